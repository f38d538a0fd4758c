// SPDX-License-Identifier: Apache-2.0
#include "core/library/bykey.h"
#include "core/index/querytext.h"
#include "core/library/library.h"

namespace hearth {

Result<Article> readArticle(const Library &library, const QString &key)
{
    auto opened = library.openArticle(library.idOf(key));
    return opened ? Result<Article>(std::move(opened->parsed.article)) : Result<Article>(opened.error());
}

bool isStarred(const Library &library, const QString &key)
{
    const auto row = library.row(library.idOf(key));
    return row && row->starred;
}

QStringList firstKeys(Library &library, const QString &query, int most)
{
    QStringList keys;
    const ResultSet result = library.evaluate(parseQuery(query), false);
    const auto count = result.ids ? std::min(result.ids->size(), static_cast<std::size_t>(most)) : 0;
    for (std::size_t i = 0; i < count; ++i)
        keys.append(library.keyOf((*result.ids)[i]));
    return keys;
}

} // namespace hearth
