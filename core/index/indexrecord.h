// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/article/articleid.h"
#include <QByteArray>
#include <vector>

namespace hearth {

/// What the file system says of one file of the library.
struct FileFacts
{
    QByteArray key;     ///< path relative to the library, '/'-separated, UTF-8
    qint64 size = 0;    ///< bytes
    qint64 mtimeNs = 0; ///< nanoseconds since 1970, UTC; 0: not to be trusted, look at the file again
    quint64 inode = 0;  ///< inode and change time in one number, opaque; 0 where the system has neither
    quint64 hash = 0;   ///< of the content; 0 when it was not read

    friend bool operator==(const FileFacts &, const FileFacts &) = default;
};

/// One file as the index keeps it: what lists, filters and search need. A plain value, made by
/// makeIndexRecord() in any thread and handed to IndexService::write(). All texts are UTF-8.
struct IndexRecord
{
    ArticleId id = ArticleId::None; ///< the article that it replaces (also under another key: a moved file);
                                    ///< None: a new one
    FileFacts file;
    bool isArticle = true; ///< false: remembered only so that the next scan need not read it again

    QByteArray title;   ///< plain text; falls back to `name`, then to the file name
    QByteArray excerpt; ///< plain text, cut at 400 characters
    QByteArray provider;
    QByteArray domain;
    QByteArray type;
    std::vector<QByteArray> topics; ///< as the file spells them, without doubles
    std::optional<qint64> date;     ///< UTC seconds
    bool dateOnly = false;
    std::optional<int> quality;
    std::optional<int> heat;
    std::optional<bool> published;
    bool secured = false;
    bool hasImage = false;
    bool hasVideo = false; ///< type video, or featuredContent is there
    bool hasAmp = false;
    int relatedCount = 0;
    ImageRef thumbnail;   ///< url is empty when there is none
    quint64 identity = 0; ///< hash of the canonical address, else of the content: finds user state again
    QByteArray text;      ///< folded words of all searched fields, see textfold.h
    QList<Problem> problems;
};

/// Pure and thread-safe; meant to run in the parser's threads, because folding the text costs about as much
/// as parsing.
IndexRecord makeIndexRecord(FileFacts file, const ParsedArticle &parsed);

/// For a file that is no article (no opening fence), or that could not be read (then with its problem).
IndexRecord makeNonArticleRecord(FileFacts file, QList<Problem> problems = {});

} // namespace hearth
