// SPDX-License-Identifier: Apache-2.0
#include "core/index/facetcounter.h"
#include "core/index/querytext.h"
#include "core/index/queryvalues.h"
#include <QHash>
#include <QMap>
#include <algorithm>

namespace hearth::facetcounter {
namespace {

/// Scores further apart than this are counted one by one.
constexpr qint64 widestTable = 1 << 20;

std::vector<std::uint64_t> countsOfGroups(const Names &names, NameKind kind, Counted column, const Hits &hits)
{
    std::vector<std::uint64_t> sums(names.groups(kind).size());
    const CodeCounts counted = hits.counts(column);
    for (std::size_t i = 0; i < counted.counts.size(); ++i) {
        if (counted.counts[i] != 0)
            sums[names.groupOf(static_cast<NameId>(counted.base + static_cast<std::int64_t>(i)))] +=
                counted.counts[i];
    }
    return sums;
}

std::vector<FacetCount> groups(const IndexView &view, NameKind kind, Counted column, const Hits &hits)
{
    const Names &names = *view.columns->names;
    const auto sums = countsOfGroups(names, kind, column, hits);
    std::vector<FacetCount> facets;
    for (std::size_t group = 0; group < sums.size(); ++group) {
        if (sums[group] != 0 &&
            !names.groups(kind)[group].display.isEmpty()) // a provider may have only a domain
            facets.push_back({names.groups(kind)[group].display, {}, static_cast<int>(sums[group])});
    }
    sortByCount(facets);
    return facets;
}

/// How many of the hits with a date in the range pass the test. Dates of the lists are recent ones: they
/// stand at the beginning of the newest-first order, so that only those few are looked at.
template <typename Test>
int countAmong(const Columns &columns, const Bitmap &hits, const Range &dates, Test test)
{
    const auto after = [&](std::uint32_t slot) {
        const auto date = columns.date.at(slot);
        return date && dates.to && *date > *dates.to;
    };
    const auto begin = std::partition_point(columns.newest.begin(), columns.newest.end(), after);
    int count = 0;
    for (auto slot = begin; slot != columns.newest.end(); ++slot) {
        const auto date = columns.date.at(*slot);
        if (!date || (dates.from && *date < *dates.from))
            break;
        count += hits.test(*slot) && test(*slot) ? 1 : 0;
    }
    return count;
}

} // namespace

void sortByCount(std::vector<FacetCount> &counts)
{
    std::erase_if(counts, [](const FacetCount &facet) { return facet.count == 0; });
    std::sort(counts.begin(), counts.end(), [](const FacetCount &a, const FacetCount &b) {
        if (a.count != b.count)
            return a.count > b.count;
        const int byName = a.value.compare(b.value, Qt::CaseInsensitive);
        return byName != 0 ? byName < 0 : a.value < b.value;
    });
}

std::vector<FacetCount> topics(const IndexView &view, const Hits &hits)
{
    std::vector<FacetCount> facets;
    facets.reserve(view.topics->entries().size());
    for (const TopicTable::Entry &entry : view.topics->entries())
        facets.push_back({entry.name, {}, static_cast<int>(entry.articles->countBoth(hits.bits()))});
    return facets;
}

std::vector<FacetCount> providers(const IndexView &view, const Hits &hits)
{
    return groups(view, NameKind::Provider, Counted::Provider, hits);
}

std::vector<FacetCount> types(const IndexView &view, const Hits &hits)
{
    return groups(view, NameKind::Type, Counted::Type, hits);
}

std::vector<FacetCount> years(const Hits &hits)
{
    const CodeCounts counted = hits.counts(Counted::Year);
    std::vector<FacetCount> facets;
    for (std::size_t i = counted.counts.size(); i-- > 0;) {
        if (counted.counts[i] == 0)
            continue;
        const QString year =
            QStringLiteral("%1").arg(counted.base + static_cast<qint64>(i), 4, 10, QLatin1Char('0'));
        facets.push_back({year, {}, static_cast<int>(counted.counts[i])});
    }
    return facets;
}

std::vector<FacetCount> folders(const IndexView &view, const Hits &hits)
{
    const Names &names = *view.columns->names;
    const auto sums = countsOfGroups(names, NameKind::Folder, Counted::Folder, hits);
    QMap<QString, int> byPath;
    for (std::size_t group = 0; group < sums.size(); ++group) {
        if (sums[group] == 0)
            continue;
        const QString &path = names.groups(NameKind::Folder)[group].display;
        for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(u'/', end - 1))
            byPath[path.left(end)] += static_cast<int>(sums[group]);
    }
    std::vector<FacetCount> facets;
    for (auto it = byPath.cbegin(); it != byPath.cend(); ++it)
        facets.push_back({it.key(), {}, it.value()});
    return facets;
}

