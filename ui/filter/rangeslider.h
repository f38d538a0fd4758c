// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/resultset.h"
#include "ui/filter/rangegeometry.h"

namespace hearth {

class ScoreHandle;

/// A slider with two handles that stands on the histogram of what it filters. The bars inside of the range
/// are coloured. By mouse: drag a handle, or press anywhere to bring the nearer one. By keys: each handle is
/// a control.
class RangeSlider final : public QWidget
{
    Q_OBJECT
public:
    /// Names are what a screen reader says for the two handles.
    RangeSlider(const QString &fromName, const QString &toName, QWidget *parent = nullptr);

    void setColors(const QColor &inside, const QColor &outside, const QColor &handleFill);
    void setHistogram(const Histogram &histogram);
    void setRange(const Range &range); ///< says nothing to anyone
    Range range() const { return m_range; }
    ScoreHandle *fromHandle() const { return m_from; }
    ScoreHandle *toHandle() const { return m_to; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeEdited(const hearth::Range &range); ///< by the user, at every step of a drag

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    RangeGeometry geometryNow() const;
    void placeHandles();
    void handleMoved(ScoreHandle *handle, int value);
    ScoreHandle *handleFor(qreal x) const;
    void edit(const Range &range);

    ScoreHandle *m_from;
    ScoreHandle *m_to;
    ScoreHandle *m_dragged = nullptr;
    Histogram m_histogram;
    Range m_range;
    QColor m_inside;
    QColor m_outside;
};

} // namespace hearth
