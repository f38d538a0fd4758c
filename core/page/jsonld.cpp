// SPDX-License-Identifier: Apache-2.0
#include "core/page/jsonld.h"
#include "core/article/article.h"
#include "core/page/weburl.h"
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

constexpr int maxThings = 200;
constexpr int maxImages = 10;

QJsonArray allOf(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QJsonValue firstOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first() : value;
}

int pixels(const QJsonValue &value)
{
    if (value.isObject()) // {"@type":"Distance","name":"1200 px"}
        return value.toObject().value("name"_L1).toString().section(u' ', 0, 0).toInt();
    return value.isString() ? value.toString().section(u"px"_s, 0, 0).trimmed().toInt() : value.toInt();
}

/// One page's JSON-LD: things may name each other by their @id.
class Things final
{
public:
    explicit Things(const QJsonDocument &document)
    {
        m_all = document.isArray() ? document.array() : QJsonArray{document.object()};
        for (int i = 0; i < m_all.size() && i < maxThings; ++i) { // grows while it is walked
            const QJsonObject object = m_all.at(i).toObject();
            for (const auto key : {"@graph"_L1, "mainEntity"_L1}) {
                for (const auto &inner : allOf(object.value(key)))
                    m_all.append(inner);
            }
            const QString id = object.value("@id"_L1).toString();
            if (!id.isEmpty() && object.size() > 1 && !m_byId.contains(id))
                m_byId.insert(id, object);
        }
    }

    const QJsonArray &all() const { return m_all; }

    QJsonObject object(const QJsonValue &value) const
    {
        const QJsonObject one = firstOf(value).toObject();
        const bool onlyNamed = one.size() == 1 && one.contains("@id"_L1);
        return onlyNamed ? m_byId.value(one.value("@id"_L1).toString()) : one;
    }

    /// A text, or the name of a thing.
    QString text(const QJsonValue &value) const
    {
        const QJsonValue one = firstOf(value);
        const QString raw = (one.isObject() ? object(one).value("name"_L1) : one).toString();
        return raw.contains(u'&') ? plainText(raw) : raw.simplified();
    }

    QStringList names(const QJsonValue &value) const
    {
        QStringList names;
        for (const auto &one : allOf(value)) {
            if (const QString name = text(one); !name.isEmpty() && !names.contains(name))
                names += name;
        }
        return names;
    }

private:
    QJsonArray m_all;
    QHash<QString, QJsonObject> m_byId;
};

bool isContent(const QString &type)
{
    return type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type.endsWith("VideoObject"_L1) ||
           type.endsWith("Report"_L1) || type.endsWith("/Review"_L1) || type == "Review"_L1 ||
           type == "Course"_L1 || type == "Book"_L1;
}

class Filler final
{
public:
    Filler(PageMetadata &metadata, const Things &things, const QUrl &address)
        : m_page(metadata), m_things(things), m_address(address)
    {
    }

    void add(const QJsonObject &object)
    {
        const auto text = [&](QLatin1StringView key) { return m_things.text(object.value(key)); };
        fill(m_page.title, text("headline"_L1));
        fill(m_page.title, text("name"_L1));
        fill(m_page.description, text("description"_L1));
        fill(m_page.siteName, text("publisher"_L1));
        fill(m_page.published, text("datePublished"_L1));
        fill(m_page.published, text("uploadDate"_L1));
        fill(m_page.modified, text("dateModified"_L1));
        fill(m_page.type, text("@type"_L1));
        fill(m_page.lang, text("inLanguage"_L1));
        if (m_page.authors.isEmpty())
            m_page.authors = m_things.names(object.value("author"_L1));
        if (m_page.keywords.isEmpty())
            addKeywords(object.value("keywords"_L1));
        if (m_page.video.isEmpty())
            m_page.video = webUrl(object.value("embedUrl"_L1).toString().toUtf8(), m_address);
        const bool bare = m_page.images.isEmpty();
        for (const auto &image : allOf(object.value("image"_L1)))
            addImage(image, bare);
        if (m_page.images.isEmpty())
            addImage(firstOf(object.value("thumbnailUrl"_L1)), true);
    }

private:
    static void fill(QString &field, const QString &value)
    {
        if (field.isEmpty())
            field = value;
    }

    void addKeywords(const QJsonValue &keywords)
    {
        const QStringList names = m_things.names(keywords);
        for (const QString &name : names.size() == 1 ? names.first().split(u',') : names) {
            if (!name.trimmed().isEmpty())
                m_page.keywords += name.trimmed();
        }
    }

    /// A picture that is known already gets the size that only this states; new ones only where there were
    /// none.
    void addImage(const QJsonValue &value, bool asNew)
    {
        const QJsonObject described = m_things.object(value);
        const QString url = value.isString() ? value.toString()
                            : described.value("url"_L1).isString()
                                ? described.value("url"_L1).toString()
                                : described.value("contentUrl"_L1).toString();
        MetaImage image{webUrl(url.toUtf8(), m_address), pixels(described.value("width"_L1)),
                        pixels(described.value("height"_L1))};
        if (image.url.isEmpty())
            return;
        for (MetaImage &known : m_page.images) {
            if (known.url != image.url)
                continue;
            if (known.width == 0 || known.height == 0)
                known = image;
            return;
        }
        if (asNew && m_page.images.size() < maxImages)
            m_page.images.append(image);
    }

    PageMetadata &m_page;
    const Things &m_things;
    const QUrl &m_address;
};

/// What people wrap around JSON (comments, CDATA), and the raw line ends inside of strings that they leave.
QByteArray repaired(QByteArrayView json)
{
    const qsizetype begin =
        std::find_if(json.begin(), json.end(), [](char c) { return c == '{' || c == '['; }) - json.begin();
    const qsizetype end = std::max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    if (end < begin)
        return {};
    QByteArray plain = json.sliced(begin, end + 1 - begin).toByteArray();
    for (char &c : plain) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    return plain;
}

} // namespace

void addJsonLd(PageMetadata &metadata, QByteArrayView json, const QUrl &address)
{
    const QJsonDocument document = QJsonDocument::fromJson(repaired(json));
    if (document.isNull())
        return;
    const Things things(document);
    Filler filler(metadata, things, address);
    for (int i = 0; i < things.all().size() && i < maxThings; ++i) {
        const QJsonObject object = things.all().at(i).toObject();
        if (isContent(things.text(object.value("@type"_L1))))
            filler.add(object);
    }
}

} // namespace hearth
