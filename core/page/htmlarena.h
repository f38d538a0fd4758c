// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>
#include <cstddef>
#include <memory>
#include <vector>

namespace hearth {

/// Memory that is handed out piece by piece and given back all at once. libgumbo frees its tree by recursion,
/// which overflows the stack on deeply nested pages; with an arena nothing of it has to be freed one by one,
/// and the limits on memory and time hold where the parser is busiest.
class HtmlArena final
{
public:
    HtmlArena(std::size_t maxBytes, std::chrono::milliseconds maxTime);

    void *take(std::size_t size); ///< null when a limit is reached or the system has no more
    bool outOfTime() const { return m_outOfTime; }

private:
    static constexpr std::size_t chunkSize = 256 * 1024;

    bool timeIsUp();

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte *m_next = nullptr;
    std::size_t m_left = 0;
    std::size_t m_total = 0;
    std::size_t m_maxBytes;
    std::chrono::steady_clock::time_point m_deadline;
    unsigned m_calls = 0;
    bool m_outOfTime = false;
};

} // namespace hearth
