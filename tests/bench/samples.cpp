// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/samples.h"
#include <algorithm>
#include <cmath>

namespace hearth::bench {

double Samples::percentile(double percent) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    const double rank = std::ceil(percent / 100 * static_cast<double>(sorted.size()));
    const auto index = static_cast<std::size_t>(std::clamp(rank, 1.0, static_cast<double>(sorted.size())));
    return sorted[index - 1];
}

} // namespace hearth::bench
