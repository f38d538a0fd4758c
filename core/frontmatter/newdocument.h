// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"

namespace hearth {

/// A map written as a YAML document from nothing, in the style of the files that are there: order of the
/// keys, quoting, blank lines between the groups, indentation of lists. A key that the style does not know
/// stands where the format's own order has it among the others, or at the end. Ends with `eol`; empty for an
/// empty map.
QByteArray writeYaml(const Node &map, const LibraryStyle &style, const QByteArray &eol = "\n");

} // namespace hearth
