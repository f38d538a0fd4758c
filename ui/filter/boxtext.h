// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/querytext.h"

namespace hearth {

/// The query as the search box shows it: all clauses, but not the sort order, which has a menu of its own.
QString boxText(const Query &query);

/// What the box's text means. The order stays `current` unless the text has a sort: clause.
Query queryOfBox(const QString &text, SortOrder current);

} // namespace hearth
