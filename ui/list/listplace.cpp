// SPDX-License-Identifier: Apache-2.0
#include "ui/list/listplace.h"

namespace hearth {

namespace {

constexpr int neighbours = 200;

/// The first of these that is in the result: one pass over it for all of them.
int firstRowOf(std::span<const ArticleId> wanted, const ArticleListModel &model)
{
    const std::vector<int> rows = model.rowsOf(wanted);
    QHash<ArticleId, int> rowOf;
    for (const int row : rows)
        rowOf.insert(model.idAt(row), row);
    for (const ArticleId id : wanted) {
        const int row = rowOf.value(id, -1);
        if (row >= 0)
            return row;
    }
    return -1;
}

QItemSelection selectionOf(const std::vector<int> &rows, const ArticleListModel &model)
{
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(model.index(rows[i]), model.index(rows[end - 1])));
        i = end;
    }
    return selection;
}

} // namespace

ListPlace placeIn(const ListView &view)
{
    const auto &[model, selection, currentRow, isLookedAt, topRow, scroll, offsetOf] = view;
    ListPlace place;
    place.scroll = scroll;
    place.current = model.idAt(currentRow);
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            place.selected.append(model.idAt(row));
    }
    const int count = model.rowCount();
    if (currentRow >= 0) {
        for (int row = currentRow + 1; row < qMin(count, currentRow + neighbours); ++row)
            place.substitutes.push_back(model.idAt(row));
        for (int row = currentRow - 1; row >= qMax(0, currentRow - neighbours); --row)
            place.substitutes.push_back(model.idAt(row));
    }
    // What is being looked at stays where it is: the current row, else the top one; who is at the very top
    // stays there.
    const int anchor = isLookedAt ? currentRow : scroll > 0 ? topRow : -1;
    if (anchor >= 0) {
        place.anchor = model.idAt(anchor);
        place.anchorOffset = offsetOf(anchor);
    }
    if (scroll > 0) {
        for (int row = topRow; row >= 0 && row < qMin(count, topRow + neighbours); ++row)
            place.onScreen.push_back(model.idAt(row));
    }
    return place;
}

FoundPlace findPlace(const ListPlace &place, const ArticleListModel &model)
{
    FoundPlace found;
    if (place.current != ArticleId::None) {
        found.current = model.rowOf(place.current);
        found.currentVanished = found.current < 0;
        if (found.currentVanished)
            found.current = firstRowOf(place.substitutes, model);
    }
    if (place.selected.size() == 1 && place.selected.front() == place.current) {
        if (!found.currentVanished && found.current >= 0)
            found.selection = selectionOf({found.current}, model);
    } else {
        found.selection = selectionOf(model.rowsOf(place.selected), model);
    }
    if (place.anchor != ArticleId::None) {
        const bool isCurrent = place.anchor == place.current;
        found.anchor = isCurrent ? (found.currentVanished ? -1 : found.current) : model.rowOf(place.anchor);
        found.anchorOffset = place.anchorOffset;
    }
    if (found.anchor < 0 && !place.onScreen.empty()) {
        found.anchor = firstRowOf(place.onScreen, model);
        found.anchorOffset = 0;
    }
    return found;
}

} // namespace hearth
