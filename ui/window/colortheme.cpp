// SPDX-License-Identifier: Apache-2.0
#include "ui/window/colortheme.h"
#include "ui/common/theme.h"

namespace hearth {

ColorTheme::ColorTheme(QObject *parent) : QObject(parent) {}

void ColorTheme::apply(ThemeChoice choice)
{
    if (m_applying)
        return;
    m_applying = true;
    m_choice = choice;
    // What is ours stands in front of the system's palette; without it the system's shows.
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette wanted = applicationPalette(ColorChoice(choice), QApplication::palette());
    QApplication::setPalette(wanted == before ? before : wanted);
    m_applying = false;
}

void ColorTheme::systemChanged()
{
    apply(m_choice);
}

} // namespace hearth
