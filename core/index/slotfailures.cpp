// SPDX-License-Identifier: Apache-2.0
#include "core/index/slotfailures.h"
#include <algorithm>

namespace hearth {

namespace {

auto placeOf(const std::vector<SlotFailures::Entry> &entries, std::size_t slot)
{
    return std::lower_bound(entries.begin(), entries.end(), slot,
                            [](const SlotFailures::Entry &entry, std::size_t s) { return entry.slot < s; });
}

} // namespace

void SlotFailures::set(std::size_t slot, FailureReason reason, int status)
{
    const Entry *known = find(slot);
    const Entry wanted{static_cast<std::uint32_t>(slot), static_cast<std::uint16_t>(reason),
                       static_cast<std::uint16_t>(status)};
    if (known ? *known == wanted : reason == FailureReason::None)
        return;
    std::vector<Entry> entries = *m_entries;
    const auto at = entries.begin() + (placeOf(entries, slot) - entries.cbegin());
    if (!known)
        entries.insert(at, wanted);
    else if (reason == FailureReason::None)
        entries.erase(at);
    else
        *at = wanted;
    setEntries(std::move(entries));
}

const SlotFailures::Entry *SlotFailures::find(std::size_t slot) const
{
    const auto at = placeOf(*m_entries, slot);
    return at != m_entries->end() && at->slot == slot ? &*at : nullptr;
}

void SlotFailures::setEntries(std::vector<Entry> entries)
{
    m_entries = std::make_shared<const std::vector<Entry>>(std::move(entries));
}

} // namespace hearth
