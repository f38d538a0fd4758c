// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/treereader.h"
#include "core/frontmatter/outline.h"
#include "core/frontmatter/scanner.h"
#include "core/frontmatter/yamlreader.h"

namespace hearth {

namespace {

constexpr size_t maxSalvaged = 2000; // keys; a file with more is no article

/// Reads one entry alone; nothing unless it gives exactly its key.
std::optional<Node> readEntry(QByteArrayView bytes, const OutlineEntry &entry, qsizetype end)
{
    const ByteSpan span{entry.lines.begin, end};
    std::optional<Node> root = scanYaml(bytes, span, entry.line);
    if (!root)
        root = readYaml(bytes.sliced(span.begin, span.size()), entry.line).root;
    if (root->kind != Node::Kind::Map || root->children.size() != 1 ||
        root->children.front().key != entry.key)
        return {};
    return std::move(root->children.front());
}

qsizetype firstLineEnd(QByteArrayView bytes, const OutlineEntry &entry)
{
    const qsizetype newline = bytes.indexOf('\n', entry.lines.begin);
    return newline < 0 || newline >= entry.lines.end ? entry.lines.end : newline + 1;
}

/// The entry as a whole, or as much of it from its beginning as can be read.
std::optional<Node> salvageEntry(QByteArrayView bytes, const OutlineEntry &entry)
{
    const qsizetype ends[] = {entry.lines.end, entryEnd(bytes, entry), firstLineEnd(bytes, entry)};
    qsizetype tried = -1;
    for (const qsizetype end : ends) {
        if (end == tried)
            continue;
        tried = end;
        if (std::optional<Node> node = readEntry(bytes, entry, end))
            return node;
    }
    return {};
}

bool isIndex(QStringView step, size_t count, size_t &index)
{
    bool ok = false;
    const uint value = step.toUInt(&ok);
    index = value;
    return ok && value < count;
}

} // namespace

Tree readTree(QByteArrayView bytes, ByteSpan range, int firstLine)
{
    if (std::optional<Node> root = scanYaml(bytes, range, firstLine))
        return {std::move(*root), {}, true};
    YamlResult result = readYaml(bytes.sliced(range.begin, range.size()), firstLine);
    Tree tree{std::move(result.root), std::move(result.problems), false};
    if (tree.problems.isEmpty() || tree.root.kind != Node::Kind::Null)
        return tree;
    std::vector<OutlineEntry> entries = outlineOf(bytes, range, firstLine);
    if (entries.size() > maxSalvaged)
        entries.resize(maxSalvaged);
    for (const OutlineEntry &entry : entries) {
        if (std::optional<Node> node = salvageEntry(bytes, entry))
            tree.root.children.push_back(std::move(*node));
    }
    if (!tree.root.children.empty())
        tree.root.kind = Node::Kind::Map;
    return tree;
}

Tree readUnclosedTree(QByteArrayView bytes, ByteSpan range, int firstLine, qsizetype &end)
{
    Tree tree;
    end = range.begin;
    for (const OutlineEntry &entry : outlineOf(bytes, range, firstLine)) {
        // "He said: no" is a sentence of the body; no key of the format has a space in it.
        if (entry.key.contains(u' '))
            break;
        std::optional<Node> node = salvageEntry(bytes, entry);
        if (!node || tree.root.children.size() > maxSalvaged)
            break;
        tree.root.kind = Node::Kind::Map;
        tree.root.children.push_back(std::move(*node));
        end = entryValueEnd(bytes, entry);
        if (entryEnd(bytes, entry) < entry.lines.end)
            break;
    }
    while (end < range.end && (bytes[end] == '\n' || bytes[end] == '\r'))
        ++end; // blank lines part the keys from the body
    return tree;
}

const Node &deepestNode(const Node &root, QStringView path)
{
    const Node *node = &root;
    while (!path.isEmpty()) {
        const Node *next = nullptr;
        // A key may hold dots: the longest one that matches wins.
        for (qsizetype length = path.size(); length > 0 && !next;
             length = path.lastIndexOf(u'.', length - 1)) {
            const QStringView step = path.first(length);
            size_t index = 0;
            if (node->kind == Node::Kind::Map)
                next = node->find(step);
            else if (node->kind == Node::Kind::List && isIndex(step, node->children.size(), index))
                next = &node->children[index];
            if (next)
                path = path.sliced(std::min(path.size(), length + 1));
        }
        if (!next)
            break;
        node = next;
    }
    return *node;
}

} // namespace hearth
