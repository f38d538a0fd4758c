// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/rangegeometry.h"
#include <cmath>

namespace hearth {

RangeGeometry RangeGeometry::of(const Histogram &histogram, const QRectF &area, bool rightToLeft)
{
    RangeGeometry geometry;
    geometry.area = area;
    geometry.rightToLeft = rightToLeft;
    geometry.low = histogram.low;
    geometry.step = std::max(1, histogram.step);
    const int reach = (histogram.maximum - histogram.low) / geometry.step + 1;
    geometry.buckets = std::clamp(reach, fewestBuckets, int(Histogram::buckets));
    return geometry;
}

QRectF RangeGeometry::track() const
{
    const qreal inset = handleSize / 2 + focusRing;
    return {area.left() + inset, area.bottom() - inset - 1, std::max(1.0, area.width() - 2 * inset), 2};
}

qreal RangeGeometry::xOf(int value) const
{
    const QRectF line = track();
    const qreal share = qreal(std::clamp(value, low, top()) - low) / (top() - low);
    return rightToLeft ? line.right() - share * line.width() : line.left() + share * line.width();
}

int RangeGeometry::valueAt(qreal x) const
{
    const QRectF line = track();
    const qreal share = (rightToLeft ? line.right() - x : x - line.left()) / line.width();
    return low + int(std::lround(std::clamp(share, 0.0, 1.0) * (top() - low)));
}

QRectF RangeGeometry::handle(int value) const
{
    return {xOf(value) - handleSize / 2, track().center().y() - handleSize / 2, handleSize, handleSize};
}

QRectF RangeGeometry::bar(int index, qreal share) const
{
    if (share <= 0)
        return {};
    const QRectF line = track();
    const qreal one = line.width() / buckets;
    const int place = rightToLeft ? buckets - 1 - index : index;
    const qreal room = line.top() - area.top();
    const qreal height = std::clamp(share * room, std::min(2.0, room), room);
    return {line.left() + place * one, line.top() - height, std::max(1.0, one - barGap), height};
}

bool RangeGeometry::isInside(int index, const Range &range) const
{
    const int first = low + index * step;
    const bool last = index == buckets - 1; // also takes all above
    if (range.from && !last && *range.from >= first + step)
        return false;
    return !range.to || *range.to >= first;
}

int RangeGeometry::fromPosition(const Range &range) const
{
    return range.from ? int(std::clamp<qint64>(*range.from, low, top())) : low;
}

int RangeGeometry::toPosition(const Range &range) const
{
    return range.to ? int(std::clamp<qint64>(*range.to, low, top())) : top();
}

Range RangeGeometry::rangeOf(int fromPosition, int toPosition) const
{
    Range range;
    if (fromPosition > low)
        range.from = fromPosition;
    if (toPosition < top())
        range.to = toPosition;
    return range;
}

} // namespace hearth
