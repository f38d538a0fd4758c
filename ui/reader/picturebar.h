// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include <QWidget>

class QToolButton;

namespace hearth {

class ElidedLabel;

/// The line above an article that says how many of its pictures wait for a click, with a button that loads
/// all of them. Hidden while there are none.
class PictureBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PictureBar(QWidget *parent = nullptr);

    void setCount(int pictures);
    int count() const { return m_count; }
    void setTheme(const Theme &theme);
    QToolButton *button() const { return m_load; }

Q_SIGNALS:
    void loadRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
    ElidedLabel *m_text = nullptr;
    QToolButton *m_load = nullptr;
    Theme m_theme;
};

} // namespace hearth
