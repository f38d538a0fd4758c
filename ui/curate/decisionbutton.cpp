// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/decisionbutton.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include <QKeyEvent>
#include <QPainter>

namespace hearth {
namespace {

constexpr int padding = space::m;
constexpr int gap = space::s;
constexpr int capPadding = 6;

} // namespace

DecisionButton::DecisionButton(const QString &text, const QKeySequence &key, Weight weight, QWidget *parent)
    : QAbstractButton(parent), m_key(key.toString(QKeySequence::NativeText)), m_weight(weight)
{
    setText(text);
    setFont(uiFont(weight == Weight::Quiet ? TextRole::Body : TextRole::Strong));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setToolTip(tr("%1 (key: %2)").arg(text, m_key));
    setAccessibleName(text);
    setAccessibleDescription(tr("Key: %1").arg(m_key));
}

int DecisionButton::capWidth() const
{
    const QFontMetrics metrics(uiFont(TextRole::MetaStrong));
    return std::max(metrics.horizontalAdvance(m_key) + 2 * capPadding, metrics.height() + space::xs);
}

QSize DecisionButton::sizeHint() const
{
    return {padding + fontMetrics().horizontalAdvance(text()) + gap + capWidth() + padding,
            std::max(36, fontMetrics().height() + space::l)};
}

void DecisionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void DecisionButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool main = m_weight == Weight::Main && isEnabled();
    const bool lit = isEnabled() && (underMouse() || isDown());
    QColor fill = main                        ? theme.accent
                  : m_weight == Weight::Quiet ? QColor(Qt::transparent)
                                              : theme.background;
    if (lit)
        fill = main ? (theme.dark ? theme.accent.lighter(108) : theme.accent.darker(108)) : theme.well;
    const QColor words = !isEnabled() ? theme.tertiary : main ? theme.background : theme.text;
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(m_weight == Weight::Plain ? QPen(theme.hairline, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, radius::field, radius::field);
    if (hasFocus()) {
        painter.setPen(QPen(main ? theme.text : theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, radius::field, radius::field);
    }
    const QRectF whole = rect();
    const int cap = capWidth();
    painter.setPen(words);
    painter.setFont(font());
    const QRectF room(padding, 0, width() - 2 * padding - gap - cap, height());
    painter.drawText(mirrored(room, whole, layoutDirection()),
                     Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, text());
    const qreal capHeight = QFontMetricsF(uiFont(TextRole::MetaStrong)).height() + space::xs;
    const QRectF key =
        mirrored({width() - padding - cap + 0.5, (height() - capHeight) / 2, qreal(cap), capHeight}, whole,
                 layoutDirection());
    QColor line = words;
    line.setAlphaF(0.45F);
    painter.setPen(QPen(line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(key, radius::logo, radius::logo);
    painter.setPen(words);
    painter.setFont(uiFont(TextRole::MetaStrong));
    painter.drawText(key, Qt::AlignCenter, m_key);
}

} // namespace hearth
