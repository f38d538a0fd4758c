// SPDX-License-Identifier: Apache-2.0
#include "core/index/slotset.h"
#include <algorithm>

namespace hearth {
namespace {

/// A list entry takes 32 bits: above one slot in so many, the bitmap is smaller and faster.
constexpr std::size_t slotsPerListEntry = 32;

} // namespace

SlotSet::SlotSet(std::vector<std::uint32_t> list, std::size_t slotCount)
{
    if (list.size() * slotsPerListEntry <= slotCount) {
        list.shrink_to_fit();
        m_set = std::move(list);
        return;
    }
    Bitmap bitmap(slotCount);
    for (const std::uint32_t slot : list)
        bitmap.set(slot);
    m_set = std::move(bitmap);
}

SlotSet SlotSet::smallest(Bitmap bits)
{
    const std::size_t count = bits.count();
    if (count * slotsPerListEntry > bits.size())
        return SlotSet(std::move(bits));
    std::vector<std::uint32_t> list;
    list.reserve(count);
    bits.forEach([&](std::size_t slot) { list.push_back(static_cast<std::uint32_t>(slot)); });
    return {std::move(list), bits.size()};
}

std::size_t SlotSet::count() const
{
    if (const auto *list = std::get_if<0>(&m_set))
        return list->size();
    return std::get<1>(m_set).count();
}

std::size_t SlotSet::countBoth(const Bitmap &with) const
{
    if (const auto *list = std::get_if<0>(&m_set)) {
        std::size_t sum = 0;
        for (const std::uint32_t slot : *list)
            sum += with.test(slot) ? 1 : 0;
        return sum;
    }
    return hearth::countBoth(std::get<1>(m_set), with);
}

bool SlotSet::test(std::uint32_t slot) const
{
    if (const auto *list = std::get_if<0>(&m_set))
        return std::binary_search(list->begin(), list->end(), slot);
    return std::get<1>(m_set).test(slot);
}

void SlotSet::addTo(Bitmap &bitmap) const
{
    if (const auto *list = std::get_if<0>(&m_set)) {
        for (const std::uint32_t slot : *list)
            bitmap.set(slot);
    } else {
        const auto from = std::get<1>(m_set).words();
        const auto to = bitmap.words();
        for (std::size_t i = 0; i < from.size(); ++i)
            to[i] |= from[i];
    }
}

std::vector<std::uint32_t> SlotSet::list() const
{
    if (const auto *list = std::get_if<0>(&m_set))
        return *list;
    std::vector<std::uint32_t> list;
    list.reserve(count());
    std::get<1>(m_set).forEach([&](std::size_t slot) { list.push_back(static_cast<std::uint32_t>(slot)); });
    return list;
}

std::size_t SlotSet::bytes() const
{
    if (const auto *list = std::get_if<0>(&m_set))
        return list->size() * sizeof(std::uint32_t);
    return std::get<1>(m_set).bytes();
}

SlotSet SlotSet::changed(const std::vector<std::uint32_t> &removed, const std::vector<std::uint32_t> &added,
                         std::size_t slotCount) const
{
    if (const auto *dense = std::get_if<1>(&m_set)) {
        SlotSet result;
        Bitmap bitmap = *dense;
        bitmap.resize(slotCount);
        for (const std::uint32_t slot : removed)
            bitmap.reset(slot);
        for (const std::uint32_t slot : added)
            bitmap.set(slot);
        result.m_set = std::move(bitmap);
        return result;
    }
    const auto &old = std::get<0>(m_set);
    std::vector<std::uint32_t> kept;
    kept.reserve(old.size() + added.size());
    std::set_difference(old.begin(), old.end(), removed.begin(), removed.end(), std::back_inserter(kept));
    std::vector<std::uint32_t> all;
    all.reserve(kept.size() + added.size());
    std::set_union(kept.begin(), kept.end(), added.begin(), added.end(), std::back_inserter(all));
    return {std::move(all), slotCount};
}

} // namespace hearth
