// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"

namespace hearth {

/// One step from an old list to a wanted one: both set: this item becomes that one (or is the same); only
/// `old`: it goes; only `wanted`: it comes.
struct ItemPair
{
    std::optional<size_t> old;
    std::optional<size_t> wanted;
};

/// Pairs the items so that as many as possible stay as they are. In the order of the lists.
std::vector<ItemPair> alignLists(const std::vector<Node> &old, const std::vector<Node> &wanted);

} // namespace hearth
