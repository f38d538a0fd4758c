// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include "core/library/importreport.h"
#include "core/library/scanhints.h"
#include <QString>
#include <functional>

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

    /// `index` must outlive it. `onlyFile` (a key) restricts everything to this one file.
    Importer(IndexService &index, QString root, QByteArray onlyFile = {});

    void setHooks(Hooks hooks) { m_hooks = std::move(hooks); }

    /// The report has no problems in it; see IndexService::problems(). What was written before an error or a
    /// cancellation stays. Errors: NotFound (the library's folder is gone: nothing is removed then), Busy
    /// (another process has been writing for long), and those of IndexService.
    Result<ImportReport> run(const ScanHints &hints, const CancelToken &cancel);

private:
    class Run;

    IndexService &m_index;
    QString m_root;
    QByteArray m_onlyFile;
    Hooks m_hooks;
};

} // namespace hearth