std::vector<FacetCount> labels(const IndexView &view, const Bitmap &hits)
{
    QMap<QString, FacetCount> byName; // folded, so that spellings come together
    QHash<QString, FacetCount *>
        bySpelling; // folding each label of each article would cost more than counting
    const auto &all = view.user->labels.all();
    for (auto entry = all.cbegin(); entry != all.cend(); ++entry) {
        if (entry.key() >= view.columns->slots || !view.columns->live.test(entry.key()))
            continue;
        const int one = hits.test(entry.key()) ? 1 : 0;
        for (const QString &label : entry.value()) {
            FacetCount *&facet = bySpelling[label];
            if (!facet) {
                facet = &byName[label.toCaseFolded()];
                facet->value = facet->value.isEmpty() ? label : facet->value;
            }
            facet->count += one;
        }
    }
    return {byName.cbegin(), byName.cend()};
}

Histogram histogram(const IndexView &view, Counted score, const Hits &hits)
{
    const Columns &columns = *view.columns;
    const auto low = score == Counted::Quality ? columns.minQuality : columns.minHeat;
    const auto high = score == Counted::Quality ? columns.maxQuality : columns.maxHeat;
    Histogram result;
    qint64 step = 5;
    const auto lowFor = [&] {
        const qint64 least = std::min<qint64>(low.value_or(0), 0);
        return least >= 0 ? 0 : -((-least + step - 1) / step) * step;
    };
    // 5, 10, 20, 50, 100, …
    for (int i = 0; high && *high >= lowFor() + step * Histogram::buckets; ++i)
        step = i % 3 == 1 ? step * 2 : i % 3 == 2 ? step * 5 / 2 : step * 2;
    result.step = static_cast<int>(std::min<qint64>(step, std::numeric_limits<int>::max()));
    result.low = static_cast<int>(std::max<qint64>(lowFor(), std::numeric_limits<int>::min()));
    result.maximum = static_cast<int>(std::clamp<qint64>(high.value_or(0), std::numeric_limits<int>::min(),
                                                         std::numeric_limits<int>::max()));
    const auto add = [&](qint64 value, std::uint32_t count) {
        const qint64 bucket = (value - result.low) / result.step;
        result.counts[static_cast<std::size_t>(std::clamp<qint64>(bucket, 0, Histogram::buckets - 1))] +=
            static_cast<int>(count);
    };
    if (high && *high - *low > widestTable) { // somebody's typing error must not take gigabytes for its table
        const PackedInts &column = score == Counted::Quality ? columns.quality : columns.heat;
        hits.bits().forEach([&](std::size_t slot) {
            if (const auto value = column.at(slot))
                add(*value, 1);
            else
                ++result.unscored;
        });
        return result;
    }
    const CodeCounts counted = hits.counts(score);
    for (std::size_t i = 0; i < counted.counts.size(); ++i) {
        if (counted.counts[i] != 0)
            add(counted.base + static_cast<qint64>(i), counted.counts[i]);
    }
    result.unscored = static_cast<int>(counted.none);
    return result;
}

FlagCounts flags(const IndexView &view, const std::function<Bitmap(SmartList)> &bitsFor,
                 const QDateTime &nowUtc)
{
    const Columns &columns = *view.columns;
    const UserBits &user = *view.user;
    const Bitmap base = bitsFor(SmartList::All);
    const Bitmap undecided = bitsFor(SmartList::Undecided); // the same with all that is published
    const auto both = [](const Bitmap &a, const Bitmap &b) { return static_cast<int>(countBoth(a, b)); };
    FlagCounts counts;
    counts.all = static_cast<int>(base.count());
    counts.unread = counts.all - both(base, user.read);
    counts.starred = both(base, user.starred);
    counts.published = both(base, columns.flag(ArticleFlag::Published));
    counts.unpublished = both(undecided, columns.flag(ArticleFlag::Unpublished));
    counts.undecided = static_cast<int>(undecided.count()) -
                       both(undecided, columns.flag(ArticleFlag::Published)) - counts.unpublished;
    counts.unscored = counts.all - both(base, columns.scored);
    counts.offline = both(base, user.stored) + both(base, user.stale); // a copy is either
    counts.problems = both(base, columns.flag(ArticleFlag::HasProblem));

    const Range day = queryvalues::dayRange(nowUtc, 0);
    counts.today = countAmong(columns, bitsFor(SmartList::Today), day, [](std::uint32_t) { return true; });
    const Query hot = parseQuery(hotQueryText());
    Range heat;
    Range age;
    for (const Clause &clause : hot.clauses) {
        if (clause.field == Field::Heat)
            heat = clause.range;
        if (clause.field == Field::Last)
            age.from = queryvalues::ageStart(clause.text, nowUtc);
    }
    const Bitmap &published = columns.flag(ArticleFlag::Published);
    counts.hot = countAmong(columns, bitsFor(SmartList::Hot), age, [&](std::uint32_t slot) {
        const auto value = columns.heat.at(slot);
        return published.test(slot) && value && *value >= heat.from.value_or(*value);
    });
    return counts;
}

} // namespace hearth::facetcounter
