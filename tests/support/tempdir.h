// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace hearth::test {

/// A folder that goes away with the object. Names are relative to it, '/'-separated; failures stop the test
/// program, because a test on a half-made folder would prove nothing.
class TempDir final
{
public:
    TempDir();

    QString path() const { return m_dir.path(); }
    QString file(const QString &name) const; ///< absolute path of a name
    bool exists(const QString &name) const;

    /// Writes a file (folders are made as needed) and returns its absolute path.
    QString write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    void remove(const QString &name) const; ///< a file, or a folder with all in it
    void makeFolder(const QString &name) const;
    void rename(const QString &from, const QString &to) const;
    /// Sets a file's modification time, UTC seconds: so that a test need not wait for the file system's
    /// clock.
    void setModified(const QString &name, qint64 utcSeconds) const;
    /// Copies a folder from elsewhere, with all in it, to `name`.
    void copyFolder(const QString &source, const QString &name) const;

private:
    QTemporaryDir m_dir;
};

} // namespace hearth::test
