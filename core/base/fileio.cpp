// SPDX-License-Identifier: Apache-2.0
#include "core/base/fileio.h"
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <cerrno>

namespace hearth {

namespace {

bool isQuota(int number)
{
#ifdef EDQUOT
    return number == EDQUOT;
#else
    Q_UNUSED(number);
    return false;
#endif
}

/// `number` is the system's own (errno) of just now: what Qt says of a failure is sometimes nothing.
Error fileError(const QFileDevice &file, const QString &path, ErrorCode otherwise, int number)
{
    ErrorCode code = otherwise;
    if (file.error() == QFileDevice::PermissionsError || number == EACCES || number == EPERM ||
        number == EROFS)
        code = ErrorCode::PermissionDenied;
    else if (file.error() == QFileDevice::ResourceError || number == ENOSPC || isQuota(number))
        code = ErrorCode::DiskFull;
    return {code, path, number != 0 ? qt_error_string(number) : file.errorString()};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly)) {
        const int number = errno;
        if (!QFileInfo::exists(path))
            return Error{ErrorCode::NotFound, path, file.errorString()};
        // Qt reports a refused open as OpenError on some systems, so ask the file system itself.
        if (!QFileInfo(path).isReadable())
            return Error{ErrorCode::PermissionDenied, path, file.errorString()};
        return fileError(file, path, ErrorCode::ReadFailed, number);
    }
    if (maxBytes >= 0 && file.size() > maxBytes)
        return Error{ErrorCode::TooLarge, path, {}};
    errno = 0;
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fileError(file, path, ErrorCode::ReadFailed, errno);
    return content;
}

Result<void> writeFileAtomically(const QString &path, QByteArrayView content)
{
    QSaveFile file(path); // follows symbolic links, keeps permissions, syncs before it renames
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        const int number = errno;
        // Qt says WriteError or OpenError for what is refused, so ask the file system itself.
        const QFileInfo target(path);
        const QFileInfo folder(target.isSymLink() ? QFileInfo(target.symLinkTarget()).path() : target.path());
        const bool refused =
            (target.exists() && !target.isWritable()) || (folder.exists() && !folder.isWritable());
        return fileError(file, path, refused ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed, number);
    }
    errno = 0;
    // Of the first step that failed: those after it clean up.
    const bool written = file.write(content.data(), content.size()) == content.size() && file.flush();
    const int number = errno;
    if (!written)
        return fileError(file, path, ErrorCode::WriteFailed, number);
    errno = 0;
    if (!file.commit())
        return fileError(file, path, ErrorCode::WriteFailed, errno);
    return {};
}

} // namespace hearth
