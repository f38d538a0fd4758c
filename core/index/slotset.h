// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/bitmap.h"
#include <cstdint>
#include <variant>
#include <vector>

namespace hearth {

/// The articles of one topic: a bitmap for a topic of many, a sorted list for one of few, so that thousands
/// of rare topics cost no more than their articles.
class SlotSet final
{
public:
    SlotSet() = default;
    /// `list` must be sorted and without doubles.
    SlotSet(std::vector<std::uint32_t> list, std::size_t slotCount);

    explicit SlotSet(Bitmap dense) : m_set(std::move(dense)) {}
    static SlotSet smallest(Bitmap bits); ///< of these slots, in the form that takes less

    const Bitmap *dense() const { return std::get_if<1>(&m_set); } ///< null for a list
    std::size_t count() const;
    std::size_t countBoth(const Bitmap &with) const;
    bool test(std::uint32_t slot) const;
    void addTo(Bitmap &bitmap) const;
    std::vector<std::uint32_t> list() const;
    std::size_t bytes() const;

    /// This set without `removed` and with `added`, both sorted, for slotCount slots.
    SlotSet changed(const std::vector<std::uint32_t> &removed, const std::vector<std::uint32_t> &added,
                    std::size_t slotCount) const;

private:
    std::variant<std::vector<std::uint32_t>, Bitmap> m_set;
};

} // namespace hearth
