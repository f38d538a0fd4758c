// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QRectF>
#include <QString>
#include <QTextLayout>
#include <memory>

class QPainter;

namespace hearth {

/// Text that is shaped once and painted often. It stands at the leading edge of the layout whatever its own
/// direction is; inside, its own direction rules, so that "…" comes at the end of what is read. Movable, not
/// copyable.
class TextRun final
{
public:
    TextRun() = default;
    TextRun(const QString &text, const QFont &font);

    bool isEmpty() const { return !m_layout; }
    qreal width() const { return m_width; } ///< on one line, uncut

    /// How many lines it takes at a width, at most `maxLines`.
    int linesAt(qreal width, int maxLines) const;
    /// Places it on one line in `rect`, vertically centred, cut where it does not fit.
    void place(const QRectF &rect, Qt::LayoutDirection layout);
    /// Places it on up to `maxLines` lines of a height; the last one is cut when there is more.
    void place(const QRectF &rect, qreal lineHeight, int maxLines, Qt::LayoutDirection layout);
    bool isCut() const { return m_cut; }

    void paint(QPainter &painter) const;

private:
    struct Piece
    {
        std::unique_ptr<QTextLayout> layout;
        QPointF at;
    };
    void addPiece(const QString &text, const QRectF &rect, Qt::LayoutDirection layout);

    QString m_text;
    QFont m_font;
    std::unique_ptr<QTextLayout> m_layout; ///< the whole text on one line
    std::vector<Piece> m_pieces;           ///< what is painted; empty: m_layout at m_at
    QPointF m_at;
    qreal m_width = 0;
    bool m_placed = false;
    bool m_cut = false;
};

} // namespace hearth
