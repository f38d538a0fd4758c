// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/frontmatter/editor.h"
#include "core/frontmatter/node.h"

namespace hearth {

/// Applies an edit to the tree of a front matter: what the file is to say afterwards. SetBody does nothing
/// here. Errors: InvalidValue (subject: the path) when the path leads through a value that has no such place;
/// detail says what the path has to name, as fieldExpectation() does: path (names joined by dots), inside (a
/// place in a map or list, and there is a single value), entry (one that the list has, or the next), list.
Result<void> applyToTree(Node &root, const FieldEdit &edit);

} // namespace hearth
