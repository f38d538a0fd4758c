// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace hearth {

/// One file that is to become something else. None stands for "no such file".
struct FileChange
{
    QString key; ///< path relative to the library
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
};

/// The only code that writes into a library. A file is replaced by a temporary file beside it and a rename:
/// whoever looks, even after a crash, finds all of the old or all of the new. Permissions are kept, symbolic
/// links are written through. A plain value; thread-safe as long as two threads do not write the same file.
class ArticleWriter final
{
public:
    explicit ArticleWriter(QString libraryFolder);

    /// Absolute path; empty when the key leads out of the library.
    QString pathOf(const QString &key) const;
    /// What is there now; none when there is no such file. Errors: PermissionDenied, ReadFailed, TooLarge,
    /// InvalidValue (key).
    Result<std::optional<QByteArray>> read(const QString &key) const;

    /// A new content that waits beside its file under another name; goes away by itself unless committed.
    class Staged final
    {
    public:
        Staged() = default;
        Staged(Staged &&other) noexcept;
        Staged &operator=(Staged &&other) = delete;
        ~Staged();

    private:
        friend class ArticleWriter;
        FileChange m_change;
        QString m_temporary; ///< empty for a file that is to go away
    };
    /// First of two steps, so that a bulk edit waits for the disk once and not once a file. Errors:
    /// PermissionDenied, DiskFull, WriteFailed, InvalidValue (the key leads out of the library).
    Result<Staged> stage(FileChange change) const;
    /// Brings what was staged to the disk; call it before commit().
    void flush(const std::vector<Staged> &staged) const;
    /// The rename. A file that goes away goes to the system's bin, or, where there is none, is removed (its
    /// bytes are in the journal). Errors: Conflict (the file is not `before` any more), PermissionDenied,
    /// WriteFailed; the old content then stays.
    Result<void> commit(Staged &&staged) const;

    /// Removes the temporary files that a killed program left in the folder of this key.
    void removeLeftovers(const QStringList &keys) const;

private:
    QString m_folder;
};

} // namespace hearth
