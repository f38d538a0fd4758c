// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/workerthread.h"
#include "core/library/importworker.h"
#include <functional>

namespace hearth {

/// The thread that takes files in, and how its owner speaks with it. The thread starts with the first import
/// that is not waited for; before that, blocking calls run where they are made. Lives on its owner's thread.
class ImportThread final : public QObject
{
    Q_OBJECT
public:
    /// `index` must outlive it. `watch`: follow the disk from the first import on.
    ImportThread(IndexService &index, const LibraryPlaces &places, bool watch);
    ~ImportThread() override; ///< cancels, and waits for the batch that is being written

    const ImportWorker &worker() const { return m_worker; } ///< for its signals

    void start(); ///< an import of everything, unless one runs
    void cancel() { m_cancel.cancel(); }
    bool isImporting() const { return m_importing; }
    bool wasImported() const { return m_imported; } ///< one that start() began has come to its end
    /// ImportWorker::lookAt(), later.
    void lookAt(const QStringList &keys);
    /// Blocking: the worker does this when what it has to do before is done.
    ImportReport wait(const std::function<ImportReport(ImportWorker &)> &work);

private:
    ImportWorker m_worker;
    CancelToken m_cancel;
    bool m_importing = false;
    bool m_imported = false;
    bool m_watchWanted; ///< and not begun yet
    WorkerThread m_thread;
};

} // namespace hearth
