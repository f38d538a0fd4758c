// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/objectfiles.h"
#include "core/store/storerows.h"
#include <QHash>
#include <QSet>
#include <QStringList>
#include <functional>

namespace hearth {

/// Which content is kept: how much it is, what was shown last, and what has to go when it is over the budget.
/// Takes content away from the rows and from the files together. Begins no transaction but for touches; the
/// caller does. Lives on the store's thread.
class ObjectLedger final
{
public:
    /// `database` and `rows` must outlive it. `budget` in bytes.
    ObjectLedger(Database &database, StoreRows &rows, ObjectFiles files, qint64 budget);

    const ObjectFiles &files() const { return m_files; }
    qint64 bytes() const { return m_bytes; } ///< of content, each once
    qint64 budget() const { return m_budget; }
    void setBudget(qint64 bytes) { m_budget = bytes; } ///< makeRoom() follows it
    void setKeeper(std::function<bool(const QString &article)> isKept) { m_isKept = std::move(isKept); }
    bool isKept(const QString &hash) const; ///< by one of the articles that show it

    void recount(); ///< bytes() from the rows
    Result<void> add(const QString &hash, qint64 size, qint64 now);
    /// Shown at this moment (UTC seconds). Written some at a time.
    void touch(const QString &hash, qint64 now);
    void flushTouches();

    /// Throws away least recently used content until a little below the budget, never what is kept.
    Result<void> makeRoom();
    Result<void> throwAway(const QString &hash, qint64 size); ///< its items stay, without content
    Result<void> dropIfUnused(const QString &hash);           ///< an empty name is ignored
    void forgetAll();                                         ///< after all rows and files were deleted

    /// Called by tellLosers() with the articles that lost content since the last call. Empty: nobody asks.
    void onLost(std::function<void(const QStringList &articles)> handler) { m_onLost = std::move(handler); }
    bool isWatched() const { return static_cast<bool>(m_onLost); }
    void lose(const QStringList &articles);
    void tellLosers(); ///< last thing in a call, for the handler may ask the store

private:
    Result<void> remove(const QString &hash, qint64 size);

    Database &m_database;
    StoreRows &m_rows;
    ObjectFiles m_files;
    qint64 m_budget;
    qint64 m_bytes = 0;
    QHash<QString, qint64> m_touches; ///< not written yet
    std::function<bool(const QString &)> m_isKept;
    std::function<void(const QStringList &)> m_onLost;
    QSet<QString> m_losers;
};

} // namespace hearth
