// SPDX-License-Identifier: Apache-2.0
#include "tests/support/failingdisk.h"
#include <QDirIterator>
#include <QFile>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace hearth::test {

#ifdef Q_OS_UNIX

FileSizeLimit::FileSizeLimit(quint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // the write shall fail, not the process
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    m_previous = limit.rlim_cur;
    limit.rlim_cur = bytes;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("FileSizeLimit: setrlimit refused");
}

FileSizeLimit::~FileSizeLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_previous;
    setrlimit(RLIMIT_FSIZE, &limit);
}

bool FileSizeLimit::isSupported()
{
    return true;
}

#else

FileSizeLimit::FileSizeLimit(quint64) {}
FileSizeLimit::~FileSizeLimit() = default;
bool FileSizeLimit::isSupported()
{
    return false;
}

#endif

#ifdef Q_OS_LINUX

namespace {
constexpr uid_t nobody = 65534;
}

PlainUser::PlainUser(const QString &folder)
{
    if (geteuid() != 0)
        return;
    bool given = chown(QFile::encodeName(folder).constData(), nobody, nobody) == 0;
    QDirIterator walk(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        given = lchown(QFile::encodeName(walk.next()).constData(), nobody, nobody) == 0 && given;
    // The real id counts for access(), the effective one for open(); the saved one is the way back.
    m_changed = given && setresgid(nobody, nobody, 0) == 0 && setresuid(nobody, nobody, 0) == 0;
    if (!m_changed)
        qFatal("PlainUser: cannot give up root's rights");
}

PlainUser::~PlainUser()
{
    if (m_changed && (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0))
        qFatal("PlainUser: cannot take root's rights back");
}

#else

PlainUser::PlainUser(const QString &) {}
PlainUser::~PlainUser() = default;

#endif

} // namespace hearth::test
