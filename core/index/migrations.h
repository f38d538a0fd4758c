// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/database.h"

namespace hearth {

/// Brings a database to the newest of the numbered files in :/sql/FOLDER (NNNN_what.sql), each in a
/// transaction that sets PRAGMA user_version last. `backUp`: copies an older file to PATH.vN.bak first.
/// Returns whether anything was done. Errors: TooNew (its version is above the newest file), Corrupt,
/// DiskFull, WriteFailed.
Result<bool> migrate(Database &database, const QString &folder, bool backUp);

} // namespace hearth
