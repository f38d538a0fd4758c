// SPDX-License-Identifier: Apache-2.0
#include "ui/window/samplecopy.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>

namespace hearth {
using namespace Qt::StringLiterals;

QString sampleFolder(const QString &dataDir)
{
    if (!dataDir.isEmpty())
        return QDir(dataDir).absoluteFilePath(u"sample-library"_s);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(u"Hearth sample library"_s);
}

Result<void> copySample(const QString &source, const QString &target)
{
    const QDir from(source);
    const QDir to(target);
    QDirIterator files(source, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString copy = to.filePath(from.relativeFilePath(path));
        if (QFile::exists(copy))
            continue;
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(copy).path()) || !file.copy(copy))
            return Error{ErrorCode::WriteFailed, copy, file.errorString()};
        QFile::setPermissions(copy,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    return {};
}

} // namespace hearth
