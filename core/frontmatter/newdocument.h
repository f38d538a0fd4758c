// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"

namespace hearth {

/// A map written as a YAML document from nothing, in the style of the files that are there: order of the
/// keys, quoting, blank lines between the groups, indentation of lists. Keys that the style does not know
/// come in the format's own order, all others as they stand in the map. Ends with `eol`; empty for an empty
/// map.
QByteArray writeYaml(const Node &map, const LibraryStyle &style, const QByteArray &eol = "\n");

} // namespace hearth
