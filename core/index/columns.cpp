// SPDX-License-Identifier: Apache-2.0
#include "core/index/columns.h"
#include <QDateTime>
#include <algorithm>
#include <limits>
#include <unordered_map>

namespace hearth {
namespace {

/// Above so many changes the whole order is walked once; below, each place is looked for.
constexpr std::size_t fewChanges = 64;

std::optional<qint64> yearOf(std::optional<qint64> utc)
{
    if (!utc)
        return {};
    return QDateTime::fromSecsSinceEpoch(*utc, Qt::UTC).date().year();
}

/// Newest first, undated last.
qint64 dateRank(std::optional<qint64> utc)
{
    return utc.value_or(std::numeric_limits<qint64>::min());
}

class Merger
{
public:
    Merger(const Columns &old, std::vector<ArticleRow> rows, std::vector<std::uint32_t> removed,
           std::shared_ptr<const Names> names, const KeyOfSlot &keyOf)
        : m_old(old)
        , m_rows(std::move(rows))
        , m_removed(std::move(removed))
        , m_new(std::make_shared<Columns>(old))
        , m_keyOf(keyOf)
    {
        m_new->names = std::move(names);
    }

    std::shared_ptr<Columns> run()
    {
        std::sort(m_rows.begin(), m_rows.end(),
                  [](const ArticleRow &a, const ArticleRow &b) { return a.slot < b.slot; });
        grow();
        markGone();
        mergeTopics();
        clearGone();
        fill();
        mergeOrder();
        mergeDocs();
        chooseSpellings();
        findExtremes();
        m_new->count = m_new->newest.size();
        return std::move(m_new);
    }

private:
    void grow()
    {
        Columns &c = *m_new;
        for (const ArticleRow &row : m_rows)
            c.slots = std::max<std::size_t>(c.slots, row.slot + 1);
        for (PackedInts *column : {&c.quality, &c.heat, &c.date, &c.year, &c.provider, &c.type, &c.folder})
            column->resize(c.slots);
        c.live.resize(c.slots);
        c.scored.resize(c.slots);
        for (Bitmap &flag : c.flags)
            flag.resize(c.slots);
        c.uses.resize(c.names->size() + 1);
        const std::size_t known = c.topics.size();
        c.topics.resize(c.names->size() + 1);
        for (std::size_t id = std::max<std::size_t>(1, known); id < c.topics.size(); ++id) {
            if (c.names->kind(static_cast<NameId>(id)) == NameKind::Topic)
                c.topics[id] = std::make_shared<const SlotSet>();
        }
    }

    /// Slots whose old content goes: removed and replaced ones.
    void markGone()
    {
        m_gone = Bitmap(m_new->slots);
        for (const std::uint32_t slot : m_removed) {
            if (m_old.live.test(slot))
                m_gone.set(slot);
        }
        for (const ArticleRow &row : m_rows) {
            if (m_old.live.test(row.slot))
                m_gone.set(row.slot);
        }
        m_gone.forEach([&](std::size_t slot) { m_goneList.push_back(static_cast<std::uint32_t>(slot)); });
    }

    void use(std::optional<qint64> name, bool more)
    {
        if (name)
            m_new->uses[static_cast<std::size_t>(*name)] += more ? 1U : ~0U;
    }

    void mergeTopics()
    {
        std::unordered_map<NameId, std::vector<std::uint32_t>> added;
        for (const ArticleRow &row : m_rows) {
            for (const NameId topic : row.topics)
                added[topic].push_back(row.slot);
        }
        const std::vector<std::uint32_t> none;
        for (std::size_t id = 1; id < m_new->topics.size(); ++id) {
            auto &topic = m_new->topics[id];
            if (!topic)
                continue;
            std::vector<std::uint32_t> removed;
            for (const std::uint32_t slot : m_goneList) {
                if (topic->test(slot))
                    removed.push_back(slot);
            }
            const auto more = added.find(static_cast<NameId>(id));
            if (removed.empty() && more == added.end())
                continue;
            topic = std::make_shared<const SlotSet>(
                topic->changed(removed, more == added.end() ? none : more->second, m_new->slots));
        }
    }

