// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/frontmatter/editor.h"
#include "core/frontmatter/node.h"

namespace hearth {

/// Applies an edit to the tree of a front matter: what the file is to say afterwards. SetBody does nothing
/// here. Errors: InvalidValue (subject: the path) when the path leads through a value that has no such place.
Result<void> applyToTree(Node &root, const FieldEdit &edit);

} // namespace hearth
