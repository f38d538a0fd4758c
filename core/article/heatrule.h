// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearth {

/// The rule of FORMAT.md, "What quality and heat mean": an article is as hot as it is good, and 10 hotter for
/// every other coverage of its story. -1 says that the story is over, whatever the quality.
inline constexpr int heatPerRelated = 10;
inline constexpr int heatCooledOff = -1;

/// Without related coverage heat then grows by a few points as readers click; a whole step of ten is no few
/// points.
inline constexpr int heatByClicks = 9;

constexpr int expectedHeat(int quality, int relatedCount)
{
    return quality + heatPerRelated * relatedCount;
}

constexpr bool heatAgrees(int heat, int quality, int relatedCount)
{
    if (heat == heatCooledOff)
        return true;
    const int expected = expectedHeat(quality, relatedCount);
    return relatedCount > 0 ? heat == expected : heat >= expected && heat <= expected + heatByClicks;
}

} // namespace hearth
