// SPDX-License-Identifier: Apache-2.0
#include "core/page/archivelookup.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace hearth {

using namespace Qt::StringLiterals;

QUrl archiveQuery(const QUrl &page, const QUrl &service)
{
    QUrlQuery query;
    query.addQueryItem(u"url"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(page.toString(QUrl::FullyEncoded))));
    QUrl url = service;
    url.setQuery(query);
    return url;
}

QUrl archivedPage(const QByteArray &answer)
{
    const QJsonObject closest =
        QJsonDocument::fromJson(answer).object()[u"archived_snapshots"].toObject()[u"closest"].toObject();
    if (!closest[u"available"].toBool())
        return {};
    QString address = closest[u"url"].toString();
    // https://web.archive.org/web/20210827000000/http://… : "id_" after the time asks for the page as it was.
    static const QRegularExpression time(uR"(^http(s?)://web\.archive\.org/web/(\d+)/)"_s);
    address.replace(time, u"https://web.archive.org/web/\\2id_/"_s);
    const QUrl url(address);
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

} // namespace hearth
