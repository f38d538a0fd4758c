// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/sidebarquery.h"
#include "core/index/queryedit.h"
#include "core/index/querytext.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr std::array allSmart{SmartList::All,       SmartList::Unread,     SmartList::Today,
                              SmartList::Hot,       SmartList::Starred,    SmartList::Offline,
                              SmartList::Undecided, SmartList::Unpublished};

std::optional<Field> fieldOf(SidebarKind kind)
{
    switch (kind) {
    case SidebarKind::Topic:
        return Field::Topic;
    case SidebarKind::Provider:
        return Field::Provider;
    case SidebarKind::Type:
        return Field::Type;
    case SidebarKind::Folder:
        return Field::In;
    case SidebarKind::Label:
        return Field::Label;
    case SidebarKind::Smart:
    case SidebarKind::Year:
        break;
    }
    return {};
}

std::optional<Flag> flagOf(SmartList list)
{
    switch (list) {
    case SmartList::Unread:
        return Flag::Unread;
    case SmartList::Starred:
        return Flag::Starred;
    case SmartList::Offline:
        return Flag::Offline;
    case SmartList::Undecided:
        return Flag::Undecided;
    case SmartList::Unpublished:
        return Flag::Unpublished;
    case SmartList::All:
    case SmartList::Today:
    case SmartList::Hot:
        break;
    }
    return {};
}

/// The clauses that make a smart list; none for All.
std::vector<Clause> clausesOf(SmartList list)
{
    if (list == SmartList::Hot)
        return parseQuery(hotQueryText()).clauses;
    if (list == SmartList::Today)
        return parseQuery(u"date:today").clauses;
    if (const auto flag = flagOf(list))
        return queryedit::withFlag({}, *flag, true).clauses;
    return {};
}

bool contains(const Query &query, const Clause &clause)
{
    return std::find(query.clauses.begin(), query.clauses.end(), clause) != query.clauses.end();
}

Choice smartChoice(const Query &query, SmartList list)
{
    std::vector<Clause> wanted = clausesOf(list);
    if (wanted.empty()) // All: nothing at all is filtered
        return query.clauses.empty() ? Choice::Included : Choice::Off;
    if (std::ranges::all_of(wanted, [&](const Clause &clause) { return contains(query, clause); }))
        return Choice::Included;
    if (wanted.size() == 1) {
        wanted.front().negated = true;
        if (contains(query, wanted.front()))
            return Choice::Excluded;
    }
    return Choice::Off;
}

Query withoutSmart(Query query, SmartList list)
{
    const bool included = smartChoice(query, list) == Choice::Included;
    for (Clause clause : clausesOf(list)) {
        if (included)
            std::erase(query.clauses, clause);
        clause.negated = true;
        std::erase(query.clauses, clause);
    }
    return query;
}

Query withSmart(Query query, SmartList list)
{
    for (const Clause &clause : clausesOf(list)) {
        switch (clause.field) {
        case Field::Is:
            query = queryedit::withFlag(std::move(query), clause.flag, true);
            break;
        case Field::Heat:
        case Field::Quality:
            query = queryedit::withRange(std::move(query), clause.field, clause.range);
            break;
        case Field::Date:
        case Field::Last:
            query = queryedit::withRange(std::move(query), Field::Date,
                                         {}); // two dates at once would find nothing
            query.clauses.push_back(clause);
            break;
        default:
            query.clauses.push_back(clause);
            break;
        }
    }
    return query;
}

Query editedSmart(Query query, SmartList list, Gesture gesture)
{
    const Choice before = smartChoice(query, list);
    switch (gesture) {
    case Gesture::Only:
        return withSmart(cleared(query, SidebarKind::Smart), list);
    case Gesture::Toggle:
        query = withoutSmart(std::move(query), list);
        return before == Choice::Included ? query : withSmart(std::move(query), list);
    case Gesture::Exclude:
        break;
    }
    std::vector<Clause> clauses = clausesOf(list);
    if (clauses.size() != 1) // what takes several clauses has no opposite that the search box could say
        return query;
    query = withoutSmart(std::move(query), list);
    if (before != Choice::Excluded) {
        clauses.front().negated = true;
        query.clauses.push_back(clauses.front());
    }
    return query;
}

/// The years that a clause takes in when it is made of whole years: 2021, 2020..2021, or several of these
/// joined by OR.
QStringList yearsOf(const Clause &clause)
{
    QStringList years;
    if (clause.field == Field::Or) {
        for (const Clause &child : clause.children) {
            const QStringList some = child.negated ? QStringList() : yearsOf(child);
            if (some.isEmpty())
                return {};
            years += some;
        }
        return years;
    }
    if (clause.field != Field::Date)
        return {};
    const QStringList ends = clause.text.split(u".."_s);
    bool fine = ends.size() <= 2;
    std::array<int, 2> bounds{};
    for (qsizetype i = 0; fine && i < ends.size(); ++i) {
        bounds[std::size_t(i)] = ends.at(i).toInt(&fine);
        fine = fine && ends.at(i).size() == 4;
    }
    if (ends.size() == 1)
        bounds[1] = bounds[0];
    constexpr int longest = 200;
    if (!fine || bounds[1] < bounds[0] || bounds[1] - bounds[0] > longest)
        return {};
    for (int year = bounds[0]; year <= bounds[1]; ++year)
        years.append(QString::number(year));
    return years;
}

