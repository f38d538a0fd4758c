// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"
#include <QByteArrayView>
#include <optional>

namespace hearth {

/// Reads the flow collection ([a, b] or {c: d}) that begins at `begin` and must end before `lineEnd`. Part of
/// the scanner: gives nothing for what it does not fully understand. `line` is the number of the line.
std::optional<Node> scanFlow(QByteArrayView bytes, qsizetype begin, qsizetype lineEnd, int line);

} // namespace hearth
