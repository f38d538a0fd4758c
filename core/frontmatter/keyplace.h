// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"
#include <QStringList>

namespace hearth {

/// Beside which key a new one goes.
struct KeyPlace
{
    size_t neighbour = 0; ///< index in the map
    bool before = false;  ///< before it, else after it
};

/// The place of a new top-level key in a map that is not empty: where `order`, and after it the format's own
/// order (articlefields.h), has it. A key that neither knows goes to the end.
KeyPlace placeForKey(const QString &key, const Node &map, const QStringList &order);

/// Sorts new keys among themselves by the same orders.
void sortByKeyOrder(std::vector<const Node *> &keys, const QStringList &order);

} // namespace hearth
