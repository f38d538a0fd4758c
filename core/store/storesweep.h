// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/objectfiles.h"
#include "core/store/storerows.h"
#include <functional>

namespace hearth {

/// Forgets in the rows what has no counterpart any more: uses by articles that are gone, items nobody uses,
/// content whose file is gone. `listing` as in ContentStore::sweep(); the transaction is the caller's. Gives
/// the articles that lost content. Errors of single rows are left for the next sweep.
QStringList sweepRows(StoreRows &rows, const ObjectFiles &files,
                      const std::vector<ObjectFiles::Entry> &listing,
                      const std::function<bool(const QString &article)> &exists);

/// Deletes the files of the listing that no row knows and that were last changed by `newest` (UTC seconds):
/// younger ones may be about to get a row. Fills in files and bytes.
void sweepFiles(const StoreRows &rows, const std::vector<ObjectFiles::Entry> &listing, qint64 newest,
                SweepReport &report);

} // namespace hearth
