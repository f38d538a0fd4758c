// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLabel>

namespace hearth {

/// One line of plain text that gives way where there is no room: it is cut with an ellipsis, never asks for
/// more width than is there, and its tool tip says the whole. Screen readers hear the whole, too.
class ElidedLabel final : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    QSize minimumSizeHint() const override;
    bool isCut() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;

    Qt::TextElideMode m_mode;
};

} // namespace hearth
