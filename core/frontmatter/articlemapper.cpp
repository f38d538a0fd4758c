// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/articlemapper.h"
#include "core/article/articlefields.h"
#include "core/article/securedshape.h"
#include "core/article/timestamp.h"
#include "core/frontmatter/duplicatekeys.h"
#include "core/frontmatter/nodepath.h"
#include "core/frontmatter/scalartype.h"

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

class Mapper final
{
public:
    Mapper(Article &article, QList<Problem> &problems) : m_article(article), m_problems(problems) {}

    /// False when the value has a type that cannot be used.
    bool take(const FieldInfo &field, const Node &node);

private:
    struct At
    {
        const Node &node;
        const NodePath &path;
    };

    void report(ProblemCode code, Severity severity, At at, QLatin1StringView expected)
    {
        m_problems.append({code, severity, at.node.line, at.path.toString(), QString(expected)});
    }
    bool wrongType(At at, QLatin1StringView expected, Severity severity = Severity::Error)
    {
        report(ProblemCode::WrongType, severity, at, expected);
        return false;
    }

    bool takeText(At at, QString &out);
    bool takeInteger(At at, std::optional<int> &out);
    bool takeBoolean(At at, std::optional<bool> &out);
    bool takeDate(At at, std::optional<Timestamp> &out);
    bool takeStrings(At at, QStringList &out);
    bool takeProvider(At at, Provider &out);
    bool takeImages(At at, QList<ImageRef> &out);
    bool takeRelated(At at, QList<Related> &out);
    void takeImage(At at, ImageRef &out);
    void takeRelatedEntry(At at, Related &out);
    void takeAuthors(At at, QStringList &out);
    void takePublishers(At at, QList<Provider::Publisher> &out);
    void takeSize(At at, int &out);

    /// Calls take(At) for every entry of a list; a single value where a list should be counts as its only
    /// entry.
    template <typename Take>
    bool forEachEntry(At at, Take take)
    {
        const Node &node = at.node;
        if (node.kind == Node::Kind::Null)
            return true;
        if (node.kind != Node::Kind::List) {
            wrongType(at, "list"_L1, Severity::Warning);
            take(at);
            return true;
        }
        for (size_t i = 0; i < node.children.size(); ++i) {
            const NodePath path{&at.path, {}, int(i)};
            take(At{node.children[i], path});
        }
        return true;
    }
    /// Calls take(key, At) for every pair of a map; what is no map is a problem.
    template <typename Take>
    bool forEachPair(At at, Take take)
    {
        if (at.node.kind == Node::Kind::Null)
            return true;
        if (at.node.kind != Node::Kind::Map)
            return wrongType(at, "map"_L1);
        for (const Node &child : at.node.children) {
            const NodePath path{&at.path, child.key};
            take(QStringView(child.key), At{child, path});
        }
        return true;
    }

    Article &m_article;
    QList<Problem> &m_problems;
};

bool Mapper::takeText(At at, QString &out)
{
    const Node &node = at.node;
    if (node.kind == Node::Kind::Null)
        return true;
    if (node.kind != Node::Kind::Scalar)
        return wrongType(at, "text"_L1);
    // Other readers see a number or a bool there: it wants quotes.
    if (node.style == ScalarStyle::Plain && scalarType(node.text) != ScalarType::String)
        wrongType(at, "text"_L1, Severity::Warning);
    out = node.text;
    return true;
}

bool Mapper::takeInteger(At at, std::optional<int> &out)
{
    const Node &node = at.node;
    if (node.kind == Node::Kind::Null)
        return true;
    const bool plain = node.kind == Node::Kind::Scalar && node.style == ScalarStyle::Plain;
    if (!plain || scalarType(node.text) != ScalarType::Integer)
        return wrongType(at, "integer"_L1);
    const std::optional<qlonglong> value = parseInteger(node.text);
    if (!value || *value > std::numeric_limits<int>::max() || *value < std::numeric_limits<int>::min()) {
        report(ProblemCode::OutOfRange, Severity::Error, at, "integer"_L1);
        return false;
    }
    out = int(*value);
    return true;
}

