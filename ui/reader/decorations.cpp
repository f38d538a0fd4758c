// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/decorations.h"
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

/// Appends a block to the last run when it follows it.
template <typename Runs>
void extend(Runs &runs, int block)
{
    if (!runs.isEmpty() && runs.last().last == block - 1)
        runs.last().last = block;
    else
        runs.append({block, block});
}

/// Qt marks only the first paragraph of a quotation; all of them have the margins that the style sheet gives
/// them.
bool isQuote(const QTextBlockFormat &format)
{
    const qreal narrow = std::min(format.leftMargin(), format.rightMargin());
    const qreal wide = std::max(format.leftMargin(), format.rightMargin());
    return narrow >= PageDecorations::quoteEnd &&
           wide == narrow / PageDecorations::quoteEnd * PageDecorations::quoteStart;
}

QRectF blocksRect(const QTextDocument &document, int first, int last)
{
    QRectF rect;
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    for (QTextBlock block = document.findBlockByNumber(first); block.isValid() && block.blockNumber() <= last;
         block = block.next())
        rect |= layout->blockBoundingRect(block);
    return rect;
}

/// Where each line of a stretch of text stands: as high as its letters, not as its line.
QList<QRectF> lineRects(const QTextDocument &document, int position, int length, const QFontMetricsF &metrics)
{
    QList<QRectF> rects;
    const QTextBlock block = document.findBlock(position);
    if (!block.isValid() || !block.layout())
        return rects;
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    const int from = position - block.position();
    const int to = from + length;
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal x1 = line.cursorToX(start);
        const qreal x2 = line.cursorToX(end);
        rects += QRectF(std::min(x1, x2), line.y() + line.ascent() - metrics.ascent(), std::abs(x2 - x1),
                        metrics.height())
                     .translated(origin);
    }
    return rects;
}

} // namespace

void PageDecorations::find(QTextDocument &document, const QList<PageObject> &objects)
{
    *this = {};
    findCards(document.rootFrame(), objects);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().background().style() != Qt::NoBrush) {
            extend(m_code, block.blockNumber());
            QTextBlockFormat format = block.blockFormat();
            format.clearBackground();
            cursor.setPosition(block.position());
            cursor.setBlockFormat(format);
        }
        if (isQuote(block.blockFormat()))
            extend(m_quotes, block.blockNumber());
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString href = it.fragment().charFormat().anchorHref();
            if (!href.startsWith("hearth:topic"_L1))
                continue;
            if (!m_pills.isEmpty() && m_pills.last().href == href &&
                m_pills.last().position + m_pills.last().length == it.fragment().position())
                m_pills.last().length += it.fragment().length();
            else
                m_pills.append({it.fragment().position(), it.fragment().length(), href,
                                it.fragment().charFormat().font()});
        }
    }
    cursor.endEditBlock();
}

void PageDecorations::findCards(const QTextFrame *frame, const QList<PageObject> &objects)
{
    for (QTextFrame *child : frame->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        for (const int column : {0, table->columns() - 1}) {
            const QTextBlock first = table->cellAt(0, column).firstCursorPosition().block();
            const QTextCharFormat format =
                first.begin().atEnd() ? QTextCharFormat() : first.begin().fragment().charFormat();
            const PageObject *object =
                format.isImageFormat() ? objectOf(objects, format.toImageFormat().name()) : nullptr;
            if (object && object->frame != FrameStyle::None) {
                m_cards.append({table, object->frame});
                break;
            }
        }
    }
}

