// SPDX-License-Identifier: Apache-2.0
#include "core/curate/articlewriter.h"
#include "core/article/article.h"
#include "core/base/fileio.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// Begins with a dot, so that no scan takes it for an article; the tail is what removeLeftovers() looks for.
const auto temporaryPattern = ".%1.hearth-XXXXXX"_L1;
const auto leftoverFilter = ".*.hearth-??????"_L1;

Error writeError(const QString &path, const QFileDevice &file)
{
    const ErrorCode code = file.error() == QFileDevice::ResourceError      ? ErrorCode::DiskFull
                           : file.error() == QFileDevice::PermissionsError ? ErrorCode::PermissionDenied
                                                                           : ErrorCode::WriteFailed;
    return {code, path, file.errorString()};
}

/// Where a path leads in the end: a symbolic link is written through, not replaced.
QFileInfo target(const QString &path)
{
    QFileInfo info(path);
    constexpr int longestChain = 40; // what Linux follows
    for (int links = 0; info.isSymLink() && links < longestChain; ++links)
        info = QFileInfo(info.symLinkTarget());
    return info;
}

/// Gives a new file the rights, and where the system allows it the owner, of the one that it replaces.
bool takeRights(QFile &file, const QFileInfo &old)
{
#ifdef Q_OS_UNIX
    // Not QFileInfo::permissions(): it mixes in what the user may do for other reasons.
    struct stat info = {};
    if (::stat(QFile::encodeName(old.filePath()).constData(), &info) != 0)
        return false;
    struct stat own = {};
    const bool sameOwner =
        ::fstat(file.handle(), &own) == 0 && own.st_uid == info.st_uid && own.st_gid == info.st_gid;
    const bool given = sameOwner || ::fchown(file.handle(), info.st_uid, info.st_gid) == 0 ||
                       ::fchown(file.handle(), uid_t(-1), info.st_gid) == 0;
    constexpr mode_t plainRights = 0777; // nobody gains somebody else's rights by an edit
    return ::fchmod(file.handle(), info.st_mode & (given ? mode_t(07777) : plainRights)) == 0;
#else
    return file.setPermissions(old.permissions());
#endif
}

void flushFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = path.isEmpty() ? -1 : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        ::fsync(file);
        ::close(file);
    }
#else
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::ReadWrite))
        FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle())));
#endif
}

} // namespace

ArticleWriter::ArticleWriter(QString libraryFolder) : m_folder(std::move(libraryFolder)) {}

QString ArticleWriter::pathOf(const QString &key) const
{
    const QString clean = QDir::cleanPath(key);
    if (clean.isEmpty() || QDir::isAbsolutePath(clean) || clean == ".."_L1 || clean.startsWith("../"_L1))
        return {};
    return m_folder + u'/' + clean;
}

Result<std::optional<QByteArray>> ArticleWriter::read(const QString &key) const
{
    const QString path = pathOf(key);
    if (path.isEmpty())
        return Error{ErrorCode::InvalidValue, key, {}};
    auto content = readFile(path, maxArticleBytes);
    if (content)
        return std::optional<QByteArray>(std::move(*content));
    if (content.error().code == ErrorCode::NotFound)
        return std::optional<QByteArray>();
    return content.error();
}

Result<ArticleWriter::Staged> ArticleWriter::stage(FileChange change) const
{
    const QString path = pathOf(change.key);
    if (path.isEmpty())
        return Error{ErrorCode::InvalidValue, change.key, {}};
    Staged staged;
    if (change.after) {
        const QFileInfo info = target(path);
        if (!change.before && !QDir().mkpath(info.path()))
            return Error{ErrorCode::PermissionDenied, path, {}};
        QTemporaryFile file(info.path() + u'/' + QString(temporaryPattern).arg(info.fileName()));
        // Qt does not tell why it could not make a temporary file. A file that its owner has protected is
        // respected, though a rename would go past that.
        if (!QFileInfo(info.path()).isWritable() || (info.exists() && !info.isWritable()))
            return Error{ErrorCode::PermissionDenied, path, {}};
        if (!file.open() || file.write(*change.after) != change.after->size() || !file.flush())
            return writeError(path, file);
        constexpr auto asNew = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                               QFileDevice::ReadOther;
        if (!(info.exists() ? takeRights(file, info) : file.setPermissions(asNew)))
            return writeError(path, file);
        file.setAutoRemove(false);
        staged.m_temporary = file.fileName();
    }
    staged.m_change = std::move(change);
    return staged;
}

void ArticleWriter::flush(const std::vector<Staged> &staged) const
{
#ifdef Q_OS_LINUX
    // One call for the whole file system is cheaper than 2 ms a file as soon as there are a few.
    constexpr std::size_t fewFiles = 8;
    if (staged.size() > fewFiles) {
        const int folder =
            ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool synced = folder >= 0 && ::syncfs(folder) == 0;
        if (folder >= 0)
            ::close(folder);
        if (synced)
            return;
    }
#endif
    for (const Staged &file : staged)
        flushFile(file.m_temporary);
}

Result<void> ArticleWriter::commit(Staged &&staged) const
{
    const Staged own = std::move(staged);
    const FileChange &change = own.m_change;
    const QString path = pathOf(change.key);
    const auto now = read(change.key);
    if (!now)
        return now.error();
    if (*now != change.before)
        return Error{ErrorCode::Conflict, change.key, {}};
    if (!change.after) {
        // Where the folder of the user's data is not there yet, Qt would take the current folder for the bin:
        // it might be a library under git.
        QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
        QFile file(path);
        if (change.before && !QFile::moveToTrash(path) && !file.remove())
            return writeError(path, file);
        return {};
    }
    std::error_code failure;
    std::filesystem::rename(QFileInfo(own.m_temporary).filesystemFilePath(),
                            target(path).filesystemFilePath(), failure);
    if (failure)
        return Error{ErrorCode::WriteFailed, path, QString::fromStdString(failure.message())};
    return {};
}

ArticleWriter::Staged::Staged(Staged &&other) noexcept
    : m_change(std::move(other.m_change)), m_temporary(std::exchange(other.m_temporary, {}))
{
}

ArticleWriter::Staged::~Staged()
{
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary); // after a commit there is nothing left of this name
}

void ArticleWriter::removeLeftovers(const QStringList &keys) const
{
    QSet<QString> folders; // many articles share one
    for (const QString &key : keys) {
        if (const QString path = pathOf(key); !path.isEmpty())
            folders.insert(target(path).path());
    }
    for (const QString &path : std::as_const(folders)) {
        QDir folder(path);
        const auto leftovers = folder.entryList({leftoverFilter}, QDir::Files | QDir::Hidden);
        for (const QString &name : leftovers)
            folder.remove(name);
    }
}

} // namespace hearth
