// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include <QString>
#include <QStringList>
#include <array>
#include <memory>
#include <vector>

namespace hearth {

/// One value of a facet and how many articles it would give.
struct FacetCount
{
    QString value; ///< topic or provider name, type, year, folder, label
    QString label; ///< what to show when it differs from value; empty otherwise
    int count = 0;
    friend bool operator==(const FacetCount &, const FacetCount &) = default;
};

/// Counts of the fixed lists of the sidebar and of the is:/has: flags, under the query without its own such
/// clauses.
struct FlagCounts
{
    int all = 0, unread = 0, starred = 0, published = 0, unpublished = 0, undecided = 0, unscored = 0,
        offline = 0;
    int today = 0; ///< dated today, UTC
    int hot = 0;   ///< matches hotQueryText()
    int problems = 0;
    int unreadShown = 0; ///< among the articles of the result, under all of the query
    friend bool operator==(const FlagCounts &, const FlagCounts &) = default;
};

/// How many articles stand at each score: bucket i counts [low + i*step, low + (i+1)*step). The last bucket
/// also takes all above. Under the query without its own range of that field, so that the slider sees what it
/// could add.
struct Histogram
{
    static constexpr int buckets = 40;
    int low = 0;
    int step = 5;
    int maximum = 0; ///< the highest score in the whole library
    std::array<int, buckets> counts{};
    int unscored = 0;
    friend bool operator==(const Histogram &, const Histogram &) = default;
};

struct Facets
{
    std::vector<FacetCount> topics;    ///< every known topic, also those with 0; subtopics counted in
    std::vector<FacetCount> providers; ///< by count, then name; only those with a count
    std::vector<FacetCount> types;
    std::vector<FacetCount> years; ///< newest first
    std::vector<FacetCount> folders;
    std::vector<FacetCount> labels; ///< every one in use, by name, also those with 0
    FlagCounts flags;
    Histogram quality;
    Histogram heat;
};

/// What a query gives: all ids in order, and the counts. Immutable and cheap to copy; safe to hand across
/// threads.
struct ResultSet
{
    std::shared_ptr<const std::vector<ArticleId>> ids;
    std::shared_ptr<const Facets> facets; ///< null when not asked for
    int total = 0;                        ///< articles in the library
    std::uint64_t generation = 0;         ///< of the columns that it was computed from
    std::uint64_t request = 0;            ///< number of the request that it answers

    std::size_t size() const { return ids ? ids->size() : 0; }
};

} // namespace hearth
