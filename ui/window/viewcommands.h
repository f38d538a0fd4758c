// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

class ColorTheme;
enum class Do;
enum class ListDensity;

/// How the window looks: density, sidebar, menu bar, full screen, zoom, theme; and the windows that tell of
/// the program itself. Keeps what was chosen in the settings and brings the settings into the window.
class ViewCommands final : public QObject
{
    Q_OBJECT
public:
    explicit ViewCommands(const WindowParts &parts, QObject *parent = nullptr);

    void applySettings();      ///< after any of them changed
    void systemThemeChanged(); ///< light or dark, where the theme follows the system

Q_SIGNALS:
    void settingsApplied();

private:
    void setDensity(ListDensity density);
    void showSettings();
    void showKeys();

    WindowParts m;
    ColorTheme *m_theme;
};

} // namespace hearth
