// SPDX-License-Identifier: Apache-2.0
// A SQLite file system ("VFS") around the system's own: see https://www.sqlite.org/vfs.html for the calls and
// https://www.sqlite.org/cksumvfs.html for the idea. Other than that one this one leaves the write-ahead log
// as it is, whose frames SQLite sums up before it writes them.
#include "core/index/checkedpages.h"
#include "core/index/checksum.h"
#include <algorithm>
#include <array>
#include <cstring>
#include <new>
#include <sqlite3.h>

namespace hearth {
namespace {

constexpr std::size_t contentSize = checkedPageSize - checkedPageReserve;
constexpr int headerSize = 100; ///< of a database file, at the beginning of its first page

/// The pages of one file; the system's own file lies behind it in the memory that SQLite gives.
struct CheckedFile
{
    sqlite3_file base;
    sqlite3_file *own() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

sqlite3_file *ownFile(sqlite3_file *file)
{
    return reinterpret_cast<CheckedFile *>(file)->own();
}

bool isPage(int size, sqlite3_int64 offset)
{
    return size == checkedPageSize && offset % checkedPageSize == 0;
}

std::uint64_t sumOf(const char *page, sqlite3_int64 offset)
{
    // With its number, so that a page in the place of another shows, too.
    return checksum(page, contentSize) ^ (static_cast<std::uint64_t>(offset) * 0x9e3779b97f4a7c15ULL);
}

/// The file may have holes where pages were freed before they were ever written.
bool isHole(const char *page)
{
    return std::all_of(page, page + checkedPageSize, [](char c) { return c == 0; });
}

bool isWhole(const char *page, sqlite3_int64 offset)
{
    std::uint64_t stored = 0;
    std::memcpy(&stored, page + contentSize, sizeof stored);
    return stored == sumOf(page, offset) || isHole(page);
}

/// Does the file's header say that its pages are ours? Bytes 16 and 17: the size of pages, big-endian; byte
/// 20: what is left alone at their ends.
bool hasCheckedPages(const char *header)
{
    const auto byte = [header](int at) { return static_cast<unsigned char>(header[at]); };
    return (byte(16) << 8 | byte(17)) == checkedPageSize && byte(20) == checkedPageReserve;
}

int closeFile(sqlite3_file *file)
{
    return ownFile(file)->pMethods->xClose(ownFile(file));
}

int readFile(sqlite3_file *file, void *to, int size, sqlite3_int64 offset)
{
    const int result = ownFile(file)->pMethods->xRead(ownFile(file), to, size, offset);
    if (result != SQLITE_OK)
        return result;
    const auto *bytes = static_cast<const char *>(to);
    constexpr char magic[] = "SQLite format 3";
    if (offset == 0 && size >= headerSize && std::memcmp(bytes, magic, sizeof magic) == 0 &&
        !hasCheckedPages(bytes))
        return SQLITE_IOERR_DATA;
    return isPage(size, offset) && !isWhole(bytes, offset) ? SQLITE_IOERR_DATA : SQLITE_OK;
}

int writeFile(sqlite3_file *file, const void *from, int size, sqlite3_int64 offset)
{
    sqlite3_file *own = ownFile(file);
    if (!isPage(size, offset))
        return own->pMethods->xWrite(own, from, size, offset);
    std::array<char, checkedPageSize> page;
    std::memcpy(page.data(), from, contentSize);
    const std::uint64_t sum = sumOf(page.data(), offset);
    std::memcpy(page.data() + contentSize, &sum, sizeof sum);
    return own->pMethods->xWrite(own, page.data(), size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return ownFile(file)->pMethods->xTruncate(ownFile(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    return ownFile(file)->pMethods->xSync(ownFile(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return ownFile(file)->pMethods->xFileSize(ownFile(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return ownFile(file)->pMethods->xLock(ownFile(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return ownFile(file)->pMethods->xUnlock(ownFile(file), level);
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return ownFile(file)->pMethods->xCheckReservedLock(ownFile(file), isReserved);
}

int fileControl(sqlite3_file *file, int what, void *argument)
{
    return ownFile(file)->pMethods->xFileControl(ownFile(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return ownFile(file)->pMethods->xSectorSize(ownFile(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return ownFile(file)->pMethods->xDeviceCharacteristics(ownFile(file));
}

int mapShared(sqlite3_file *file, int region, int size, int extend, void volatile **to)
{
    return ownFile(file)->pMethods->xShmMap(ownFile(file), region, size, extend, to);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return ownFile(file)->pMethods->xShmLock(ownFile(file), offset, count, flags);
}

void sharedBarrier(sqlite3_file *file)
{
    ownFile(file)->pMethods->xShmBarrier(ownFile(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return ownFile(file)->pMethods->xShmUnmap(ownFile(file), remove);
}

/// Of version 2: with shared memory, for the write-ahead log, but without xFetch, for mapped pages would not
/// be looked at.
constexpr sqlite3_io_methods methods = {
    2,
    closeFile,
    readFile,
    writeFile,
    truncateFile,
    syncFile,
    fileSize,
    lockFile,
    unlockFile,
    checkReservedLock,
    fileControl,
    sectorSize,
    deviceCharacteristics,
    mapShared,
    lockShared,
    sharedBarrier,
    unmapShared,
    nullptr,
    nullptr,
};

sqlite3_vfs *systemVfs()
{
    return sqlite3_vfs_find(nullptr);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *own = systemVfs();
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return own->xOpen(own, name, file, flags, outFlags);
    auto *checked = new (file) CheckedFile();
    const int result = own->xOpen(own, name, checked->own(), flags, outFlags);
    // SQLite closes what has methods, also after a failure.
    const sqlite3_io_methods *opened = checked->own()->pMethods;
    checked->base.pMethods = opened && opened->iVersion >= methods.iVersion ? &methods : nullptr;
    if (opened && !checked->base.pMethods)
        opened->xClose(checked->own());
    return result == SQLITE_OK && !checked->base.pMethods ? SQLITE_CANTOPEN : result;
}

/// Made of the system's own, whose other calls work with it as well: they look at nothing that differs.
sqlite3_vfs makeVfs(const sqlite3_vfs &own)
{
    sqlite3_vfs vfs = own;
    vfs.pNext = nullptr;
    vfs.zName = "hearth-checked";
    vfs.szOsFile += static_cast<int>(sizeof(CheckedFile));
    vfs.xOpen = openFile;
    return vfs;
}

} // namespace

const char *checkedPagesVfs()
{
    static const char *const name = []() -> const char * {
        if (sqlite3_initialize() != SQLITE_OK || !systemVfs())
            return nullptr;
        static sqlite3_vfs vfs = makeVfs(*systemVfs());
        return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK ? vfs.zName : nullptr;
    }();
    return name;
}

} // namespace hearth
