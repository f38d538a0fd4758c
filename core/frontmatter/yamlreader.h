// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include "core/frontmatter/node.h"
#include <QByteArrayView>

namespace hearth {

struct YamlResult
{
    Node root;               ///< without spans; what was read before an error is not in it
    QList<Problem> problems; ///< BadYaml or TooComplex: then the root is Null
};

/// Reads any YAML document through yaml-cpp; no other file uses it. Never throws. Aliases are expanded up to
/// a limit, merge keys (<<) are applied, only the first of several documents is read (the others are a
/// problem). Duplicate keys stay in the tree, in their order. The bytes must be valid UTF-8. `firstLine` is
/// the line number of the first byte. A few hundred µs for an article.
YamlResult readYaml(QByteArrayView yaml, int firstLine);

} // namespace hearth
