// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <vector>

namespace hearth {

/// A word of a title or excerpt that may tell a story from others.
struct StoryWord
{
    QString folded;    ///< as the text index has it; of Chinese, Japanese and Korean text two characters in
                       ///< sequence, for one alone says nothing
    QString shown;     ///< as it stands in the text
    double weight = 0; ///< 1 in the title, less in the excerpt, and less for what looks like no name

    friend bool operator==(const StoryWord &, const StoryWord &) = default;
};

/// Each once, sorted by `folded`. Pure.
std::vector<StoryWord> storyWords(const QString &title, const QString &excerpt);

} // namespace hearth
