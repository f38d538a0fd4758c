// SPDX-License-Identifier: Apache-2.0
#include "core/library/importthread.h"

namespace hearth {

ImportThread::ImportThread(IndexService &index, const LibraryPlaces &places, bool watch)
    : m_worker(index, places), m_watchWanted(watch), m_thread(QStringLiteral("hearth-import"))
{
    m_worker.setCancelToken(m_cancel);
    connect(&m_worker, &ImportWorker::finished, this, [this] {
        m_importing = false;
        m_imported = true;
    });
}

ImportThread::~ImportThread()
{
    m_cancel.cancel();
}

void ImportThread::start()
{
    if (m_importing)
        return;
    m_importing = true;
    m_cancel = CancelToken();
    const bool watch = std::exchange(m_watchWanted, false);
    m_thread.start(m_worker);
    QMetaObject::invokeMethod(
        &m_worker,
        [worker = &m_worker, cancel = m_cancel, watch] {
            worker->setCancelToken(cancel);
            if (watch)
                worker->watch();
            worker->import(cancel);
        },
        Qt::QueuedConnection);
}

void ImportThread::lookAt(const QStringList &keys)
{
    m_thread.start(m_worker);
    QMetaObject::invokeMethod(
        &m_worker, [worker = &m_worker, keys] { worker->lookAt(keys); }, Qt::QueuedConnection);
}

ImportReport ImportThread::wait(const std::function<ImportReport(ImportWorker &)> &work)
{
    if (!m_thread.isRunning())
        return work(m_worker);
    ImportReport report;
    QMetaObject::invokeMethod(
        &m_worker, [&] { report = work(m_worker); }, Qt::BlockingQueuedConnection);
    return report;
}

} // namespace hearth
