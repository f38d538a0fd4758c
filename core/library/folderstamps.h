// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace hearth {

/// What the folders of a library looked like when all its files were last compared with the index. A folder's
/// stamp changes when a file in it is added, removed, renamed or replaced by another, but not when one is
/// written in place. Lies beside the index and is derived like it.
struct FolderStamps
{
    struct Folder
    {
        QByteArray path;   ///< relative to the library
        quint64 stamp = 0; ///< 0: it was just changing, so look again
        friend bool operator==(const Folder &, const Folder &) = default;
    };
    quint64 generation = 0;  ///< of the index, when it was done
    qint64 checkedMsecs = 0; ///< UTC, when it was done
    qint64 files = 0;        ///< articles that were compared
    std::vector<Folder> folders;

    /// Nothing when there is no such file, or it is of another version or damaged.
    static std::optional<FolderStamps> load(const QString &path);
    /// Without it the next look is a full one, so a failure does no harm.
    void save(const QString &path) const;
};

} // namespace hearth
