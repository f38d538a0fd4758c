// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace hearth {

/// The one run of bytes in which two versions of a file differ: what the journal keeps instead of two whole
/// files.
struct Splice
{
    qsizetype offset = 0;
    QByteArray removed;
    QByteArray inserted;

    Splice reversed() const { return {offset, inserted, removed}; }
    friend bool operator==(const Splice &, const Splice &) = default;
};

/// The shortest splice that makes `after` of `before`.
Splice spliceBetween(QByteArrayView before, QByteArrayView after);

/// Nothing when the bytes to be removed do not stand at the offset.
std::optional<QByteArray> applySplice(QByteArrayView bytes, const Splice &splice);

} // namespace hearth
