// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/models/articlelistmodel.h"
#include <QItemSelection>

namespace hearth {

/// Where somebody is in a list: what is current and selected and what stands where on the screen, all by id,
/// so that it can be found again in another result. Knows nothing of widgets.
struct ListPlace
{
    ArticleId current = ArticleId::None;
    QList<ArticleId> selected;
    int scroll = 0;                     ///< pixels
    ArticleId anchor = ArticleId::None; ///< the row that should stay where it is
    int anchorOffset = 0;               ///< its distance from the top of the viewport
    /// The rows after the current one, then those before it: who takes its place.
    std::vector<ArticleId> substitutes;
    /// The rows from the top of the viewport on: who takes the anchor's place.
    std::vector<ArticleId> onScreen;
};

/// What became of the place in a new result. Rows are -1 where there is none.
struct FoundPlace
{
    int current = -1;
    bool currentVanished = false; ///< `current` is a substitute, or -1
    QItemSelection selection;
    int anchor = -1;
    int anchorOffset = 0;
};

/// What a list shows at this moment. Rows are -1 where there is none.
struct ListView
{
    const ArticleListModel &model;
    QItemSelection selection;
    int currentRow = -1;
    bool isLookedAt = false;              ///< the current row is selected and on the screen
    int topRow = -1;                      ///< the first one that shows
    int scroll = 0;                       ///< pixels
    std::function<int(int row)> offsetOf; ///< the distance of a row from the top of the viewport
};

ListPlace placeIn(const ListView &view);

FoundPlace findPlace(const ListPlace &place, const ArticleListModel &model);

} // namespace hearth
