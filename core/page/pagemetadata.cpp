// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagemetadata.h"
#include "core/page/htmlwalk.h"
#include "core/page/jsonld.h"
#include "core/page/pagetitle.h"
#include "core/page/statedfacts.h"
#include "core/page/weburl.h"

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

constexpr int leastSide = 2; ///< pixels: 1×1 is what some systems state when they do not know

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// The last two labels of a host, three where the last but one is as short as in co.uk.
QString siteOf(const QUrl &url)
{
    const QStringList labels = url.host().toLower().split(u'.');
    constexpr qsizetype shortLabel = 3;
    const bool country =
        labels.size() > 2 && labels.last().size() == 2 && labels[labels.size() - 2].size() <= shortLabel;
    return labels.mid(std::max<qsizetype>(0, labels.size() - (country ? 3 : 2))).join(u'.');
}

/// A page may say which of its addresses is the right one, but neither that it is another site's, nor that it
/// is its section or home page: templates say so by mistake, and every article would then be the same one.
bool isBelievable(const QUrl &canonical, const QUrl &address)
{
    if (canonical.isEmpty())
        return false;
    if (address.isEmpty())
        return true;
    if (siteOf(canonical) != siteOf(address))
        return false;
    const QString wanted = withoutSlash(canonical.path()), own = withoutSlash(address.path());
    return wanted == own || !QString(own + u'/').startsWith(wanted + u'/') || canonical.hasQuery();
}

void addImage(QList<MetaImage> &images, const MetaImage &image)
{
    if (image.url.isEmpty())
        return;
    for (MetaImage &known : images) {
        if (known.url == image.url) {
            if (known.width == 0 || known.height == 0) {
                known.width = image.width;
                known.height = image.height;
            }
            return;
        }
    }
    images.append(image);
}

class Reader final
{
public:
    Reader(const StatedFacts &stated, const QUrl &address, const QUrl &base)
        : m_stated(stated), m_address(address), m_base(base)
    {
    }

    PageMetadata read()
    {
        openGraph();
        for (const QByteArray &json : m_stated.jsonLd)
            addJsonLd(m_page, json, m_base);
        plainMeta();
        people();
        addresses();
        pictures();
        m_page.title = titleWithoutNames(m_page.title, m_page.siteName, m_address.host(), m_page.authors);
        return std::move(m_page);
    }

private:
    QString first(std::initializer_list<const char *> names) const
    {
        for (const char *name : names) {
            if (const QStringList values = m_stated.meta.value(name); !values.isEmpty())
                return values.first();
        }
        return {};
    }
    QUrl firstUrl(std::initializer_list<const char *> names) const
    {
        return webUrl(first(names).toUtf8(), m_base);
    }
    static void orElse(QString &field, const QString &value)
    {
        if (field.isEmpty())
            field = value;
    }

    void openGraph()
    {
        m_page.title = first({"og:title"});
        m_page.description = first({"og:description"});
        m_page.siteName = first({"og:site_name"});
        m_page.published = first({"article:published_time", "og:article:published_time", "article:published",
                                  "og:published_time"});
        m_page.modified = first({"article:modified_time", "og:updated_time", "article:modified"});
        m_page.type = first({"og:type"});
        m_page.video = firstUrl({"og:video:secure_url", "og:video:url", "og:video", "twitter:player"});
        m_page.keywords = m_stated.meta.value("article:tag");
        for (const MetaImage &image : m_stated.images)
            addImage(m_page.images, image);
    }

    void plainMeta()
    {
        orElse(m_page.title, first({"twitter:title", "parsely-title", "sailthru.title", "dc.title",
                                    "dcterms.title", "title", "headline"}));
        orElse(m_page.title, m_stated.title);
        orElse(m_page.description,
               first({"description", "twitter:description", "dc.description", "dcterms.description"}));
        orElse(m_page.siteName, first({"application-name", "apple-mobile-web-app-title"}));
        orElse(m_page.published,
               first({"datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
                      "dcterms.issued", "parsely-pub-date", "sailthru.date", "pubdate", "pdate",
                      "publishdate", "publish-date", "published_at", "publication_date",
                      "citation_publication_date", "article.published", "bt:pubdate"}));
        orElse(m_page.published, m_stated.markedPublished);
        orElse(m_page.published, m_stated.timeInArticle);
        if (m_stated.times.size() == 1)
            orElse(m_page.published, m_stated.times.first());
        orElse(m_page.modified, first({"datemodified", "last-modified"}));
        orElse(m_page.modified, m_stated.markedModified);
        if (m_page.keywords.isEmpty()) {
            for (const QString &word : first({"news_keywords", "keywords"}).split(u',', Qt::SkipEmptyParts)) {
                if (!word.trimmed().isEmpty())
                    m_page.keywords += word.trimmed();
            }
        }
        if (!m_stated.lang.isEmpty())
            m_page.lang = m_stated.lang;
        orElse(m_page.lang, first({"og:locale", "content-language"}));
    }

    void people()
    {
        if (!m_page.authors.isEmpty())
            return;
        for (const char *name : {"author", "article:author", "dc.creator", "parsely-author"}) {
            for (const QString &author : m_stated.meta.value(name)) {
                if (webUrl(author.toUtf8()).isEmpty() &&
                    !m_page.authors.contains(author)) // some give a profile's address
                    m_page.authors += author;
            }
            if (!m_page.authors.isEmpty())
                break;
        }
    }

    void addresses()
    {
        m_page.canonical = webUrl(m_stated.links.value("canonical"), m_base);
        if (!isBelievable(m_page.canonical, m_address))
            m_page.canonical = firstUrl({"og:url"});
        if (!isBelievable(m_page.canonical, m_address))
            m_page.canonical = QUrl();
        m_page.amp = webUrl(m_stated.links.value("amphtml"), m_base);
    }

    void pictures()
    {
        for (const char *name : {"twitter:image", "twitter:image:src", "parsely-image-url", "image"}) {
            if (m_page.images.isEmpty())
                addImage(m_page.images, {firstUrl({name})});
        }
        if (m_page.images.isEmpty())
            addImage(m_page.images, {webUrl(m_stated.links.value("image_src"), m_base)});
        for (MetaImage &image : m_page.images) {
            if (image.width < leastSide || image.height < leastSide)
                image.width = image.height = 0;
        }
    }

    const StatedFacts &m_stated;
    const QUrl &m_address;
    const QUrl &m_base;
    PageMetadata m_page;
};

/// What relative addresses of the page are of: the first base element says it, or else the page's address.
QUrl baseOf(const HtmlTree &tree, const QUrl &address)
{
    QUrl base;
    walkHtml(
        tree.document(),
        [&](HtmlNode node) {
            if (base.isEmpty() && node.isElement("base"))
                base = webUrl(node.attribute("href").toByteArray(), address);
            return base.isEmpty() && !node.isForeign() && !node.isElement("body");
        },
        [](HtmlNode) {});
    return base.isEmpty() ? address : base;
}

} // namespace

PageMetadata pageMetadata(const HtmlTree &tree, const QUrl &address)
{
    const QUrl base = baseOf(tree, address);
    const StatedFacts stated = statedFacts(tree, base);
    return Reader(stated, address, base).read();
}

} // namespace hearth
