// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace hearth {

/// Connections for readers on any thread: one is taken out for the time of a question, and made when none is
/// free, so that nobody ever waits for another's question to end.
template <typename Reader>
class ReaderPool final
{
public:
    explicit ReaderPool(std::function<Result<Reader>()> open) : m_open(std::move(open)) {}

    /// Calls use(reader). Errors: what opening gave.
    template <typename Use>
    Result<void> with(Use use)
    {
        std::size_t epoch = 0;
        std::unique_ptr<Reader> reader = take(epoch);
        if (!reader) {
            auto opened = m_open();
            if (!opened)
                return opened.error();
            reader = std::make_unique<Reader>(std::move(*opened));
        }
        use(*reader);
        const std::lock_guard lock(m_mutex);
        if (epoch == m_epoch)
            m_free.push_back(std::move(reader));
        return {};
    }
    /// Closes what is free, and what is out when it comes back: the files are about to be replaced.
    void clear()
    {
        const std::lock_guard lock(m_mutex);
        ++m_epoch;
        m_free.clear();
    }

private:
    std::unique_ptr<Reader> take(std::size_t &epoch)
    {
        const std::lock_guard lock(m_mutex);
        epoch = m_epoch;
        if (m_free.empty())
            return {};
        auto reader = std::move(m_free.back());
        m_free.pop_back();
        return reader;
    }

    std::function<Result<Reader>()> m_open;
    std::mutex m_mutex;
    std::size_t m_epoch = 0; ///< grows with clear()
    std::vector<std::unique_ptr<Reader>> m_free;
};

} // namespace hearth
