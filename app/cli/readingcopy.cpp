// SPDX-License-Identifier: Apache-2.0
#include "app/cli/readingcopy.h"
#include "core/library/libraryplaces.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hearth::cli {

namespace {

/// All files below a folder, but for locks: whoever held them holds none of these.
bool copyFolder(const QString &from, const QString &to)
{
    if (!QDir().mkpath(to))
        return false;
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(file);
        if (file.endsWith(".lock"_L1) || file.endsWith(".bak"_L1))
            continue;
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target) ||
            !QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner))
            return false;
    }
    return true;
}

} // namespace

std::unique_ptr<QTemporaryDir> copyForReading(const QString &path, const DataFolders &from)
{
    const auto there = findLibraryPlaces(path, from.data, from.cache);
    if (!there || !QFile::exists(there->indexDir + "/index.db"_L1))
        return {};
    auto folder = std::make_unique<QTemporaryDir>();
    const auto here = findLibraryPlaces(path, folder->filePath(u"data"_s), folder->filePath(u"cache"_s));
    const bool copied = folder->isValid() && here && copyFolder(there->indexDir, here->indexDir) &&
                        copyFolder(there->userDir, here->userDir);
    return copied ? std::move(folder) : nullptr;
}

} // namespace hearth::cli
