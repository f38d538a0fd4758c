// SPDX-License-Identifier: Apache-2.0
// The geometry of ArticleListView: everything that QListView would do by walking its rows.
#include "ui/list/articlelistview.h"
#include "ui/list/placeholderwidget.h"
#include "ui/list/rowdelegate.h"
#include <QResizeEvent>
#include <QScrollBar>

namespace hearth {

int ArticleListView::rowCount() const
{
    return m_model ? m_model->rowCount() : 0;
}

int ArticleListView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect ArticleListView::rowRect(int row) const
{
    return m_grid.cell(row).translated(0, -verticalOffset());
}

std::pair<int, int> ArticleListView::rowsOnScreen() const
{
    return m_grid.rowsBetween(verticalOffset(), verticalOffset() + viewport()->height() - 1);
}

bool ArticleListView::isOnScreen(int row) const
{
    return row >= 0 && row < rowCount() && rowRect(row).intersects(viewport()->rect());
}

QRect ArticleListView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? rowRect(index.row()) : QRect();
}

QModelIndex ArticleListView::indexAt(const QPoint &point) const
{
    const int row = m_grid.rowAt(point + QPoint(0, verticalOffset()));
    return row >= 0 && m_model ? m_model->index(row) : QModelIndex();
}

void ArticleListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call): see the class comment
}

void ArticleListView::updateGeometries()
{
    const RowMetrics &metrics = m_delegate->style().metrics;
    QScrollBar *bar = verticalScrollBar();
    // Cards get lower when a scroll bar takes some of the width, so that they might fit just then, and the
    // bar would come and go for ever. So whether it is needed is decided without it.
    const bool shown = bar->isVisible();
    const int barWidth = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, bar);
    const int fullWidth = viewport()->width() + (shown ? barWidth : 0);
    const bool covered = m_placeholderKind != PlaceholderState::Kind::None;
    const bool needsBar =
        !covered && listGrid(metrics, rowCount(), fullWidth).contentHeight() > viewport()->height();
    m_grid = listGrid(metrics, rowCount(), viewport()->width());
    const int hidden = m_grid.contentHeight() - viewport()->height();
    bar->setSingleStep(m_density == Density::Compact ? m_grid.cellHeight : qMax(1, m_grid.cellHeight / 3));
    bar->setPageStep(viewport()->height());
    bar->setRange(0, needsBar ? qMax(1, hidden) : 0);
    m_placeholder->setGeometry(viewport()->rect());
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call)
}

void ArticleListView::scrollContentsBy(int, int)
{
    // QListView's moves nothing as long as its own layout has not run, which is never.
    QListView::scrollContentsBy(0, 0);
    viewport()->update();
}

/// The row that a change of density leaves in its place: the current one if it shows, else the first that
/// does.
int ArticleListView::rowToKeep() const
{
    if (isOnScreen(currentIndex().row()))
        return currentIndex().row();
    const bool isAtTop = verticalOffset() == 0; // who is there stays there
    const int first = rowsOnScreen().first;
    return !isAtTop && first < rowCount() ? first : -1;
}

void ArticleListView::setDensity(Density density)
{
    if (density == m_density)
        return;
    // Near the ends not every row can keep its place. So whoever only tries the densities gets back to where
    // the first one was, and not to what the last one left of it.
    const ArticleId current = m_model ? m_model->idAt(currentIndex().row()) : ArticleId::None;
    DensityPlace place{ArticleId::None, current, 0, m_grid.cellHeight, 0};
    if (const int row = rowToKeep(); row >= 0) {
        place.kept = m_model->idAt(row);
        place.offset = rowRect(row).top() - m_grid.margin;
    }
    if (m_densityPlace && m_densityPlace->current == current && m_densityPlace->scroll == verticalOffset())
        place = *m_densityPlace;
    m_density = density;
    restyle();
    const int row = place.kept == ArticleId::None ? -1 : m_model->rowOf(place.kept);
    // Of a row that is cut by the upper edge the same share stays hidden.
    const int offset = place.offset >= 0
                           ? place.offset
                           : qRound(qreal(place.offset) * m_grid.cellHeight / qMax(1, place.cellHeight));
    verticalScrollBar()->setValue(row < 0 ? 0 : m_grid.cell(row).top() - m_grid.margin - offset);
    if (row >= 0 && place.kept == current)
        scrollTo(m_model->index(row));
    place.scroll = verticalOffset();
    m_densityPlace = place;
}

