// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"
#include <QByteArrayView>
#include <vector>

namespace hearth {

/// One key of the outermost map, found by its line alone.
struct OutlineEntry
{
    QString key;
    ByteSpan keySpan; ///< with its quotes, without the colon
    ByteSpan lines;   ///< whole lines: from the key's to the one before the next entry
    /// From the value's first byte (beside the key, or on the next lines) to its last one that is no blank or
    /// comment line; empty, after the colon, when there is none.
    ByteSpan value;
    int line = 0; ///< 1-based, in the file
};

/// The lines of bytes[range] that begin with a key in the first column, whatever lies between them: works on
/// files that do not parse, and gives places in files that only yaml-cpp can read. A guess from the looks of
/// the lines, so whoever relies on it compares it with a real reading.
std::vector<OutlineEntry> outlineOf(QByteArrayView bytes, ByteSpan range, int firstLine);

/// Where the value of an entry ends, when only the lines up to the first one in the first column count that
/// is neither blank, comment nor list item: what follows belongs to no entry (the body of a file without a
/// closing fence).
qsizetype entryEnd(QByteArrayView bytes, const OutlineEntry &entry);

/// The same without blank and comment lines at the end: a heading of Markdown looks like a comment.
qsizetype entryValueEnd(QByteArrayView bytes, const OutlineEntry &entry);

} // namespace hearth
