// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>
#include <string>

namespace hearth {

/// Seven bits a byte, the lowest first; the top bit says that more follow.
inline void appendVarint(std::string &out, std::uint32_t value)
{
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<char>(value | 0x80));
    out.push_back(static_cast<char>(value));
}

/// Reads one and steps on. At the end of the bytes, or past them in a damaged file, it gives 0 and stays at
/// the end.
inline std::uint32_t readVarint(const char *&at, const char *end)
{
    std::uint32_t value = 0;
    for (int shift = 0; at != end; shift += 7) {
        const auto byte = static_cast<unsigned char>(*at++);
        if (shift < 32)
            value |= static_cast<std::uint32_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return value;
}

} // namespace hearth
