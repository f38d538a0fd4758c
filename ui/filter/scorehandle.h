// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractSlider>

namespace hearth {

/// One handle of a range slider: a control of its own, so that Tab reaches it, the arrow, page, Home and End
/// keys move it, and a screen reader hears it as a slider with its name and value. The range slider places
/// and drags it.
class ScoreHandle final : public QAbstractSlider
{
    Q_OBJECT
public:
    explicit ScoreHandle(QWidget *parent);

    void setColors(const QColor &ring, const QColor &fill);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QColor m_ring;
    QColor m_fill;
};

} // namespace hearth
