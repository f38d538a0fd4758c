// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/base/result.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <functional>
#include <optional>
#include <vector>

namespace hearth {

/// What the file system says of a file. Equal stamps mean the same content, unless the file was changed just
/// when it was read (see isRacy()).
struct FileStamp
{
    qint64 size = 0;      ///< bytes
    qint64 mtimeNs = 0;   ///< modification time, nanoseconds since 1970, UTC
    qint64 ctimeNs = 0;   ///< change time (of content, name or rights); nobody can set it back
    quint64 identity = 0; ///< inode and change time in one number, so that an edit which keeps size and
                          ///< modification time is seen

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
    /// Was it changed so shortly before `nowNs` that a later change could leave the same stamp? The clock of
    /// a file system ticks every 4 ms to 2 s.
    bool isRacy(qint64 nowNs) const { return std::max(mtimeNs, ctimeNs) > nowNs - 2'000'000'000; }
};

/// One folder as a walk finds it: its article files (by name, see isArticleName()) and the folders to go on
/// with. All names are UTF-8, relative, '/'-separated. One object is reused for folder after folder.
class ScannedFolder final
{
public:
    struct File
    {
        quint32 nameBegin = 0;
        quint32 nameLength = 0;
        FileStamp stamp;
    };

    /// Relative to the library; empty for the library itself.
    const QByteArray &path() const { return m_path; }
    /// Of the folder, from before it was listed.
    const FileStamp &stamp() const { return m_stamp; }
    const std::vector<File> &files() const { return m_files; }
    QByteArrayView name(const File &file) const
    {
        return {m_names.constData() + file.nameBegin, static_cast<qsizetype>(file.nameLength)};
    }
    QByteArray key(const File &file) const;                              ///< path and name
    const QList<QByteArray> &subfolders() const { return m_subfolders; } ///< relative to the library
    /// Names that could not be looked at: not UTF-8, or the system refuses (the folder itself then, as its
    /// path).
    const QList<QByteArray> &unreadable() const { return m_unreadable; }

    void reset(QByteArray path);
    void setStamp(const FileStamp &stamp) { m_stamp = stamp; }
    void addFile(QByteArrayView name, const FileStamp &stamp);
    void addSubfolder(QByteArrayView name);
    void addUnreadable(QByteArrayView name);

private:
    QByteArray below(QByteArrayView name) const;

    QByteArray m_path;
    FileStamp m_stamp;
    QByteArray m_names;
    std::vector<File> m_files;
    QList<QByteArray> m_subfolders;
    QList<QByteArray> m_unreadable;
};

/// May a file of this name (without folders) be an article? .md, .markdown, .html, and no dot at the
/// beginning.
bool isArticleName(QByteArrayView name);
/// Is a folder of this name left out, with all below it: _data, _site, api, assets, node_modules, and names
/// with a dot at the beginning (source: the article format)?
bool isExcludedFolder(QByteArrayView name);
/// The two rules above for a whole path relative to the library.
bool isArticlePath(QByteArrayView key);

/// Looks at the folders of one library. Reads no file content. Symbolic links to files are followed, symbolic
/// links to folders are not, so there are no loops. Each call stands for itself; use from any thread.
class FolderScan final
{
public:
    explicit FolderScan(const QString &root); ///< absolute path of the library

    /// Lists one folder, not those below it. False when it does not exist (any more).
    bool scan(const QByteArray &folder, ScannedFolder *out) const;
    /// Nothing when it is gone.
    std::optional<FileStamp> stampOf(const QByteArray &folder) const;
    /// `start` and all below it, folder by folder. `before` is called before a folder is listed, `each` with
    /// what it holds. Returns false when cancelled.
    bool walk(const std::function<void(const QByteArray &)> &before,
              const std::function<void(const ScannedFolder &)> &each, const CancelToken &cancel,
              const QByteArray &start = {}) const;

private:
    QString m_root;
};

/// Nothing when it is no regular file or gone. Follows symbolic links.
std::optional<FileStamp> stampOfFile(const QString &path);

/// A file's bytes and the stamp of just these bytes.
struct ReadFile
{
    QByteArray bytes;
    FileStamp stamp;
    bool steady = true; ///< false: it was written to while it was being read, so the stamp means nothing
};
/// Errors: NotFound, PermissionDenied, ReadFailed, TooLarge (over maxBytes).
Result<ReadFile> readStamped(const QString &path, qint64 maxBytes);

} // namespace hearth
