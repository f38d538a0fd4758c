// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include "ui/list/placeholder.h"
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hearth {

/// What stands in the middle of the list while it has no rows: a sign, a title, a sentence, and actions as
/// links that the keyboard reaches.
class PlaceholderWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceholderWidget(QWidget *parent = nullptr);

    void setState(const PlaceholderState &state, const Theme &theme);
    void setTheme(const Theme &theme) { setState(PlaceholderState(m_state), theme); }

Q_SIGNALS:
    void action(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlaceholderState m_state;
    Theme m_theme;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_actions;
};

} // namespace hearth
