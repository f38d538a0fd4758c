// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/keyplace.h"
#include "core/article/articlefields.h"

namespace hearth {

namespace {

QStringList tableOrder()
{
    QStringList keys;
    for (const FieldInfo &info : articleFields())
        keys.append(QString(info.key));
    return keys;
}

std::optional<size_t> indexOf(const Node &map, const QString &key)
{
    for (size_t i = map.children.size(); i-- > 0;) {
        if (map.children[i].key == key)
            return i;
    }
    return {};
}

} // namespace

void sortByKeyOrder(std::vector<const Node *> &keys, const QStringList &order)
{
    const QStringList known = order + tableOrder();
    const auto rank = [&](const Node *node) {
        const qsizetype index = known.indexOf(node->key);
        return index < 0 ? known.size() : index;
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const Node *a, const Node *b) { return rank(a) < rank(b); });
}

KeyPlace placeForKey(const QString &key, const Node &map, const QStringList &order)
{
    for (const QStringList &known : {order, tableOrder()}) {
        const qsizetype rank = known.indexOf(key);
        for (qsizetype i = rank - 1; i >= 0; --i) {
            if (const std::optional<size_t> index = indexOf(map, known[i]))
                return {*index, false};
        }
        for (qsizetype i = rank + 1; rank >= 0 && i < known.size(); ++i) {
            if (const std::optional<size_t> index = indexOf(map, known[i]))
                return {*index, true};
        }
    }
    return {map.children.size() - 1, false};
}

} // namespace hearth
