// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QToolButton>

namespace hearth {

/// A button of the filter bar that opens something: its text, a small arrow, a hairline around.
class BarButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit BarButton(QWidget *parent = nullptr);

    /// Filled with the accent's tint: it filters right now.
    void setActive(bool active);
    bool isActive() const { return m_active; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_active = false;
};

} // namespace hearth
