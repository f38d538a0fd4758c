// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QObject>

class QToolButton;

namespace hearth {

class ActivityDialog;

/// Whether anything may leave the program: the switch in menu and status bar, which also says when the system
/// has no network; and the list of all that left.
class NetworkCommands final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkCommands(const WindowParts &parts, QObject *parent = nullptr);

    QToolButton *button() const { return m_button; }        ///< in the status bar
    ActivityDialog *activity() const { return m_activity; } ///< null before it was opened

private:
    void update();
    void showActivity();

    WindowParts m;
    QToolButton *m_button;
    ActivityDialog *m_activity = nullptr; ///< made when first opened
};

} // namespace hearth
