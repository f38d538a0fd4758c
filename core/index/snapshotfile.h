// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include "core/index/indexview.h"

namespace hearth {

/// columns.bin: the columns and the user's bits as they lie in memory, for a start that need not read the
/// database. Valid only with the stamps it was written under; anything else about it is checked and makes it
/// ignored.
struct Snapshot
{
    std::shared_ptr<Columns> columns; ///< names are not in it: they come from the database
    UserBits user;
};

struct SnapshotStamp
{
    qint64 generation = 0;  ///< of index.db
    qint64 userChanges = 0; ///< of user.db
    friend bool operator==(const SnapshotStamp &, const SnapshotStamp &) = default;
};

/// Errors: NotFound, ReadFailed, Corrupt (damaged, of another version, or not from these databases).
Result<Snapshot> readSnapshot(const QString &path, const SnapshotStamp &stamp, const Names &names);
/// Written beside and renamed. Not synced: a damaged one is noticed and ignored.
Result<void> writeSnapshot(const QString &path, const SnapshotStamp &stamp, const Columns &columns,
                           const UserBits &user);

} // namespace hearth