bool Mapper::takeBoolean(At at, std::optional<bool> &out)
{
    const Node &node = at.node;
    if (node.kind == Node::Kind::Null)
        return true;
    std::optional<bool> value;
    if (node.kind == Node::Kind::Scalar && node.style == ScalarStyle::Plain) {
        value = parseBoolean(node.text);
        if (!value) // where a bool belongs, yes and no are what the site's generator takes them for
            value = parseOldBoolean(node.text);
    }
    if (!value)
        return wrongType(at, "boolean"_L1);
    out = value;
    return true;
}

bool Mapper::takeDate(At at, std::optional<Timestamp> &out)
{
    const Node &node = at.node;
    if (node.kind == Node::Kind::Null)
        return true;
    if (node.kind == Node::Kind::Scalar) {
        if (const std::optional<Timestamp> stamp = parseTimestamp(node.text)) {
            out = stamp;
            return true;
        }
    }
    report(ProblemCode::BadDate, Severity::Error, at, "date"_L1);
    return false;
}

bool Mapper::takeStrings(At at, QStringList &out)
{
    if (at.node.kind == Node::Kind::Map)
        return wrongType(at, "list"_L1);
    out.reserve(qsizetype(at.node.children.size()));
    return forEachEntry(at, [&](At entry) {
        QString text;
        if (entry.node.kind == Node::Kind::Null)
            wrongType(entry, "text"_L1, Severity::Warning);
        else if (takeText(entry, text) && !text.isEmpty())
            out.append(std::move(text));
    });
}

void Mapper::takeSize(At at, int &out)
{
    std::optional<int> value;
    takeInteger(at, value);
    out = value.value_or(0);
}

void Mapper::takeImage(At at, ImageRef &out)
{
    if (at.node.kind == Node::Kind::Scalar) { // "- /assets/a.png": the address is all there is
        wrongType(at, "map"_L1, Severity::Warning);
        out.url = at.node.text;
        return;
    }
    forEachPair(at, [&](QStringView key, At value) {
        if (key == "url"_L1) {
            takeText(value, out.url);
        } else if (key == "width"_L1) {
            takeSize(value, out.width);
        } else if (key == "height"_L1) {
            takeSize(value, out.height);
        } else if (key == "isCached"_L1) {
            std::optional<bool> cached;
            takeBoolean(value, cached);
            out.isCached = cached.value_or(false);
        } else if (key == "title"_L1) {
            takeText(value, out.title);
        } else if (key == "attribution"_L1) {
            takeText(value, out.attribution);
        }
    });
}

bool Mapper::takeImages(At at, QList<ImageRef> &out)
{
    out.reserve(qsizetype(at.node.children.size()));
    return forEachEntry(at, [&](At entry) {
        ImageRef image;
        takeImage(entry, image);
        if (!image.url.isEmpty())
            out.append(std::move(image));
    });
}

/// authors: [{name}]; plain names occur as well.
void Mapper::takeAuthors(At at, QStringList &out)
{
    forEachEntry(at, [&](At entry) {
        QString name;
        if (entry.node.kind == Node::Kind::Scalar) {
            takeText(entry, name);
        } else {
            forEachPair(entry, [&](QStringView key, At value) {
                if (key == "name"_L1)
                    takeText(value, name);
            });
        }
        if (!name.isEmpty())
            out.append(std::move(name));
    });
}

void Mapper::takePublishers(At at, QList<Provider::Publisher> &out)
{
    forEachEntry(at, [&](At entry) {
        Provider::Publisher publisher;
        forEachPair(entry, [&](QStringView key, At value) {
            if (key == "name"_L1)
                takeText(value, publisher.name);
            else if (key == "domain"_L1)
                takeText(value, publisher.domain);
        });
        if (!publisher.name.isEmpty() || !publisher.domain.isEmpty())
            out.append(std::move(publisher));
    });
}

bool Mapper::takeProvider(At at, Provider &out)
{
    if (at.node.kind == Node::Kind::Scalar) { // "provider: Example Times"
        wrongType(at, "map"_L1, Severity::Warning);
        out.name = at.node.text;
        return true;
    }
    return forEachPair(at, [&](QStringView key, At value) {
        if (key == "name"_L1)
            takeText(value, out.name);
        else if (key == "domain"_L1)
            takeText(value, out.domain);
        else if (key == "images"_L1)
            takeImages(value, out.images);
        else if (key == "authors"_L1)
            takeAuthors(value, out.authors);
        else if (key == "publishers"_L1)
            takePublishers(value, out.publishers);
    });
}

