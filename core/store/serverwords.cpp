// SPDX-License-Identifier: Apache-2.0
#include "core/store/serverwords.h"
#include "core/store/statements.h"

namespace hearth {

Result<std::unique_ptr<ServerWords>> ServerWords::open(Database &database)
{
    std::unique_ptr<ServerWords> words(new ServerWords);
    const auto prepared = prepareAll(
        database,
        {{&words->m_recall, "SELECT status,target,until FROM server_word WHERE kind=?1 AND key=?2"},
         {&words->m_remember,
          "INSERT OR REPLACE INTO server_word(kind,key,status,target,until) VALUES(?1,?2,?3,?4,?5)"},
         {&words->m_forget, "DELETE FROM server_word WHERE kind=?1 AND key=?2"},
         {&words->m_expire, "DELETE FROM server_word WHERE until<=?1"}});
    if (!prepared)
        return prepared.error();
    return words;
}

std::optional<ServerWord> ServerWords::recall(ServerWord::Kind kind, const QString &key) const
{
    m_recall.bind(1, static_cast<qint64>(kind)).bindText(2, key);
    std::optional<ServerWord> word;
    if (m_recall.step())
        word = ServerWord{kind, key, static_cast<int>(m_recall.integer(0)), m_recall.text(1),
                          m_recall.integer(2)};
    m_recall.reset();
    return word;
}

void ServerWords::remember(const ServerWord &word)
{
    m_remember.bind(1, static_cast<qint64>(word.kind)).bindText(2, word.key);
    m_remember.bind(3, qint64(word.status)).bindText(4, word.target).bind(5, word.until);
    (void)m_remember.run();
}

void ServerWords::forget(ServerWord::Kind kind, const QString &key)
{
    (void)m_forget.bind(1, static_cast<qint64>(kind)).bindText(2, key).run();
}

void ServerWords::forgetExpired(qint64 nowUtc)
{
    (void)m_expire.bind(1, nowUtc).run();
}

} // namespace hearth
