// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include "core/frontmatter/node.h"

namespace hearth {

/// Adds a DuplicateKey problem for every key that a map of the tree has already had.
void findDuplicateKeys(const Node &root, QList<Problem> &problems);

} // namespace hearth
