// SPDX-License-Identifier: Apache-2.0
#include "core/index/orders.h"
#include <QCollator>
#include <algorithm>
#include <numeric>

namespace hearth {
namespace {

/// The user's language; the C locale has no order of letters, so English stands in for it.
QCollator localeCollator()
{
    const QLocale locale;
    return QCollator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
}

/// Stable counting sort of `slots` by rankOf(slot) in [0, ranks).
template <typename Rank>
std::vector<std::uint32_t> sorted(const std::vector<std::uint32_t> &slots, std::size_t ranks, Rank rankOf)
{
    std::vector<std::uint32_t> begins(ranks + 1);
    for (const std::uint32_t slot : slots)
        ++begins[rankOf(slot) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::uint32_t> out(slots.size());
    for (const std::uint32_t slot : slots)
        out[begins[rankOf(slot)]++] = slot;
    return out;
}

} // namespace

Orders::Orders(std::shared_ptr<const Columns> columns, TitlesOf titles)
    : m_columns(std::move(columns)), m_titles(std::move(titles))
{
}

const std::vector<std::uint32_t> &Orders::get(SortOrder order) const
{
    const auto made = [](Lazy &lazy, auto make) -> const std::vector<std::uint32_t> & {
        std::call_once(lazy.made, [&] { lazy.slots = make(); });
        return lazy.slots;
    };
    switch (order) {
    case SortOrder::Heat:
        return made(m_heat, [&] { return downwards(m_columns->heat); });
    case SortOrder::Quality:
        return made(m_quality, [&] { return downwards(m_columns->quality); });
    case SortOrder::Title:
        return made(m_title, [&] { return byTitle(); });
    case SortOrder::Provider:
        return made(m_provider, [&] { return byProvider(); });
    case SortOrder::Newest:
        break;
    }
    return m_columns->newest;
}

std::vector<std::uint32_t> Orders::downwards(const PackedInts &column) const
{
    return column.visit([&]<typename T>(const T *values, std::size_t, T none) {
        // Greatest first, none (the greatest of the packed width) last.
        const auto rank = [=](std::uint32_t slot) {
            return values[slot] == none ? std::size_t(none) : std::size_t(none) - 1 - values[slot];
        };
        if constexpr (sizeof(T) <= 2) {
            return sorted(m_columns->newest, std::size_t(none) + 1, rank);
        } else {
            std::vector<std::uint32_t> out = m_columns->newest;
            std::stable_sort(out.begin(), out.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return rank(a) < rank(b); });
            return out;
        }
    });
}

std::vector<std::uint32_t> Orders::byProvider() const
{
    const Names &names = *m_columns->names;
    const auto &groups = names.groups(NameKind::Provider);
    const QCollator collator = localeCollator();
    std::vector<std::size_t> byName(groups.size());
    std::iota(byName.begin(), byName.end(), std::size_t(0));
    const auto compare = [&](std::size_t a, std::size_t b) {
        return collator.compare(groups[a].display, groups[b].display);
    };
    std::sort(byName.begin(), byName.end(), [&](std::size_t a, std::size_t b) { return compare(a, b) < 0; });
    std::vector<std::size_t> rankOfGroup(groups.size());
    std::size_t rank = 0;
    for (std::size_t i = 0; i < byName.size(); ++i) {
        rank += i > 0 && compare(byName[i - 1], byName[i]) != 0 ? 1 : 0; // equal by locale: ties by date
        // Only a domain, no name: with those that have no provider.
        rankOfGroup[byName[i]] = groups[byName[i]].display.isEmpty() ? groups.size() : rank;
    }
    return sorted(m_columns->newest, groups.size() + 1, [&](std::uint32_t slot) {
        const auto provider = m_columns->provider.at(slot);
        return provider ? rankOfGroup[names.groupOf(static_cast<NameId>(*provider))] : groups.size();
    });
}

std::vector<std::uint32_t> Orders::byTitle() const
{
    const std::vector<QString> titles = m_titles(*m_columns);
    const QCollator collator = localeCollator();
    std::vector<std::optional<QCollatorSortKey>> keys(m_columns->slots);
    for (const std::uint32_t slot : m_columns->newest)
        keys[slot].emplace(collator.sortKey(slot < titles.size() ? titles[slot] : QString()));
    std::vector<std::uint32_t> out = m_columns->newest;
    std::stable_sort(out.begin(), out.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return keys[a]->compare(*keys[b]) < 0; });
    return out;
}

} // namespace hearth
