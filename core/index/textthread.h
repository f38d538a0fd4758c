// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/textindex.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace hearth {

/// Feeds the text index from a thread of its own, so that indexing text runs beside parsing and row writing.
/// The other members are for one thread, the importer's.
class TextThread final
{
public:
    /// `index` must outlive it. `bulk`: nothing is synced before the end.
    TextThread(TextIndex &index, bool bulk);
    ~TextThread(); ///< commits what was added
    TextThread(const TextThread &) = delete;
    TextThread &operator=(const TextThread &) = delete;

    struct Item
    {
        DocId doc = 0;
        QByteArray text;
    };
    /// Waits while too much is queued already.
    void push(std::vector<Item> items);
    /// Waits until all that was pushed is stored. Gives the first error that happened.
    Result<void> flush();

private:
    void run();
    Result<void> store(const std::vector<Item> &items);

    TextIndex &m_index;
    const bool m_bulk;
    std::size_t m_sinceCommit = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<Item>> m_queue;
    std::size_t m_queuedBytes = 0;
    bool m_flushWanted = false;
    bool m_stop = false;
    Result<void> m_result;
    std::thread m_thread; ///< last: it runs on the members above
};

} // namespace hearth
