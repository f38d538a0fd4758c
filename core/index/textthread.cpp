// SPDX-License-Identifier: Apache-2.0
#include "core/index/textthread.h"

namespace hearth {
namespace {

constexpr std::size_t maxQueuedBytes = 8 * 1024 * 1024;
/// A long first import becomes searchable in steps.
constexpr std::size_t docsPerBulkCommit = 200'000;

} // namespace

TextThread::TextThread(TextIndex &index, bool bulk)
    : m_index(index), m_bulk(bulk), m_thread([this] { run(); })
{
}

TextThread::~TextThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void TextThread::push(std::vector<Item> items)
{
    std::size_t bytes = 0;
    for (const Item &item : items)
        bytes += static_cast<std::size_t>(item.text.size());
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_queuedBytes == 0 || m_queuedBytes + bytes <= maxQueuedBytes; });
        m_queuedBytes += bytes;
        m_queue.push_back(std::move(items));
    }
    m_changed.notify_all();
}

Result<void> TextThread::flush()
{
    std::unique_lock lock(m_mutex);
    m_flushWanted = true;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return !m_flushWanted; });
    return std::exchange(m_result, Result<void>());
}

void TextThread::run()
{
    Result<void> result;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] { return !m_queue.empty() || m_flushWanted || m_stop; });
        if (!m_queue.empty()) {
            const std::vector<Item> items = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            if (result)
                result = store(items);
            std::size_t bytes = 0;
            for (const Item &item : items)
                bytes += static_cast<std::size_t>(item.text.size());
            lock.lock();
            m_queuedBytes -= bytes;
            m_changed.notify_all();
            continue;
        }
        const bool stopping = m_stop;
        lock.unlock();
        if (auto committed = m_index.commit(true); !committed && result)
            result = committed;
        lock.lock();
        m_result = result;
        m_flushWanted = false;
        m_changed.notify_all();
        if (stopping && m_queue.empty())
            return;
    }
}

Result<void> TextThread::store(const std::vector<Item> &items)
{
    for (const Item &item : items) {
        if (auto added = m_index.add(item.doc, item.text); !added)
            return added;
    }
    m_sinceCommit += items.size();
    if (m_bulk && m_sinceCommit >= docsPerBulkCommit) {
        m_sinceCommit = 0;
        return m_index.commit(false);
    }
    return {};
}

} // namespace hearth
