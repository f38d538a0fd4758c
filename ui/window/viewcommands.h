// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QObject>
#include <QPointer>

namespace hearth {

class ColorTheme;
class SettingsDialog;
enum class Do;
enum class ListDensity;

/// How the window looks: density, sidebar, menu bar, full screen, zoom, theme; and the windows that tell of
/// the program itself. Keeps what was chosen in the settings and brings the settings into the window.
class ViewCommands final : public QObject
{
    Q_OBJECT
public:
    explicit ViewCommands(const WindowParts &parts, QObject *parent = nullptr);

    void applySettings();           ///< after any of them changed
    SettingsDialog *showSettings(); ///< one at a time; it deletes itself when closed
    void systemThemeChanged();      ///< light or dark, where the theme follows the system

Q_SIGNALS:
    void settingsApplied();
    void settingsOpened(hearth::SettingsDialog *dialog); ///< before it is shown: others add their pages

private:
    void setDensity(ListDensity density);
    void showKeys();

    WindowParts m;
    ColorTheme *m_theme;
    QPointer<SettingsDialog> m_settings;
};

} // namespace hearth
