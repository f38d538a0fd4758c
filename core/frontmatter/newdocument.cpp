// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/newdocument.h"
#include "core/frontmatter/keyplace.h"
#include "core/frontmatter/nodewriter.h"

namespace hearth {

QByteArray writeYaml(const Node &map, const LibraryStyle &style, const QByteArray &eol)
{
    std::vector<const Node *> keys;
    for (const Node &child : map.children)
        keys.push_back(&child);
    sortByKeyOrder(keys, style.keyOrder);
    const NodeWriter writer({}, style, eol);
    QByteArray text;
    for (const Node *key : keys) {
        if (!text.isEmpty() && style.blankLineBefore.value(key->key))
            text += eol;
        text += writer.entry(*key, 0, key->key);
    }
    return text;
}

} // namespace hearth
