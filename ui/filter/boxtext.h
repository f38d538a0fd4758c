// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/querytext.h"
#include "ui/filter/completions.h"

namespace hearth {

/// The query as the search box shows it: all clauses, but not the sort order, which has a menu of its own.
QString boxText(const Query &query);

/// Does the text have a sort: clause that names an order?
bool hasSort(const QString &text);

/// What the box's text means. The order stays `current` unless the text has a sort: clause.
Query queryOfBox(const QString &text, SortOrder current);

/// The text while somebody types at its end: without a last clause that names nothing yet (is:, quality:>=,
/// provider:mic), for the list would be empty until the last letter. What names something is left as it is,
/// and so is what is a word or phrase.
QString withoutUnfinished(const QString &text, const CompletionNames &names);

} // namespace hearth
