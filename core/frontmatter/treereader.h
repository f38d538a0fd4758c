// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include "core/frontmatter/node.h"
#include <QByteArrayView>

namespace hearth {

struct Tree
{
    Node root;
    QList<Problem> problems;
    bool hasSpans = false; ///< read by the scanner
};

/// Reads bytes[range], which must be valid UTF-8, by the scanner or else by yaml-cpp. Of a text that is no
/// YAML, the top-level keys that can be read by themselves are kept.
Tree readTree(QByteArrayView bytes, ByteSpan range, int firstLine);

/// The same for front matter whose closing fence is missing: the keys at its beginning. `end` is set to where
/// they end and the body seems to begin. Tells no problem.
Tree readUnclosedTree(QByteArrayView bytes, ByteSpan range, int firstLine, qsizetype &end);

/// The node at a dotted path ("related.0.webUrl"; keys may hold dots themselves), or the last one on the way
/// that exists; the root when not even the first step does.
const Node &deepestNode(const Node &root, QStringView path);

} // namespace hearth
