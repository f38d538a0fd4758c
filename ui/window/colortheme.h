// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/settings/preferences.h"
#include <QObject>

namespace hearth {

/// Gives the application its colours: those of the setting, or of the system, also when the system changes
/// its mind.
class ColorTheme final : public QObject
{
    Q_OBJECT
public:
    explicit ColorTheme(QObject *parent = nullptr);

    void apply(ThemeChoice choice);
    void systemChanged(); ///< the platform said that its colours are others now

private:
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_applying = false;
};

} // namespace hearth
