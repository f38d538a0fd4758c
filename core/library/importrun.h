// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/indexrecord.h"
#include "core/index/knownfiles.h"
#include "core/library/folderscan.h"
#include "core/library/folderstamps.h"
#include "core/library/importer.h"
#include "core/library/readpipeline.h"
#include "core/library/scanplan.h"
#include <QElapsedTimer>
#include <future>
#include <optional>

namespace hearth {

/// One run of the importer: what it has found so far. Used once, from one thread; calls the hooks there.
class ImportRun final
{
public:
    using Load = std::function<Result<KnownFiles>()>;
    /// Waits until no other process writes the index.
    using Lock = std::function<Result<void>(const CancelToken &)>;
    struct Parts
    {
        IndexService &index;
        QString root;       ///< of the library
        QString stampsPath; ///< where the folders' stamps are kept, see FolderStamps
        const Importer::Hooks &hooks;
        Lock lock;
    };
    ImportRun(Parts parts, CancelToken cancel);

    /// `load` gives what the index knows; it runs beside the walk, in a thread of its own.
    Result<ImportReport> everything(const Load &load);
    Result<ImportReport> hinted(const ScanHints &hints, KnownFiles known);
    const std::vector<FolderStamps::Folder> &folders() const { return m_folders; } ///< that were looked at

private:
    void lookBelow(const QByteArray &folder);
    void look(const ScannedFolder &scanned);
    void setKnown(Result<KnownFiles> known);
    void takeKnown();
    void lookAtFile(const QByteArray &key);
    Result<ImportReport> writeTasks();
    void take(std::vector<TakenIn> batch);
    void takeRecord(TakenIn taken);
    void takeMaybeMoved();
    bool begin();
    void flush();
    void removeGone();
    void tick();
    void fail(const Result<void> &result);
    Result<ImportReport> outcome();

    Parts m_parts;
    IndexService &m_index;
    KnownFiles m_known;
    std::future<Result<KnownFiles>> m_loading; ///< valid until they are known
    std::vector<ScannedFolder> m_ahead;        ///< walked before they were known
    CancelToken m_cancel;                      ///< of the caller
    CancelToken m_stop;                        ///< also set on a failure
    FolderScan m_scan;
    std::optional<ScanPlan> m_plan; ///< made from what is known
    ReadPipeline m_pipeline;
    std::vector<ScanTask> m_tasks;
    std::vector<FolderStamps::Folder> m_folders;
    std::vector<IndexRecord> m_records;
    std::vector<IndexRecord> m_maybeMoved; ///< new, but a file of this name is gone
    std::vector<std::pair<ArticleId, FileFacts>> m_touched;
    std::vector<QByteArray> m_vanished;
    ImportReport m_report;
    std::optional<Error> m_error;
    QElapsedTimer m_sincePublish;
    bool m_begun = false;
    bool m_published = false;
    qint64 m_pause; ///< until the next publishing
    int m_done = 0;
    int m_total = 0;
};

} // namespace hearth
