// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include "core/library/importreport.h"
#include "core/library/libraryplaces.h"
#include "core/library/scanhints.h"
#include <QLockFile>
#include <functional>
#include <optional>

namespace hearth {

class IndexService;

/// Brings the index to what the disk says: walk, compare, read and parse what differs, write. Blocking; used
/// from one thread at a time.
class Importer final
{
public:
    struct Hooks
    {
        /// Files done and to do; the second is 0 while the walk still finds more.
        std::function<void(int, int)> progress;
        /// New content can be asked for.
        std::function<void()> published;
        /// Called before a folder is listed, so that a watch on it misses nothing. UTF-8, relative.
        std::function<void(const QByteArray &)> folder;
    };

    /// `index` must outlive it.
    Importer(IndexService &index, LibraryPlaces places);

    void setHooks(Hooks hooks) { m_hooks = std::move(hooks); }

    /// The report's problems are only those of what cannot be listed or named; those of files are in
    /// IndexService::problems(). What was written before an error or a
    /// cancellation stays. Errors: NotFound (the library's folder is gone: nothing is removed then), Busy
    /// (another process has been writing for long), and those of IndexService.
    Result<ImportReport> run(const ScanHints &hints, const CancelToken &cancel);
    /// For a quick answer from a large library: when every file was looked at less than quickSeconds ago,
    /// only the folders are looked at now, and what lies in those that changed. Misses a file that was
    /// written in place since (report.complete is false then). A library of fewer than quickFiles articles is
    /// looked at as a whole.
    Result<ImportReport> runQuickly(const CancelToken &cancel);
    void setQuickFiles(int articles) { m_quickFiles = articles; } ///< 60,000 unless a test sets it
    static constexpr int quickSeconds = 5;
    /// Throws the index away and makes it anew.
    Result<ImportReport> rebuild(const CancelToken &cancel);

private:
    Result<ImportReport> runOnce(const ScanHints &hints, const CancelToken &cancel);
    Result<void> lock(const CancelToken &cancel);
    QString stampsPath() const;
    std::optional<ScanHints> changedFolders() const;

    IndexService &m_index;
    LibraryPlaces m_places;
    Hooks m_hooks;
    int m_quickFiles = 60'000;
    QLockFile m_lock; ///< so that of all processes only one writes the index
};

} // namespace hearth
