// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/scorefilter.h"
#include "core/index/queryedit.h"

namespace hearth {

namespace {

bool isUnscored(const Clause &clause, bool negated)
{
    return clause.field == Field::Is && clause.flag == Flag::Unscored && clause.negated == negated;
}

bool isRange(const Clause &clause, Field field)
{
    return clause.field == field && !clause.negated;
}

/// (range OR is:unscored), in either order; null when the clause is something else.
const Clause *rangeWithUnscored(const Clause &clause, Field field)
{
    if (clause.field != Field::Or || clause.negated || clause.children.size() != 2)
        return nullptr;
    const Clause &first = clause.children[0];
    const Clause &second = clause.children[1];
    if (isRange(first, field) && isUnscored(second, false))
        return &first;
    return isRange(second, field) && isUnscored(first, false) ? &second : nullptr;
}

Clause rangeClause(Field field, const Range &range)
{
    Clause clause;
    clause.field = field;
    clause.range = range;
    return clause;
}

Clause unscoredClause(bool negated)
{
    Clause clause;
    clause.field = Field::Is;
    clause.flag = Flag::Unscored;
    clause.negated = negated;
    return clause;
}

} // namespace

ScoreFilter scoreFilterOf(const Query &query, Field field)
{
    for (const Clause &clause : query.clauses)
        if (const Clause *range = rangeWithUnscored(clause, field))
            return {range->range, true};
    const Range range = queryedit::rangeOf(query, field);
    if (!range.isOpen())
        return {range, false};
    const bool excluded = std::any_of(query.clauses.cbegin(), query.clauses.cend(),
                                      [](const Clause &clause) { return isUnscored(clause, true); });
    return {{}, !excluded};
}

Query withScoreFilter(Query query, Field field, const ScoreFilter &filter)
{
    if (scoreFilterOf(query, field) == filter)
        return query;

    auto ours = std::find_if(query.clauses.begin(), query.clauses.end(), [&](const Clause &clause) {
        return rangeWithUnscored(clause, field) != nullptr;
    });
    const bool combined = !filter.range.isOpen() && filter.withUnscored;
    if (combined) {
        Clause either;
        either.field = Field::Or;
        either.children = {rangeClause(field, filter.range), unscoredClause(false)};
        if (ours != query.clauses.end()) {
            *ours = std::move(either);
            return query;
        }
        query = queryedit::withRange(std::move(query), field, {});
        query.clauses.push_back(std::move(either));
    } else {
        if (ours != query.clauses.end())
            query.clauses.erase(ours);
        query = queryedit::withRange(std::move(query), field, filter.range);
    }

    // Without a range "-is:unscored" says it; with one it would only contradict or repeat.
    std::erase_if(query.clauses, [](const Clause &clause) { return isUnscored(clause, true); });
    if (filter.range.isOpen() && !filter.withUnscored)
        query.clauses.push_back(unscoredClause(true));
    return query;
}

} // namespace hearth
