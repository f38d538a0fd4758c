// SPDX-License-Identifier: Apache-2.0
#include "ui/common/theme.h"
#include <array>
#include <cmath>

namespace hearth {

namespace {

const Theme &lightTokens()
{
    static const Theme theme{
        QColor(0xff, 0xff, 0xff),
        QColor(0xf6, 0xf5, 0xf3),
        QColor(0xef, 0xed, 0xea),
        QColor(0xe2, 0xdf, 0xda),
        QColor(0x1d, 0x1b, 0x19),
        QColor(0x5f, 0x5a, 0x54),
        QColor(0x6f, 0x69, 0x62),
        QColor(0xb4, 0x43, 0x1c),
        QColor(0xfb, 0xea, 0xe3),
        QColor(0x1f, 0x6a, 0x8a),
        QColor(0xe3, 0xf0, 0xf5),
        QColor(0xfd, 0xf1, 0xec),
        false,
    };
    return theme;
}

const Theme &darkTokens()
{
    static const Theme theme{
        QColor(0x1b, 0x1a, 0x19),
        QColor(0x23, 0x21, 0x20),
        QColor(0x2b, 0x29, 0x27),
        QColor(0x3a, 0x37, 0x34),
        QColor(0xef, 0xec, 0xe8),
        QColor(0xb5, 0xaf, 0xa8),
        QColor(0x9a, 0x94, 0x8c),
        QColor(0xf0, 0x89, 0x5f),
        QColor(0x43, 0x27, 0x1c),
        QColor(0x7c, 0xc4, 0xe2),
        QColor(0x1d, 0x34, 0x40),
        QColor(0x33, 0x24, 0x1d),
        true,
    };
    return theme;
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

int chroma(const QColor &color)
{
    const auto [low, high] = std::minmax({color.red(), color.green(), color.blue()});
    return high - low;
}

/// Moves a colour towards `text` until it can be read on all of the surfaces; `text` itself is the last
/// resort.
template <std::size_t N>
QColor readable(const QColor &color, const std::array<QColor, N> &surfaces, const QColor &text)
{
    for (int step = 0; step <= 20; ++step) {
        const QColor candidate = mix(color, text, step / 20.0);
        const bool good =
            std::ranges::all_of(surfaces, [&](const QColor &s) { return contrast(candidate, s) >= 4.5; });
        if (good)
            return candidate;
    }
    return text;
}

Theme derived(const QPalette &palette)
{
    Theme theme;
    theme.background = palette.color(QPalette::Base);
    theme.text = palette.color(QPalette::Text);
    theme.dark = luminance(theme.background) < luminance(theme.text);
    theme.panel = palette.color(QPalette::Window);
    if (contrast(theme.text, theme.panel) < 4.5) // dark panels around light pages, or the other way round
        theme.panel = mix(theme.background, theme.text, 0.03);
    theme.well = mix(theme.panel, theme.text, 0.06);
    if (contrast(theme.text, theme.well) < 4.5)
        theme.well = theme.panel;
    theme.hairline = mix(theme.background, theme.text, 0.2);

    const Theme &tokens = theme.dark ? darkTokens() : lightTokens();
    const QColor chosen = palette.color(QPalette::Highlight);
    const QColor accent = chroma(chosen) > 24 ? chosen : tokens.accent;
    theme.accentTint = mix(theme.background, accent, 0.14);
    theme.qualityTint = mix(theme.background, tokens.quality, 0.14);
    theme.selected = mix(theme.background, accent, 0.09);
    const std::array surfaces{theme.background, theme.panel, theme.well, theme.selected, theme.accentTint};
    const std::array qualitySurfaces{theme.background, theme.panel, theme.selected, theme.qualityTint};
    theme.secondary = readable(mix(theme.text, theme.background, 0.28), surfaces, theme.text);
    theme.tertiary = readable(mix(theme.text, theme.background, 0.38), surfaces, theme.text);
    theme.accent = readable(accent, surfaces, theme.text);
    theme.quality = readable(tokens.quality, qualitySurfaces, theme.text);
    return theme;
}

bool isOurs(const QPalette &palette, bool dark)
{
    const QPalette ours = paletteFor(dark);
    const auto same = [&](QPalette::ColorRole role) { return palette.color(role) == ours.color(role); };
    return same(QPalette::Base) && same(QPalette::Window) && same(QPalette::Text) &&
           same(QPalette::Highlight);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Theme themeFor(const QPalette &palette)
{
    if (isOurs(palette, false))
        return lightTokens();
    if (isOurs(palette, true))
        return darkTokens();
    return derived(palette);
}

QPalette paletteFor(bool dark)
{
    const Theme &theme = dark ? darkTokens() : lightTokens();
    const QColor onAccent = dark ? theme.background : QColor(Qt::white);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(role, color);
    };
    set(QPalette::Window, theme.panel);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.background);
    set(QPalette::AlternateBase, theme.panel);
    set(QPalette::Text, theme.text);
    set(QPalette::Button, theme.panel);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.accent);
    set(QPalette::PlaceholderText, theme.tertiary);
    set(QPalette::ToolTipBase, theme.well);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::Light, dark ? mix(theme.panel, theme.text, 0.12) : QColor(Qt::white));
    set(QPalette::Midlight, mix(theme.panel, theme.text, dark ? 0.08 : 0.02));
    set(QPalette::Mid, mix(theme.panel, theme.text, 0.18));
    set(QPalette::Dark, dark ? mix(theme.panel, Qt::black, 0.4) : mix(theme.panel, theme.text, 0.3));
    set(QPalette::Shadow, dark ? QColor(Qt::black) : mix(theme.panel, theme.text, 0.6));
    const QColor faint = mix(theme.panel, theme.text, 0.45);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.text);
    return palette;
}

bool isChosenPalette(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor base = system.color(QPalette::Base);
    // High contrast: windows of pure black or white. Ordinary themes, also the light ones, keep them off the
    // extremes.
    if (window == QColor(Qt::black) || window == QColor(Qt::white))
        return true;
    constexpr int ordinaryChroma = 22; // between Breeze Dark's blue tinge (12) and Solarized's cream (26)
    return chroma(window) > ordinaryChroma || chroma(base) > ordinaryChroma;
}

bool prefersDark(const QPalette &system)
{
    return luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
}

QPalette applicationPalette(ColorChoice choice, const QPalette &system)
{
    if (choice != ColorChoice::System)
        return paletteFor(choice == ColorChoice::Dark);
    return isChosenPalette(system) ? system : paletteFor(prefersDark(system));
}

} // namespace hearth
