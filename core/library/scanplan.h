// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/knownfiles.h"
#include "core/library/folderscan.h"
#include <QByteArray>
#include <QHash>
#include <optional>
#include <vector>

namespace hearth {

/// The last part of a key.
QByteArrayView fileName(QByteArrayView key);

/// A file that has to be read, because it is new or its stamp differs from what the index knows.
struct ScanTask
{
    QByteArray key;
    qsizetype known = -1; ///< position in KnownFiles, -1 for a new one
};

/// Compares what the disk has with what the index knows, and finds what is to be read and what is gone. Reads
/// no file; whether a file with another stamp has other content, and whether a new file is a moved one, only
/// its content can tell: see claimMoved(). One object serves one scan.
class ScanPlan final
{
public:
    /// `known` must outlive the plan. An empty one makes every file a new one.
    explicit ScanPlan(const KnownFiles &known);

    /// Takes in one folder; the tasks that it gives are appended to `tasks` by name, upwards.
    void look(const ScannedFolder &folder, std::vector<ScanTask> *tasks);
    /// Takes in one file, for scans that look at some files only.
    void lookAt(const QByteArray &key, const std::optional<FileStamp> &stamp, std::vector<ScanTask> *tasks);
    /// A folder or file that cannot be looked at now is not gone: what is known of it and below it stays.
    void keep(const QByteArray &path);

    /// To be called after all files were looked at: what was known and not seen is gone.
    void finish();
    /// Is this content that of a file that is gone? Then that file was moved; it is gone no more. Gives its
    /// position in KnownFiles.
    std::optional<std::size_t> claimMoved(quint64 hash, qint64 size);
    /// The one article among those that are gone whose file had this name (without folders); none when there
    /// are several. Call after finish().
    std::optional<std::size_t> goneNamed(QByteArrayView name) const;
    /// This one was moved: it is gone no more.
    void claim(std::size_t position);
    /// Positions of the known files that are gone and were not claimed, upwards.
    std::vector<std::size_t> gone() const;

    int unchanged() const { return m_unchanged; } ///< articles whose stamp is the known one

private:
    bool seenUnchanged(qsizetype position, const FileStamp &stamp);

    const KnownFiles &m_known;
    std::vector<bool> m_seen;
    QMultiHash<quint64, std::size_t> m_goneByHash;
    QMultiHash<QByteArray, std::size_t> m_goneByName; ///< articles; also those that were claimed since
    int m_unchanged = 0;
};

} // namespace hearth
