// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/unscoredbutton.h"
#include "ui/common/theme.h"

namespace hearth {
using namespace Qt::StringLiterals;

UnscoredButton::UnscoredButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setFont(uiFont(TextRole::Meta));
    setText(u"–"_s);
    connect(this, &QAbstractButton::toggled, this, &UnscoredButton::describe);
    describe();
}

void UnscoredButton::setCount(int unscored)
{
    if (m_count == unscored)
        return;
    m_count = unscored;
    describe();
}

void UnscoredButton::checkStateSet()
{
    describe();
}

void UnscoredButton::describe()
{
    const int count = std::max(m_count, 0);
    setToolTip(
        isChecked()
            ? tr("%Ln article(s) without a score are shown too. Click to leave them out.", nullptr, count)
            : tr("%Ln article(s) without a score are left out. Click to show them too.", nullptr, count));
    update();
}

QSize UnscoredButton::sizeHint() const
{
    const int height = fontMetrics().height();
    return {height + 4, height};
}

void UnscoredButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.5)
                              : QPen(underMouse()  ? theme.tertiary
                                     : isChecked() ? theme.well
                                                   : theme.hairline,
                                     1));
    painter.setBrush(isChecked() ? QBrush(theme.well) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(isChecked() ? theme.secondary : theme.tertiary);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (!isChecked()) // crossed out: not by colour alone
        painter.drawLine(pill.bottomLeft() + QPointF(3, -2), pill.topRight() + QPointF(-3, 2));
}

} // namespace hearth
