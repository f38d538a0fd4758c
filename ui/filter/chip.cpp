// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/chip.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace hearth {
using namespace Qt::StringLiterals;

namespace {
constexpr int sidePadding = 12;
constexpr int crossSize = 10;
constexpr int gap = 6;

QFont suffixFont()
{
    QFont font = uiFont(TextRole::Meta);
    font.setPixelSize(std::max(9, QFontInfo(font).pixelSize() - 1));
    return font;
}
} // namespace

Chip::Chip(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setFont(uiFont(TextRole::Meta));
}

void Chip::setChip(const ChipText &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(tr("Remove filter: %1").arg(text.sentence()));
    setToolTip(tr("%1\nClick or press Delete to remove this filter").arg(text.sentence()));
    updateGeometry();
    update();
}

/// Of a small word and the space between it and the text.
int Chip::smallWidth(const QString &word) const
{
    if (word.isEmpty())
        return 0;
    return QFontMetrics(suffixFont()).horizontalAdvance(word) + fontMetrics().horizontalAdvance(u' ');
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int width = metrics.horizontalAdvance(m_text.main) + 2 * sidePadding + gap + crossSize +
                      smallWidth(m_text.lead) + smallWidth(m_text.suffix);
    return {std::min(width, longest), heightOfAll()};
}

int Chip::heightOfAll()
{
    return QFontMetrics(uiFont(TextRole::Meta)).height() + 9;
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Right:
        Q_EMIT stepRequested(forward);
        break;
    case Qt::Key_Left:
        Q_EMIT stepRequested(-forward);
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.5)
                              : QPen(isDown() || underMouse() ? theme.hairline : theme.well));
    painter.setBrush(theme.well);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const bool rtl = isRightToLeft();
    const qreal crossLeft = rtl ? sidePadding : width() - sidePadding - crossSize;
    paintIcon(painter, {crossLeft, (height() - crossSize) / 2.0, crossSize, crossSize}, IconName::Close,
              underMouse() || hasFocus() ? theme.text : theme.tertiary);

    QRect room = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    if (rtl)
        room.setLeft(room.left() + crossSize + gap);
    else
        room.setRight(room.right() - crossSize - gap);
    // The words stand in their own order, which need not be that of the window.
    const int lead = smallWidth(m_text.lead);
    const int suffix = smallWidth(m_text.suffix);
    const QString main =
        fontMetrics().elidedText(m_text.main, Qt::ElideRight, room.width() - lead - suffix + 1);
    const int middle = fontMetrics().horizontalAdvance(main);
    const bool wordsRtl = m_text.main.isRightToLeft();
    painter.setLayoutDirection(wordsRtl ? Qt::RightToLeft : Qt::LeftToRight);
    const QRect words = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                            {lead + middle + suffix, room.height()}, room);
    const auto put = [&](int from, int width, const QString &text) {
        QRect place(words.left() + from, words.top(), width, words.height());
        painter.drawText(wordsRtl ? QStyle::visualRect(Qt::RightToLeft, words, place) : place,
                         Qt::AlignVCenter | Qt::AlignAbsolute | (wordsRtl ? Qt::AlignRight : Qt::AlignLeft) |
                             Qt::TextDontClip,
                         text);
    };
    painter.setPen(theme.text);
    put(lead, middle, main);
    painter.setFont(suffixFont());
    painter.setPen(theme.tertiary);
    put(0, lead, m_text.lead);
    put(lead + middle + fontMetrics().horizontalAdvance(u' '), suffix, m_text.suffix);
}

} // namespace hearth
