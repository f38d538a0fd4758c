// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include <QByteArrayView>
#include <QtGlobal>
#include <string>
#include <vector>

namespace hearth {

/// All files that the index knows, as a compact table for the scan that compares them with the disk: 44 bytes
/// and the key for each. Immutable once filled; may be read by several threads.
class KnownFiles final
{
public:
    struct Entry
    {
        qint64 size = 0;
        qint64 mtimeNs = 0;
        quint64 inode = 0;
        quint64 hash = 0;
        quint32 keyBegin = 0;
        quint32 keyLength = 0;
        ArticleId id = ArticleId::None; ///< None for files that are no article
    };

    std::size_t size() const { return m_entries.size(); }
    const Entry &at(std::size_t index) const { return m_entries[index]; }
    QByteArrayView key(const Entry &entry) const
    {
        return {m_keys.data() + entry.keyBegin, static_cast<qsizetype>(entry.keyLength)};
    }
    /// Position of this key, or -1.
    qsizetype find(QByteArrayView wanted) const;

    void reserve(std::size_t files, std::size_t keyBytes);
    /// Keys must be unique. The key members of `entry` are set here.
    void append(QByteArrayView key, Entry entry);
    /// Makes find() work; call once after the last append().
    void finish();

private:
    std::vector<Entry> m_entries;
    std::string m_keys;
    std::vector<quint32> m_table; ///< open addressing, entry index + 1
};

} // namespace hearth
