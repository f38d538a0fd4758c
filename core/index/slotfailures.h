// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/offlinemark.h"
#include <memory>
#include <vector>

namespace hearth {

/// Why the pages of some articles could not be had, by slot. Few articles have one, so it is a sorted list;
/// copies share it until one of them changes.
class SlotFailures final
{
public:
    struct Entry
    {
        std::uint32_t slot = 0;
        std::uint16_t reason = 0; ///< FailureReason
        std::uint16_t status = 0; ///< HTTP
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// Those of this slot: None takes it out.
    void set(std::size_t slot, FailureReason reason, int status);
    const Entry *find(std::size_t slot) const; ///< null when it has none
    const std::vector<Entry> &entries() const { return *m_entries; }
    /// Must be sorted by slot, each once.
    void setEntries(std::vector<Entry> entries);

    friend bool operator==(const SlotFailures &a, const SlotFailures &b)
    {
        return *a.m_entries == *b.m_entries;
    }

private:
    std::shared_ptr<const std::vector<Entry>> m_entries = std::make_shared<const std::vector<Entry>>();
};

} // namespace hearth
