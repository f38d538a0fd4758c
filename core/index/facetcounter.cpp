// SPDX-License-Identifier: Apache-2.0
#include "core/index/facetcounter.h"
#include "core/index/clausebits.h"
#include "core/index/codecounter.h"
#include "core/index/querytext.h"
#include "core/index/queryvalues.h"
#include <QMap>
#include <algorithm>

namespace hearth::facetcounter {
namespace {

std::vector<std::uint64_t> countsOfGroups(const Names &names, NameKind kind, const PackedInts &column,
                                          const Bitmap &hits)
{
    std::vector<std::uint64_t> sums(names.groups(kind).size());
    const CodeCounts counted = countCodes(column, hits);
    for (std::size_t i = 0; i < counted.counts.size(); ++i) {
        if (counted.counts[i] != 0)
            sums[names.groupOf(static_cast<NameId>(counted.base + static_cast<std::int64_t>(i)))] +=
                counted.counts[i];
    }
    return sums;
}

std::vector<FacetCount> groups(const IndexView &view, NameKind kind, const PackedInts &column,
                               const Bitmap &hits)
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

std::vector<FacetCount> topics(const IndexView &view, const Bitmap &hits)
{
    std::vector<FacetCount> facets;
    facets.reserve(view.topics->entries().size());
    for (const TopicTable::Entry &entry : view.topics->entries())
        facets.push_back({entry.name, {}, static_cast<int>(entry.articles->countBoth(hits))});
    return facets;
}

std::vector<FacetCount> providers(const IndexView &view, const Bitmap &hits)
{
    return groups(view, NameKind::Provider, view.columns->provider, hits);
}

std::vector<FacetCount> types(const IndexView &view, const Bitmap &hits)
{
    return groups(view, NameKind::Type, view.columns->type, hits);
}

std::vector<FacetCount> years(const IndexView &view, const Bitmap &hits)
{
    const CodeCounts counted = countCodes(view.columns->year, hits);
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

std::vector<FacetCount> folders(const IndexView &view, const Bitmap &hits)
{
    const Names &names = *view.columns->names;
    const auto sums = countsOfGroups(names, NameKind::Folder, view.columns->folder, hits);
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

Histogram histogram(const PackedInts &column, std::optional<qint64> low, std::optional<qint64> high,
                    const Bitmap &hits)
{
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
    const CodeCounts counted = countCodes(column, hits);
    for (std::size_t i = 0; i < counted.counts.size(); ++i) {
        if (counted.counts[i] == 0)
            continue;
        const qint64 bucket = (counted.base + static_cast<qint64>(i) - result.low) / result.step;
        result.counts[static_cast<std::size_t>(std::clamp<qint64>(bucket, 0, Histogram::buckets - 1))] +=
            static_cast<int>(counted.counts[i]);
    }
    result.unscored = static_cast<int>(counted.none);
    return result;
}

FlagCounts flags(const IndexView &view, const Bitmap &hits, const QDateTime &nowUtc)
{
    const Columns &columns = *view.columns;
    const UserBits &user = *view.user;
    const auto both = [&](const Bitmap &bits) { return static_cast<int>(countBoth(hits, bits)); };
    FlagCounts counts;
    counts.all = static_cast<int>(hits.count());
    counts.unread = counts.all - both(user.read);
    counts.starred = both(user.starred);
    counts.published = both(columns.flag(ArticleFlag::Published));
    counts.unpublished = both(columns.flag(ArticleFlag::Unpublished));
    counts.undecided = counts.all - counts.published - counts.unpublished;
    counts.offline = both(user.stored) + both(user.stale); // a copy is either
    counts.problems = both(columns.flag(ArticleFlag::HasProblem));

    const TextMatch noText = [](const auto &, bool, Bitmap &) { return true; };
    const ClauseBits bits(view, nowUtc, noText);
    Clause unscored;
    unscored.field = Field::Is;
    unscored.flag = Flag::Unscored;
    counts.unscored = both(bits.of(unscored));
    Bitmap today(columns.slots);
    const Range day = queryvalues::dayRange(nowUtc, 0);
    selectRange(columns.date, day.from, day.to, today);
    counts.today = both(today);
    Clause hot;
    hot.children = parseQuery(hotQueryText()).clauses;
    counts.hot = both(bits.of(hot));
    return counts;
}

} // namespace hearth::facetcounter
