// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace hearth {

/// Four lanes of multiply and rotate: as fast as memory, and any flipped bit shows. For files that this
/// folder writes and reads itself; not for anything that must stay the same between versions.
inline std::uint64_t checksum(const char *data, std::size_t size)
{
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15ULL;
    std::uint64_t lanes[4] = {1, 2, 3, 4};
    std::size_t at = 0;
    for (; at + 32 <= size; at += 32) {
        for (std::size_t i = 0; i < 4; ++i) {
            std::uint64_t word = 0;
            std::memcpy(&word, data + at + i * 8, 8);
            lanes[i] = std::rotl((lanes[i] ^ word) * factor, 31);
        }
    }
    for (; at < size; ++at)
        lanes[at % 4] = std::rotl((lanes[at % 4] ^ static_cast<unsigned char>(data[at])) * factor, 31);
    return (lanes[0] ^ std::rotl(lanes[1], 17) ^ std::rotl(lanes[2], 34) ^ std::rotl(lanes[3], 51)) + size;
}

} // namespace hearth
