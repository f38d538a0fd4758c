// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/list/rowgeometry.h"
#include <QRect>

namespace hearth {

/// Where the rows of a list lie: cells of one size in one column or several, filled row by row. Pure
/// arithmetic, in the coordinates of the content (the top of the first row is 0). Good for two thousand
/// million pixels.
struct ListGrid
{
    int count = 0;
    int columns = 1;
    int width = 0; ///< of the viewport
    int cellWidth = 0;
    int cellHeight = 1;
    int margin = 0; ///< around all cells
    int gap = 0;    ///< between cells
    Qt::LayoutDirection direction = Qt::LeftToRight;

    int contentHeight() const;
    QRect cell(int row) const;
    /// The row whose cell holds the point, -1 for none.
    int rowAt(QPoint point) const;
    /// The row that is nearest to the point, -1 when there are none.
    int nearestRow(QPoint point) const;
    /// First and last row that may show between two heights; last < first when none.
    std::pair<int, int> rowsBetween(int top, int bottom) const;

    friend bool operator==(const ListGrid &, const ListGrid &) = default;
};

ListGrid listGrid(const RowMetrics &metrics, int count, int viewportWidth);

} // namespace hearth
