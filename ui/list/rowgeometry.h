// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QRectF>
#include <array>

namespace hearth {

enum class Density {
    Compact,     ///< one line, no picture
    Comfortable, ///< thumbnail, title in two lines, excerpt, meta
    Cards,       ///< a grid, the picture on top
};

/// What the fonts make of a row. Device-independent pixels.
struct RowMetrics
{
    Density density = Density::Comfortable;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal titleLine = 19; ///< from one line of a title to the next
    qreal excerptLine = 17;
    qreal metaLine = 16;   ///< at least the logo's height
    qreal badge = 20;      ///< height
    qreal badgeWidth = 62; ///< of a badge with three digits: the columns of the compact density
    qreal dateWidth = 80;  ///< of a long date, for the same
    qreal separator = 12;  ///< the " · " between the parts of the meta line
    qreal em = 13;         ///< size of the base font: widths that should grow with it

    friend bool operator==(const RowMetrics &, const RowMetrics &) = default;
};

/// What one row wants to show. Widths are natural ones; 0 is nothing to show.
struct RowParts
{
    qreal title = 0; ///< on one line
    int titleLines = 1;
    int excerpt = 0; ///< lines of it
    qreal provider = 0;
    qreal date = 0;
    qreal topics = 0;
    qreal related = 0; ///< the text in the pill
    int marks = 0;
    QSizeF quality;
    QSizeF heat;
};

inline constexpr int maxMarks = 8;

/// Where the parts of a row lie; empty where there is no room or nothing to show.
struct RowGeometry
{
    QRectF thumbnail;
    QRectF title;
    QRectF excerpt;
    QRectF logo;
    QRectF provider;
    QRectF date;
    QRectF topics;
    QRectF related; ///< the pill
    std::array<QRectF, maxMarks> marks;
    std::array<QRectF, 2> separators;
    QRectF quality;
    QRectF heat;
    QRectF star; ///< the button that shows while the mouse is over the row

    friend bool operator==(const RowGeometry &, const RowGeometry &) = default;
};

int maxTitleLines(Density density);

/// The height of all rows at this cell width.
int rowHeight(const RowMetrics &metrics, int cellWidth);

/// Pure. `cell` is the whole row, in any coordinates.
RowGeometry rowGeometry(const RowMetrics &metrics, const RowParts &parts, const QRectF &cell);

} // namespace hearth
