// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"

namespace hearth {

/// Do both say the same to a reader of YAML 1.2? Order of keys counts, the way of writing does not.
bool sameMeaning(const Node &a, const Node &b);

/// The same, and no older reader could take one for another type: a plain `yes` is not as good as a quoted
/// one.
bool sameForEveryReader(const Node &a, const Node &b);

/// Can the text stand there without quotes at all, as whatever it is read then?
bool isPlainPossible(QStringView text, bool inFlow);

/// Can the text stand there without quotes and be read as this string by YAML 1.1 and 1.2 alike?
bool isPlainSafe(QStringView text, bool inFlow);

/// Is it a scalar that reads as a string?
bool isString(const Node &node);

} // namespace hearth
