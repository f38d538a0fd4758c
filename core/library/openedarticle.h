// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/base/result.h"
#include "core/index/rowdata.h"
#include <QStringList>

namespace hearth {

class IndexService;
struct LibraryPlaces;

/// One article as its file says it now, with what the user did with it.
struct OpenedArticle
{
    ArticleId id = ArticleId::None;
    QString key;
    QString path; ///< absolute
    ParsedArticle parsed;
    RowData row;
    QString note;       ///< the user's own
    QStringList labels; ///< the user's own
};

/// Reads and parses the file; of one over maxArticleBytes only the front matter. Any thread. Errors: NotFound
/// (the file or id is gone), PermissionDenied, ReadFailed, TooLarge (and no front matter).
Result<OpenedArticle> openArticle(const IndexService &index, const LibraryPlaces &places, ArticleId id);

} // namespace hearth
