// SPDX-License-Identifier: Apache-2.0
#include "ui/list/textrun.h"
#include <QFontMetricsF>
#include <QPainter>

namespace hearth {

namespace {

constexpr qreal endless = 1e6;

QTextOption optionFor(const QString &text, QTextOption::WrapMode wrap)
{
    QTextOption option;
    option.setWrapMode(wrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute); // places are computed here
    return option;
}

std::unique_ptr<QTextLayout> oneLine(const QString &text, const QFont &font)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setTextOption(optionFor(text, QTextOption::NoWrap));
    layout->beginLayout();
    QTextLine line = layout->createLine();
    line.setLineWidth(endless);
    layout->endLayout();
    return layout;
}

/// Where each of the lines begins, and the length of all of them.
struct Breaks
{
    std::vector<qsizetype> starts;
    qsizetype end = 0;
};

Breaks breakLines(const QString &text, const QFont &font, qreal width, int maxLines)
{
    QTextLayout layout(text, font);
    layout.setTextOption(optionFor(text, QTextOption::WrapAtWordBoundaryOrAnywhere));
    Breaks breaks;
    layout.beginLayout();
    while (int(breaks.starts.size()) < maxLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        breaks.starts.push_back(line.textStart());
        breaks.end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return breaks;
}

/// The top left corner for a line: at the leading edge, its base line where that of the font would be,
/// whatever font stands in for a script.
QPointF placeOf(const QTextLine &line, const QFontMetricsF &metrics, const QRectF &rect,
                Qt::LayoutDirection layout)
{
    const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    const qreal left = layout == Qt::RightToLeft ? rect.right() - line.naturalTextWidth() : rect.left();
    return {left, baseline - line.ascent()};
}

} // namespace

TextRun::TextRun(const QString &text, const QFont &font) : m_text(text), m_font(font)
{
    if (text.isEmpty())
        return;
    m_layout = oneLine(text, font);
    m_width = std::ceil(m_layout->lineAt(0).naturalTextWidth());
}

int TextRun::linesAt(qreal width, int maxLines) const
{
    if (!m_layout || m_width <= width || width < 1)
        return 1;
    return qMax(1, int(breakLines(m_text, m_font, width, maxLines).starts.size()));
}

void TextRun::addPiece(const QString &text, const QRectF &rect, Qt::LayoutDirection layout)
{
    auto piece = oneLine(text, m_font);
    const QPointF at = placeOf(piece->lineAt(0), QFontMetricsF(m_font), rect, layout);
    m_pieces.push_back({std::move(piece), at});
}

void TextRun::place(const QRectF &rect, Qt::LayoutDirection layout)
{
    place(rect, rect.height(), 1, layout);
}

void TextRun::place(const QRectF &rect, qreal lineHeight, int maxLines, Qt::LayoutDirection layout)
{
    m_pieces.clear();
    m_cut = false;
    m_placed = m_layout && rect.width() >= 1;
    if (!m_placed)
        return;
    const QRectF first(rect.left(), rect.top(), rect.width(), lineHeight);
    if (m_width <= rect.width() + 0.5) {
        m_at = placeOf(m_layout->lineAt(0), QFontMetricsF(m_font), first, layout);
        return;
    }
    const Breaks breaks = maxLines > 1 ? breakLines(m_text, m_font, rect.width(), maxLines) : Breaks{{0}, 0};
    m_cut = breaks.end < m_text.size();
    for (std::size_t i = 0; i < breaks.starts.size(); ++i) {
        const bool last = i + 1 == breaks.starts.size();
        const qsizetype start = breaks.starts[i];
        QString part = last ? m_text.mid(start) : m_text.mid(start, breaks.starts[i + 1] - start).trimmed();
        if (last && m_cut)
            part = QFontMetricsF(m_font).elidedText(part, Qt::ElideRight, rect.width());
        addPiece(part, first.translated(0, lineHeight * qreal(i)), layout);
    }
}

void TextRun::paint(QPainter &painter) const
{
    if (!m_placed)
        return;
    if (m_pieces.empty())
        m_layout->draw(&painter, m_at);
    for (const Piece &piece : m_pieces)
        piece.layout->draw(&painter, piece.at);
}

} // namespace hearth
