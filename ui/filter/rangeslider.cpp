// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/rangeslider.h"
#include "ui/filter/scorehandle.h"
#include <QSignalBlocker>
#include <cmath>

namespace hearth {

RangeSlider::RangeSlider(const QString &fromName, const QString &toName, QWidget *parent)
    : QWidget(parent), m_from(new ScoreHandle(this)), m_to(new ScoreHandle(this))
{
    m_from->setAccessibleName(fromName);
    m_to->setAccessibleName(toName);
    setTabOrder(m_from, m_to);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (ScoreHandle *handle : {m_from, m_to})
        connect(handle, &QAbstractSlider::valueChanged, this,
                [this, handle](int value) { handleMoved(handle, value); });
    placeHandles();
}

void RangeSlider::setColors(const QColor &inside, const QColor &outside, const QColor &handleFill)
{
    m_inside = inside;
    m_outside = outside;
    m_from->setColors(inside, handleFill);
    m_to->setColors(inside, handleFill);
    update();
}

void RangeSlider::setHistogram(const Histogram &histogram)
{
    if (m_histogram == histogram)
        return;
    m_histogram = histogram;
    placeHandles();
    update();
}

void RangeSlider::setRange(const Range &range)
{
    if (m_range == range)
        return;
    m_range = range;
    placeHandles();
    update();
}

QSize RangeSlider::sizeHint() const
{
    return {170, 30};
}

QSize RangeSlider::minimumSizeHint() const
{
    return {90, 24};
}

RangeGeometry RangeSlider::geometryNow() const
{
    return RangeGeometry::of(m_histogram, QRectF(rect()), isRightToLeft());
}

void RangeSlider::placeHandles()
{
    const RangeGeometry geometry = geometryNow();
    const int from = geometry.fromPosition(m_range);
    const int to = geometry.toPosition(m_range);
    const auto place = [&](ScoreHandle *handle, int value) {
        const QSignalBlocker quiet(handle);
        handle->setRange(geometry.low, geometry.top());
        handle->setValue(value);
        constexpr qreal ring = RangeGeometry::focusRing;
        handle->setGeometry(geometry.handle(value).adjusted(-ring, -ring, ring, ring).toAlignedRect());
    };
    place(m_from, from);
    place(m_to, to);
}

void RangeSlider::handleMoved(ScoreHandle *handle, int value)
{
    // The handles may meet but not pass each other.
    const RangeGeometry geometry = geometryNow();
    if (handle == m_from)
        edit(geometry.rangeOf(std::min(value, m_to->value()), m_to->value()));
    else
        edit(geometry.rangeOf(m_from->value(), std::max(value, m_from->value())));
}

void RangeSlider::edit(const Range &range)
{
    const bool changed = m_range != range;
    m_range = range;
    placeHandles(); // also takes back what a handle may not do
    if (!changed)
        return;
    update();
    Q_EMIT rangeEdited(range);
}

ScoreHandle *RangeSlider::handleFor(qreal x) const
{
    const RangeGeometry geometry = geometryNow();
    const qreal fromX = geometry.xOf(m_from->value());
    const qreal toX = geometry.xOf(m_to->value());
    if (m_from->value() == m_to->value()) {
        if (m_to->value() == geometry.top())
            return m_from;
        if (m_from->value() == geometry.low)
            return m_to;
        return (x < fromX) != geometry.rightToLeft ? m_from : m_to;
    }
    return std::abs(x - fromX) <= std::abs(x - toX) ? m_from : m_to;
}

void RangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const qreal x = event->position().x();
    m_dragged = handleFor(x);
    m_dragged->setFocus(Qt::MouseFocusReason);
    // A press on the handle itself grips it where it is; one beside it brings it there.
    if (!geometryNow().handle(m_dragged->value()).contains(event->position()))
        handleMoved(m_dragged, geometryNow().valueAt(x));
}

void RangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        handleMoved(m_dragged, geometryNow().valueAt(event->position().x()));
}

void RangeSlider::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = nullptr;
}

void RangeSlider::resizeEvent(QResizeEvent *)
{
    placeHandles();
}

void RangeSlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        placeHandles();
    QWidget::changeEvent(event);
}

void RangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const RangeGeometry geometry = geometryNow();
    const int highest = *std::max_element(m_histogram.counts.cbegin(), m_histogram.counts.cend());
    for (int i = 0; highest > 0 && i < geometry.buckets; ++i) {
        // The root keeps one tall peak from pressing all the others flat.
        const QRectF bar = geometry.bar(i, std::sqrt(qreal(m_histogram.counts.at(std::size_t(i))) / highest));
        if (!bar.isEmpty())
            painter.fillRect(bar, geometry.isInside(i, m_range) ? m_inside : m_outside);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = geometry.track();
    painter.fillRect(track, m_outside);
    const qreal fromX = geometry.xOf(m_from->value());
    const qreal toX = geometry.xOf(m_to->value());
    painter.fillRect(
        QRectF(QPointF(std::min(fromX, toX), track.top()), QPointF(std::max(fromX, toX), track.bottom())),
        m_inside);
}

} // namespace hearth
