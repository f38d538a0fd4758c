// SPDX-License-Identifier: Apache-2.0
#include "core/library/openedarticle.h"
#include "core/frontmatter/parser.h"
#include "core/index/indexservice.h"
#include "core/library/folderscan.h"
#include "core/library/libraryplaces.h"
#include "core/library/takenin.h"

namespace hearth {
using namespace Qt::StringLiterals;

Result<OpenedArticle> openArticle(const IndexService &index, const LibraryPlaces &places, ArticleId id)
{
    std::optional<RowData> row = index.row(id);
    if (!row)
        return Error{ErrorCode::NotFound, {}, {}};
    OpenedArticle opened;
    opened.id = id;
    opened.key = row->key;
    opened.path = places.pathOf(row->key);
    opened.note = row->hasNote ? index.note(id) : QString();
    opened.labels = index.labels(id);
    opened.row = std::move(*row);
    const Result<ReadFile> file = readStamped(opened.path, maxArticleBytes);
    if (file) {
        opened.parsed = parseArticle(file->bytes, opened.path.endsWith(".html"_L1));
        return opened;
    }
    std::optional<ParsedArticle> large;
    if (file.error().code == ErrorCode::TooLarge)
        large = readLargeArticle(opened.path);
    if (!large)
        return file.error();
    opened.parsed = std::move(*large);
    return opened;
}

} // namespace hearth
