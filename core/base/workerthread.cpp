// SPDX-License-Identifier: Apache-2.0
#include "core/base/workerthread.h"

namespace hearth {

WorkerThread::WorkerThread(const QString &name)
{
    m_thread.setObjectName(name);
}

WorkerThread::~WorkerThread()
{
    m_thread.quit();
    m_thread.wait();
}

void WorkerThread::start(QObject &object)
{
    if (m_thread.isRunning())
        return;
    QObject::connect(
        &m_thread, &QThread::finished, &object,
        [&object, owner = QThread::currentThread()] { object.moveToThread(owner); }, Qt::DirectConnection);
    object.moveToThread(&m_thread);
    m_thread.start();
}

} // namespace hearth
