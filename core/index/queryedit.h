// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"

/// The edits that sidebar, sliders and chips make to a query. Each touches only the top-level clauses of its
/// own field and leaves what the user typed otherwise as it is.
namespace hearth::queryedit {

/// The range of the first plain (not negated) top-level clause of this field (Quality, Heat, Date); open when
/// none.
Range rangeOf(const Query &query, Field field);
/// Replaces every plain top-level range of this field; an open range removes it. For Date also removes Last.
Query withRange(Query query, Field field, Range range);

/// Names chosen (or, with negated, excluded) by top-level clauses of a field with names.
QStringList namesOf(const Query &query, Field field, bool negated = false);
/// Chooses exactly these names (any of them); none removes the clause.
Query withNames(Query query, Field field, QStringList names, bool negated = false);

bool hasFlag(const Query &query, Flag flag);
/// Adds or removes is:/has: on the top level. Adding one of Unread/Read, or of
/// Published/Unpublished/Undecided, removes the others of its group.
Query withFlag(Query query, Flag flag, bool on);

/// All bare words and phrases of the top level as one text, for chips; and a query without clause number
/// `index`.
Query withoutClause(Query query, std::size_t index);
/// Without one of the names of clause number `index`; without the clause when none is left.
Query withoutName(Query query, std::size_t index, qsizetype name);

} // namespace hearth::queryedit
