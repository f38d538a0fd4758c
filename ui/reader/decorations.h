// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include "ui/reader/pageobject.h"
#include <QPointer>
#include <QRectF>
#include <QTextDocument>

class QPainter;
class QTextTable;

namespace hearth {

/// What rich text cannot draw by itself and is painted underneath it: rounded frames around cards and
/// notices, pills around topics, a bar beside quotations, rounded grounds under code. Found once per page;
/// the rectangles are asked of the layout when painting, so they follow every resize.
class PageDecorations final
{
public:
    static constexpr int quoteStart =
        20; ///< margins of a quotation, logical pixels; the style sheet uses them
    static constexpr int quoteEnd = 8;
    static constexpr int codePadding = 12;

    /// Looks through the document after it was filled; takes over the block backgrounds of code.
    void find(QTextDocument &document, const QList<PageObject> &objects);
    void paint(QPainter &painter, const QTextDocument &document, const QRectF &visible, const Theme &theme,
               int hoveredCard, const QString &hoveredPill) const;

    /// The card at a point of the document, -1 when there is none.
    int cardAt(const QTextDocument &document, QPointF point) const;
    /// The first address inside of a card.
    QString cardHref(int card) const;
    QRectF cardRect(const QTextDocument &document, int card) const;

private:
    struct Card
    {
        QPointer<QTextTable> table;
        FrameStyle style = FrameStyle::Card;
    };
    struct Pill
    {
        int position = 0;
        int length = 0;
        QString href;
        QFont font;
    };
    struct Blocks
    {
        int first = 0; ///< block numbers, both included
        int last = 0;
    };

    void findCards(const QTextFrame *frame, const QList<PageObject> &objects);

    QList<Card> m_cards;
    QList<Pill> m_pills;
    QList<Blocks> m_code;
    QList<Blocks> m_quotes;
};

} // namespace hearth