    void clearGone()
    {
        Columns &c = *m_new;
        for (const std::uint32_t slot : m_goneList) {
            for (PackedInts *column : {&c.provider, &c.type, &c.folder}) {
                use(column->at(slot), false);
                column->set(slot, {});
            }
            for (PackedInts *column : {&c.quality, &c.heat, &c.date, &c.year})
                column->set(slot, {});
            for (Bitmap &flag : c.flags)
                flag.reset(slot);
            c.live.reset(slot);
            c.scored.reset(slot);
        }
    }

    template <typename Value>
    void makeRoom(PackedInts &column, Value value)
    {
        std::optional<qint64> low;
        std::optional<qint64> high;
        for (const ArticleRow &row : m_rows) {
            const std::optional<qint64> v = value(row);
            if (!v)
                continue;
            low = std::min(low.value_or(*v), *v);
            high = std::max(high.value_or(*v), *v);
        }
        if (low)
            column.makeRoom(*low, *high);
    }

    void fill()
    {
        Columns &c = *m_new;
        const auto named = [](NameId id) {
            return id == 0 ? std::optional<qint64>() : std::optional<qint64>(id);
        };
        makeRoom(c.quality, [](const ArticleRow &r) { return r.quality; });
        makeRoom(c.heat, [](const ArticleRow &r) { return r.heat; });
        makeRoom(c.date, [](const ArticleRow &r) { return r.date; });
        makeRoom(c.provider, [&](const ArticleRow &r) { return named(r.provider); });
        makeRoom(c.type, [&](const ArticleRow &r) { return named(r.type); });
        makeRoom(c.folder, [&](const ArticleRow &r) { return named(r.folder); });
        for (const ArticleRow &row : m_rows) {
            c.quality.set(row.slot, row.quality);
            c.heat.set(row.slot, row.heat);
            c.date.set(row.slot, row.date);
            c.year.set(row.slot, yearOf(row.date));
            c.provider.set(row.slot, named(row.provider));
            c.type.set(row.slot, named(row.type));
            c.folder.set(row.slot, named(row.folder));
            for (const NameId id : {row.provider, row.type, row.folder}) {
                if (id != 0)
                    use(id, true);
            }
            for (std::size_t flag = 0; flag < columnFlags; ++flag)
                c.flags[flag].set(row.slot, (row.flags >> flag & 1) != 0);
            c.live.set(row.slot);
            c.scored.set(row.slot, row.quality || row.heat);
        }
    }

    QByteArray keyOf(std::uint32_t slot) const
    {
        const auto found =
            std::lower_bound(m_rows.begin(), m_rows.end(), slot,
                             [](const ArticleRow &row, std::uint32_t s) { return row.slot < s; });
        return found != m_rows.end() && found->slot == slot && !found->key.isEmpty() ? found->key
                                                                                     : m_keyOf(slot);
    }

    struct Place
    {
        qint64 date;
        std::uint32_t slot;
    };
    bool before(const Place &a, const Place &b) const
    {
        return a.date != b.date ? a.date > b.date : a.slot != b.slot && keyOf(a.slot) < keyOf(b.slot);
    }
    Place placeOf(std::uint32_t slot) const { return {dateRank(m_new->date.at(slot)), slot}; }

    void mergeOrder()
    {
        std::vector<Place> fresh;
        fresh.reserve(m_rows.size());
        for (const ArticleRow &row : m_rows)
            fresh.push_back({dateRank(row.date), row.slot});
        std::sort(fresh.begin(), fresh.end(), [&](const Place &a, const Place &b) { return before(a, b); });

        std::vector<std::uint32_t> kept;
        kept.reserve(m_old.newest.size() + fresh.size());
        for (const std::uint32_t slot : m_old.newest) {
            if (!m_gone.test(slot))
                kept.push_back(slot);
        }
        auto &order = m_new->newest;
        order.clear();
        order.reserve(kept.size() + fresh.size());
        auto from = kept.cbegin();
        for (const Place &place : fresh) {
            const auto isBefore = [&](std::uint32_t slot) { return before(placeOf(slot), place); };
            const auto to = fresh.size() <= fewChanges ? std::partition_point(from, kept.cend(), isBefore)
                                                       : std::find_if_not(from, kept.cend(), isBefore);
            order.insert(order.end(), from, to);
            order.push_back(place.slot);
            from = to;
        }
        order.insert(order.end(), from, kept.cend());
    }

