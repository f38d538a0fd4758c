// SPDX-License-Identifier: Apache-2.0
#include "core/index/packedints.h"
#include <algorithm>
#include <cstring>

namespace hearth {
namespace {

/// 64 bytes of 0 or 1 to a word, the first byte in the lowest bit.
Bitmap::Word packBits(const std::uint8_t *flags)
{
    Bitmap::Word word = 0;
    for (int group = 0; group < 8; ++group) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, flags + group * 8, 8);
        // The product gathers the lowest bits of the eight bytes in its top byte.
        if constexpr (std::endian::native == std::endian::little)
            word |= (eight * 0x0102040810204080ULL >> 56) << (group * 8);
        else
            for (int i = 0; i < 8; ++i)
                word |= Bitmap::Word(flags[group * 8 + i]) << (group * 8 + i);
    }
    return word;
}

template <typename T, typename Test>
void select(const T *values, std::size_t size, Bitmap &out, Test test)
{
    auto words = out.words();
    std::uint8_t flags[64];
    const std::size_t whole = size / 64;
    for (std::size_t w = 0; w < whole; ++w) {
        const T *block = values + w * 64;
        for (int i = 0; i < 64; ++i)
            flags[i] = test(block[i]);
        words[w] = packBits(flags);
    }
    if (size % 64 != 0) {
        std::memset(flags, 0, sizeof flags);
        for (std::size_t i = whole * 64; i < size; ++i)
            flags[i % 64] = test(values[i]);
        words[whole] = packBits(flags);
    }
}

/// Does value fit beside none in width T over base?
template <typename T>
bool fits(std::int64_t low, std::int64_t high)
{
    return static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) < std::numeric_limits<T>::max();
}

} // namespace

void PackedInts::resize(std::size_t size)
{
    std::visit(
        [=](auto &v) {
            using T = typename std::decay_t<decltype(v)>::value_type;
            v.resize(size, std::numeric_limits<T>::max());
        },
        m_storage);
}

std::optional<std::int64_t> PackedInts::at(std::size_t slot) const
{
    return visit([&](const auto *values, std::size_t size, auto none) -> std::optional<std::int64_t> {
        if (slot >= size || values[slot] == none)
            return {};
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(m_base) + values[slot]);
    });
}

void PackedInts::set(std::size_t slot, std::optional<std::int64_t> value)
{
    if (value)
        makeRoom(*value, *value);
    std::visit(
        [&](auto &v) {
            using T = typename std::decay_t<decltype(v)>::value_type;
            v[slot] =
                value
                    ? static_cast<T>(static_cast<std::uint64_t>(*value) - static_cast<std::uint64_t>(m_base))
                    : std::numeric_limits<T>::max();
        },
        m_storage);
}

void PackedInts::makeRoom(std::int64_t low, std::int64_t high)
{
    const bool fitsNow = std::visit(
        [&](const auto &v) {
            using T = typename std::decay_t<decltype(v)>::value_type;
            return low >= m_base && fits<T>(m_base, high);
        },
        m_storage);
    if (fitsNow)
        return;
    // Take in what is there already, then choose the width anew.
    std::vector<std::optional<std::int64_t>> all(size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = at(i);
        if (all[i]) {
            low = std::min(low, *all[i]);
            high = std::max(high, *all[i]);
        }
    }
    const auto take = [&]<typename T>(std::vector<T> values) {
        // Equal room on both sides: values that come one by one would else widen the column again and again.
        const std::uint64_t room = std::numeric_limits<T>::max() - 1 -
                                   (static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low));
        const std::int64_t base = sizeof(T) == 8 ? low : low - static_cast<std::int64_t>(room / 2);
        values.resize(all.size(), std::numeric_limits<T>::max());
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i])
                values[i] =
                    static_cast<T>(static_cast<std::uint64_t>(*all[i]) - static_cast<std::uint64_t>(base));
        }
        m_base = base;
        m_storage = std::move(values);
    };
    if (fits<std::uint8_t>(low, high))
        take(std::vector<std::uint8_t>());
    else if (fits<std::uint16_t>(low, high))
        take(std::vector<std::uint16_t>());
    else if (fits<std::uint32_t>(low, high))
        take(std::vector<std::uint32_t>());
    else
        take(std::vector<std::uint64_t>());
}

void selectRange(const PackedInts &column, std::optional<std::int64_t> from, std::optional<std::int64_t> to,
                 Bitmap &out)
{
    column.visit([&]<typename T>(const T *values, std::size_t size, T none) {
        const std::int64_t base = column.base();
        // Clip the ends to what the packed width can hold; none is the greatest value and never within.
        const auto packed = [&](std::int64_t value) -> T {
            const std::uint64_t offset = static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(base);
            return offset >= none ? static_cast<T>(none - 1) : static_cast<T>(offset);
        };
        const auto beyond = [&](std::int64_t value) {
            return value > base &&
                   static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(base) >= none;
        };
        if ((from && to && *from > *to) || (to && *to < base) || (from && beyond(*from))) {
            out.clear();
            return;
        }
        const T low = from && *from > base ? packed(*from) : T(0);
        const T high = to ? packed(*to) : static_cast<T>(none - 1);
        const T span = static_cast<T>(high - low);
        select(values, size, out, [=](T v) -> std::uint8_t { return static_cast<T>(v - low) <= span; });
    });
}

void selectCodes(const PackedInts &column, const std::vector<std::uint8_t> &chosen, Bitmap &out)
{
    column.visit([&]<typename T>(const T *values, std::size_t size, T none) {
        const auto base = static_cast<std::uint64_t>(column.base());
        select(values, size, out, [&](T v) -> std::uint8_t {
            const std::uint64_t code = base + v;
            return v != none && code < chosen.size() ? chosen[code] : 0;
        });
    });
}

} // namespace hearth
