// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/scorehandle.h"

namespace hearth {

ScoreHandle::ScoreHandle(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setSingleStep(1);
    setPageStep(10);
}

void ScoreHandle::setColors(const QColor &ring, const QColor &fill)
{
    m_ring = ring;
    m_fill = fill;
    update();
}

void ScoreHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (hasFocus()) {
        QColor halo = m_ring;
        halo.setAlpha(70);
        painter.setPen(QPen(halo, 3));
        painter.drawEllipse(circle.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    painter.setPen(QPen(m_ring, 1.6));
    painter.setBrush(m_fill);
    painter.drawEllipse(circle);
}

// The range slider decides which handle a press means: where both lie on one spot, the one that can still
// move.
void ScoreHandle::mousePressEvent(QMouseEvent *event)
{
    event->ignore();
}

void ScoreHandle::mouseMoveEvent(QMouseEvent *event)
{
    event->ignore();
}

void ScoreHandle::mouseReleaseEvent(QMouseEvent *event)
{
    event->ignore();
}

void ScoreHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    raise();
    update();
}

void ScoreHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

} // namespace hearth
