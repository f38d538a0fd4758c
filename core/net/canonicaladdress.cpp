// SPDX-License-Identifier: Apache-2.0
#include "core/net/canonicaladdress.h"
#include "core/net/plainaddress.h"
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

bool isTracking(QStringView name)
{
    static constexpr std::array exact{"fbclid"_L1,  "gclid"_L1,  "dclid"_L1,   "gbraid"_L1,  "wbraid"_L1,
                                      "msclkid"_L1, "yclid"_L1,  "twclid"_L1,  "igshid"_L1,  "mc_cid"_L1,
                                      "mc_eid"_L1,  "_hsenc"_L1, "_hsmi"_L1,   "mkt_tok"_L1, "ocid"_L1,
                                      "cmpid"_L1,   "ncid"_L1,   "sr_share"_L1};
    return name.startsWith("utm_"_L1, Qt::CaseInsensitive) ||
           std::any_of(exact.begin(), exact.end(),
                       [&](auto known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QString canonicalAddress(const QUrl &url)
{
    if (!isWebUrl(url))
        return {};
    QUrl plain = url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::NormalizePathSegments);
    const int port = plain.port();
    if ((plain.scheme() == "http"_L1 && port == 80) || (plain.scheme() == "https"_L1 && port == 443))
        plain.setPort(-1);
    if (plain.path().isEmpty())
        plain.setPath(u"/"_s);
    if (plain.hasQuery()) {
        QUrlQuery query(plain);
        auto items = query.queryItems(QUrl::FullyEncoded);
        items.removeIf([](const auto &item) { return isTracking(item.first); });
        query.setQueryItems(items);
        plain.setQuery(items.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
    }
    return QString::fromLatin1(plain.toEncoded());
}

QString canonicalAddress(const QString &url)
{
    const QString text = url.trimmed();
    return splitPlainAddress(text) ? text : canonicalAddress(QUrl(text));
}

} // namespace hearth
