// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/failure.h"
#include <chrono>
#include <optional>

namespace hearth {

/// When a failed exchange is tried again: growing delay with jitter, only for what may pass.
struct RetryPolicy
{
    int attempts = 3; ///< all in all, the first included
    std::chrono::milliseconds firstDelay{1'000};
    std::chrono::milliseconds longestDelay{60'000};

    /// After `failed` failed attempts (≥ 1). `random` in [0, 1) spreads the delay over [half, whole) of its
    /// size, so that many jobs do not come back at the same moment. Nothing when it is over.
    std::optional<std::chrono::milliseconds> delayAfter(int failed, FailureReason reason, int httpStatus,
                                                        double random) const;
};

} // namespace hearth
