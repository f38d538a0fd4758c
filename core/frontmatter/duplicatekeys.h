// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include "core/frontmatter/node.h"

namespace hearth {

/// Adds a DuplicateKey problem for every key that a map of the tree has already had.
void findDuplicateKeys(const Node &root, QList<Problem> &problems);

/// For each child of a map: does a later one have the same key, and so win?
std::vector<bool> shadowedChildren(const Node &map);

} // namespace hearth
