// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearth {

/// Every page of a database opened this way ends in a checksum of the rest, which is made when the page is
/// written to the file and compared whenever one is read: SQLite itself does not see a damaged number, text
/// or list of rows. Reading a damaged page, or a file whose pages have no checksums, fails with
/// SQLITE_IOERR_DATA, which Database gives as Corrupt. Such databases are never mapped into memory.
///
/// What lies in the write-ahead log has SQLite's own checksums.
inline constexpr int checkedPageSize = 16384; ///< bytes; PRAGMA page_size of such a database must be this
inline constexpr int checkedPageReserve = 8;  ///< bytes at the end of a page that SQLite leaves alone

/// The name of the SQLite file system that does so, made known to SQLite with the first call; null when
/// SQLite has no file system to begin with. Any thread.
const char *checkedPagesVfs();

} // namespace hearth