void ArticleListView::resizeEvent(QResizeEvent *event)
{
    // Cards may change their columns: what stood at the top should still be there.
    const int top = verticalOffset() > 0 ? rowsOnScreen().first : 0;
    const int columns = m_grid.columns;
    const int cellHeight = m_grid.cellHeight;
    // QListView's would lay all rows out.
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    if (top > 0 && (columns != m_grid.columns || cellHeight != m_grid.cellHeight))
        verticalScrollBar()->setValue(m_grid.cell(top).top() - m_grid.margin);
}

void ArticleListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.model() != m_model)
        return;
    const QRect cell = m_grid.cell(index.row());
    const int height = viewport()->height();
    const int top = verticalOffset();
    int wanted = top;
    switch (hint) {
    case EnsureVisible:
        if (cell.top() - m_grid.margin < top)
            wanted = cell.top() - m_grid.margin;
        else if (cell.bottom() + m_grid.margin >= top + height)
            wanted = qMin(cell.top(), cell.bottom() + 1 + m_grid.margin - height);
        break;
    case PositionAtTop:
        wanted = cell.top() - m_grid.margin;
        break;
    case PositionAtBottom:
        wanted = cell.bottom() + 1 + m_grid.margin - height;
        break;
    case PositionAtCenter:
        wanted = cell.center().y() - height / 2;
        break;
    }
    verticalScrollBar()->setValue(wanted);
}

QModelIndex ArticleListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rowCount();
    if (count == 0)
        return {};
    if (!currentIndex().isValid())
        return m_model->index(rowsOnScreen().first);
    const int current = currentIndex().row();
    const int columns = m_grid.columns;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int page = qMax(1, viewport()->height() / (m_grid.cellHeight + m_grid.gap)) * columns;
    // In a grid a step up or down keeps the column; where there is none it does not move.
    const auto vertical = [&](int step) {
        const int row = current + step;
        if (row < 0)
            return columns > 1 && current >= columns ? current % columns : columns > 1 ? current : 0;
        if (row >= count) // from the last line but one onto a shorter last line
            return columns > 1 && current / columns == (count - 1) / columns ? current : count - 1;
        return row;
    };
    int row = 0;
    switch (action) {
    case MoveUp:
        row = vertical(-columns);
        break;
    case MoveDown:
        row = vertical(columns);
        break;
    case MoveLeft:
        row = columns > 1 ? current - forward : current;
        break;
    case MoveRight:
        row = columns > 1 ? current + forward : current;
        break;
    case MovePrevious:
        row = current - 1;
        break;
    case MoveNext:
        row = current + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MovePageUp:
        row = vertical(-page);
        break;
    case MovePageDown:
        row = vertical(page);
        break;
    }
    return m_model->index(qBound(0, row, count - 1));
}

void ArticleListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    if (!m_model)
        return;
    // A range from corner to corner in reading order, as in text; also for a rectangle that is drawn
    // backwards.
    const QPoint offset(0, verticalOffset());
    const bool onePoint = rect.topLeft() == rect.bottomRight();
    const int from =
        onePoint ? m_grid.rowAt(rect.topLeft() + offset) : m_grid.nearestRow(rect.topLeft() + offset);
    const int to = onePoint ? from : m_grid.nearestRow(rect.bottomRight() + offset);
    QItemSelection selection;
    if (from >= 0 && to >= 0)
        selection.select(m_model->index(qMin(from, to)), m_model->index(qMax(from, to)));
    selectionModel()->select(selection, command);
}

QRegion ArticleListView::visualRegionForSelection(const QItemSelection &selection) const
{
    const auto [first, last] = rowsOnScreen();
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        for (int row = qMax(first, range.top()); row <= qMin(last, range.bottom()); ++row)
            region += rowRect(row);
    }
    return region;
}

} // namespace hearth
