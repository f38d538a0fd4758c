// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"
#include <QByteArrayView>
#include <optional>

namespace hearth {

/// Reads the YAML in bytes[range] when it keeps to the subset that nearly every article uses: block maps and
/// lists, scalars on one line (plain, single- or double-quoted), simple block scalars, flow collections on
/// one line, comments, blank lines, \n and \r\n. Gives nothing for all else, be it other YAML or no YAML at
/// all: yamlreader decides then. What it accepts it reads exactly as yaml-cpp does; a differential test and a
/// fuzzer hold it to that.
///
/// The bytes must be valid UTF-8. `firstLine` is the line number of range.begin. Spans count from bytes[0].
/// About 5 µs for an article; no recursion deeper than the nesting of the file, which it limits.
std::optional<Node> scanYaml(QByteArrayView bytes, ByteSpan range, int firstLine);

} // namespace hearth