Query withYears(Query query, QStringList years, bool negated)
{
    std::erase_if(query.clauses, [negated](const Clause &clause) {
        return clause.negated == negated && !yearsOf(clause).isEmpty();
    });
    if (years.isEmpty())
        return query;
    if (!negated)
        query =
            queryedit::withRange(std::move(query), Field::Date, {}); // a range beside them would hide some
    std::sort(years.begin(), years.end());
    years.removeDuplicates();
    const bool oneRun = years.last().toInt() - years.first().toInt() == years.size() - 1;
    QString text = u"date:"_s + years.first();
    if (years.size() > 1)
        text += u".."_s + years.last();
    if (!oneRun)
        text = u"(date:"_s + years.join(u" OR date:"_s) + u')';
    for (Clause clause : parseQuery(text).clauses) {
        clause.negated = negated;
        query.clauses.push_back(std::move(clause));
    }
    return query;
}

QStringList namesIn(const Query &query, SidebarKind kind, bool negated)
{
    if (const auto field = fieldOf(kind))
        return queryedit::namesOf(query, *field, negated);
    QStringList years;
    for (const Clause &clause : query.clauses) {
        if (kind == SidebarKind::Year && clause.negated == negated)
            years += yearsOf(clause);
    }
    return years;
}

Query withNamesIn(Query query, SidebarKind kind, const QStringList &names, bool negated)
{
    if (const auto field = fieldOf(kind))
        return queryedit::withNames(std::move(query), *field, names, negated);
    return withYears(std::move(query), names, negated);
}

bool isNamed(const SidebarItem &item, const QString &name)
{
    const auto same = [&name](const QString &other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    return same(item.value) || (!item.id.isEmpty() && same(item.id));
}

} // namespace

SidebarChoices::SidebarChoices(const Query &query)
{
    for (const auto kind : {SidebarKind::Topic, SidebarKind::Provider, SidebarKind::Type, SidebarKind::Year,
                            SidebarKind::Folder, SidebarKind::Label}) {
        for (const Choice choice : {Choice::Included, Choice::Excluded}) {
            Names &names = m_names[slot(kind, choice)];
            names.spelled = namesIn(query, kind, choice == Choice::Excluded);
            for (const QString &name : std::as_const(names.spelled))
                names.folded.insert(name.toCaseFolded());
        }
    }
    for (const SmartList list : allSmart)
        m_smart[std::size_t(list)] = smartChoice(query, list);
}

std::size_t SidebarChoices::slot(SidebarKind kind, Choice choice)
{
    return std::size_t(kind) * 2 + (choice == Choice::Excluded ? 1 : 0);
}

Choice SidebarChoices::of(const SidebarItem &item) const
{
    if (item.kind == SidebarKind::Smart)
        return m_smart[std::size_t(item.smart)];
    for (const Choice choice : {Choice::Included, Choice::Excluded}) {
        const QSet<QString> &names = m_names[slot(item.kind, choice)].folded;
        if (names.isEmpty())
            continue;
        if (names.contains(item.value.toCaseFolded()) ||
            (!item.id.isEmpty() && names.contains(item.id.toCaseFolded())))
            return choice;
    }
    return Choice::Off;
}

bool SidebarChoices::isAny(SidebarKind kind) const
{
    if (kind == SidebarKind::Smart)
        return std::any_of(m_smart.begin() + 1, m_smart.end(),
                           [](Choice choice) { return choice != Choice::Off; });
    return !spelled(kind, Choice::Included).isEmpty() || !spelled(kind, Choice::Excluded).isEmpty();
}

QStringList SidebarChoices::spelled(SidebarKind kind, Choice choice) const
{
    return m_names[slot(kind, choice)].spelled;
}

Query edited(const Query &query, const SidebarItem &item, Gesture gesture)
{
    if (item.kind == SidebarKind::Smart)
        return editedSmart(query, item.smart, gesture);
    QStringList included = namesIn(query, item.kind, false);
    QStringList excluded = namesIn(query, item.kind, true);
    const auto named = [&item](const QString &name) { return isNamed(item, name); };
    const bool wasIncluded = included.removeIf(named) > 0;
    const bool wasExcluded = excluded.removeIf(named) > 0;
    switch (gesture) {
    case Gesture::Only:
        included = {item.value};
        excluded.clear();
        break;
    case Gesture::Toggle:
        if (!wasIncluded)
            included.append(item.value);
        break;
    case Gesture::Exclude:
        if (!wasExcluded)
            excluded.append(item.value);
        break;
    }
    Query result = query;
    if (included != namesIn(query, item.kind, false))
        result = withNamesIn(std::move(result), item.kind, included, false);
    if (excluded != namesIn(query, item.kind, true))
        result = withNamesIn(std::move(result), item.kind, excluded, true);
    return result;
}

Query editedRange(const Query &query, std::span<const SidebarItem> items, bool keepOthers)
{
    if (items.empty())
        return query;
    const SidebarKind kind = items.front().kind;
    QStringList included = keepOthers ? namesIn(query, kind, false) : QStringList();
    QStringList excluded = namesIn(query, kind, true);
    for (const SidebarItem &item : items) {
        const auto named = [&item](const QString &name) { return isNamed(item, name); };
        excluded.removeIf(named);
        if (std::ranges::none_of(included, named))
            included.append(item.value);
    }
    Query result = withNamesIn(query, kind, included, false);
    if (excluded != namesIn(query, kind, true))
        result = withNamesIn(std::move(result), kind, excluded, true);
    return result;
}

Query cleared(const Query &query, SidebarKind kind)
{
    Query result = query;
    if (kind == SidebarKind::Smart) {
        for (const SmartList list : allSmart)
            result = withoutSmart(std::move(result), list);
        return queryedit::withFlag(std::move(result), Flag::Read, false); // what Unread stands against
    }
    result = withNamesIn(std::move(result), kind, {}, false);
    return withNamesIn(std::move(result), kind, {}, true);
}

} // namespace hearth