void PageDecorations::paint(QPainter &painter, const QTextDocument &document, const QRectF &visible,
                            const Theme &theme, int hoveredCard, const QString &hoveredPill) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_cards.size(); ++i) {
        const QRectF rect = cardRect(document, i);
        if (!rect.intersects(visible))
            continue;
        const bool notice = m_cards[i].style == FrameStyle::Notice;
        painter.setPen(notice ? QPen(Qt::NoPen)
                              : QPen(i == hoveredCard ? theme.tertiary : theme.hairline, 1));
        painter.setBrush(notice             ? QBrush(theme.accentTint)
                         : i == hoveredCard ? QBrush(theme.panel)
                                            : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius::field, radius::field);
    }
    for (const Pill &pill : m_pills) {
        const bool hovered = !hoveredPill.isEmpty() && pill.href == hoveredPill;
        const QFontMetricsF metrics(pill.font);
        for (const QRectF &line : lineRects(document, pill.position, pill.length, metrics)) {
            const QRectF rect = line.adjusted(-2, -2, 2, 4);
            if (!rect.intersects(visible))
                continue;
            painter.setPen(QPen(hovered ? theme.accent : theme.hairline, 1));
            painter.setBrush(hovered ? QBrush(theme.accentTint) : QBrush(Qt::NoBrush));
            const qreal corner = rect.height() / 2;
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        }
    }
    painter.setPen(Qt::NoPen);
    // Rectangles of blocks end where their text ends: the column is the page's.
    const QTextFrameFormat page = document.rootFrame()->frameFormat();
    const qreal columnLeft = page.leftMargin();
    const qreal columnRight = document.textWidth() - page.rightMargin();
    for (const Blocks &code : m_code) {
        const QTextBlockFormat format = document.findBlockByNumber(code.first).blockFormat();
        QRectF rect = blocksRect(document, code.first, code.last).adjusted(0, -8, 0, 8);
        rect.setLeft(columnLeft + format.leftMargin() - codePadding);
        rect.setRight(columnRight - format.rightMargin() + codePadding);
        if (!rect.intersects(visible))
            continue;
        painter.setBrush(theme.well);
        painter.drawRoundedRect(rect, radius::field, radius::field);
    }
    for (const Blocks &quote : m_quotes) {
        const QRectF rect = blocksRect(document, quote.first, quote.last);
        if (!rect.intersects(visible))
            continue;
        const QTextBlockFormat format = document.findBlockByNumber(quote.first).blockFormat();
        const qreal x = format.leftMargin() > format.rightMargin()
                            ? columnLeft + format.leftMargin() - quoteStart
                            : columnRight - format.rightMargin() + quoteStart - 3;
        painter.setBrush(theme.hairline);
        painter.drawRoundedRect(QRectF(x, rect.top(), 3, rect.height()), 1.5, 1.5);
    }
}

int PageDecorations::cardAt(const QTextDocument &document, QPointF point) const
{
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i].style == FrameStyle::Card && cardRect(document, i).contains(point))
            return i;
    }
    return -1;
}

QRectF PageDecorations::cardRect(const QTextDocument &document, int card) const
{
    if (card < 0 || card >= m_cards.size() || !m_cards[card].table)
        return {};
    // frameBoundingRect() of a table whose cells are centred vertically is off by its first cell's offset
    // (Qt 6.4 to 6.7). The highest cell has none, so all cells together give the right height; cards are as
    // wide as the column.
    const QTextTable &table = *m_cards[card].table;
    const QRectF cells = blocksRect(document, document.findBlock(table.firstPosition()).blockNumber(),
                                    document.findBlock(table.lastPosition()).blockNumber());
    const QTextFrameFormat page = document.rootFrame()->frameFormat();
    const qreal padding = table.format().cellPadding();
    return {page.leftMargin(), cells.top() - padding,
            document.textWidth() - page.leftMargin() - page.rightMargin(), cells.height() + 2 * padding};
}

QString PageDecorations::cardHref(int card) const
{
    if (card < 0 || card >= m_cards.size() || !m_cards[card].table)
        return {};
    QTextBlock block = m_cards[card].table->firstCursorPosition().block();
    const int end = m_cards[card].table->lastPosition();
    for (; block.isValid() && block.position() <= end; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString href = it.fragment().charFormat().anchorHref();
            if (!href.isEmpty())
                return href;
        }
    }
    return {};
}

} // namespace hearth
