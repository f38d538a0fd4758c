// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/barbutton.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace hearth {

BarButton::BarButton(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setFont(uiFont(TextRole::Body));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BarButton::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    update();
}

QSize BarButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 12 + 6 + 10 + 11,
            std::max(34, fontMetrics().height() + 14)};
}

void BarButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        click();
        return;
    default:
        QToolButton::keyPressEvent(event);
    }
}

void BarButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(theme.hairline, 1));
    painter.setBrush(m_active ? theme.accentTint : lit ? theme.well : theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), radius::field, radius::field);
    painter.setPen(isEnabled() ? theme.text : theme.tertiary);
    const bool rtl = isRightToLeft();
    const QRect room = rect().adjusted(rtl ? 27 : 12, 0, rtl ? -12 : -27, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignAbsolute | (rtl ? Qt::AlignRight : Qt::AlignLeft),
                     text());
    paintIcon(painter, {rtl ? 11.0 : width() - 21.0, (height() - 10) / 2.0, 10, 10}, IconName::ChevronDown,
              theme.secondary);
}

} // namespace hearth
