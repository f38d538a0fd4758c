// SPDX-License-Identifier: Apache-2.0
#include "core/page/statedfacts.h"
#include "core/page/htmlwalk.h"
#include "core/page/weburl.h"

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

QString folded(QByteArrayView text)
{
    return QString::fromUtf8(text).simplified();
}

QList<QByteArray> words(QByteArrayView attribute)
{
    return attribute.toByteArray().toLower().simplified().split(' ');
}

class Collector final
{
public:
    Collector(StatedFacts &stated, const QUrl &address) : m_stated(stated), m_address(address) {}

    void enter(HtmlNode node)
    {
        if (isArticle(node))
            ++m_articleDepth;
        if (node.isElement("meta"))
            meta(node);
        else if (node.isElement("link"))
            link(node);
        else if (node.isElement("script"))
            script(node);
        else if (node.isElement("title") && m_stated.title.isEmpty())
            m_stated.title = folded(htmlText(node));
        else if (node.isElement("html"))
            m_stated.lang = folded(node.attribute("lang"));
        else if (node.kind() == HtmlNode::Kind::Element)
            date(node);
    }
    void leave(HtmlNode node)
    {
        if (isArticle(node))
            --m_articleDepth;
    }

private:
    static bool isArticle(HtmlNode node) { return node.isElement("article") || node.isElement("main"); }

    void meta(HtmlNode node)
    {
        const QString content = folded(node.attribute("content"));
        if (content.isEmpty())
            return;
        for (const char *kind : {"property", "name", "itemprop"}) {
            for (const QByteArray &name : words(node.attribute(kind))) { // "og:title twitter:title" occurs
                if (name.isEmpty())
                    continue;
                if (name.startsWith("og:image"))
                    image(name, content);
                m_stated.meta[name] += content;
            }
        }
    }

    /// og:image begins a picture, og:image:width and the like belong to the one before them
    /// (https://ogp.me/#array); some pages have the size first.
    void image(const QByteArray &name, const QString &content)
    {
        if (name == "og:image" || name == "og:image:url" || name == "og:image:secure_url") {
            const QUrl url = webUrl(content.toUtf8(), m_address);
            if (url.isEmpty())
                return;
            const bool secureTwin = name == "og:image:secure_url" && !m_stated.images.isEmpty();
            if (secureTwin) {
                m_stated.images.last().url = url;
                return;
            }
            m_stated.images.append({url, std::exchange(m_width, 0), std::exchange(m_height, 0)});
        } else if (name == "og:image:width" || name == "og:image:height") {
            const bool isWidth = name == "og:image:width";
            const int pixels = content.section(u"px"_s, 0, 0).trimmed().toInt();
            int &early = isWidth ? m_width : m_height;
            if (m_stated.images.isEmpty()) {
                early = pixels;
                return;
            }
            int &side = isWidth ? m_stated.images.last().width : m_stated.images.last().height;
            if (side == 0)
                side = pixels;
        }
    }

    void link(HtmlNode node)
    {
        for (const QByteArray &rel : words(node.attribute("rel"))) {
            if (!m_stated.links.contains(rel))
                m_stated.links.insert(rel, node.attribute("href").toByteArray());
        }
    }

    void script(HtmlNode node)
    {
        if (node.attribute("type").toByteArray().trimmed().toLower() == "application/ld+json")
            m_stated.jsonLd += htmlText(node);
    }

    void date(HtmlNode node)
    {
        const bool isTime = node.isElement("time");
        const QByteArrayView itemprop = node.attribute("itemprop");
        if (!isTime && itemprop.isEmpty())
            return;
        QString date = folded(node.attribute("datetime"));
        if (date.isEmpty())
            date = folded(node.attribute("content"));
        if (date.isEmpty())
            return;
        const QList<QByteArray> props = words(itemprop);
        const QList<QByteArray> classes = isTime ? words(node.attribute("class")) : QList<QByteArray>();
        const bool published = props.contains("datepublished") || classes.contains("published") ||
                               classes.contains("dt-published") || classes.contains("entry-date") ||
                               (isTime && !node.attribute("pubdate").isNull());
        if (published && m_stated.markedPublished.isEmpty())
            m_stated.markedPublished = date;
        else if (props.contains("datemodified") && m_stated.markedModified.isEmpty())
            m_stated.markedModified = date;
        if (!isTime || props.contains("datemodified"))
            return;
        if (m_articleDepth > 0 && m_stated.timeInArticle.isEmpty())
            m_stated.timeInArticle = date;
        if (!m_stated.times.contains(date))
            m_stated.times += date;
    }

    StatedFacts &m_stated;
    const QUrl &m_address;
    int m_articleDepth = 0;
    int m_width = 0; ///< stated before any picture
    int m_height = 0;
};

} // namespace

StatedFacts statedFacts(const HtmlTree &tree, const QUrl &address)
{
    StatedFacts stated;
    Collector collector(stated, address);
    walkHtml(
        tree.document(),
        [&collector](HtmlNode node) {
            if (node.isForeign())
                return false;
            collector.enter(node);
            return true;
        },
        [&collector](HtmlNode node) { collector.leave(node); });
    return stated;
}

} // namespace hearth
