// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <optional>

namespace hearth {

/// A point in time as a file states it. The text is kept to the character, `utc` is what it means.
struct Timestamp
{
    QString text;   ///< as written: 2021-08-27T14:16:00Z
    qint64 utc = 0; ///< seconds since 1970-01-01T00:00:00Z; a date only counts as its midnight UTC
    bool dateOnly = false;

    friend bool operator==(const Timestamp &, const Timestamp &) = default;
};

struct ImageRef
{
    QString url;           ///< absolute http(s), or a path relative to the library's root (/assets/…)
    int width = 0;         ///< pixels, 0 when not stated
    int height = 0;        ///< pixels, 0 when not stated
    bool isCached = false; ///< the publisher keeps its own copy: fetching it is no hot link
    QString title;
    QString attribution;

    friend bool operator==(const ImageRef &, const ImageRef &) = default;
};

struct Provider
{
    QString name;
    QString domain;
    QList<ImageRef> images;
    QStringList authors;
    struct Publisher
    {
        QString name;
        QString domain;
        friend bool operator==(const Publisher &, const Publisher &) = default;
    };
    QList<Publisher> publishers;

    friend bool operator==(const Provider &, const Provider &) = default;
};

struct Related
{
    QString title;
    QString excerpt;
    std::optional<Timestamp> published;
    QString webUrl;
    QString type;
    Provider provider;
    std::optional<int> quality;
    QList<ImageRef> images;

    friend bool operator==(const Related &, const Related &) = default;
};

enum class BodyFormat { None, Markdown, Html };

/// Shape of `secured`: BASE64(ciphertext);BASE64(iv), AES-CBC with padding. The text itself is kept to the
/// byte.
enum class SecuredState { Absent, WellFormed, BadShape };

/// A key that the format does not name, or a named key whose value has another type than it should.
struct ExtraField
{
    QString key;
    QVariant value; ///< null, bool, qlonglong, double, QString, QVariantList, QVariantMap (order is lost
                    ///< inside maps)
    QString source; ///< the YAML text of the value as it stands in the file
    friend bool operator==(const ExtraField &, const ExtraField &) = default;
};

/// One article as its file says it. A plain value; where its fields come from is in articlefields.h.
/// An absent key is an empty string, an empty list or an empty optional; published, quality and heat
/// have "not stated" as a state of their own.
struct Article
{
    QString category;
    QString title;   ///< raw text: entities such as &nbsp; are still in it, see plainText()
    QString excerpt; ///< raw text
    std::optional<Timestamp> published; ///< publishedDateTime
    std::optional<Timestamp> updated;   ///< updatedDateTime
    QString originalUrl;
    QString webUrl;
    QString ampWebUrl;
    QString cdnAmpWebUrl;
    QString type;
    std::optional<int> quality;
    std::optional<int> heat;
    std::optional<bool> isPublished; ///< published
    QString featuredContent;         ///< HTML, unsanitised
    std::optional<Provider> provider;
    QStringList topics;
    QList<ImageRef> images;
    QList<Related> related;
    QString secured;
    SecuredState securedState = SecuredState::Absent;
    QList<ExtraField> extra; ///< in file order

    QByteArray body; ///< bytes after the closing fence, as they are
    BodyFormat bodyFormat = BodyFormat::None;

    friend bool operator==(const Article &, const Article &) = default;
};

/// An article and all that was found wrong while reading it. Whatever could be read is in `article`.
struct ParsedArticle
{
    Article article;
    QList<Problem> problems;
};

/// Files over this size are not read (Problem TooLarge).
inline constexpr qint64 maxArticleBytes = 16 * 1024 * 1024;

/// Decodes HTML entities, drops tags (with the content of script and style) and folds white space: for
/// showing and searching titles, excerpts and HTML bodies as text.
QString plainText(QStringView html);

} // namespace hearth
