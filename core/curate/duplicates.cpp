// SPDX-License-Identifier: Apache-2.0
#include "core/curate/duplicates.h"
#include <algorithm>
#include <numeric>
#include <tuple>

namespace hearth {
namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 sameTitleWithin = 92 * day; ///< "Happy new year" comes again
constexpr qint64 nearTitleWithin = 14 * day;
constexpr std::size_t fewestNearWords = 5;

/// Of all different words of two titles, as many must be in both: 4 of 5.
constexpr std::size_t sharedOf = 4, sharedPer = 5;

std::size_t sharedWords(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    std::size_t count = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j)
            ++count;
        const bool first = *i <= *j;
        const bool second = *j <= *i;
        i += first ? 1 : 0;
        j += second ? 1 : 0;
    }
    return count;
}

bool isNear(const DuplicateFacts &a, const DuplicateFacts &b)
{
    if (a.words.size() < fewestNearWords || b.words.size() < fewestNearWords || a.numbers != b.numbers)
        return false;
    const std::size_t shared = sharedWords(a.words, b.words);
    const std::size_t all = a.words.size() + b.words.size() - shared;
    return shared * sharedPer >= all * sharedOf;
}

bool within(const DuplicateFacts &a, const DuplicateFacts &b, qint64 seconds)
{
    return a.date && b.date && std::abs(*a.date - *b.date) <= seconds;
}

qint32 dayOf(const DuplicateFacts &facts)
{
    return static_cast<qint32>(*facts.date / day);
}

bool canBeNear(const DuplicateFacts &facts)
{
    return facts.date && facts.words.size() >= fewestNearWords;
}

/// Visits the entries before number i with the same first member that its article (the last member) is to be
/// compared with: the nearest that is not told apart from it, and further back those that are told apart from
/// the one visited before, for no neighbour joins these.
template <typename Entry, typename Told, typename Visit>
void visitNeighbours(const std::vector<Entry> &sorted, std::size_t i, const Told &told, const Visit &visit)
{
    constexpr std::size_t farthest = 50;
    std::size_t last = i;
    for (std::size_t step = 1; step <= std::min(i, farthest); ++step) {
        const std::size_t before = i - step;
        const auto index = std::get<2>(sorted[before]);
        if (std::get<0>(sorted[before]) != std::get<0>(sorted[i]))
            return;
        if (told(index, std::get<2>(sorted[i])))
            continue;
        if (last != i && !told(index, std::get<2>(sorted[last])))
            return;
        visit(sorted[before]);
        last = before;
    }
}

} // namespace

/// Which of the articles belong together, as a forest, and by what each is linked.
class DuplicateBook::Joiner final
{
public:
    explicit Joiner(const std::vector<DuplicateFacts> &facts)
        : m_facts(facts), m_parent(facts.size()), m_reasons(facts.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), Index(0));
    }

    void join(Index a, Index b, DuplicateReason reason)
    {
        m_parent[rootOf(a)] = rootOf(b);
        for (const Index one : {a, b})
            m_reasons[one] = std::min(m_reasons[one].value_or(reason), reason);
    }

    std::vector<DuplicateGroup> groups()
    {
        std::unordered_map<Index, std::vector<Index>> members;
        for (Index index = 0; index < m_facts.size(); ++index) {
            if (m_reasons[index])
                members[rootOf(index)].push_back(index);
        }
        std::vector<DuplicateGroup> groups;
        for (auto &[root, list] : members) {
            std::sort(list.begin(), list.end(),
                      [this](Index a, Index b) { return leadsBefore(m_facts[a], m_facts[b]); });
            DuplicateGroup group;
            group.reason = *m_reasons[list.front()];
            for (const Index index : list) {
                group.articles.push_back({m_facts[index].key, *m_reasons[index]});
                group.reason = std::min(group.reason, *m_reasons[index]);
            }
            groups.push_back(std::move(group));
        }
        std::sort(groups.begin(), groups.end(), [](const DuplicateGroup &a, const DuplicateGroup &b) {
            return a.reason != b.reason ? a.reason < b.reason
                                        : a.articles.front().key < b.articles.front().key;
        });
        return groups;
    }

