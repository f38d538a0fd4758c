// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QThread>

namespace hearth {

/// A thread of its own for one object, started when it is first needed. Belongs to the thread that made it.
/// Declare it after the object: it ends first, and then the object is back with its owner, who may delete it.
class WorkerThread final
{
public:
    explicit WorkerThread(const QString &name); ///< as debuggers show it
    ~WorkerThread();                            ///< waits for the call that runs; those after it are dropped
    WorkerThread(const WorkerThread &) = delete;
    WorkerThread &operator=(const WorkerThread &) = delete;

    /// Moves the object there, unless the thread runs already. The same object each time; it has no parent.
    void start(QObject &object);
    bool isRunning() const { return m_thread.isRunning(); }

private:
    QThread m_thread;
};

} // namespace hearth
