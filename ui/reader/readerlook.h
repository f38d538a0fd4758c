// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// How the reader sets its text. A plain value; the window keeps it in the settings.
struct ReaderLook
{
    enum class Colors { System, Light, Dark, Sepia };

    static constexpr int minFontPx = 10, maxFontPx = 48; ///< of the reading text
    static constexpr int minLinePercent = 110, maxLinePercent = 240;
    static constexpr int minColumnPx = 360, maxColumnPx = 1200;

    QString family;        ///< reading font; empty: a serif of this system
    int fontPx = 18;       ///< logical pixels
    int linePercent = 161; ///< line height in percent of the font's size: 18 px on 29 px
    int columnPx = 680;    ///< widest line of text, logical pixels
    Colors colors = Colors::System;

    /// The same with every number inside of its range.
    ReaderLook clamped() const;
    friend bool operator==(const ReaderLook &, const ReaderLook &) = default;
};

} // namespace hearth
