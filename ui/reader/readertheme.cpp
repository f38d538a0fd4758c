// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readertheme.h"
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

Theme sepia()
{
    Theme theme;
    theme.background = QColor(0xf8, 0xf1, 0xe3);
    theme.panel = QColor(0xf1, 0xe8, 0xd6);
    theme.well = QColor(0xec, 0xe1, 0xcc);
    theme.hairline = QColor(0xdc, 0xcf, 0xb6);
    theme.text = QColor(0x3a, 0x2f, 0x22);
    theme.secondary = QColor(0x5e, 0x50, 0x3e);
    theme.tertiary = QColor(0x68, 0x5a, 0x47);
    theme.accent = QColor(0x9c, 0x3a, 0x18);
    theme.accentTint = QColor(0xf6, 0xe2, 0xd2);
    theme.quality = QColor(0x1c, 0x5d, 0x7a);
    theme.qualityTint = QColor(0xe0, 0xe8, 0xe4);
    theme.selected = QColor(0xf3, 0xe2, 0xcd);
    theme.dark = false;
    return theme;
}

} // namespace

Theme readerTheme(const ReaderLook &look, const QPalette &palette)
{
    switch (look.colors) {
    case ReaderLook::Colors::System:
        break;
    case ReaderLook::Colors::Light:
        return themeFor(paletteFor(false));
    case ReaderLook::Colors::Dark:
        return themeFor(paletteFor(true));
    case ReaderLook::Colors::Sepia:
        return sepia();
    }
    return themeFor(palette);
}

QPalette readerPalette(const Theme &theme, const QPalette &base)
{
    QPalette palette = base;
    palette.setColor(QPalette::Base, theme.background);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.tertiary);
    return palette;
}

QString readingFamily(const ReaderLook &look)
{
    const QStringList installed = QFontDatabase::families();
    if (!look.family.isEmpty() && installed.contains(look.family))
        return look.family;
    for (const QString &family :
         {u"Noto Serif"_s, u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Charter"_s, u"Iowan Old Style"_s,
          u"Georgia"_s, u"Cambria"_s, u"DejaVu Serif"_s, u"Liberation Serif"_s, u"Times New Roman"_s}) {
        if (installed.contains(family))
            return family;
    }
    return u"serif"_s;
}

} // namespace hearth
