// SPDX-License-Identifier: Apache-2.0
#include "core/net/retrypolicy.h"
#include <algorithm>

namespace hearth {

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(int failed, FailureReason reason,
                                                                 int httpStatus, double random) const
{
    if (failed >= attempts || !mayPass(reason, httpStatus))
        return std::nullopt;
    const int doublings = std::clamp(failed - 1, 0, 16);
    const auto whole = std::min(firstDelay * (1 << doublings), longestDelay);
    const auto half = whole / 2;
    return half + std::chrono::milliseconds(
                      static_cast<qint64>(static_cast<double>((whole - half).count()) * random));
}

} // namespace hearth
