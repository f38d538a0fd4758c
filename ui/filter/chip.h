// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/filter/chiptext.h"
#include <QAbstractButton>

namespace hearth {

/// One active filter as a pill with a cross. A press, Enter, Space, Delete or Backspace removes it.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int longest = 280; ///< logical pixels; longer texts are cut, the tool tip has all

    explicit Chip(QWidget *parent = nullptr);

    void setChip(const ChipText &text);
    QSize sizeHint() const override;
    static int heightOfAll(); ///< every chip is as high, logical pixels

Q_SIGNALS:
    void stepRequested(int direction); ///< arrow keys: +1 to the following chip, -1 to the one before

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int smallWidth(const QString &word) const;

    ChipText m_text;
};

} // namespace hearth
