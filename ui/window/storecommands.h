// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QObject>
#include <QPointer>

class QToolButton;

namespace hearth {

class OfflineMarks;
class SettingsDialog;
class StoragePage;
class ViewCommands;

/// What pages and pictures take of the disk: in the status bar, and in the settings together with when
/// pictures are fetched at all.
class StoreCommands final : public QObject
{
    Q_OBJECT
public:
    StoreCommands(const WindowParts &parts, ViewCommands *looks, OfflineMarks *marks,
                  QObject *parent = nullptr);

    QToolButton *button() const { return m_button; } ///< in the status bar

private:
    void addPages(SettingsDialog *dialog);
    void update();
    void cleanUp(const struct CleanUp &what);
    void sweep();
    QStringList providers() const;

    WindowParts m;
    ViewCommands *m_looks;
    OfflineMarks *m_marks;
    QToolButton *m_button;
    QPointer<StoragePage> m_page; ///< while the settings are open
};

} // namespace hearth
