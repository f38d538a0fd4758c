// SPDX-License-Identifier: Apache-2.0
#include "ui/list/rowtextpainter.h"
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace hearth {

namespace {

QTextOption optionFor(const QString &text)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    return option;
}

int layOut(QTextLayout &layout, qreal width, int maxLines)
{
    int lines = 0;
    layout.beginLayout();
    while (lines < maxLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
               Qt::LayoutDirection layout)
{
    if (rect.width() < 1 || text.isEmpty())
        return;
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const bool fits = metrics.horizontalAdvance(text) <= rect.width() + 0.5;
    const int side = layout == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(
        rect, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | direction,
        fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

int lineCount(const QString &text, const QFont &font, qreal width, int maxLines)
{
    if (maxLines <= 1 || width < 1)
        return 1;
    QTextLayout layout(text, font);
    layout.setTextOption(optionFor(text));
    return qMax(1, layOut(layout, width, maxLines));
}

void paintLines(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                qreal lineHeight, int maxLines, Qt::LayoutDirection layout)
{
    if (rect.width() < 1 || text.isEmpty())
        return;
    QTextLayout lines(text, font);
    lines.setTextOption(optionFor(text));
    const int count = layOut(lines, rect.width(), maxLines);
    for (int i = 0; i < count; ++i) {
        const QTextLine line = lines.lineAt(i);
        const QRectF place(rect.left(), rect.top() + i * lineHeight, rect.width(), lineHeight);
        const bool cut = i == count - 1 && line.textStart() + line.textLength() < text.size();
        const QString part =
            cut ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()).trimmed();
        paintLine(painter, place, part, font, layout);
    }
}

} // namespace hearth
