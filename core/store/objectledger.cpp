// SPDX-License-Identifier: Apache-2.0
#include "core/store/objectledger.h"

namespace hearth {

namespace {

constexpr int touchesHeld = 64;

} // namespace

ObjectLedger::ObjectLedger(Database &database, StoreRows &rows, ObjectFiles files, qint64 budget)
    : m_database(database), m_rows(rows), m_files(std::move(files)), m_budget(budget)
{
}

bool ObjectLedger::isKept(const QString &hash) const
{
    if (!m_isKept)
        return false;
    const QStringList articles = m_rows.articlesOfObject(hash);
    return std::any_of(articles.begin(), articles.end(), m_isKept);
}

void ObjectLedger::recount()
{
    m_bytes = m_rows.totalBytes();
}

Result<void> ObjectLedger::add(const QString &hash, qint64 size, qint64 now)
{
    const auto added = m_rows.addObject(hash, size, now);
    if (!added)
        return added.error();
    if (*added)
        m_bytes += size;
    return {};
}

void ObjectLedger::touch(const QString &hash, qint64 now)
{
    m_touches.insert(hash, now);
    if (m_touches.size() >= touchesHeld)
        flushTouches();
}

void ObjectLedger::flushTouches()
{
    if (m_touches.isEmpty())
        return;
    Transaction transaction(m_database);
    for (auto touch = m_touches.cbegin(); touch != m_touches.cend(); ++touch)
        (void)m_rows.setUsed(touch.key(), touch.value());
    if (transaction.commit())
        m_touches.clear();
}

Result<void> ObjectLedger::makeRoom()
{
    if (m_bytes <= m_budget)
        return {};
    flushTouches();
    const qint64 goal = m_budget - m_budget / 20; // or every picture would have to make room for itself
    QString afterHash;
    qint64 afterUsed = -1;
    while (m_bytes > goal) {
        const auto oldest = m_rows.oldestObjects(afterUsed, afterHash, 128);
        if (oldest.empty())
            break; // all that is left is kept
        for (const auto &object : oldest) {
            afterUsed = object.used;
            afterHash = object.hash;
            if (m_bytes <= goal)
                break;
            if (isKept(object.hash))
                continue;
            if (auto thrown = throwAway(object.hash, object.size); !thrown)
                return thrown;
        }
    }
    return {};
}

Result<void> ObjectLedger::throwAway(const QString &hash, qint64 size)
{
    if (isWatched())
        lose(m_rows.articlesOfObject(hash));
    if (auto detached = m_rows.detachObject(hash); !detached)
        return detached;
    return remove(hash, size);
}

Result<void> ObjectLedger::dropIfUnused(const QString &hash)
{
    if (hash.isEmpty() || m_rows.isObjectReferenced(hash))
        return {};
    return remove(hash, m_rows.objectSize(hash));
}

void ObjectLedger::forgetAll()
{
    m_touches.clear();
    m_bytes = 0;
}

Result<void> ObjectLedger::remove(const QString &hash, qint64 size)
{
    if (auto removed = m_rows.removeObject(hash); !removed)
        return removed;
    m_files.remove(hash);
    m_touches.remove(hash);
    m_bytes -= size;
    return {};
}

void ObjectLedger::lose(const QStringList &articles)
{
    if (isWatched())
        m_losers.unite(QSet<QString>(articles.begin(), articles.end()));
}

void ObjectLedger::tellLosers()
{
    if (m_losers.isEmpty())
        return;
    const QSet<QString> articles = std::exchange(m_losers, {});
    if (m_onLost)
        m_onLost(QStringList(articles.begin(), articles.end()));
}

} // namespace hearth
