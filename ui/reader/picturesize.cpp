// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/picturesize.h"
#include <algorithm>

namespace hearth {

QSizeF pictureSize(QSizeF stated, QSizeF natural, qreal column, bool lead)
{
    constexpr qreal bandHeight = 64;
    constexpr qreal tallest = 1.2; // of the column's width: a portrait still fits on most screens
    column = std::max<qreal>(column, 16);
    QSizeF size = natural.isEmpty() ? stated : natural;
    if (size.isEmpty()) {
        const qreal width = size.width() > 0 ? std::min(size.width(), column) : column;
        return {width, bandHeight};
    }
    qreal factor = std::min<qreal>(1, column / size.width());
    if (lead && size.width() < column && size.width() >= column / 2)
        factor = column / size.width();
    factor = std::min(factor, column * tallest / size.height());
    return {std::max<qreal>(1, size.width() * factor), std::max<qreal>(1, size.height() * factor)};
}

} // namespace hearth
