// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/scorefilter.h"
#include "core/article/heatrule.h"
#include "core/index/queryedit.h"
#include <algorithm>

namespace hearth {

namespace {

/// The least score there is: from here on a range leaves out nothing but the unscored.
qint64 leastScore(Field field)
{
    return field == Field::Heat ? heatCooledOff : 0;
}

/// -quality:<60: what is not below 60, which is also what has no score at all.
bool isExcludedEnd(const Clause &clause, Field field)
{
    return clause.field == field && clause.negated &&
           clause.range.from.has_value() != clause.range.to.has_value();
}

Clause excluded(Field field, const Range &range)
{
    Clause clause;
    clause.field = field;
    clause.negated = true;
    clause.range = range;
    return clause;
}

} // namespace

ScoreFilter scoreFilterOf(const Query &query, Field field)
{
    const Range range = queryedit::rangeOf(query, field);
    if (!range.isOpen())
        return {range, false};
    ScoreFilter filter;
    for (const Clause &clause : query.clauses) {
        if (!isExcludedEnd(clause, field))
            continue;
        if (clause.range.to)
            filter.range.from = *clause.range.to + 1;
        else
            filter.range.to = *clause.range.from - 1;
    }
    return filter;
}

Query withScoreFilter(Query query, Field field, const ScoreFilter &filter)
{
    if (scoreFilterOf(query, field) == filter)
        return query;
    std::erase_if(query.clauses, [=](const Clause &clause) { return isExcludedEnd(clause, field); });
    const qint64 least = leastScore(field);
    if (!filter.withUnscored) {
        const Range scored{least, {}};
        return queryedit::withRange(std::move(query), field, filter.range.isOpen() ? scored : filter.range);
    }
    query = queryedit::withRange(std::move(query), field, {});
    if (filter.range.from && *filter.range.from > least)
        query.clauses.push_back(excluded(field, {{}, *filter.range.from - 1}));
    if (filter.range.to)
        query.clauses.push_back(excluded(field, {*filter.range.to + 1, {}}));
    return query;
}

} // namespace hearth
