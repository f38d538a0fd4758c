// SPDX-License-Identifier: Apache-2.0
#include "core/index/userstore.h"

namespace hearth {

UserStore::UserStore(UserState state, QString indexPath)
    : m_state(std::move(state)), m_indexPath(std::move(indexPath)), m_thread([this] { run(); })
{
}

UserStore::~UserStore()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void UserStore::push(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(change));
    }
    m_changed.notify_all();
}

void UserStore::reopenIndex()
{
    const std::lock_guard lock(m_mutex);
    m_reopen = true;
}

Result<void> UserStore::flush()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_queue.empty() && !m_busy; });
    return std::exchange(m_result, Result<void>());
}

qint64 UserStore::ownChanges() const
{
    const std::lock_guard lock(m_mutex);
    return m_ownChanges;
}

void UserStore::onError(std::function<void(const Error &)> handler)
{
    const std::lock_guard lock(m_mutex);
    m_onError = std::move(handler);
}

void UserStore::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [&] { return !m_queue.empty() || m_stop; });
        if (m_queue.empty())
            return;
        // Everything that waits shares one transaction.
        const std::deque<Change> changes = std::exchange(m_queue, {});
        m_busy = true;
        if (std::exchange(m_reopen, false))
            m_reader.reset();
        lock.unlock();
        Result<void> result = m_state.begin();
        for (auto change = changes.begin(); result && change != changes.end(); ++change)
            result = store(*change);
        if (result)
            result = m_state.commit();
        else
            m_state.rollback();
        lock.lock();
        m_busy = false;
        m_ownChanges += result ? 1 : 0;
        if (!result && m_result)
            m_result = result;
        const auto handler = m_onError;
        if (!result && handler) {
            lock.unlock();
            handler(result.error());
            lock.lock();
        }
        m_changed.notify_all();
    }
}

Result<void> UserStore::store(const Change &change)
{
    if (!change.oldKey.isEmpty())
        return m_state.rename(change.oldKey, change.newKey);
    if (!m_reader) {
        auto reader = ArticleReader::open(m_indexPath);
        if (!reader)
            return reader.error();
        m_reader = std::move(*reader);
    }
    for (const ArticleId id : change.ids) {
        UserRow fresh;
        fresh.key = m_reader->key(slotOf(id));
        if (m_reader->isDamaged())
            return Error{ErrorCode::Corrupt, m_indexPath, {}};
        if (fresh.key.isEmpty())
            continue; // gone meanwhile
        fresh.identity = m_reader->identity(slotOf(id)).value_or(0);
        UserRow row = m_state.find(fresh.key).value_or(fresh);
        row.identity = fresh.identity;
        change.apply(row);
        if (auto stored = m_state.store(row); !stored)
            return stored;
    }
    return {};
}

} // namespace hearth
