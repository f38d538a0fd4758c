// SPDX-License-Identifier: Apache-2.0
#include "core/page/jsonld.h"
#include "core/page/weburl.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

QJsonValue firstOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first() : value;
}

/// A text, or the name of a thing.
QString textOf(const QJsonValue &value)
{
    const QJsonValue one = firstOf(value);
    return (one.isObject() ? one.toObject().value("name"_L1) : one).toString().simplified();
}

QStringList namesOf(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : all) {
        if (const QString name = textOf(one); !name.isEmpty())
            names += name;
    }
    return names;
}

bool isContent(const QJsonObject &object)
{
    const QString type = textOf(object.value("@type"_L1));
    return type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type == "VideoObject"_L1 ||
           type == "Report"_L1 || type == "TechArticle"_L1;
}

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void addObject(PageMetadata &metadata, const QJsonObject &object, const QUrl &address)
{
    fill(metadata.title, textOf(object.value("headline"_L1)));
    fill(metadata.title, textOf(object.value("name"_L1)));
    fill(metadata.description, textOf(object.value("description"_L1)));
    fill(metadata.siteName, textOf(object.value("publisher"_L1)));
    fill(metadata.published, textOf(object.value("datePublished"_L1)));
    fill(metadata.published, textOf(object.value("uploadDate"_L1)));
    fill(metadata.modified, textOf(object.value("dateModified"_L1)));
    fill(metadata.type, textOf(object.value("@type"_L1)));
    fill(metadata.lang, textOf(object.value("inLanguage"_L1)));
    if (metadata.authors.isEmpty())
        metadata.authors = namesOf(object.value("author"_L1));
    if (metadata.keywords.isEmpty()) {
        const QJsonValue keywords = object.value("keywords"_L1);
        metadata.keywords = keywords.isArray() ? namesOf(keywords) : QStringList();
    }
    if (metadata.image.isEmpty()) {
        const QJsonValue image = firstOf(object.value("image"_L1));
        const QJsonObject described = image.toObject();
        metadata.image =
            webUrl((image.isObject() ? described.value("url"_L1) : image).toString().toUtf8(), address);
        metadata.imageWidth = described.value("width"_L1).toInt();
        metadata.imageHeight = described.value("height"_L1).toInt();
    }
}

} // namespace

void addJsonLd(PageMetadata &metadata, QByteArrayView json, const QUrl &address)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray().trimmed());
    QJsonArray things = document.isArray() ? document.array() : QJsonArray{document.object()};
    for (int i = 0; i < things.size() && i < 200; ++i) { // grows while it is walked
        const QJsonObject object = things.at(i).toObject();
        for (const QJsonValue &inner : object.value("@graph"_L1).toArray())
            things.append(inner);
        if (isContent(object))
            addObject(metadata, object, address);
    }
}

} // namespace hearth
