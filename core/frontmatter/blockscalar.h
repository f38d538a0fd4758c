// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"
#include <QByteArrayView>
#include <optional>

namespace hearth {

/// A literal (|) or folded (>) scalar.
struct BlockScalar
{
    ScalarStyle style = ScalarStyle::Literal;
    QString text;
    ByteSpan span; ///< from the indicator to the end of the last line that is not blank, without its line end
    qsizetype next = 0; ///< the line after the last one
    int lines = 0;      ///< lines of content, blank ones included
};

/// Reads the block scalar whose indicator is at `begin`, in a line that ends at `lineEnd` (the next one
/// begins at `next`). Its lines are indented deeper than `parentIndent`. Part of the scanner: gives nothing
/// for what it does not fully understand, such as an explicit indentation, or folded lines that are indented
/// deeper than the first.
std::optional<BlockScalar> scanBlockScalar(QByteArrayView bytes, qsizetype begin, qsizetype lineEnd,
                                           qsizetype next, qsizetype rangeEnd, int parentIndent);

} // namespace hearth
