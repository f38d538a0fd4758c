// SPDX-License-Identifier: Apache-2.0
#include "core/page/htmlarena.h"
#include <algorithm>
#include <new>

namespace hearth {

HtmlArena::HtmlArena(std::size_t maxBytes, std::chrono::milliseconds maxTime)
    : m_maxBytes(maxBytes), m_deadline(std::chrono::steady_clock::now() + maxTime)
{
}

bool HtmlArena::timeIsUp()
{
    // Asking the clock costs more than an allocation; 256 allocations are far less than a millisecond.
    if (!m_outOfTime && (++m_calls & 0xff) == 0)
        m_outOfTime = std::chrono::steady_clock::now() > m_deadline;
    return m_outOfTime;
}

void *HtmlArena::take(std::size_t size)
{
    constexpr std::size_t alignment = alignof(std::max_align_t);
    if (size > m_maxBytes || timeIsUp())
        return nullptr;
    size = std::max(alignment, (size + alignment - 1) / alignment * alignment);
    if (size > m_left) {
        const std::size_t chunk = std::max(size, chunkSize);
        if (m_total + chunk > m_maxBytes)
            return nullptr;
        std::unique_ptr<std::byte[]> memory(new (std::nothrow) std::byte[chunk]);
        if (!memory)
            return nullptr;
        std::byte *start = memory.get();
        m_chunks.push_back(std::move(memory));
        m_total += chunk;
        if (chunk > chunkSize)
            return start; // a piece of its own; the rest of the current chunk stays in use
        m_next = start;
        m_left = chunk;
    }
    std::byte *piece = m_next;
    m_next += size;
    m_left -= size;
    return piece;
}

} // namespace hearth
