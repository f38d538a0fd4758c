// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/childprocess.h"
#include <QFile>
#include <csignal>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

namespace hearth::bench {

namespace {

std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> result;
    for (QByteArray &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

} // namespace

ChildProcess::ChildProcess(const QString &program, const QStringList &arguments,
                           const QStringList &environment)
{
    std::vector<QByteArray> words = {QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<QByteArray> variables;
    for (const QString &variable : environment)
        variables.push_back(variable.toLocal8Bit());
    for (char **variable = environ; *variable; ++variable) {
        const QByteArray text(*variable);
        const QByteArray name = text.left(text.indexOf('=') + 1);
        bool replaced = false;
        for (const QString &mine : environment)
            replaced = replaced || mine.toLocal8Bit().startsWith(name);
        if (!replaced)
            variables.push_back(text);
    }
    int ends[2];
    if (pipe(ends) != 0)
        return;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    m_watch = Stopwatch();
    if (posix_spawn(&m_pid, words.front().constData(), &actions, nullptr, pointers(words).data(),
                    pointers(variables).data()) != 0)
        m_pid = -1;
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    m_output = ends[0];
}

ChildProcess::~ChildProcess()
{
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    if (m_output >= 0)
        close(m_output);
}

bool ChildProcess::readSome(int timeoutMsecs)
{
    pollfd waiting = {m_output, POLLIN, 0};
    if (m_output < 0 || poll(&waiting, 1, timeoutMsecs) <= 0)
        return false;
    char buffer[4096];
    const ssize_t got = read(m_output, static_cast<char *>(buffer), sizeof buffer);
    if (got > 0)
        m_text.append(static_cast<char *>(buffer), got);
    return got > 0;
}

std::optional<double> ChildProcess::waitForLine(const QByteArray &text, int timeoutMsecs)
{
    while (!m_text.contains(text)) {
        const int left = timeoutMsecs - static_cast<int>(m_watch.msecs());
        if (left <= 0 || !readSome(left))
            return std::nullopt;
    }
    return m_watch.msecs();
}

double ChildProcess::residentMb() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void ChildProcess::terminate()
{
    if (m_pid > 0)
        kill(m_pid, SIGTERM);
}

ChildProcess::End ChildProcess::waitForEnd()
{
    End end;
    while (readSome(-1)) {
    }
    if (m_pid <= 0)
        return end;
    int status = 0;
    rusage usage = {};
    wait4(m_pid, &status, 0, &usage);
    m_pid = -1;
    end.msecs = m_watch.msecs();
    end.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    end.peakMb = static_cast<double>(usage.ru_maxrss) / 1024;
    end.output = m_text;
    return end;
}

} // namespace hearth::bench