private:
    Index rootOf(Index i)
    {
        while (m_parent[i] != i) {
            m_parent[i] = m_parent[m_parent[i]];
            i = m_parent[i];
        }
        return i;
    }

    const std::vector<DuplicateFacts> &m_facts;
    std::vector<Index> m_parent;
    std::vector<std::optional<DuplicateReason>> m_reasons;
};

DuplicateBook::DuplicateBook(std::vector<DuplicateFacts> facts) : m_facts(std::move(facts))
{
    m_byAddress.reserve(m_facts.size() * 2);
    m_byTitle.reserve(m_facts.size());
    for (Index index = 0; index < m_facts.size(); ++index)
        link(index);
    addWords();
}

void DuplicateBook::addWords()
{
    std::vector<Index> order;
    for (Index index = 0; index < m_facts.size(); ++index) {
        if (canBeNear(m_facts[index]))
            order.push_back(index);
    }
    std::sort(order.begin(), order.end(), [this](Index a, Index b) {
        const auto rank = [this](Index i) { return std::pair(dayOf(m_facts[i]), m_facts[i].title); };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a < b;
    });
    for (const Index index : order) {
        const DuplicateFacts &facts = m_facts[index];
        if (!m_inWords.empty() && m_facts[m_inWords.back()].title == facts.title &&
            dayOf(m_facts[m_inWords.back()]) == dayOf(facts))
            continue;
        m_inWords.push_back(index);
        for (const quint32 word : facts.words)
            m_byWord[word].push_back({dayOf(facts), index});
    }
}

void DuplicateBook::link(Index index)
{
    const DuplicateFacts &facts = m_facts[index];
    m_byKey.insert(facts.key, index);
    for (const DuplicateFacts::Address &address : facts.addresses)
        m_byAddress.emplace(address.page, index);
    if (facts.title != 0)
        m_byTitle.emplace(facts.title, index);
}

void DuplicateBook::unlink(Index index)
{
    const auto drop = [index](auto &map, quint64 hash) {
        const auto [first, last] = map.equal_range(hash);
        const auto found =
            std::find_if(first, last, [&](const auto &entry) { return entry.second == index; });
        if (found != last)
            map.erase(found);
    };
    for (const DuplicateFacts::Address &address : m_facts[index].addresses)
        drop(m_byAddress, address.page);
    drop(m_byTitle, m_facts[index].title);
    m_byKey.remove(m_facts[index].key);
    m_facts[index] = {}; // its words stay in m_byWord; without words it is near to nothing
}

void DuplicateBook::update(DuplicateFacts facts)
{
    const auto known = m_byKey.constFind(facts.key);
    if (known == m_byKey.constEnd()) {
        m_facts.push_back(std::move(facts));
        return link(static_cast<Index>(m_facts.size() - 1));
    }
    const Index index = *known;
    if (m_facts[index] == facts)
        return;
    unlink(index);
    m_facts[index] = std::move(facts);
    link(index);
}

void DuplicateBook::remove(const QString &key)
{
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd())
        unlink(*known);
}

std::optional<DuplicateReason> DuplicateBook::compare(const DuplicateFacts &a, const DuplicateFacts &b) const
{
    bool samePage = false;
    for (const DuplicateFacts::Address &one : a.addresses) {
        for (const DuplicateFacts::Address &other : b.addresses) {
            if (one.exact == other.exact)
                return DuplicateReason::SameAddress;
            samePage = samePage || one.page == other.page;
        }
    }
    if (samePage)
        return DuplicateReason::OtherAddress;
    if (a.title != 0 && a.title == b.title && (!a.date || !b.date || within(a, b, sameTitleWithin)))
        return DuplicateReason::SameTitle;
    if (within(a, b, nearTitleWithin) && isNear(a, b))
        return DuplicateReason::NearTitle;
    return {};
}

std::size_t DuplicateBook::usesOf(quint32 word) const
{
    const auto known = m_byWord.find(word);
    return known == m_byWord.end() ? 0 : known->second.size();
}

