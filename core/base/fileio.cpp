// SPDX-License-Identifier: Apache-2.0
#include "core/base/fileio.h"
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace hearth {

namespace {

Error fileError(const QFileDevice &file, const QString &path, ErrorCode otherwise)
{
    ErrorCode code = otherwise;
    if (file.error() == QFileDevice::PermissionsError)
        code = ErrorCode::PermissionDenied;
    else if (file.error() == QFileDevice::ResourceError)
        code = ErrorCode::DiskFull;
    return {code, path, file.errorString()};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(path))
            return Error{ErrorCode::NotFound, path, file.errorString()};
        // Qt reports a refused open as OpenError on some systems, so ask the file system itself.
        if (!QFileInfo(path).isReadable())
            return Error{ErrorCode::PermissionDenied, path, file.errorString()};
        return fileError(file, path, ErrorCode::ReadFailed);
    }
    if (maxBytes >= 0 && file.size() > maxBytes)
        return Error{ErrorCode::TooLarge, path, {}};
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fileError(file, path, ErrorCode::ReadFailed);
    return content;
}

Result<void> writeFileAtomically(const QString &path, QByteArrayView content)
{
    QSaveFile file(path); // follows symbolic links, keeps permissions, syncs before it renames
    if (!file.open(QIODevice::WriteOnly)) {
        // Qt says WriteError or OpenError for what is refused, so ask the file system itself.
        const QFileInfo target(path);
        const QFileInfo folder(target.isSymLink() ? QFileInfo(target.symLinkTarget()).path() : target.path());
        const bool refused =
            (target.exists() && !target.isWritable()) || (folder.exists() && !folder.isWritable());
        return fileError(file, path, refused ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed);
    }
    if (file.write(content.data(), content.size()) != content.size() || !file.commit())
        return fileError(file, path, ErrorCode::WriteFailed);
    return {};
}

} // namespace hearth
