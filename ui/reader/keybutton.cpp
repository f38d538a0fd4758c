// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/keybutton.h"
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace hearth {

void KeyButton::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void KeyButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSizeF KeyButton::capSize() const
{
    if (m_key.isEmpty() || text().isEmpty())
        return {0, 0};
    const QFontMetricsF metrics(uiFont(TextRole::Meta, font()));
    return {std::max<qreal>(metrics.horizontalAdvance(m_key) + 8, metrics.height() + 1),
            metrics.height() + 1};
}

QSize KeyButton::sizeHint() const
{
    const int cap = int(std::ceil(capSize().width()));
    return QToolButton::sizeHint() + QSize(cap > 0 ? cap + space::s : 0, 0);
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    const QSizeF size = capSize();
    if (size.isEmpty())
        return QToolButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QString words = option.text;
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const bool rtl = isRightToLeft();
    const QFontMetricsF metrics(font());
    const qreal width = metrics.horizontalAdvance(words) + space::s + size.width();
    const qreal start = (this->width() - width) / 2;
    const QRectF textRect(rtl ? start + size.width() + space::s : start, 0,
                          metrics.horizontalAdvance(words) + 1, height());
    const QRectF cap(rtl ? start : textRect.right() + space::s - 1, (height() - size.height()) / 2,
                     size.width(), size.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isEnabled() ? m_theme.text : m_theme.tertiary);
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.setBrush(m_theme.panel);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(m_theme.tertiary);
    painter.setFont(uiFont(TextRole::Meta, font()));
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace hearth
