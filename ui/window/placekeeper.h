// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include "core/settings/preferences.h"

namespace hearth {

class ArticleListView;
class Library;
class ListController;
class ReaderController;

/// Where the user is in the library, to be kept.
LibraryState placeOf(const Library *library, const ArticleListView *view, const ListController *list,
                     const ReaderController *reader);
/// Goes there; the query of the state is asked already.
void restorePlace(const LibraryState &state, const Library *library, ArticleListView *view,
                  ListController *list, ReaderController *reader);

/// Bare words and phrases of the top level: what Esc clears first.
bool hasWords(const Query &query);
Query withoutWords(Query query);

} // namespace hearth
