// SPDX-License-Identifier: Apache-2.0
#include "core/index/orders.h"
#include "core/base/heap.h"
#include <QCollator>
#include <algorithm>
#include <deque>
#include <numeric>
#include <string>
#include <thread>
#include <unordered_map>

namespace hearth {
namespace {

/// The user's language; the C locale has no order of letters, so English stands in for it.
QCollator localeCollator()
{
    const QLocale locale;
    return QCollator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
}

/// Above so many changed articles all titles are read again.
constexpr std::size_t mostChanges = 2000;

/// Fewer are not worth a thread.
constexpr std::size_t slotsPerPart = 20'000;

/// Keeps texts in pieces of memory that are given back to the system as a whole.
class TitleMemory final
{
public:
    QStringView keep(const QString &text)
    {
        if (m_blocks.empty() ||
            m_blocks.back().capacity() - m_blocks.back().size() < std::size_t(text.size())) {
            m_blocks.emplace_back();
            m_blocks.back().reserve(std::max(blockSize, std::size_t(text.size())));
        }
        std::u16string &block = m_blocks.back();
        const std::size_t begin = block.size();
        block.append(reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size()));
        return {block.data() + begin, text.size()};
    }

private:
    static constexpr std::size_t blockSize = 512 * 1024; // characters
    std::deque<std::u16string> m_blocks;
};

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

Orders::Orders(std::shared_ptr<const Columns> columns, TitleSource titles, Base base)
    : m_columns(std::move(columns)), m_titles(std::move(titles)), m_base(std::move(base))
{
    if (m_base.changed.size() > mostChanges)
        m_base = {};
}

Orders::Base Orders::base() const
{
    // The writer does not wait for an order that is being made: the older one does as well.
    if (const std::unique_lock lock(m_titleMutex, std::try_to_lock); lock && m_title)
        return {m_title, {}};
    return m_base;
}

std::shared_ptr<const Orders::Slots> Orders::titlesIfMade() const
{
    const std::unique_lock lock(m_titleMutex, std::try_to_lock);
    return lock ? m_title : nullptr;
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
    case SortOrder::Title: {
        const std::lock_guard lock(m_titleMutex);
        if (!m_title)
            m_title = byTitle();
        return *m_title;
    }
    case SortOrder::Provider:
        return made(m_provider, [&] { return byProvider(); });
    case SortOrder::Newest:
        break;
    }
    return m_columns->newest;
}

Orders::Slots Orders::downwards(const PackedInts &column) const
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

Orders::Slots Orders::byProvider() const
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

std::shared_ptr<const Orders::Slots> Orders::byTitle() const
{
    if (m_base.titles)
        return std::make_shared<const Slots>(changedByTitle());
    if (m_titles.stored) {
        if (auto stored = m_titles.stored(*m_columns))
            return stored;
    }
    auto made = std::make_shared<const Slots>(allByTitle());
    heap::giveBack(); // 150 MB of titles at a million articles
    if (m_titles.store)
        m_titles.store(*m_columns, *made);
    return made;
}

/// The titles are held as they are: comparing two takes a tenth of making a key of one.
Orders::Slots Orders::allByTitle() const
{
    const std::size_t slots = m_columns->slots;
    const std::size_t parts =
        std::clamp<std::size_t>(slots / slotsPerPart, 1, std::max(1U, std::thread::hardware_concurrency()));
    std::vector<QStringView> titles(slots);
    std::vector<TitleMemory> memory(parts);
    const auto inParts =
        [parts](std::size_t size,
                const std::function<void(std::size_t part, std::size_t begin, std::size_t end)> &work) {
            std::vector<std::thread> threads;
            for (std::size_t part = 1; part < parts; ++part)
                threads.emplace_back(work, part, size * part / parts, size * (part + 1) / parts);
            work(0, 0, size / parts);
            for (std::thread &thread : threads)
                thread.join();
        };
    inParts(slots, [&](std::size_t part, std::size_t begin, std::size_t end) {
        m_titles.range(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                       [&](std::uint32_t slot, const QString &title) {
                           if (slot < slots)
                               titles[slot] = memory[part].keep(title);
                       });
    });
    Slots out = m_columns->newest;
    const auto before = [&titles](const QCollator &collator) {
        return [&titles, &collator](std::uint32_t a, std::uint32_t b) {
            return collator.compare(titles[a], titles[b]) < 0;
        };
    };
    const auto at = [&out](std::size_t place) { return out.begin() + static_cast<std::ptrdiff_t>(place); };
    inParts(out.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        const QCollator collator = localeCollator(); // of its own: it is not safe to share
        std::stable_sort(at(begin), at(end), before(collator));
    });
    const QCollator collator = localeCollator();
    for (std::size_t part = 1; part < parts; ++part)
        std::inplace_merge(out.begin(), at(out.size() * part / parts), at(out.size() * (part + 1) / parts),
                           before(collator));
    return out;
}

/// The older order without what changed, and each of that put where it belongs: reads some twenty titles for
/// each.
Orders::Slots Orders::changedByTitle() const
{
    const QCollator collator = localeCollator();
    std::vector<std::uint32_t> rank(m_columns->slots); // of equal titles
    for (std::size_t i = 0; i < m_columns->newest.size(); ++i)
        rank[m_columns->newest[i]] = static_cast<std::uint32_t>(i);
    std::unordered_map<std::uint32_t, QString> titles;
    const auto titleOf = [&](std::uint32_t slot) -> const QString & {
        const auto [known, isNew] = titles.try_emplace(slot);
        QString &own = known->second;
        if (isNew)
            m_titles.some({slot}, [&own](std::uint32_t, const QString &title) { own = title; });
        return own;
    };
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        const int compared = collator.compare(titleOf(a), titleOf(b));
        return compared != 0 ? compared < 0 : rank[a] < rank[b];
    };
    Bitmap changed(m_columns->slots);
    for (const std::uint32_t slot : m_base.changed)
        changed.set(slot);
    Slots fresh;
    changed.forEach([&](std::size_t slot) {
        if (m_columns->live.test(slot))
            fresh.push_back(static_cast<std::uint32_t>(slot));
    });
    std::sort(fresh.begin(), fresh.end(), before);
    Slots kept;
    kept.reserve(m_columns->newest.size());
    for (const std::uint32_t slot : *m_base.titles) {
        if (!changed.test(slot))
            kept.push_back(slot);
    }
    Slots out;
    out.reserve(kept.size() + fresh.size());
    auto from = kept.cbegin();
    for (const std::uint32_t slot : fresh) {
        const auto to =
            std::partition_point(from, kept.cend(), [&](std::uint32_t other) { return before(other, slot); });
        out.insert(out.end(), from, to);
        out.push_back(slot);
        from = to;
    }
    out.insert(out.end(), from, kept.cend());
    return out;
}

} // namespace hearth