void Mapper::takeRelatedEntry(At at, Related &out)
{
    forEachPair(at, [&](QStringView key, At value) {
        if (key == "title"_L1)
            takeText(value, out.title);
        else if (key == "excerpt"_L1)
            takeText(value, out.excerpt);
        else if (key == "publishedDateTime"_L1)
            takeDate(value, out.published);
        else if (key == "webUrl"_L1)
            takeText(value, out.webUrl);
        else if (key == "type"_L1)
            takeText(value, out.type);
        else if (key == "provider"_L1)
            takeProvider(value, out.provider);
        else if (key == "quality"_L1)
            takeInteger(value, out.quality);
        else if (key == "images"_L1)
            takeImages(value, out.images);
    });
}

bool Mapper::takeRelated(At at, QList<Related> &out)
{
    if (at.node.kind == Node::Kind::Scalar)
        return wrongType(at, "list"_L1);
    out.reserve(qsizetype(at.node.children.size()));
    return forEachEntry(at, [&](At entry) {
        if (entry.node.kind != Node::Kind::Map) {
            wrongType(entry, "map"_L1);
            return;
        }
        Related related;
        takeRelatedEntry(entry, related);
        out.append(std::move(related));
    });
}

bool Mapper::take(const FieldInfo &field, const Node &node)
{
    const NodePath path{nullptr, node.key};
    const At at{node, path};
    switch (field.field) {
    case ArticleField::Category:
        return takeText(at, m_article.category);
    case ArticleField::Title:
        return takeText(at, m_article.title);
    case ArticleField::Excerpt:
        return takeText(at, m_article.excerpt);
    case ArticleField::PublishedDateTime:
        return takeDate(at, m_article.published);
    case ArticleField::UpdatedDateTime:
        return takeDate(at, m_article.updated);
    case ArticleField::OriginalUrl:
        return takeText(at, m_article.originalUrl);
    case ArticleField::WebUrl:
        return takeText(at, m_article.webUrl);
    case ArticleField::AmpWebUrl:
        return takeText(at, m_article.ampWebUrl);
    case ArticleField::CdnAmpWebUrl:
        return takeText(at, m_article.cdnAmpWebUrl);
    case ArticleField::Type:
        return takeText(at, m_article.type);
    case ArticleField::Quality:
        return takeInteger(at, m_article.quality);
    case ArticleField::Heat:
        return takeInteger(at, m_article.heat);
    case ArticleField::Published:
        return takeBoolean(at, m_article.isPublished);
    case ArticleField::FeaturedContent:
        return takeText(at, m_article.featuredContent);
    case ArticleField::Topics:
        return takeStrings(at, m_article.topics);
    case ArticleField::Images:
        return takeImages(at, m_article.images);
    case ArticleField::Related:
        return takeRelated(at, m_article.related);
    case ArticleField::Provider: {
        if (node.kind == Node::Kind::Null)
            return true;
        Provider provider;
        if (!takeProvider(at, provider))
            return false;
        m_article.provider = std::move(provider);
        return true;
    }
    case ArticleField::Secured: {
        const bool taken = takeText(at, m_article.secured);
        m_article.securedState = securedShape(m_article.secured);
        return taken;
    }
    }
    return false;
}

} // namespace

void mapArticle(const Node &root, const SourceOf &sourceOf, Article &article, QList<Problem> &problems)
{
    Mapper mapper(article, problems);
    const std::vector<bool> shadowed = shadowedChildren(root);
    for (size_t i = 0; i < root.children.size(); ++i) {
        const Node &child = root.children[i];
        if (shadowed[i])
            continue; // a later one wins
        const FieldInfo *field = findArticleField(child.key);
        if (!field || !mapper.take(*field, child))
            article.extra.append({child.key, toVariant(child), sourceOf(child)});
    }
}

} // namespace hearth
