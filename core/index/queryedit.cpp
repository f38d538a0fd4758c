// SPDX-License-Identifier: Apache-2.0
#include "core/index/queryedit.h"
#include "core/index/queryvalues.h"

namespace hearth::queryedit {
namespace {

bool isPlain(const Clause &clause, Field field)
{
    return clause.field == field && !clause.negated;
}

/// Puts `clause` where the first removed one stood, so that chips keep their places.
template <typename Remove>
void replaceWhere(Query &query, Remove remove, std::optional<Clause> clause)
{
    auto &all = query.clauses;
    const auto first = std::find_if(all.begin(), all.end(), remove);
    const auto place = first - all.begin();
    all.erase(std::remove_if(first, all.end(), remove), all.end());
    if (clause)
        all.insert(all.begin() + place, std::move(*clause));
}

/// Flags that exclude each other; 0 for those that stand alone.
int groupOf(Flag flag)
{
    switch (flag) {
    case Flag::Unread:
    case Flag::Read:
        return 1;
    case Flag::Published:
    case Flag::Unpublished:
    case Flag::Undecided:
        return 2;
    default:
        return 0;
    }
}

} // namespace

Range rangeOf(const Query &query, Field field)
{
    const auto found = std::find_if(query.clauses.begin(), query.clauses.end(),
                                    [=](const Clause &clause) { return isPlain(clause, field); });
    return found == query.clauses.end() ? Range{} : found->range;
}

Query withRange(Query query, Field field, Range range)
{
    std::optional<Clause> clause;
    if (!range.isOpen()) {
        clause.emplace();
        clause->field = field;
        clause->range = range;
        if (field == Field::Date)
            clause->text = queryvalues::dateRangeText(range).toLower();
    }
    const auto remove = [=](const Clause &other) {
        return isPlain(other, field) || (field == Field::Date && isPlain(other, Field::Last));
    };
    replaceWhere(query, remove, std::move(clause));
    return query;
}

QStringList namesOf(const Query &query, Field field, bool negated)
{
    QStringList names;
    for (const Clause &clause : query.clauses) {
        if (clause.field == field && clause.negated == negated)
            names += clause.names;
    }
    names.removeDuplicates();
    return names;
}

Query withNames(Query query, Field field, QStringList names, bool negated)
{
    std::optional<Clause> clause;
    names.removeDuplicates();
    if (!names.isEmpty()) {
        clause.emplace();
        clause->field = field;
        clause->negated = negated;
        clause->names = std::move(names);
    }
    const auto remove = [=](const Clause &other) { return other.field == field && other.negated == negated; };
    replaceWhere(query, remove, std::move(clause));
    return query;
}

bool hasFlag(const Query &query, Flag flag)
{
    return std::any_of(query.clauses.begin(), query.clauses.end(), [=](const Clause &clause) {
        return isPlain(clause, queryvalues::fieldOf(flag)) && clause.flag == flag;
    });
}

Query withFlag(Query query, Flag flag, bool on)
{
    std::optional<Clause> clause;
    if (on) {
        clause.emplace();
        clause->field = queryvalues::fieldOf(flag);
        clause->flag = flag;
    }
    const auto remove = [=](const Clause &other) {
        return isPlain(other, queryvalues::fieldOf(flag)) &&
               (other.flag == flag || (on && groupOf(flag) != 0 && groupOf(other.flag) == groupOf(flag)));
    };
    replaceWhere(query, remove, std::move(clause));
    return query;
}

Query withoutClause(Query query, std::size_t index)
{
    if (index < query.clauses.size())
        query.clauses.erase(query.clauses.begin() + static_cast<std::ptrdiff_t>(index));
    return query;
}

Query withoutName(Query query, std::size_t index, qsizetype name)
{
    if (index >= query.clauses.size() || name < 0 || name >= query.clauses[index].names.size())
        return query;
    query.clauses[index].names.removeAt(name);
    return query.clauses[index].names.isEmpty() ? withoutClause(std::move(query), index) : query;
}

} // namespace hearth::queryedit
