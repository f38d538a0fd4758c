// SPDX-License-Identifier: Apache-2.0
#include "ui/list/listgrid.h"
#include "ui/common/theme.h"
#include <QtMath>
#include <limits>

namespace hearth {

int ListGrid::contentHeight() const
{
    if (count <= 0)
        return 0;
    const qint64 lines = (qint64(count) + columns - 1) / columns;
    const qint64 height = 2LL * margin + lines * cellHeight + (lines - 1) * gap;
    return int(qMin<qint64>(height, std::numeric_limits<int>::max()));
}

QRect ListGrid::cell(int row) const
{
    const int fromEdge = margin + (row % columns) * (cellWidth + gap);
    const int left = direction == Qt::RightToLeft ? width - fromEdge - cellWidth : fromEdge;
    return {left, margin + (row / columns) * (cellHeight + gap), cellWidth, cellHeight};
}

int ListGrid::rowAt(QPoint point) const
{
    const int row = nearestRow(point);
    return row >= 0 && cell(row).contains(point) ? row : -1;
}

int ListGrid::nearestRow(QPoint point) const
{
    if (count <= 0)
        return -1;
    const int lastLine = (count - 1) / columns;
    const int line = qBound(0, (point.y() - margin + gap / 2) / (cellHeight + gap), lastLine);
    const int x = direction == Qt::RightToLeft ? width - 1 - point.x() : point.x();
    const int column = qBound(0, (x - margin + gap / 2) / qMax(1, cellWidth + gap), columns - 1);
    return qMin(line * columns + column, count - 1);
}

std::pair<int, int> ListGrid::rowsBetween(int top, int bottom) const
{
    if (count <= 0)
        return {0, -1};
    const int pitch = cellHeight + gap;
    const int first = qMax(0, (top - margin) / pitch) * columns;
    const qint64 last = (qint64(qMax(0, bottom - margin) / pitch) + 1) * columns - 1;
    return {first, int(qMin<qint64>(last, count - 1))};
}

ListGrid listGrid(const RowMetrics &metrics, int count, int viewportWidth)
{
    ListGrid grid;
    grid.count = count;
    grid.width = viewportWidth;
    grid.direction = metrics.direction;
    if (metrics.density == Density::Cards) {
        grid.margin = space::l;
        grid.gap = space::m;
        const int narrowest = qCeil(13.2 * metrics.em);
        const int room = viewportWidth - 2 * grid.margin;
        grid.columns = qMax(1, (room + grid.gap) / (narrowest + grid.gap));
        grid.cellWidth = qMax(1, (room - (grid.columns - 1) * grid.gap) / grid.columns);
    } else {
        grid.cellWidth = qMax(1, viewportWidth);
    }
    grid.cellHeight = rowHeight(metrics, grid.cellWidth);
    return grid;
}

} // namespace hearth
