// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/bitmap.h"
#include <cstdint>
#include <limits>
#include <optional>
#include <variant>
#include <vector>

namespace hearth {

/// A column of optional integers in the narrowest unsigned width that holds them: value - base(), and the
/// greatest value of the width for "none". Scores take one byte each, dates four. Widens by itself when a
/// value does not fit.
class PackedInts final
{
public:
    using Storage = std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>,
                                 std::vector<std::uint32_t>, std::vector<std::uint64_t>>;

    PackedInts() = default;
    /// From what storage() and base() gave.
    PackedInts(Storage storage, std::int64_t base) : m_storage(std::move(storage)), m_base(base) {}

    std::size_t size() const
    {
        return std::visit([](const auto &v) { return v.size(); }, m_storage);
    }
    std::size_t bytes() const
    {
        return std::visit([](const auto &v) { return v.size() * sizeof(v[0]); }, m_storage);
    }
    void resize(std::size_t size); ///< new ones are none
    void set(std::size_t slot, std::optional<std::int64_t> value);
    std::optional<std::int64_t> at(std::size_t slot) const;
    const Storage &storage() const { return m_storage; }
    std::int64_t base() const { return m_base; }

    /// Calls visit(data, size, none) with the packed values in their own width.
    template <typename Visit>
    decltype(auto) visit(Visit &&visitor) const
    {
        return std::visit(
            [&](const auto &v) -> decltype(auto) {
                using T = typename std::decay_t<decltype(v)>::value_type;
                return visitor(v.data(), v.size(), std::numeric_limits<T>::max());
            },
            m_storage);
    }

    /// Makes room for values between low and high at once, so that set() need not widen step by step.
    void makeRoom(std::int64_t low, std::int64_t high);

private:
    Storage m_storage;
    std::int64_t m_base = 0;
};

/// Sets exactly the bits of slots whose value lies within [from, to]; an absent end is open. `out` has the
/// column's size.
void selectRange(const PackedInts &column, std::optional<std::int64_t> from, std::optional<std::int64_t> to,
                 Bitmap &out);

/// Sets exactly the bits of slots whose value v has chosen[v]; values past the end of `chosen` and none have
/// not.
void selectCodes(const PackedInts &column, const std::vector<std::uint8_t> &chosen, Bitmap &out);

} // namespace hearth
