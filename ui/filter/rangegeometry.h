// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include "core/index/resultset.h"
#include <QRectF>

namespace hearth {

/// Where everything of a range slider lies: bars, track, handles. A pure function of its members. Values are
/// points; the scale goes from `low` to `top`, and a handle at either end means "open": nothing is asked of
/// that side.
struct RangeGeometry
{
    static constexpr int fewestBuckets = 8; ///< so that a library of low scores still gives room to drag in
    static constexpr qreal handleSize = 13;
    static constexpr qreal focusRing = 2; ///< around the handle, inside of the area
    static constexpr qreal barGap = 1;

    QRectF area; ///< what the slider may paint on
    bool rightToLeft = false;
    int low = 0;
    int step = 5;
    int buckets = fewestBuckets; ///< shown: as many as reach the library's highest score

    static RangeGeometry of(const Histogram &histogram, const QRectF &area, bool rightToLeft);

    int top() const { return low + step * buckets; }
    QRectF track() const;       ///< the line that bars stand on and handles run along
    qreal xOf(int value) const; ///< of a handle's centre; values outside of the scale are drawn at its ends
    int valueAt(qreal x) const; ///< low … top
    QRectF handle(int value) const;
    /// The bar of bucket `index`, whose count is `share` (0 … 1) of the highest one; any count is at least
    /// visible.
    QRectF bar(int index, qreal share) const;
    bool isInside(int index, const Range &range) const; ///< the bucket holds a score that the range takes

    int fromPosition(const Range &range) const; ///< where the lower handle stands
    int toPosition(const Range &range) const;
    Range rangeOf(int fromPosition, int toPosition) const; ///< a handle at its end gives an open side
};

} // namespace hearth
