// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// The way from the root to a value while the tree is walked, as a chain on the stack: it costs nothing until
/// somebody wants it in words. A step is a key or, with index >= 0, a place in a list.
struct NodePath
{
    const NodePath *parent = nullptr;
    QStringView key;
    int index = -1;

    /// provider.images.0.width, as FieldEdit::path has it; empty for the root.
    QString toString() const
    {
        if (!parent)
            return key.toString();
        const QString before = parent->toString();
        const QString step = index >= 0 ? QString::number(index) : key.toString();
        return before.isEmpty() ? step : before + u'.' + step;
    }
};

} // namespace hearth
