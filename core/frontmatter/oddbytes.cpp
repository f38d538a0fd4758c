// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/oddbytes.h"
#include <cstdint>
#include <cstring>

namespace hearth {

namespace {

bool isOddByte(QByteArrayView bytes, qsizetype at)
{
    const auto c = static_cast<unsigned char>(bytes[at]);
    if (c == '\r')
        return at + 1 >= bytes.size() || bytes[at + 1] != '\n';
    return (c < ' ' && c != '\n' && c != '\t') || c == 0x7F;
}

} // namespace

bool hasOddBytes(QByteArrayView bytes)
{
    qsizetype at = 0;
    for (; bytes.size() - at >= 8; at += 8) {
        // Eight bytes at a time: is any of them below ' ' or equal to 0x7F? (May say yes too often, never
        // no.)
        std::uint64_t word = 0;
        memcpy(&word, bytes.data() + at, 8);
        constexpr std::uint64_t ones = 0x0101010101010101U;
        constexpr std::uint64_t highs = 0x8080808080808080U;
        const std::uint64_t below = (word - ones * 0x20) & ~word & highs;
        const std::uint64_t delete7F = (word ^ (ones * 0x7F)) - ones;
        if ((below | (delete7F & ~word & highs)) == 0)
            continue;
        for (qsizetype i = at; i < at + 8; ++i) {
            if (isOddByte(bytes, i))
                return true;
        }
    }
    for (; at < bytes.size(); ++at) {
        if (isOddByte(bytes, at))
            return true;
    }
    return false;
}

} // namespace hearth
