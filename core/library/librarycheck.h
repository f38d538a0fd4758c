// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include <QThreadPool>

namespace hearth {

/// Looks at all files of a library for problems without holding anybody up. Lives on the library's thread and
/// must go before the library.
class LibraryCheck final : public QObject
{
    Q_OBJECT
public:
    explicit LibraryCheck(const Library &library, QObject *parent = nullptr);
    ~LibraryCheck() override; ///< cancels, and waits for the file that is being read

    /// Begins anew; a check that runs is cancelled and reports nothing any more.
    void start();
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(int done, int total);                              ///< files
    void finished(const std::vector<hearth::FileProblem> &problems); ///< as Library::problems(true)

private:
    const Library &m_library;
    QThreadPool m_pool;
    CancelToken m_cancel;
    bool m_running = false;
};

} // namespace hearth
