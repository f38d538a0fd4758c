// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "core/index/database.h"
#include "core/index/indexview.h"
#include "core/index/rowdata.h"
#include "core/index/toldapart.h"
#include <functional>

namespace hearth {

/// What the user did with one article, as user.db keeps it.
struct UserRow
{
    QByteArray key;
    quint64 identity = 0;
    bool read = false;
    bool starred = false;
    OfflineMark offline;
    QString note;
    QStringList labels; ///< see tidyLabels()
    QStringList apart;  ///< decisions, see ToldApart
};

/// Brings the row into the bits of its article.
void setBits(UserBits &bits, std::size_t slot, const UserRow &row);

/// user.db: read, starred, notes, labels, what is not the same, and offline copies by article, never rebuilt.
/// For one thread at a time.
class UserState final
{
public:
    /// Opens or makes the file; an older one is copied to user.db.vN.bak before it is migrated.
    /// Errors: Corrupt (it is left as it is), TooNew, PermissionDenied, DiskFull, Busy.
    static Result<UserState> open(const QString &path, const Clock &clock);

    Result<bool> isEmpty() const;
    Result<qint64> changes() const; ///< grows with every stored change, by whatever process
    Result<void> forEach(const std::function<void(const UserRow &)> &visit) const;
    std::optional<UserRow> find(QByteArrayView key);
    std::vector<UserRow> withIdentity(quint64 identity);
    Result<ToldApart> toldApart() const; ///< looks only at the articles that have any

    Result<void> begin();
    /// Stores the row, or drops it when it says nothing.
    Result<void> store(const UserRow &row);
    /// The article has a new key; a row that the new key has already gives way.
    Result<void> rename(QByteArrayView oldKey, QByteArrayView newKey);
    Result<void> commit();
    void rollback();

private:
    Database m_database;
    Statement m_find, m_byIdentity, m_store, m_drop, m_rename;
    const Clock *m_clock = nullptr;
    bool m_inTransaction = false;
};

} // namespace hearth