    void mergeDocs()
    {
        auto &docs = m_new->otherDocs;
        const auto isGone = [&](const auto &entry) { return m_gone.test(entry.first); };
        docs.erase(std::remove_if(docs.begin(), docs.end(), isGone), docs.end());
        for (const ArticleRow &row : m_rows) {
            if (row.doc != row.slot)
                docs.emplace_back(row.slot, row.doc);
        }
        std::sort(docs.begin(), docs.end());
    }

    void chooseSpellings()
    {
        auto names = std::make_shared<Names>(*m_new->names);
        names->chooseSpellings(m_new->usesOfSpellings(*names));
        m_new->names = std::move(names);
    }

    void findExtremes()
    {
        const auto extremes = [](const PackedInts &column, std::optional<qint64> &low,
                                 std::optional<qint64> &high) {
            column.visit([&](const auto *values, std::size_t size, auto none) {
                auto least = none;
                auto greatest = none;
                bool any = false;
                for (std::size_t i = 0; i < size; ++i) {
                    if (values[i] == none)
                        continue;
                    least = any ? std::min(least, values[i]) : values[i];
                    greatest = any ? std::max(greatest, values[i]) : values[i];
                    any = true;
                }
                low = any ? std::optional<qint64>(column.base() + static_cast<qint64>(least)) : std::nullopt;
                high =
                    any ? std::optional<qint64>(column.base() + static_cast<qint64>(greatest)) : std::nullopt;
            });
        };
        extremes(m_new->quality, m_new->minQuality, m_new->maxQuality);
        extremes(m_new->heat, m_new->minHeat, m_new->maxHeat);
    }

    const Columns &m_old;
    std::vector<ArticleRow> m_rows;
    std::vector<std::uint32_t> m_removed;
    std::shared_ptr<Columns> m_new;
    const KeyOfSlot &m_keyOf;
    Bitmap m_gone;
    std::vector<std::uint32_t> m_goneList;
};

} // namespace

std::vector<std::uint32_t> Columns::usesOfSpellings(const Names &of) const
{
    std::vector<std::uint32_t> counted = uses;
    for (const Names::Group &group : of.groups(NameKind::Topic)) {
        if (group.members.size() < 2)
            continue;
        for (const NameId id : group.members)
            counted[id] = static_cast<std::uint32_t>(topics[id]->count());
    }
    return counted;
}

DocId Columns::highestDoc() const
{
    auto highest = static_cast<DocId>(slots - 1);
    for (const auto &[slot, doc] : otherDocs)
        highest = std::max(highest, doc);
    return highest;
}

std::size_t Columns::bytes() const
{
    std::size_t sum = live.bytes() + scored.bytes() + newest.size() * sizeof(newest[0]) +
                      uses.size() * sizeof(uses[0]) + otherDocs.size() * sizeof(otherDocs[0]);
    for (const PackedInts *column : {&quality, &heat, &date, &year, &provider, &type, &folder})
        sum += column->bytes();
    for (const Bitmap &flag : flags)
        sum += flag.bytes();
    for (const auto &topic : topics)
        sum += topic ? topic->bytes() : 0;
    return sum;
}

std::shared_ptr<Columns> withChanges(const Columns &old, std::vector<ArticleRow> rows,
                                     std::vector<std::uint32_t> removed, std::shared_ptr<const Names> names,
                                     const KeyOfSlot &keyOf)
{
    return Merger(old, std::move(rows), std::move(removed), std::move(names), keyOf).run();
}

} // namespace hearth
