// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/duplicatekeys.h"
#include "core/frontmatter/nodepath.h"
#include <QSet>

namespace hearth {

namespace {

constexpr size_t smallMap = 32; // up to here comparing all pairs beats hashing

void walk(const Node &node, const NodePath &path, QList<Problem> &problems)
{
    const bool isMap = node.kind == Node::Kind::Map;
    QSet<QStringView> seen;
    for (size_t i = 0; i < node.children.size(); ++i) {
        const Node &child = node.children[i];
        const NodePath childPath{&path, child.key, isMap ? -1 : int(i)};
        bool duplicate = false;
        if (isMap && node.children.size() <= smallMap) {
            for (size_t j = 0; j < i && !duplicate; ++j)
                duplicate = node.children[j].key == child.key;
        } else if (isMap) {
            duplicate = seen.contains(child.key);
            seen.insert(child.key);
        }
        if (duplicate)
            problems.append(
                {ProblemCode::DuplicateKey, Severity::Error, child.line, childPath.toString(), {}});
        if (!child.children.empty())
            walk(child, childPath, problems);
    }
}

} // namespace

void findDuplicateKeys(const Node &root, QList<Problem> &problems)
{
    walk(root, {}, problems);
}

std::vector<bool> shadowedChildren(const Node &map)
{
    const size_t count = map.children.size();
    std::vector<bool> shadowed(count, false);
    if (count <= smallMap) {
        for (size_t i = 0; i < count; ++i) {
            for (size_t j = i + 1; j < count && !shadowed[i]; ++j)
                shadowed[i] = map.children[i].key == map.children[j].key;
        }
        return shadowed;
    }
    QSet<QStringView> seen;
    for (size_t i = count; i-- > 0;) {
        shadowed[i] = seen.contains(map.children[i].key);
        seen.insert(map.children[i].key);
    }
    return shadowed;
}

} // namespace hearth
