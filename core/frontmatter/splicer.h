// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/editor.h"
#include "core/frontmatter/nodewriter.h"
#include "core/frontmatter/spannedtree.h"
#include <vector>

namespace hearth {

/// A replacement of some bytes; an empty span inserts. (The journal's Splice also knows what it replaces.)
struct SpanSplice
{
    ByteSpan at;
    QByteArray text;
};

/// The splices that make the front matter bytes[yaml], whose tree is `old`, say `wanted`. Where a part means
/// the same already, no byte of it is touched. Nothing when a place cannot be told.
std::optional<std::vector<SpanSplice>> splicesFor(QByteArrayView bytes, ByteSpan yaml, const SpannedTree &old,
                                                  const Node &wanted, const NodeWriter &writer,
                                                  const LibraryStyle &style);

QByteArray applySplices(QByteArrayView bytes, std::vector<SpanSplice> splices);

} // namespace hearth
