// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tempdir.h"
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace hearth::test {

namespace {

void require(bool happened, const char *what, const QString &path)
{
    if (!happened)
        qFatal("TempDir: cannot %s %s", what, qPrintable(path));
}

} // namespace

TempDir::TempDir()
{
    require(m_dir.isValid(), "make", m_dir.errorString());
}

QString TempDir::file(const QString &name) const
{
    return m_dir.filePath(name);
}

bool TempDir::exists(const QString &name) const
{
    return QFileInfo::exists(file(name));
}

QString TempDir::write(const QString &name, const QByteArray &content) const
{
    const QString path = file(name);
    require(QDir().mkpath(QFileInfo(path).path()), "make the folder of", path);
    QFile out(path);
    require(out.open(QIODevice::WriteOnly | QIODevice::Truncate), "open", path);
    require(out.write(content) == content.size() && out.flush(), "write", path);
    return path;
}

QByteArray TempDir::read(const QString &name) const
{
    QFile in(file(name));
    require(in.open(QIODevice::ReadOnly), "open", file(name));
    return in.readAll();
}

void TempDir::remove(const QString &name) const
{
    const QString path = file(name);
    const QFileInfo info(path);
    const bool isFolder = info.isDir() && !info.isSymLink();
    require(isFolder ? QDir(path).removeRecursively() : QFile::remove(path), "remove", path);
}

void TempDir::makeFolder(const QString &name) const
{
    require(QDir().mkpath(file(name)), "make", file(name));
}

void TempDir::rename(const QString &from, const QString &to) const
{
    require(QDir().mkpath(QFileInfo(file(to)).path()), "make the folder of", file(to));
    require(QFile::rename(file(from), file(to)), "rename", file(from));
}

void TempDir::setModified(const QString &name, qint64 utcSeconds) const
{
    QFile target(file(name));
    require(target.open(QIODevice::ReadWrite), "open", file(name));
    require(target.setFileTime(QDateTime::fromSecsSinceEpoch(utcSeconds), QFileDevice::FileModificationTime),
            "set the time of", file(name));
}

void TempDir::copyFolder(const QString &source, const QString &name) const
{
    makeFolder(name);
    const QDir from(source);
    require(from.exists(), "find", source);
    QDirIterator walk(source, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString target = name + u'/' + from.relativeFilePath(path);
        if (walk.fileInfo().isDir()) {
            makeFolder(target);
            continue;
        }
        makeFolder(QFileInfo(target).path());
        require(QFile::copy(path, file(target)), "copy", path);
        // Resources are read-only, and so would be their copies.
        QFile::setPermissions(file(target), QFile::permissions(file(target)) | QFileDevice::WriteOwner);
    }
}

} // namespace hearth::test
