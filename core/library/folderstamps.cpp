// SPDX-License-Identifier: Apache-2.0
#include "core/library/folderstamps.h"
#include "core/base/contenthash.h"
#include "core/base/fileio.h"
#include <QDataStream>
#include <QSaveFile>

namespace hearth {

namespace {

constexpr quint32 magic = 0x48465301; // HFS, version 1
constexpr qint64 maxStampBytes = 256 * 1024 * 1024;

} // namespace

std::optional<FolderStamps> FolderStamps::load(const QString &path)
{
    const Result<QByteArray> file = readFile(path, maxStampBytes);
    constexpr qsizetype sumBytes = sizeof(quint64);
    if (!file || file->size() <= sumBytes)
        return {};
    const QByteArrayView content = QByteArrayView(*file).chopped(sumBytes);
    QDataStream stream(*file);
    quint32 found = 0;
    quint32 count = 0;
    FolderStamps stamps;
    stream >> found >> stamps.generation >> stamps.checkedMsecs >> stamps.files >> count;
    if (found != magic || count > static_cast<quint32>(content.size()))
        return {};
    stamps.folders.resize(count);
    for (Folder &folder : stamps.folders)
        stream >> folder.path >> folder.stamp;
    quint64 sum = 0;
    stream >> sum;
    if (stream.status() != QDataStream::Ok || sum != contentHash(content))
        return {};
    return stamps;
}

void FolderStamps::save(const QString &path) const
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream << magic << generation << checkedMsecs << files << static_cast<quint32>(folders.size());
    for (const Folder &folder : folders)
        stream << folder.path << folder.stamp;
    const quint64 sum = contentHash(content);
    stream << sum;
    // Not flushed to the disk, as writeFileAtomically() does: that takes longer than the look it saves, and
    // what a crash leaves half written the sum tells.
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
        file.commit();
}

} // namespace hearth
