// SPDX-License-Identifier: Apache-2.0
#include "ui/list/rowgeometry.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include <QtMath>
#include <algorithm>

namespace hearth {

namespace {

constexpr qreal logoSide = 16;
constexpr qreal markSide = 14;
constexpr qreal markGap = 6;
constexpr qreal starSide = 18;
constexpr qreal pillPadding = 7;
constexpr qreal rowPadding = 16;
constexpr qreal cardPadding = 10;
constexpr QSizeF thumbnailSize{88, 66};

qreal marksWidth(int marks)
{
    return marks > 0 ? marks * markSide + (marks - 1) * markGap : 0;
}

/// Puts things one after the other on a line.
class Line final
{
public:
    Line(qreal left, qreal right, qreal top, qreal height)
        : m_begin(left), m_x(left), m_right(right), m_top(top), m_height(height)
    {
    }

    qreal left() const { return m_right - m_x; }
    bool isEmpty() const { return m_x <= m_begin; }
    void skip(qreal width) { m_x += width; }
    QRectF take(qreal width, qreal height)
    {
        const QRectF rect(m_x, m_top + (m_height - height) / 2, width, height);
        m_x += width;
        return rect;
    }
    QRectF take(qreal width) { return take(width, m_height); }

private:
    qreal m_begin;
    qreal m_x;
    qreal m_right;
    qreal m_top;
    qreal m_height;
};

qreal pillWidth(const RowParts &parts)
{
    return parts.related > 0 ? parts.related + 2 * pillPadding : 0;
}

/// Pill and marks; they are always shown, what stands before them gives way.
void placeMarks(RowGeometry &g, Line &line, const RowMetrics &metrics, const RowParts &parts)
{
    if (parts.related > 0) {
        line.skip(line.isEmpty() ? 0 : space::s);
        g.related = line.take(pillWidth(parts), metrics.metaLine);
    }
    for (int i = 0; i < qMin(parts.marks, maxMarks); ++i) {
        line.skip(line.isEmpty() ? 0 : i == 0 ? space::s : markGap);
        g.marks[std::size_t(i)] = line.take(markSide, markSide);
    }
}

qreal tailWidth(const RowParts &parts)
{
    const int marks = qMin(parts.marks, maxMarks);
    return (parts.related > 0 ? space::s + pillWidth(parts) : 0) +
           (marks > 0 ? space::s + marksWidth(marks) : 0);
}

void placeMeta(RowGeometry &g, Line line, const RowMetrics &metrics, const RowParts &parts)
{
    const qreal tail = tailWidth(parts);
    const qreal whole = line.left();
    if (parts.provider > 0) {
        g.logo = line.take(logoSide, logoSide);
        line.skip(6);
        // The date is short and says much: the provider leaves it its room, and topics a little when there
        // are any.
        const qreal reserved = tail + (parts.date > 0 ? metrics.separator + parts.date : 0);
        const qreal share = parts.topics > 0 ? qMax(whole * 0.4, 4 * metrics.em) : whole;
        g.provider = line.take(qMax(0.0, std::min({parts.provider, share, line.left() - reserved})));
    }
    if (parts.date > 0 && line.left() - tail >= parts.date + metrics.separator) {
        if (parts.provider > 0)
            g.separators[0] = line.take(metrics.separator);
        g.date = line.take(parts.date);
    }
    const qreal forTopics = line.left() - tail - metrics.separator;
    if (parts.topics > 0 && forTopics >= qMin(parts.topics, 4 * metrics.em)) {
        g.separators[1] = line.take(metrics.separator);
        g.topics = line.take(qMin(parts.topics, forTopics));
    }
    placeMarks(g, line, metrics, parts);
}

RowGeometry comfortable(const RowMetrics &metrics, const RowParts &parts, const QRectF &cell)
{
    RowGeometry g;
    const QRectF inner = cell.adjusted(space::l, rowPadding, -space::l, -rowPadding - 1); // 1: the hairline
    qreal left = inner.left();
    if (cell.width() >= 26 * metrics.em) {
        g.thumbnail = QRectF(inner.topLeft(), thumbnailSize);
        left = g.thumbnail.right() + space::m;
    }
    const qreal badgeLeft = inner.right() - qMax(parts.quality.width(), parts.heat.width());
    g.quality = QRectF(QPointF(inner.right() - parts.quality.width(), inner.top()), parts.quality);
    g.heat = QRectF(QPointF(inner.right() - parts.heat.width(), g.quality.bottom() + 6), parts.heat);

    const qreal width = qMax(0.0, badgeLeft - space::m - left);
    g.title = QRectF(left, inner.top() - 1, width, parts.titleLines * metrics.titleLine);
    qreal y = g.title.bottom();
    if (parts.excerpt > 0) {
        g.excerpt = QRectF(left, y + 2, width, parts.excerpt * metrics.excerptLine);
        y = g.excerpt.bottom();
    }
    y += 5;
    const qreal metaRight = y >= g.heat.bottom() ? inner.right() - starSide - space::xs : left + width;
    placeMeta(g, Line(left, metaRight, y, metrics.metaLine), metrics, parts);
    g.star = QRectF(inner.right() - starSide, inner.bottom() - starSide, starSide, starSide);
    return g;
}

RowGeometry compact(const RowMetrics &metrics, const RowParts &parts, const QRectF &cell)
{
    RowGeometry g;
    const QRectF inner = cell.adjusted(space::l, 0, -space::l, -1);
    const qreal middle = inner.center().y();
    const auto centred = [middle](qreal left, QSizeF size) {
        return QRectF(QPointF(left, middle - size.height() / 2), size);
    };

    // From the trailing edge inwards, in columns, so that the eye can run down them. Their texts stand at the
    // trailing side, so that what one does not need of its column is the title's.
    const bool hasProvider = cell.width() >= 60 * metrics.em;
    qreal right = inner.right();
    if (cell.width() >= 18 * metrics.em) {
        g.heat = centred(right - parts.heat.width(), parts.heat);
        right -= metrics.badgeWidth + space::xs;
    }
    if (cell.width() >= 26 * metrics.em) {
        g.quality = centred(right - parts.quality.width(), parts.quality);
        right -= metrics.badgeWidth + space::s;
    }
    if (cell.width() >= 34 * metrics.em) {
        const qreal date = qMin(parts.date, metrics.dateWidth);
        g.date = centred(right - date, {date, metrics.metaLine});
        right -= (hasProvider ? metrics.dateWidth : date) + space::m;
    }
    if (hasProvider) {
        const qreal column = qBound(8 * metrics.em, cell.width() * 0.16, 14 * metrics.em);
        const qreal provider = qMin(column, parts.provider);
        g.provider = centred(right - provider, {provider, metrics.metaLine});
        right -= provider + space::m;
    }

    Line line(inner.left(), right, middle - metrics.titleLine / 2, metrics.titleLine);
    g.logo = line.take(logoSide, logoSide);
    // A starred row has its star as a mark; the button for the others takes the place of the logo while it
    // shows.
    g.star = QRectF(0, 0, starSide, starSide);
    g.star.moveCenter(g.logo.center());
    line.skip(space::s);
    const bool roomForMarks = line.left() - tailWidth(parts) >= 6 * metrics.em;
    g.title = line.take(qMax(0.0, qMin(parts.title, line.left() - (roomForMarks ? tailWidth(parts) : 0))));
    if (roomForMarks)
        placeMarks(g, line, metrics, parts);
    return g;
}

RowGeometry card(const RowMetrics &metrics, const RowParts &parts, const QRectF &cell)
{
    RowGeometry g;
    g.thumbnail = QRectF(cell.left(), cell.top(), cell.width(), qFloor(cell.width() * 9 / 16));
    const QRectF inner =
        QRectF(cell.left(), g.thumbnail.bottom(), cell.width(), cell.bottom() - g.thumbnail.bottom())
            .adjusted(cardPadding, cardPadding, -cardPadding, -cardPadding);
    g.title = QRectF(inner.left(), inner.top() - 1, inner.width(), parts.titleLines * metrics.titleLine);

    // The lower lines stand on the card's bottom, so that they are level across the row.
    qreal y = inner.bottom() - metrics.badge;
    g.quality = QRectF(QPointF(inner.left(), y), parts.quality);
    g.heat = QRectF(QPointF(g.quality.right() + 6, y), parts.heat);
    g.star = QRectF(inner.right() - starSide, y + (metrics.badge - starSide) / 2, starSide, starSide);
    const bool crowded = g.heat.right() + space::xs > g.star.left(); // a narrow card, or great numbers
    y -= space::s + metrics.metaLine;
    if (crowded)
        g.star.moveTop(y + (metrics.metaLine - starSide) / 2);
    Line second(inner.left(), inner.right() - (crowded ? starSide + space::xs : 0), y, metrics.metaLine);
    if (parts.date > 0)
        g.date = second.take(qMax(0.0, qMin(parts.date, second.left() - tailWidth(parts))));
    placeMarks(g, second, metrics, parts);
    y -= space::xs + metrics.metaLine;
    Line first(inner.left(), inner.right(), y, metrics.metaLine);
    if (parts.provider > 0) {
        g.logo = first.take(logoSide, logoSide);
        first.skip(6);
        g.provider = first.take(qMin(parts.provider, first.left()));
    }
    return g;
}

template <typename Rects>
void mirror(Rects &rects, const QRectF &cell)
{
    for (QRectF &rect : rects) {
        if (!rect.isEmpty())
            rect = mirrored(rect, cell, Qt::RightToLeft);
    }
}

} // namespace

int maxTitleLines(Density density)
{
    switch (density) {
    case Density::Compact:
        return 1;
    case Density::Comfortable:
        return 2;
    case Density::Cards:
        return 3;
    }
    return 1;
}

int rowHeight(const RowMetrics &metrics, int cellWidth)
{
    switch (metrics.density) {
    case Density::Compact:
        return qCeil(qMax(metrics.badge, metrics.titleLine)) + 12 + 1;
    case Density::Comfortable: {
        const qreal text = 2 * metrics.titleLine + 2 + metrics.excerptLine + 5 + metrics.metaLine;
        return qCeil(qMax(thumbnailSize.height(), text) + 2 * rowPadding) + 1;
    }
    case Density::Cards: {
        const qreal text =
            3 * metrics.titleLine + space::s + 2 * metrics.metaLine + space::xs + space::s + metrics.badge;
        return qFloor(cellWidth * 9 / 16.0) + qCeil(text + 2 * cardPadding);
    }
    }
    return 1;
}

RowGeometry rowGeometry(const RowMetrics &metrics, const RowParts &parts, const QRectF &cell)
{
    RowGeometry g = metrics.density == Density::Compact ? compact(metrics, parts, cell)
                    : metrics.density == Density::Cards ? card(metrics, parts, cell)
                                                        : comfortable(metrics, parts, cell);
    if (metrics.direction == Qt::RightToLeft) {
        const std::array single{&g.thumbnail, &g.title,   &g.excerpt, &g.logo, &g.provider, &g.date,
                                &g.topics,    &g.related, &g.quality, &g.heat, &g.star};
        for (QRectF *rect : single) {
            if (!rect->isEmpty())
                *rect = mirrored(*rect, cell, Qt::RightToLeft);
        }
        mirror(g.marks, cell);
        mirror(g.separators, cell);
    }
    return g;
}

} // namespace hearth
