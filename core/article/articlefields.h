// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLatin1StringView>
#include <QStringView>
#include <limits>
#include <span>

namespace hearth {

/// The keys that the format names.
enum class ArticleField {
    Category,
    Title,
    Excerpt,
    PublishedDateTime,
    UpdatedDateTime,
    OriginalUrl,
    WebUrl,
    AmpWebUrl,
    CdnAmpWebUrl,
    Type,
    Quality,
    Heat,
    Published,
    FeaturedContent,
    Provider,
    Topics,
    Images,
    Related,
    Secured,
};

/// What kind of value a key takes, and with it how it is parsed, checked and edited.
enum class FieldType {
    Text,     ///< a string
    Url,      ///< a string: an absolute http or https address
    Html,     ///< a string of HTML
    DateTime, ///< see timestamp.h
    Integer,  ///< minimum…maximum
    Boolean,
    StringList,
    ProviderMap, ///< name, domain, images, authors, publishers
    ImageList,   ///< maps of url, width, height, isCached, title, attribution
    RelatedList, ///< maps of title, excerpt, publishedDateTime, webUrl, type, provider, quality, images
    Cipher,      ///< secured: see securedshape.h
};

/// One row of the table of fields. Parser, validation, editor and filter all go by it.
struct FieldInfo
{
    ArticleField field;
    QLatin1StringView key; ///< as the file has it
    FieldType type;
    int minimum = std::numeric_limits<int>::min(); ///< Integer: smallest value that makes sense
    int maximum = std::numeric_limits<int>::max(); ///< Integer: largest value that makes sense
    bool editable = true; ///< by hand and in bulk; secured is only ever set as a whole, with the site's key
};

/// The whole table, in the order in which sites write the keys.
std::span<const FieldInfo> articleFields();
/// Null for a key that the format does not name. Keys are case-sensitive.
const FieldInfo *findArticleField(QStringView key);
const FieldInfo &articleField(ArticleField field);

/// The name of a type in problems and messages: text, url, html, date, integer, boolean, list, map.
QLatin1StringView fieldTypeName(FieldType type);

} // namespace hearth
