// SPDX-License-Identifier: Apache-2.0
#include "core/index/filterengine.h"
#include "core/index/facetcounter.h"
#include <array>

namespace hearth {
namespace {

/// The groups of counts that leave out clauses: each those of its own field.
enum class Group { Topic, Provider, Type, Year, Folder, Flags, Quality, Heat, None };
constexpr std::size_t groupCount = static_cast<std::size_t>(Group::None);

Group groupOf(Field field)
{
    switch (field) {
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
    case Field::Is:
    case Field::Has:
        return Group::Flags;
    case Field::Quality:
        return Group::Quality;
    case Field::Heat:
        return Group::Heat;
    default:
        return Group::None;
    }
}

/// The result, and for each group what the query gives without the group's own clauses.
class GroupedBits
{
public:
    GroupedBits(const Query &query, const ClauseBits &bits, const Bitmap &live, const CancelToken &cancel)
    {
        std::array<std::optional<Bitmap>, groupCount> own;
        Bitmap others = live;
        for (const Clause &clause : query.clauses) {
            if (cancel.isCancelled())
                break;
            const Group group = groupOf(clause.field);
            Bitmap matched = bits.of(clause);
            if (group == Group::None) {
                others &= matched;
            } else if (auto &slot = own[static_cast<std::size_t>(group)]; slot) {
                *slot &= matched;
            } else {
                slot = std::move(matched);
            }
        }
        m_result = others;
        for (const auto &bitmap : own) {
            if (bitmap)
                m_result &= *bitmap;
        }
        for (std::size_t group = 0; group < groupCount; ++group) {
            if (!own[group])
                continue;
            m_without[group] = others;
            for (std::size_t other = 0; other < groupCount; ++other) {
                if (other != group && own[other])
                    *m_without[group] &= *own[other];
            }
        }
    }

    const Bitmap &result() const { return m_result; }
    bool hasOwn(Group group) const { return m_without[static_cast<std::size_t>(group)].has_value(); }
    const Bitmap &without(Group group) const { return *m_without[static_cast<std::size_t>(group)]; }

private:
    Bitmap m_result;
    std::array<std::optional<Bitmap>, groupCount> m_without;
};

std::shared_ptr<const std::vector<ArticleId>> ordered(const Bitmap &hits,
                                                      const std::vector<std::uint32_t> &order)
{
    const std::size_t count = hits.count();
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
    const GroupedBits grouped(query, bits, columns.live, m_cancel);
    if (m_cancel.isCancelled())
        return answer;
    auto ids = ordered(grouped.result(), m_view.orders->get(query.sort));
    if (withFacets) {
        auto facets = std::make_shared<Facets>();
        const Hits result(columns, *m_view.totals, grouped.result());
        // Most groups have no clause of their own and share the result's counts.
        const auto count = [&](Group group, auto counter) {
            if (!grouped.hasOwn(group))
                return counter(result);
            return counter(Hits(columns, *m_view.totals, grouped.without(group)));
        };
        const IndexView &view = m_view;
        const QDateTime &now = m_now;
        facets->topics =
            count(Group::Topic, [&](const Hits &hits) { return facetcounter::topics(view, hits); });
        facets->providers =
            count(Group::Provider, [&](const Hits &hits) { return facetcounter::providers(view, hits); });
        facets->types = count(Group::Type, [&](const Hits &hits) { return facetcounter::types(view, hits); });
        facets->years = count(Group::Year, [&](const Hits &hits) { return facetcounter::years(hits); });
        facets->folders =
            count(Group::Folder, [&](const Hits &hits) { return facetcounter::folders(view, hits); });
        facets->flags =
            count(Group::Flags, [&](const Hits &hits) { return facetcounter::flags(view, hits, now); });
        facets->quality = count(Group::Quality, [&](const Hits &hits) {
            return facetcounter::histogram(view, Counted::Quality, hits);
        });
        facets->heat = count(Group::Heat, [&](const Hits &hits) {
            return facetcounter::histogram(view, Counted::Heat, hits);
        });
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
