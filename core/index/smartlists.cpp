// SPDX-License-Identifier: Apache-2.0
#include "core/index/smartlists.h"
#include "core/index/querytext.h"
#include <algorithm>

namespace hearth::smartlists {
namespace {

bool hasClause(const std::vector<Clause> &clauses, const Clause &clause)
{
    return std::find(clauses.begin(), clauses.end(), clause) != clauses.end();
}

/// Flags that are a list, or stand against one.
bool isOfList(const Clause &clause)
{
    if (clause.field != Field::Is)
        return false;
    switch (clause.flag) {
    case Flag::Unread:
    case Flag::Starred:
    case Flag::Offline:
    case Flag::Undecided:
    case Flag::Unpublished:
        return true;
    case Flag::Read:
        return !clause.negated;
    default:
        return false;
    }
}

} // namespace

Clauses::Clauses(const Query &query) : m_hot(parseQuery(hotQueryText()).clauses)
{
    m_isHot = std::all_of(m_hot.begin(), m_hot.end(),
                          [&](const Clause &clause) { return hasClause(query.clauses, clause); });
}

bool Clauses::makesList(const Clause &clause) const
{
    Clause opposite = clause;
    opposite.negated = !clause.negated;
    const bool isToday = clause.field == Field::Date && clause.text == QStringView(u"today");
    return isOfList(clause) || isToday || (m_isHot && hasClause(m_hot, clause)) || hasClause(m_hot, opposite);
}

bool Clauses::staysFor(SmartList list, const Clause &clause) const
{
    if (makesList(clause))
        return false;
    if (clause.negated)
        return true;
    const bool isDate = clause.field == Field::Date || clause.field == Field::Last;
    const bool isPublished = clause.field == Field::Is && clause.flag == Flag::Published;
    switch (list) {
    case SmartList::Today:
        return !isDate;
    case SmartList::Hot:
        return !isDate && !isPublished && clause.field != Field::Heat;
    case SmartList::Undecided:
    case SmartList::Unpublished:
        return !isPublished;
    default:
        return true;
    }
}

} // namespace hearth::smartlists
