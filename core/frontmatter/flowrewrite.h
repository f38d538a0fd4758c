// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/frontmatter/nodewriter.h"
#include <QByteArrayView>

namespace hearth {

/// A flow collection: what it meant, where it stands, what it shall mean.
struct FlowChange
{
    const Node &meaning;
    const Node &place;
    const Node &wanted;
};

/// The new bytes of a flow collection, brackets included. Items that stay keep their bytes and the gap before
/// them. Both meanings must be of the same kind and have children; `path` is without list places.
QByteArray rewriteFlow(QByteArrayView bytes, const FlowChange &change, const QString &path,
                       const NodeWriter &writer);

} // namespace hearth
