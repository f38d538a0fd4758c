// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/newdocument.h"
#include "core/frontmatter/keyplace.h"
#include "core/frontmatter/nodewriter.h"

namespace hearth {

QByteArray writeYaml(const Node &map, const LibraryStyle &style, const QByteArray &eol)
{
    // First the keys that the others have, in their order; then each of the rest at its place among them.
    std::vector<const Node *> keys, rest;
    for (const Node &child : map.children)
        (style.keyOrder.contains(child.key) ? keys : rest).push_back(&child);
    sortByKeyOrder(keys, style.keyOrder);
    if (keys.empty())
        keys.swap(rest);
    sortByKeyOrder(rest, {});
    Node ordered;
    ordered.kind = Node::Kind::Map;
    for (const Node *key : keys)
        ordered.children.push_back(*key);
    for (const Node *key : rest) {
        const KeyPlace place = placeForKey(key->key, ordered, style.keyOrder);
        ordered.children.insert(
            ordered.children.begin() + std::ptrdiff_t(place.neighbour + (place.before ? 0 : 1)), *key);
    }
    const NodeWriter writer({}, style, eol);
    QByteArray text;
    for (const Node &key : ordered.children) {
        if (!text.isEmpty() && style.blankLineBefore.value(key.key))
            text += eol;
        text += writer.entry(key, 0, key.key);
    }
    return text;
}

} // namespace hearth
