// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/database.h"
#include "core/net/hostmemory.h"

namespace hearth {

/// What servers said, in the table server_word of the store's database. What cannot be written is not
/// remembered, which costs one more request at worst.
class ServerWords final : public HostMemory
{
public:
    /// The database must outlive it and have been migrated.
    static Result<std::unique_ptr<ServerWords>> open(Database &database);

    std::optional<ServerWord> recall(ServerWord::Kind kind, const QString &key) const override;
    void remember(const ServerWord &word) override;
    void forget(ServerWord::Kind kind, const QString &key) override;
    void forgetExpired(qint64 nowUtc);

private:
    ServerWords() = default;
    mutable Statement m_recall;
    Statement m_remember;
    Statement m_forget;
    Statement m_expire;
};

} // namespace hearth
