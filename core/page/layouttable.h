// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/htmltree.h"

namespace hearth {

/// Does this table only lay out the page (newsletters, old sites)? It does when it says role="presentation",
/// holds another table, or has no two rows and columns. Looks no further than the first table inside, so that
/// asking for every table of a page stays linear.
bool isLayoutTable(HtmlNode table);

/// The table that a row, cell or group belongs to; the table itself for a table.
HtmlNode ownerTable(HtmlNode part);

} // namespace hearth
