// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QColor>
#include <QFont>
#include <QPalette>

namespace hearth {

/// The colours that Hearth paints its own content with. Every text colour (text, secondary, tertiary, accent,
/// quality) keeps a contrast of at least 4.5:1 on background, panel, well and selected, and accent and
/// quality on their tints too.
struct Theme
{
    QColor background; ///< list and reader
    QColor panel;      ///< sidebar, bars
    QColor well;       ///< pills, placeholders, unscored badges
    QColor hairline;   ///< the one-pixel lines that stand in for boxes
    QColor text;
    QColor secondary;  ///< excerpts, titles once read
    QColor tertiary;   ///< meta, counts
    QColor accent;     ///< also heat
    QColor accentTint; ///< background of what is chosen, and of the heat badge
    QColor quality;
    QColor qualityTint;
    QColor selected; ///< background of the selected row
    bool dark = false;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// The tokens of the look for our own palettes; for any other palette the same roles derived from its
/// colours, so that what the user chose (high contrast above all) wins.
Theme themeFor(const QPalette &palette);

/// Our own light or dark palette, for QApplication::setPalette().
QPalette paletteFor(bool dark);

/// True when the palette is the user's own choice and must not be replaced: high contrast, or coloured
/// surfaces.
bool isChosenPalette(const QPalette &system);

/// True when the system's palette is a dark one (Qt 6.4 knows no colour scheme).
bool prefersDark(const QPalette &system);

/// What the setting says about light and dark.
enum class ColorChoice { System, Light, Dark };

/// The palette for the application: `system` as it is when the user chose it and the setting follows the
/// system, else one of ours.
QPalette applicationPalette(ColorChoice choice, const QPalette &system);

/// WCAG 2 contrast ratio, 1 to 21, of opaque colours.
double contrast(const QColor &a, const QColor &b);

/// Device-independent pixels.
namespace space {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 40;
}
namespace radius {
inline constexpr int logo = 4, badge = 6, field = 8;
}

enum class TextRole {
    Title,       ///< 14/13 of the base, semibold: unread
    TitleRead,   ///< the same size, regular
    Body,        ///< the base, as the system has it
    Strong,      ///< the base, semibold
    Meta,        ///< 12/13 of the base
    MetaStrong,  ///< 12/13, medium weight
    BadgeNumber, ///< 12/13, semibold
    Section,     ///< 11/13, semibold, widely spaced: headings of the sidebar
};

/// The font of a role, from the system's font (QApplication::font() unless given).
QFont uiFont(TextRole role);
QFont uiFont(TextRole role, const QFont &base);

} // namespace hearth
