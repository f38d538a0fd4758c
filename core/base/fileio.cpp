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
    // QSaveFile renames over the final name, which would replace a symbolic link by a plain file.
    const QFileInfo info(path);
    const QString target = info.isSymLink() ? info.symLinkTarget() : path;
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly)) {
        const QFileInfo folder(QFileInfo(target).path());
        const bool refused = folder.exists() && !folder.isWritable();
        return fileError(file, path, refused ? ErrorCode::PermissionDenied : ErrorCode::WriteFailed);
    }
    if (file.write(content.data(), content.size()) != content.size() || !file.commit())
        return fileError(file, path, ErrorCode::WriteFailed);
    return {};
}

} // namespace hearth
