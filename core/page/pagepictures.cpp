// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagepictures.h"
#include "core/image/imagechoice.h"
#include "core/net/canonicaladdress.h"
#include "core/net/urlrules.h"
#include <QSet>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// The last two labels; three where the second is one that registries hand names out below (co.uk, com.au).
QString siteOf(const QString &host)
{
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    if (labels.size() <= 2)
        return host;
    static const QSet<QString> shared{u"co"_s,  u"com"_s, u"net"_s, u"org"_s, u"gov"_s,
                                      u"edu"_s, u"ac"_s,  u"ne"_s,  u"or"_s};
    const bool country = labels.last().size() == 2 && shared.contains(labels[labels.size() - 2]);
    return labels.mid(labels.size() - (country ? 3 : 2)).join(u'.');
}

} // namespace

bool isSameSite(const QUrl &a, const QUrl &b)
{
    if (a.host() == b.host())
        return !a.host().isEmpty();
    // Numbers have no sites.
    if (scopeOfHost(a.host()) != AddressScope::Public || scopeOfHost(b.host()) != AddressScope::Public ||
        a.host().back().isDigit() || a.host().contains(u':'))
        return false;
    return siteOf(a.host()) == siteOf(b.host());
}

QList<PagePicture> picturesOf(const Article &article, const StoredPage *page)
{
    QList<PagePicture> pictures;
    QSet<QString> seen;
    const auto add = [&](const ImageRef &image, const QUrl &vouchedBy) {
        const QString address = canonicalAddress(image.url);
        if (address.isEmpty() || seen.contains(address))
            return;
        seen.insert(address);
        pictures.append({image, vouchedBy});
    };
    for (const ImageRef &image : article.images)
        add(image, {});
    if (page) {
        const auto inText = picturesIn(page->page.html);
        for (ImageRef image : inText) {
            image.isCached = isSameSite(page->url, QUrl(image.url));
            add(image, page->url);
        }
    }
    return pictures;
}

} // namespace hearth
