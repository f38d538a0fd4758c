// SPDX-License-Identifier: Apache-2.0
#include "core/base/contenthash.h"
#include <QtEndian>
#include <array>
#include <bit>

namespace hearth {

namespace {

constexpr quint64 prime1 = 0x9E3779B185EBCA87ULL;
constexpr quint64 prime2 = 0xC2B2AE3D27D4EB4FULL;
constexpr quint64 prime3 = 0x165667B19E3779F9ULL;
constexpr quint64 prime4 = 0x85EBCA77C2B2AE63ULL;
constexpr quint64 prime5 = 0x27D4EB2F165667C5ULL;

quint64 round(quint64 lane, quint64 input)
{
    return std::rotl(lane + input * prime2, 31) * prime1;
}

quint64 mergeLane(quint64 hash, quint64 lane)
{
    return (hash ^ round(0, lane)) * prime1 + prime4;
}

} // namespace

quint64 contentHash(QByteArrayView bytes)
{
    const char *p = bytes.data();
    const char *const end = p + bytes.size();
    quint64 hash = prime5;
    if (bytes.size() >= 32) {
        std::array<quint64, 4> lanes{prime1 + prime2, prime2, 0, 0 - prime1};
        while (end - p >= 32) {
            for (quint64 &lane : lanes) {
                lane = round(lane, qFromLittleEndian<quint64>(p));
                p += 8;
            }
        }
        hash = std::rotl(lanes[0], 1) + std::rotl(lanes[1], 7) + std::rotl(lanes[2], 12) +
               std::rotl(lanes[3], 18);
        for (const quint64 lane : lanes)
            hash = mergeLane(hash, lane);
    }
    hash += static_cast<quint64>(bytes.size());
    for (; end - p >= 8; p += 8)
        hash = std::rotl(hash ^ round(0, qFromLittleEndian<quint64>(p)), 27) * prime1 + prime4;
    if (end - p >= 4) {
        hash = std::rotl(hash ^ (qFromLittleEndian<quint32>(p) * prime1), 23) * prime2 + prime3;
        p += 4;
    }
    for (; p != end; ++p)
        hash = std::rotl(hash ^ (static_cast<quint8>(*p) * prime5), 11) * prime1;
    hash = (hash ^ (hash >> 33)) * prime2;
    hash = (hash ^ (hash >> 29)) * prime3;
    return hash ^ (hash >> 32);
}

} // namespace hearth
