// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

enum class ThemeChoice { System, Light, Dark };

/// How much room a row of the list takes.
enum class ListDensity { Compact, Comfortable, Cards };

/// When opening an article makes it count as read.
enum class MarkReadPolicy { Immediately, AfterDelay, Never };

/// The reading pane's colours; System is the program's theme.
enum class ReaderColors { System, Light, Dark, Sepia };

/// How the reading pane sets its text. Lengths in logical pixels; the reader keeps them inside of what it can
/// show.
struct ReaderType
{
    QString family;        ///< empty: a serif that the system offers
    int fontPx = 18;       ///< 6 … 96
    int linePercent = 161; ///< of the font's size, 100 … 300
    int columnPx = 680;    ///< widest line, 200 … 4000
    ReaderColors colors = ReaderColors::System;

    friend bool operator==(const ReaderType &, const ReaderType &) = default;
};

/// Where the user was in one library, to be there again after a restart.
struct LibraryState
{
    QString query;   ///< text form, with its sort: clause
    QString article; ///< key of the current article; empty when none
    QString topRow;  ///< key of the first visible row; empty when at the top

    friend bool operator==(const LibraryState &, const LibraryState &) = default;
};

} // namespace hearth
