// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/samples.h"
#include <QByteArray>
#include <QStringList>
#include <optional>
#include <sys/types.h>

namespace hearth::bench {

/// A program that is measured from outside: time from its start, memory, what it prints.
class ChildProcess final
{
public:
    struct End
    {
        int exitCode = -1; ///< -1 when it could not start or was ended by a signal
        double msecs = 0;  ///< from its start to its end
        double peakMb = 0; ///< of resident memory
        QByteArray output; ///< standard output and error
    };

    /// Starts it at once. `environment` holds NAME=VALUE to add.
    ChildProcess(const QString &program, const QStringList &arguments, const QStringList &environment = {});
    ~ChildProcess(); ///< ends it when it still runs
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Milliseconds from the start until it printed a line with this text; absent when it ended or took too
    /// long.
    std::optional<double> waitForLine(const QByteArray &text, int timeoutMsecs);
    const QByteArray &output() const { return m_text; } ///< so far, as waitForLine() took it in
    double residentMb() const;                          ///< now
    End waitForEnd();
    void terminate(); ///< asks it to end

private:
    bool readSome(int timeoutMsecs); ///< false at the end of its output, or when nothing came in time

    pid_t m_pid = -1;
    int m_output = -1;
    Stopwatch m_watch;
    QByteArray m_text;
};

} // namespace hearth::bench
