// SPDX-License-Identifier: Apache-2.0
#include "ui/window/placekeeper.h"
#include "core/index/querytext.h"
#include "ui/list/articlelistview.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"

namespace hearth {

namespace {

bool isWord(const Clause &clause)
{
    return clause.field == Field::Word || clause.field == Field::Phrase;
}

} // namespace

LibraryState placeOf(const Library *library, const ArticleListView *view, const ListController *list,
                     const ReaderController *reader)
{
    LibraryState state;
    state.query = toText(list->query());
    state.article = reader->opened().key;
    const QModelIndex top = view->indexAt(QPoint(view->viewport()->width() / 2, 4));
    if (top.isValid() && top.row() > 0)
        state.topRow = library->keyOf(const_cast<ListController *>(list)->model()->idAt(top.row()));
    return state;
}

void restorePlace(const LibraryState &state, const Library *library, ArticleListView *view,
                  ListController *list, ReaderController *reader)
{
    const auto idOf = [library](const QString &key) {
        return key.isEmpty() ? ArticleId::None : library->idOf(key);
    };
    if (const ArticleId top = idOf(state.topRow); top != ArticleId::None)
        if (const int row = list->model()->rowOf(top); row >= 0)
            view->scrollTo(list->model()->index(row), QAbstractItemView::PositionAtTop);
    if (const ArticleId article = idOf(state.article); article != ArticleId::None)
        if (!view->selectArticle(article))
            reader->show(article); // it is not in the list, but it is what was being read
}

bool hasWords(const Query &query)
{
    return std::any_of(query.clauses.cbegin(), query.clauses.cend(), isWord);
}

Query withoutWords(Query query)
{
    std::erase_if(query.clauses, isWord);
    return query;
}

} // namespace hearth
