// SPDX-License-Identifier: Apache-2.0
#include "core/curate/splice.h"
#include <algorithm>

namespace hearth {

Splice spliceBetween(QByteArrayView before, QByteArrayView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype head =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {head, before.sliced(head, before.size() - head - tail).toByteArray(),
            after.sliced(head, after.size() - head - tail).toByteArray()};
}

std::optional<QByteArray> applySplice(QByteArrayView bytes, const Splice &splice)
{
    const qsizetype end = splice.offset + splice.removed.size();
    if (splice.offset < 0 || end > bytes.size() ||
        bytes.sliced(splice.offset, splice.removed.size()) != splice.removed)
        return std::nullopt;
    QByteArray result;
    result.reserve(bytes.size() - splice.removed.size() + splice.inserted.size());
    result.append(bytes.first(splice.offset)).append(splice.inserted).append(bytes.sliced(end));
    return result;
}

} // namespace hearth
