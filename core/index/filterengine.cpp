// SPDX-License-Identifier: Apache-2.0
#include "core/index/filterengine.h"
#include "core/index/facetcounter.h"
#include "core/index/smartlists.h"
#include <algorithm>

namespace hearth {
namespace {

/// The groups of counts that leave out clauses: each those of its own fields.
enum class Group { Topic, Provider, Type, Year, Folder, Label, Quality, Heat, None };
constexpr std::size_t groupCount = static_cast<std::size_t>(Group::None);

Group groupOf(const Clause &clause)
{
    switch (clause.field) {
    case Field::Topic:
        return Group::Topic;
    case Field::Provider:
        return Group::Provider;
    case Field::Type:
        return Group::Type;
    case Field::Date:
    case Field::Last:
        return Group::Year;
    case Field::In:
        return Group::Folder;
    case Field::Label:
        return Group::Label;
    case Field::Quality:
        return Group::Quality;
    case Field::Heat:
        return Group::Heat;
    case Field::Or: { // as several years are chosen
        if (clause.children.empty())
            return Group::None;
        const Group first = groupOf(clause.children.front());
        const bool same = std::all_of(clause.children.begin(), clause.children.end(),
                                      [=](const Clause &child) { return groupOf(child) == first; });
        return same ? first : Group::None;
    }
    default:
        return Group::None;
    }
}

/// What each clause of the top level finds, to be put together in several ways.
class ClauseParts
{
public:
    ClauseParts(const Query &query, const ClauseBits &bits, const Bitmap &live, const CancelToken &cancel)
        : m_live(live)
    {
        for (const Clause &clause : query.clauses) {
            if (cancel.isCancelled())
                return;
            m_parts.push_back({clause, groupOf(clause), bits.of(clause)});
        }
    }

    bool hasAny(Group group) const
    {
        return std::any_of(m_parts.begin(), m_parts.end(),
                           [=](const Part &part) { return part.group == group; });
    }
    Bitmap without(Group group) const
    {
        return all([=](const Part &part) { return part.group != group; });
    }
    template <typename Keep>
    Bitmap allOf(Keep keep) const
    {
        return all([&](const Part &part) { return keep(part.clause); });
    }

private:
    struct Part
    {
        const Clause &clause;
        Group group;
        Bitmap bits;
    };

    template <typename Keep>
    Bitmap all(Keep keep) const
    {
        std::optional<Bitmap> result;
        for (const Part &part : m_parts) {
            if (!keep(part))
                continue;
            if (result)
                *result &= part.bits;
            else
                result = part.bits; // no clause finds more than the living
        }
        return std::move(result).value_or(m_live);
    }

    const Bitmap &m_live;
    std::vector<Part> m_parts;
};

std::shared_ptr<const std::vector<ArticleId>> ordered(const Bitmap &hits,
                                                      const std::vector<std::uint32_t> &order)
{
    const std::size_t count = hits.count();
    if (count == order.size()) { // no filter
        auto all = std::make_shared<std::vector<ArticleId>>();
        all->reserve(count);
        std::transform(order.begin(), order.end(), std::back_inserter(*all),
                       [](std::uint32_t slot) { return static_cast<ArticleId>(slot); });
        return all;
    }
    // One more than needed: the loop writes every slot and steps on only behind a hit, which spares a branch.
    auto ids = std::make_shared<std::vector<ArticleId>>(count + 1);
    ArticleId *out = ids->data();
    const Bitmap::Word *words = hits.words().data();
    std::size_t found = 0;
    for (auto slot = order.begin(); found < count && slot != order.end(); ++slot) {
        out[found] = static_cast<ArticleId>(*slot);
        found += words[*slot / 64] >> (*slot % 64) & 1;
    }
    ids->pop_back();
    return ids;
}

} // namespace

ResultSet FilterEngine::evaluate(const Query &query, bool withFacets) const
{
    const Columns &columns = *m_view.columns;
    ResultSet answer;
    answer.total = static_cast<int>(columns.count);
    answer.generation = columns.generation;
    const ClauseBits bits(m_view, m_now, m_text);
    const ClauseParts parts(query, bits, columns.live, m_cancel);
    if (m_cancel.isCancelled())
        return answer;
    const Bitmap found = parts.allOf([](const Clause &) { return true; });
    auto ids = ordered(found, m_view.orders->get(query.sort));
    if (withFacets) {
        auto facets = std::make_shared<Facets>();
        const Hits result(columns, *m_view.totals, found, true);
        // Most groups have no clause of their own and share the result's counts.
        const auto count = [&](Group group, auto counter) {
            if (!parts.hasAny(group))
                return counter(result);
            const Bitmap without = parts.without(group);
            return counter(Hits(columns, *m_view.totals, without));
        };
        const IndexView &view = m_view;
        facets->topics =
            count(Group::Topic, [&](const Hits &hits) { return facetcounter::topics(view, hits); });
        facets->providers =
            count(Group::Provider, [&](const Hits &hits) { return facetcounter::providers(view, hits); });
        facets->types = count(Group::Type, [&](const Hits &hits) { return facetcounter::types(view, hits); });
        facets->years = count(Group::Year, [&](const Hits &hits) { return facetcounter::years(hits); });
        facets->folders =
            count(Group::Folder, [&](const Hits &hits) { return facetcounter::folders(view, hits); });
        facets->labels =
            facetcounter::labels(view, parts.hasAny(Group::Label) ? parts.without(Group::Label) : found);
        facets->quality = count(Group::Quality, [&](const Hits &hits) {
            return facetcounter::histogram(view, Counted::Quality, hits);
        });
        facets->heat = count(Group::Heat, [&](const Hits &hits) {
            return facetcounter::histogram(view, Counted::Heat, hits);
        });
        const smartlists::Clauses lists(query);
        const auto bitsFor = [&](SmartList list) {
            return parts.allOf([&](const Clause &clause) { return lists.staysFor(list, clause); });
        };
        facets->flags = facetcounter::flags(view, bitsFor, m_now);
        facets->flags.unreadShown = static_cast<int>(found.count() - countBoth(found, view.user->read));
        answer.facets = std::move(facets);
    }
    if (!m_cancel.isCancelled())
        answer.ids = std::move(ids);
    return answer;
}

Bitmap FilterEngine::matches(const Query &query) const
{
    const ClauseBits bits(m_view, m_now, m_text);
    Bitmap all = m_view.columns->live;
    for (const Clause &clause : query.clauses)
        all &= bits.of(clause);
    return all;
}

} // namespace hearth
