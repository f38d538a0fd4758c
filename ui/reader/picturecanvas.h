// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include <QImage>
#include <QWidget>

namespace hearth {

/// One picture to look at closely: as large as fits, or at a scale of its own and then to be moved by
/// dragging or keys. Scale 1 is a pixel of the picture on a pixel of the screen.
class PictureCanvas final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qreal smallest = 0.05, largest = 16;

    explicit PictureCanvas(QWidget *parent = nullptr);

    void setPicture(const QImage &picture, bool keepView = false); ///< fits it, unless the view is kept
    const QImage &picture() const { return m_picture; }
    void setMessage(const QString &text); ///< instead of a picture
    void setTheme(const Theme &theme);

    qreal scale() const; ///< as it is shown
    bool isFitted() const { return m_scale <= 0; }
    void fit(); ///< never enlarged
    void setScale(qreal scale);
    void zoom(int steps); ///< about the middle
    /// Moves what is seen by a part of the window; false when there is nothing further that way.
    bool pan(int x, int y);

Q_SIGNALS:
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    qreal fittingScale() const;
    QSizeF shownSize() const; ///< logical pixels
    void zoomAt(QPointF point, qreal wanted);
    void setOffset(QPointF offset);

    QImage m_picture;
    QString m_message;
    qreal m_scale = 0; ///< 0: fitted
    QPointF m_offset;  ///< of the picture's middle from the widget's, logical pixels
    QPoint m_dragged;
    Theme m_theme;
};

} // namespace hearth
