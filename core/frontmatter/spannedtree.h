// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/frontmatter/node.h"
#include <QByteArrayView>

namespace hearth {

/// A front matter for editing: what it says, and where each value stands.
struct SpannedTree
{
    Node meaning; ///< as the readers see it
    /// The same keys and lists with byte spans. Where the inside of a value could not be told apart, it has
    /// no children though its meaning has some: it can only be replaced as a whole. Where not even that is
    /// safe, its valueSpan is empty and begins before its key.
    Node places;
};

/// Reads bytes[yaml] (valid UTF-8) for editing. What the scanner declines is read by yaml-cpp for its
/// meaning, and by the scanner, with anchors, tags and line ends inside of quotes and brackets masked, for
/// its places. Errors: Malformed with the line; Unsupported when no place can be told.
Result<SpannedTree> readForEditing(QByteArrayView bytes, ByteSpan yaml);

} // namespace hearth
