// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace hearth::test {

/// An article as a test wants to have it on disk. What is left empty is not written, except for the title and
/// date, which get a default: `writeArticle(dir, key, {.title = u"A"_s, .quality = 70, .topics =
/// {u"AI"_s}})`.
struct ArticleFile
{
    QString title = QStringLiteral("A title");
    QString excerpt = {};
    QString date = QStringLiteral("2021-08-27T14:16:00Z"); ///< publishedDateTime, verbatim
    QString type = {};
    QString webUrl = {};
    QString originalUrl = {};
    QString ampWebUrl = {};
    std::optional<int> quality = {};
    std::optional<int> heat = {};
    std::optional<bool> published = {};
    QString featuredContent = {};
    QString provider = {}; ///< name
    QString domain = {};
    QStringList topics = {};
    QStringList images = {}; ///< addresses; each 640 by 480
    int related = 0;         ///< so many related ones, "Related 1" of related1.example, …
    QString secured = {};
    QByteArray extra = {}; ///< YAML lines as they are, before the closing fence
    QByteArray body = {};  ///< as it is, after the closing fence
};

/// The file's bytes: the keys in the order and quoting that the format's sites use, LF, final newline.
QByteArray articleBytes(const ArticleFile &article);

/// Writes it below `folder` at `key` (`_news/2021-08-27-a.md`), makes folders as needed, returns the absolute
/// path.
QString writeArticle(const QString &folder, const QString &key, const ArticleFile &article = {});

} // namespace hearth::test
