// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <optional>

namespace hearth {

/// A heat for an article, and why: see heatrule.h.
struct HeatSuggestion
{
    enum class Reason {
        Rule,   ///< quality + 10 for each related article
        Clicks, ///< what the file says is the rule's value and a few points of readers' clicks: it stays
        Over,   ///< the file says that the story is over (-1): it stays
    };

    int heat = 0;
    int quality = 0;
    int related = 0; ///< articles of the same story
    Reason reason = Reason::Rule;

    friend bool operator==(const HeatSuggestion &, const HeatSuggestion &) = default;
};

/// None while nobody scored the quality. `current` is the heat that the file states.
std::optional<HeatSuggestion> suggestHeat(std::optional<int> quality, int related,
                                          std::optional<int> current);

} // namespace hearth
