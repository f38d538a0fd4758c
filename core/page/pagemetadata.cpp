// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagemetadata.h"
#include "core/page/htmlwalk.h"
#include "core/page/jsonld.h"
#include "core/page/weburl.h"
#include <QHash>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

QString folded(QByteArrayView text)
{
    return QString::fromUtf8(text).simplified();
}

/// All that the page states, by the lower-case name of its property.
struct Stated
{
    QHash<QByteArray, QStringList> meta;
    QHash<QByteArray, QByteArray> links; ///< by rel
    QList<QByteArray> jsonLd;
    QString title;
    QString lang;
};

void collect(Stated &stated, HtmlNode node)
{
    if (node.isElement("meta")) {
        const QByteArrayView content = node.attribute("content");
        for (const char *kind : {"property", "name", "itemprop"}) {
            const QByteArray name = node.attribute(kind).toByteArray().trimmed().toLower();
            if (!name.isEmpty() && !content.trimmed().isEmpty())
                stated.meta[name] += folded(content);
        }
    } else if (node.isElement("link")) {
        for (const QByteArray &rel : node.attribute("rel").toByteArray().toLower().simplified().split(' ')) {
            if (!stated.links.contains(rel))
                stated.links.insert(rel, node.attribute("href").toByteArray());
        }
    } else if (node.isElement("script")) {
        if (node.attribute("type").toByteArray().trimmed().toLower() == "application/ld+json")
            stated.jsonLd += htmlText(node);
    } else if (node.isElement("title") && stated.title.isEmpty()) {
        stated.title = folded(htmlText(node));
    } else if (node.isElement("html")) {
        stated.lang = folded(node.attribute("lang"));
    }
}

} // namespace

PageMetadata pageMetadata(const HtmlTree &tree, const QUrl &address)
{
    Stated stated;
    walkHtml(
        tree.document(),
        [&stated](HtmlNode node) {
            collect(stated, node);
            return !node.isForeign();
        },
        [](HtmlNode) {});
    const auto first = [&stated](std::initializer_list<const char *> names) {
        for (const char *name : names) {
            if (const QStringList values = stated.meta.value(name); !values.isEmpty())
                return values.first();
        }
        return QString();
    };
    const auto orElse = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };

    PageMetadata page;
    page.title = first({"og:title"});
    page.description = first({"og:description"});
    page.siteName = first({"og:site_name"});
    page.published = first({"article:published_time", "og:article:published_time"});
    page.modified = first({"article:modified_time", "og:updated_time"});
    page.type = first({"og:type"});
    page.image = webUrl(first({"og:image:secure_url", "og:image", "og:image:url"}).toUtf8(), address);
    page.imageWidth = first({"og:image:width"}).toInt();
    page.imageHeight = first({"og:image:height"}).toInt();
    page.keywords = stated.meta.value("article:tag");
    for (const QByteArray &json : stated.jsonLd)
        addJsonLd(page, json, address);
    orElse(page.title, first({"twitter:title", "dc.title", "title"}));
    orElse(page.title, stated.title);
    orElse(page.description, first({"description", "twitter:description", "dc.description"}));
    orElse(page.siteName, first({"application-name"}));
    orElse(page.published, first({"datepublished", "date", "dc.date", "parsely-pub-date", "pubdate"}));
    orElse(page.modified, first({"datemodified", "last-modified"}));
    if (page.image.isEmpty())
        page.image = webUrl(first({"twitter:image", "twitter:image:src", "image"}).toUtf8(), address);
    if (page.authors.isEmpty()) {
        for (const char *name : {"author", "article:author", "dc.creator", "parsely-author"}) {
            for (const QString &author : stated.meta.value(name)) {
                if (webUrl(author.toUtf8()).isEmpty() &&
                    !page.authors.contains(author)) // some give a profile's address
                    page.authors += author;
            }
            if (!page.authors.isEmpty())
                break;
        }
    }
    if (page.keywords.isEmpty()) {
        for (const QString &keyword : first({"news_keywords", "keywords"}).split(u',', Qt::SkipEmptyParts))
            page.keywords += keyword.trimmed();
    }
    if (!stated.lang.isEmpty())
        page.lang = stated.lang;
    orElse(page.lang, first({"og:locale", "content-language"}));
    page.canonical = webUrl(stated.links.value("canonical"), address);
    if (page.canonical.isEmpty())
        page.canonical = webUrl(first({"og:url"}).toUtf8(), address);
    page.amp = webUrl(stated.links.value("amphtml"), address);
    return page;
}

} // namespace hearth
