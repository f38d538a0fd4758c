// SPDX-License-Identifier: Apache-2.0
// The walk where there is no POSIX: by QDirIterator and QFileInfo.
#include "core/library/folderscan.h"
#include <QtGlobal>
#ifndef Q_OS_UNIX
#include "core/base/fileio.h"
#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>

namespace hearth {

namespace {

qint64 nanoseconds(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() * 1'000'000 : 0;
}

FileStamp stampFrom(const QFileInfo &info)
{
    const qint64 modified = nanoseconds(info.lastModified());
    const qint64 changed = nanoseconds(info.metadataChangeTime());
    return {info.size(), modified, changed, static_cast<quint64>(changed)};
}

} // namespace

FolderScan::FolderScan(const QString &root) : m_root(root) {}

bool FolderScan::scan(const QByteArray &folder, ScannedFolder *out) const
{
    out->reset(folder);
    const QString path = folder.isEmpty() ? m_root : QString(m_root + u'/' + QString::fromUtf8(folder));
    const QFileInfo info(path);
    if (!info.isDir())
        return false;
    if (!info.isReadable()) {
        out->addUnreadable({});
        return true;
    }
    out->setStamp(stampFrom(info));
    QDirIterator it(path, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::Hidden);
    while (it.hasNext()) {
        it.next();
        const QFileInfo entry = it.fileInfo();
        const QByteArray name = entry.fileName().toUtf8();
        if (entry.isDir()) {
            if (!entry.isSymLink() && !entry.isJunction() && !isExcludedFolder(name))
                out->addSubfolder(name);
        } else if (isArticleName(name)) {
            out->addFile(name, stampFrom(entry));
        }
    }
    return true;
}

std::optional<FileStamp> FolderScan::stampOf(const QByteArray &folder) const
{
    const QFileInfo info(m_root + u'/' + QString::fromUtf8(folder));
    if (!info.isDir())
        return {};
    return stampFrom(info);
}

std::optional<FileStamp> stampOfFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {};
    return stampFrom(info);
}

Result<ReadFile> readStamped(const QString &path, qint64 maxBytes)
{
    const FileStamp before = stampFrom(QFileInfo(path));
    Result<QByteArray> bytes = readFile(path, maxBytes);
    if (!bytes)
        return bytes.error();
    const FileStamp after = stampFrom(QFileInfo(path));
    if (!(after == before) || bytes->size() != before.size)
        return ReadFile{std::move(*bytes), before, false};
    return ReadFile{std::move(*bytes), before};
}

} // namespace hearth
#endif
