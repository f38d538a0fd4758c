// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/articlereader.h"
#include "core/index/userstate.h"
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace hearth {

/// Stores what the user did from a thread of its own, in the order of the calls, so that a click never waits
/// for a disk.
class UserStore final
{
public:
    /// What to change in the rows of these articles.
    struct Change
    {
        std::vector<ArticleId> ids;
        std::function<void(UserRow &)> apply;
        QByteArray oldKey; ///< or: a renamed file
        QByteArray newKey;
    };

    /// `indexPath` is read for the keys of ids.
    UserStore(UserState state, QString indexPath);
    ~UserStore(); ///< stores what is pending
    UserStore(const UserStore &) = delete;
    UserStore &operator=(const UserStore &) = delete;

    void push(Change change);
    /// The index's file was replaced by another: keys are looked up in that one from now on.
    void reopenIndex();
    /// Waits until all is stored; gives the first error since the last flush.
    Result<void> flush();
    /// How many transactions this store has made; added to what changes() was at the opening, it tells own
    /// changes from those of another process.
    qint64 ownChanges() const;
    void onError(std::function<void(const Error &)> handler);

private:
    void run();
    Result<void> store(const Change &change);

    UserState m_state;
    const QString m_indexPath;
    std::optional<ArticleReader> m_reader;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Change> m_queue;
    bool m_busy = false;
    bool m_reopen = false;
    bool m_stop = false;
    qint64 m_ownChanges = 0;
    Result<void> m_result;
    std::function<void(const Error &)> m_onError;
    std::thread m_thread; ///< last: it runs on the members above
};

} // namespace hearth
