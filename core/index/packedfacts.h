// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/indexrecord.h"
#include <QtEndian>
#include <array>

namespace hearth {

/// The numbers of a file as the database keeps them: one blob is read in a third of the time of four columns,
/// and a scan reads them all. The key is not in it.
using PackedFacts = std::array<char, 32>;

inline PackedFacts packed(const FileFacts &file)
{
    PackedFacts bytes;
    qToLittleEndian<qint64>(file.size, bytes.data());
    qToLittleEndian<qint64>(file.mtimeNs, bytes.data() + 8);
    qToLittleEndian<quint64>(file.inode, bytes.data() + 16);
    qToLittleEndian<quint64>(file.hash, bytes.data() + 24);
    return bytes;
}

/// All 0 for bytes that packed() did not make.
inline FileFacts unpackedFacts(QByteArrayView bytes)
{
    FileFacts file;
    if (bytes.size() != std::tuple_size_v<PackedFacts>)
        return file;
    file.size = qFromLittleEndian<qint64>(bytes.data());
    file.mtimeNs = qFromLittleEndian<qint64>(bytes.data() + 8);
    file.inode = qFromLittleEndian<quint64>(bytes.data() + 16);
    file.hash = qFromLittleEndian<quint64>(bytes.data() + 24);
    return file;
}

} // namespace hearth
