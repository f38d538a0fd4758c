// SPDX-License-Identifier: Apache-2.0
#include "ui/list/preparedrow.h"

namespace hearth {

namespace {

constexpr qreal starMargin = 2; // around the mark that serves as the star button

} // namespace

std::unique_ptr<PreparedRow> prepareRow(const RowData &row, QSize cell, const RowStyle &style,
                                        const QDateTime &nowUtc, const QLocale &locale)
{
    auto p = std::make_unique<PreparedRow>();
    const RowMetrics &metrics = style.metrics;
    p->row = row;
    p->cell = cell;
    p->minute = nowUtc.toSecsSinceEpoch() / 60;
    p->texts = rowTexts(row, metrics.density, nowUtc, locale);
    p->title = TextRun(p->texts.title, row.read ? style.titleRead.font : style.title.font);
    p->excerpt = TextRun(p->texts.excerpt, style.excerpt.font);
    p->provider = TextRun(p->texts.provider, style.provider.font);
    p->date = TextRun(p->texts.date, style.meta.font);
    p->topics = TextRun(p->texts.topics, style.meta.font);
    p->related = TextRun(p->texts.related, style.meta.font);

    RowParts parts;
    parts.title = p->title.width();
    parts.titleLines = maxTitleLines(metrics.density);
    parts.excerpt = p->excerpt.isEmpty() ? 0 : 1;
    parts.provider = p->provider.width();
    parts.date = p->date.width();
    parts.topics = p->topics.width();
    parts.related = p->related.width();
    parts.marks = int(p->texts.marks.size());
    parts.quality = style.badges->size(row.quality);
    parts.heat = style.badges->size(row.heat);
    const QRectF whole(QPointF(0, 0), QSizeF(cell));
    p->geometry = rowGeometry(metrics, parts, whole);
    const int lines = p->title.linesAt(p->geometry.title.width(), parts.titleLines);
    if (lines != parts.titleLines) {
        parts.titleLines = lines;
        // The room of the line that the title does not need.
        if (parts.excerpt > 0)
            parts.excerpt =
                p->excerpt.linesAt(p->geometry.excerpt.width(), maxTitleLines(metrics.density) - lines + 1);
        p->geometry = rowGeometry(metrics, parts, whole);
    }
    RowGeometry &g = p->geometry;
    // Where a star is shown it is the button; else the button shows at a place of its own while the mouse is
    // over the row.
    if (row.starred && !g.marks[0].isEmpty()) // a very narrow row has no marks
        g.star = g.marks[0].adjusted(-starMargin, -starMargin, starMargin, starMargin);

    p->title.place(g.title, metrics.titleLine, parts.titleLines, metrics.direction);
    p->excerpt.place(g.excerpt, metrics.excerptLine, qMax(1, parts.excerpt), metrics.direction);
    p->provider.place(g.provider, metrics.direction);
    p->date.place(g.date, metrics.direction);
    p->topics.place(g.topics, metrics.direction);
    const qreal side = (g.related.width() - p->related.width()) / 2; // the pill's text stands in its middle
    p->related.place(g.related.adjusted(side, 0, -side, 0), metrics.direction);
    return p;
}

} // namespace hearth
