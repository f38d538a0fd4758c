// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/gui/startoptions.h"
#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "ui/window/desktop.h"
#include "ui/window/mainwindow.h"

namespace hearth {

/// Every service of the program, made once and handed to whom needs it. In the order of their making: the
/// window goes first.
class AppContext final
{
public:
    explicit AppContext(const StartOptions &options);

    MainWindow &window() { return m_window; }

private:
    SystemClock m_clock;
    Settings m_settings;
    SystemDesktop m_desktop;
    MainWindow m_window;
};

} // namespace hearth
