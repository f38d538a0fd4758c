// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/picturecanvas.h"
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <cmath>

namespace hearth {

namespace {

constexpr qreal zoomStep = 1.25;
constexpr int wheelNotch = 120;

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 120);
}

void PictureCanvas::setPicture(const QImage &picture, bool keepView)
{
    m_picture = picture;
    m_message.clear();
    if (!keepView)
        return fit();
    update();
}

void PictureCanvas::setMessage(const QString &text)
{
    m_picture = {};
    m_message = text;
    fit();
}

void PictureCanvas::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

qreal PictureCanvas::fittingScale() const
{
    if (m_picture.isNull())
        return 1;
    const QSizeF room = QSizeF(size()) * devicePixelRatioF();
    return std::min({1.0, room.width() / m_picture.width(), room.height() / m_picture.height()});
}

qreal PictureCanvas::scale() const
{
    return isFitted() ? fittingScale() : m_scale;
}

QSizeF PictureCanvas::shownSize() const
{
    return QSizeF(m_picture.size()) * scale() / devicePixelRatioF();
}

void PictureCanvas::fit()
{
    m_scale = 0;
    m_offset = {};
    update();
    Q_EMIT scaleChanged();
}

void PictureCanvas::setScale(qreal scale)
{
    zoomAt(QRectF(rect()).center(), scale);
}

void PictureCanvas::zoom(int steps)
{
    setScale(scale() * std::pow(zoomStep, steps));
}

void PictureCanvas::zoomAt(QPointF point, qreal wanted)
{
    if (m_picture.isNull())
        return;
    const qreal before = scale();
    m_scale = std::clamp(wanted, smallest, largest);
    // What is under the point stays there.
    const QPointF fromMiddle = point - QRectF(rect()).center() - m_offset;
    setOffset(m_offset + fromMiddle * (1 - m_scale / before));
    Q_EMIT scaleChanged();
}

void PictureCanvas::setOffset(QPointF offset)
{
    const QSizeF room = shownSize() - QSizeF(size());
    const qreal x = std::max(0.0, room.width() / 2);
    const qreal y = std::max(0.0, room.height() / 2);
    m_offset = {std::clamp(offset.x(), -x, x), std::clamp(offset.y(), -y, y)};
    update();
}

bool PictureCanvas::pan(int x, int y)
{
    const QPointF before = m_offset;
    setOffset(m_offset - QPointF(x * width(), y * height()) / 4);
    return m_offset != before;
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    if (m_picture.isNull()) {
        painter.setPen(m_theme.secondary);
        painter.drawText(rect().adjusted(space::xl, 0, -space::xl, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_message);
        return;
    }
    QRectF target(QPointF(), shownSize());
    target.moveCenter(QRectF(rect()).center() + m_offset);
    painter.setRenderHint(QPainter::SmoothPixmapTransform,
                          scale() < 3); // closer than that one wants the pixels
    painter.drawImage(target, m_picture);
}

void PictureCanvas::resizeEvent(QResizeEvent *)
{
    setOffset(m_offset);
    if (isFitted())
        Q_EMIT scaleChanged();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    const qreal notches = event->angleDelta().y() / qreal(wheelNotch);
    if (notches != 0)
        zoomAt(event->position(), scale() * std::pow(zoomStep, notches));
    event->accept();
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragged = event->position().toPoint();
    setCursor(Qt::ClosedHandCursor);
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    setOffset(m_offset + (event->position().toPoint() - m_dragged));
    m_dragged = event->position().toPoint();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *)
{
    unsetCursor();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isFitted() && fittingScale() < 1)
        zoomAt(event->position(), 1);
    else
        fit();
}

} // namespace hearth
