// SPDX-License-Identifier: Apache-2.0
#include "core/index/knownfiles.h"
#include <bit>
#include <cstring>

namespace hearth {
namespace {

/// Folds eight bytes a step; the keys are trusted paths, so this need not stand up to an attacker.
quint64 hashOf(const char *data, std::size_t size)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15ULL;
    quint64 hash = size * factor;
    for (; size >= 8; data += 8, size -= 8) {
        quint64 word = 0;
        std::memcpy(&word, data, 8);
        hash = (std::rotl(hash, 29) ^ word) * factor;
    }
    quint64 rest = 0;
    std::memcpy(&rest, data, size);
    hash = (std::rotl(hash, 29) ^ rest) * factor;
    return hash ^ (hash >> 32);
}

} // namespace

void KnownFiles::reserve(std::size_t files, std::size_t keyBytes)
{
    m_entries.reserve(files);
    m_keys.reserve(keyBytes);
}

void KnownFiles::append(QByteArrayView key, Entry entry)
{
    entry.keyBegin = static_cast<quint32>(m_keys.size());
    entry.keyLength = static_cast<quint32>(key.size());
    m_keys.append(key.data(), static_cast<std::size_t>(key.size()));
    m_entries.push_back(entry);
}

void KnownFiles::finish()
{
    m_table.assign(std::bit_ceil(m_entries.size() * 2 + 1), 0);
    const std::size_t mask = m_table.size() - 1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QByteArrayView text = key(m_entries[i]);
        std::size_t at = hashOf(text.data(), static_cast<std::size_t>(text.size())) & mask;
        while (m_table[at] != 0)
            at = (at + 1) & mask;
        m_table[at] = static_cast<quint32>(i + 1);
    }
}

qsizetype KnownFiles::find(QByteArrayView wanted) const
{
    if (m_table.empty())
        return -1;
    const std::size_t mask = m_table.size() - 1;
    std::size_t at = hashOf(wanted.data(), static_cast<std::size_t>(wanted.size())) & mask;
    for (; m_table[at] != 0; at = (at + 1) & mask) {
        const quint32 index = m_table[at] - 1;
        if (key(m_entries[index]) == wanted)
            return static_cast<qsizetype>(index);
    }
    return -1;
}

} // namespace hearth
