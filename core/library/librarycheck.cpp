// SPDX-License-Identifier: Apache-2.0
#include "core/library/librarycheck.h"
#include "core/base/background.h"

namespace hearth {

LibraryCheck::LibraryCheck(const Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    m_pool.setMaxThreadCount(1);
}

LibraryCheck::~LibraryCheck()
{
    cancel();
    m_pool.waitForDone();
}

void LibraryCheck::start()
{
    cancel();
    m_cancel = CancelToken();
    m_running = true;
    const auto tell = [this, token = m_cancel](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [this, token, done, total] {
                if (!token.isCancelled())
                    Q_EMIT progress(done, total);
            },
            Qt::QueuedConnection);
    };
    inBackground(
        m_pool, this, [job = m_library.checkJob(), token = m_cancel, tell] { return job(token, tell); },
        [this, token = m_cancel](const std::vector<FileProblem> &problems) {
            if (token.isCancelled())
                return;
            m_running = false;
            Q_EMIT finished(problems);
        });
}

void LibraryCheck::cancel()
{
    m_cancel.cancel();
    m_running = false;
}

} // namespace hearth
