// SPDX-License-Identifier: Apache-2.0
#include "core/page/videocard.h"
#include "core/page/weburl.h"
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

QString bareHost(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

QUrl addressOf(HtmlNode element, const QUrl &base)
{
    for (const char *name : {"src", "data-src", "data"}) {
        const QUrl url = webUrl(element.attribute(name), base);
        if (!url.isEmpty())
            return url;
    }
    for (int i = 0; i < element.childCount(); ++i) {
        if (element.child(i).isElement("source")) {
            const QUrl url = webUrl(element.child(i).attribute("src"), base);
            if (!url.isEmpty())
                return url;
        }
    }
    return {};
}

} // namespace

QUrl watchPage(const QUrl &player)
{
    const QString host = bareHost(player);
    const QStringList path = player.path().split(u'/', Qt::SkipEmptyParts);
    if ((host == "youtube.com"_L1 || host == "youtube-nocookie.com"_L1) && path.size() == 2 &&
        path.first() == "embed"_L1) {
        QUrl page(u"https://www.youtube.com/watch"_s);
        QUrlQuery query;
        const QString list = QUrlQuery(player).queryItemValue(u"list"_s);
        if (path.last() == "videoseries"_L1) {
            if (list.isEmpty())
                return player;
            page.setPath(u"/playlist"_s);
            query.addQueryItem(u"list"_s, list);
        } else {
            query.addQueryItem(u"v"_s, path.last());
        }
        page.setQuery(query);
        return page;
    }
    if (host == "player.vimeo.com"_L1 && path.size() == 2 && path.first() == "video"_L1)
        return QUrl(u"https://vimeo.com/"_s + path.last());
    if (host == "dailymotion.com"_L1 && path.size() == 3 && path.first() == "embed"_L1)
        return QUrl(u"https://www.dailymotion.com/video/"_s + path.last());
    return player;
}

std::optional<VideoCard> videoCardOf(HtmlNode element, const QUrl &base)
{
    const QUrl address = addressOf(element, base);
    if (address.isEmpty())
        return std::nullopt;
    VideoCard card;
    card.page = watchPage(address);
    card.service = bareHost(card.page);
    card.title = QString::fromUtf8(element.attribute("title")).simplified();
    card.width = qBound(0, element.attribute("width").toByteArray().toInt(), 20000);
    card.height = qBound(0, element.attribute("height").toByteArray().toInt(), 20000);
    return card;
}

} // namespace hearth
