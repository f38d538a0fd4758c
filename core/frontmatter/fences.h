// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/node.h"
#include <QByteArrayView>

namespace hearth {

/// The line of a file that its front matter begins on: below the opening fence, from 1.
inline constexpr int firstYamlLine = 2;

/// Where the parts of an article file lie. The fences are lines of "---" and nothing but white space after
/// it; "..." closes as well (Jekyll's rule). A BOM before the opening fence is skipped.
struct Fences
{
    bool open = false;   ///< there is an opening fence; nothing else is set without it
    bool closed = false; ///< there is a closing one
    ByteSpan yaml; ///< between the fences, with the last line end; to the end of the file when not closed
    ByteSpan body; ///< after the closing fence's line; empty when not closed
};

Fences findFences(QByteArrayView file);

/// Bytes of the UTF-8 byte order mark at the start of the file: 0 or 3.
qsizetype bomSize(QByteArrayView file);

} // namespace hearth