/// A near title shares 4 of 5 words, so it has at least one of the rarest fifth and one: all that have one of
/// those and are dated close by.
std::vector<DuplicateBook::Index> DuplicateBook::nearCandidates(const DuplicateFacts &facts) const
{
    std::vector<Index> found;
    if (!canBeNear(facts))
        return found;
    std::vector<std::pair<std::size_t, quint32>> rarest;
    for (const quint32 word : facts.words)
        rarest.emplace_back(usesOf(word), word);
    std::sort(rarest.begin(), rarest.end());
    const std::size_t needed = (rarest.size() * sharedOf + sharedPer - 1) / sharedPer;
    rarest.resize(rarest.size() - needed + 1);
    constexpr qint32 days = nearTitleWithin / day;
    for (const auto &[uses, word] : rarest) {
        if (uses == 0)
            continue;
        const std::vector<Dated> &list = m_byWord.at(word);
        auto at = std::lower_bound(list.begin(), list.end(), dayOf(facts) - days,
                                   [](const Dated &entry, qint32 from) { return entry.day < from; });
        for (; at != list.end() && at->day <= dayOf(facts) + days; ++at)
            found.push_back(at->index);
    }
    return found;
}

std::vector<DuplicateMatch> DuplicateBook::of(const DuplicateFacts &facts, const ToldApart &apart) const
{
    std::vector<Index> found = nearCandidates(facts);
    const auto take = [&found](const auto &range) {
        for (auto entry = range.first; entry != range.second; ++entry)
            found.push_back(entry->second);
    };
    for (const DuplicateFacts::Address &address : facts.addresses)
        take(m_byAddress.equal_range(address.page));
    if (facts.title != 0)
        take(m_byTitle.equal_range(facts.title));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());

    std::vector<DuplicateMatch> matches;
    for (const Index index : found) {
        const QString &key = m_facts[index].key;
        if (key == facts.key || key.isEmpty() || apart.areApart(key, facts.key))
            continue;
        if (const auto reason = compare(facts, m_facts[index]))
            matches.push_back({m_facts[index].key, *reason});
    }
    std::sort(matches.begin(), matches.end(), [](const DuplicateMatch &a, const DuplicateMatch &b) {
        return a.reason != b.reason ? a.reason < b.reason : a.key < b.key;
    });
    return matches;
}

std::vector<DuplicateGroup> DuplicateBook::groups(const ToldApart &apart, const CancelToken &cancel) const
{
    // Along each address and each title only neighbours are joined: a thousand with the same title cost a
    // thousand comparisons, not a million.
    Joiner joiner(m_facts);
    const auto told = [&](Index a, Index b) { return apart.areApart(m_facts[a].key, m_facts[b].key); };
    std::vector<std::tuple<quint64, quint64, Index>> addresses;
    std::vector<std::tuple<quint64, qint64, Index>> titles;
    for (Index index = 0; index < m_facts.size(); ++index) {
        for (const DuplicateFacts::Address &address : m_facts[index].addresses)
            addresses.emplace_back(address.page, address.exact, index);
        if (m_facts[index].title != 0)
            titles.emplace_back(m_facts[index].title, m_facts[index].date.value_or(0), index);
    }
    std::sort(addresses.begin(), addresses.end());
    for (std::size_t i = 1; i < addresses.size(); ++i) {
        visitNeighbours(addresses, i, told, [&](const auto &before) {
            const Index index = std::get<2>(addresses[i]), other = std::get<2>(before);
            if (other != index)
                joiner.join(other, index,
                            std::get<1>(before) == std::get<1>(addresses[i]) ? DuplicateReason::SameAddress
                                                                             : DuplicateReason::OtherAddress);
        });
    }
    std::sort(titles.begin(), titles.end());
    for (std::size_t i = 1; i < titles.size(); ++i) {
        visitNeighbours(titles, i, told, [&](const auto &before) {
            const Index index = std::get<2>(titles[i]), other = std::get<2>(before);
            if (const auto reason = compare(m_facts[other], m_facts[index]))
                joiner.join(other, index, *reason);
        });
    }
    for (const Index index : m_inWords) {
        if (cancel.isCancelled())
            return {};
        for (const Index other : nearCandidates(m_facts[index])) {
            if (other <= index || m_facts[other].title == m_facts[index].title ||
                m_facts[other].key.isEmpty() || told(index, other))
                continue; // every pair once
            if (const auto reason = compare(m_facts[index], m_facts[other]))
                joiner.join(index, other, *reason);
        }
    }
    return joiner.groups();
}

} // namespace hearth
