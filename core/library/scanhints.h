// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QSet>
#include <algorithm>

namespace hearth {

/// Where a scan has to look. Keys and folders are relative to the library, UTF-8. A hint may be wrong in any
/// way: the scan decides what is really changed.
struct ScanHints
{
    bool everything = true;
    QSet<QByteArray> files;
    QSet<QByteArray> folders; ///< with all below them

    static ScanHints none() { return {false, {}, {}}; }
    bool isEmpty() const { return !everything && files.isEmpty() && folders.isEmpty(); }
    void add(const ScanHints &other)
    {
        everything |= other.everything;
        files |= other.files;
        folders |= other.folders;
        simplify();
    }
    /// Bounds what is kept in memory while hints come faster than they are looked at.
    void simplify()
    {
        everything = everything || files.size() > maxFiles || folders.size() > maxFolders;
        if (everything) {
            files.clear();
            folders.clear();
        }
    }

    /// Does a look at these cost less than one at all files of a library of this size? A file by its name
    /// takes about five times as long as one of a whole folder.
    bool paysIn(qsizetype articles) const
    {
        return !everything && files.size() <= std::max<qsizetype>(fewFiles, articles / 5);
    }

    /// The same, without files and folders that lie below one of the folders.
    ScanHints withoutOverlap() const
    {
        ScanHints result = *this;
        const auto isBelow = [this](const QByteArray &path) {
            for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                if (folders.contains(path.left(slash)))
                    return true;
            }
            return false;
        };
        result.files.removeIf(isBelow);
        result.folders.removeIf(isBelow);
        return result;
    }

    static constexpr int fewFiles = 500; ///< no matter how small the library is
    static constexpr int maxFiles = 50'000;
    static constexpr int maxFolders = 50;
};

} // namespace hearth
