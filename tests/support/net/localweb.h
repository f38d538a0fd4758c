// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/fetchqueue.h"
#include "core/net/webtransport.h"

namespace hearth::test {

/// The real way to the web, for servers on this computer: with next to no pauses between requests.
struct LocalWeb
{
    SystemClock clock;
    TransientHostMemory memory;
    HostPolicy hosts{memory, clock};
    NetworkMode mode;
    ActivityLog log{clock};
    WebTransport transport;
    FetchQueue queue;

    explicit LocalWeb(const RetryPolicy &retry = {.attempts = 1},
                      std::chrono::seconds longestWait = std::chrono::seconds(1))
        : queue({transport, hosts, mode, log, clock},
                {.lanes = {.perHost = 2, .overall = 8, .pause = std::chrono::milliseconds(1)},
                 .retry = retry,
                 .longestWait = longestWait,
                 .random = {}})
    {
    }
};

} // namespace hearth::test
