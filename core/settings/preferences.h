// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

enum class ThemeChoice { System, Light, Dark };

/// How much room a row of the list takes.
enum class ListDensity { Compact, Comfortable, Cards };

/// When opening an article makes it count as read.
enum class MarkReadPolicy { Immediately, AfterDelay, Never };

/// How the reading pane sets its text.
struct ReaderType
{
    static constexpr int minimumSize = 10;
    static constexpr int maximumSize = 40;

    QString family;  ///< empty: the serif that the system offers
    int size = 18;   ///< pixels at 100 %, minimumSize … maximumSize
    int width = 680; ///< of the column at most, pixels at 100 %

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
