// SPDX-License-Identifier: Apache-2.0
#include "core/curate/suggestedheat.h"
#include "core/article/heatrule.h"

namespace hearth {

std::optional<HeatSuggestion> suggestHeat(std::optional<int> quality, int related, std::optional<int> current)
{
    if (!quality)
        return {};
    HeatSuggestion suggestion{expectedHeat(*quality, related), *quality, related,
                              HeatSuggestion::Reason::Rule};
    if (current == heatCooledOff)
        suggestion.reason = HeatSuggestion::Reason::Over;
    else if (current && *current != suggestion.heat && heatAgrees(*current, *quality, related))
        suggestion.reason = HeatSuggestion::Reason::Clicks;
    if (suggestion.reason != HeatSuggestion::Reason::Rule)
        suggestion.heat = *current;
    return suggestion;
}

} // namespace hearth
