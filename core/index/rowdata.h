// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/article/articleid.h"
#include "core/index/offlinemark.h"

namespace hearth {

/// What a row of the list shows, from the index; everything else of an article is read from its file when it
/// is opened.
struct RowData
{
    ArticleId id = ArticleId::None;
    QString key;     ///< path relative to the library, '/'-separated
    QString title;   ///< plain text; the `name` field or the file name when there is no title
    QString excerpt; ///< plain text, cut at 400 characters
    QString providerName;
    QString providerDomain;
    std::optional<qint64> date; ///< UTC seconds
    bool dateOnly = false;
    QString type;
    std::optional<int> quality;
    std::optional<int> heat;
    std::optional<bool> published;
    QStringList topics;
    int relatedCount = 0;
    ImageRef thumbnail; ///< url is empty when there is none
    bool read = false;
    bool starred = false;
    bool secured = false;
    bool video = false;
    bool hasNote = false;
    bool hasProblem = false;
    OfflineMark offline; ///< what is kept of it on this computer

    friend bool operator==(const RowData &, const RowData &) = default;
};

} // namespace hearth
