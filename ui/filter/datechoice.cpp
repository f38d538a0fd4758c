// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/datechoice.h"
#include "core/index/queryedit.h"
#include "core/index/queryvalues.h"
#include "ui/filter/chiptext.h"
#include <QCoreApplication>
#include <QDateTime>
#include <array>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

struct Age
{
    DatePreset preset;
    QLatin1StringView text;
};
constexpr std::array ages{Age{DatePreset::Week, "7d"_L1}, Age{DatePreset::Month, "30d"_L1},
                          Age{DatePreset::Quarter, "90d"_L1}, Age{DatePreset::Year, "365d"_L1}};

Range daysRange(QDate from, QDate to)
{
    Range range;
    if (from.isValid())
        range.from = from.startOfDay(Qt::UTC).toSecsSinceEpoch();
    if (to.isValid())
        range.to = to.addDays(1).startOfDay(Qt::UTC).toSecsSinceEpoch() - 1;
    return range;
}

const Clause *ageClause(const Query &query)
{
    const auto found = std::find_if(query.clauses.cbegin(), query.clauses.cend(), [](const Clause &clause) {
        return clause.field == Field::Last && !clause.negated;
    });
    return found == query.clauses.cend() ? nullptr : &*found;
}

/// "today" and "yesterday" have no range until the clock is asked: 0 or 1, nothing without such a clause.
std::optional<int> relativeDayIn(const Query &query)
{
    for (const Clause &clause : query.clauses) {
        if (clause.field == Field::Date && !clause.negated && queryvalues::relativeDay(clause.text))
            return queryvalues::relativeDay(clause.text);
    }
    return {};
}

QDate dayOf(std::optional<qint64> seconds)
{
    return seconds ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC).date() : QDate();
}

} // namespace

QString presetText(DatePreset preset)
{
    switch (preset) {
    case DatePreset::Any:
        return QCoreApplication::translate("DateChoice", "Any date");
    case DatePreset::Today:
        return QCoreApplication::translate("DateChoice", "Today");
    case DatePreset::Week:
        return QCoreApplication::translate("DateChoice", "Last 7 days");
    case DatePreset::Month:
        return QCoreApplication::translate("DateChoice", "Last 30 days");
    case DatePreset::Quarter:
        return QCoreApplication::translate("DateChoice", "Last 90 days");
    case DatePreset::Year:
        return QCoreApplication::translate("DateChoice", "Last 365 days");
    }
    return {};
}

std::optional<DatePreset> presetOf(const Query &query, QDate today)
{
    if (const Clause *age = ageClause(query)) {
        for (const Age &known : ages)
            if (age->text == known.text)
                return known.preset;
        return {};
    }
    const Range range = queryedit::rangeOf(query, Field::Date);
    if (const std::optional<int> daysBack = relativeDayIn(query))
        return *daysBack == 0 ? std::optional(DatePreset::Today) : std::nullopt;
    if (range.isOpen())
        return DatePreset::Any;
    return range == daysRange(today, today) ? std::optional(DatePreset::Today) : std::nullopt;
}

Query withPreset(Query query, DatePreset preset, QDate today)
{
    if (preset == DatePreset::Today)
        return withDays(std::move(query), today, today);
    query = queryedit::withRange(std::move(query), Field::Date, {});
    for (const Age &known : ages) {
        if (known.preset != preset)
            continue;
        Clause clause;
        clause.field = Field::Last;
        clause.text = known.text;
        query.clauses.push_back(std::move(clause));
    }
    return query;
}

Query withDays(Query query, QDate from, QDate to)
{
    if (from.isValid() && to.isValid() && to < from)
        std::swap(from, to);
    return queryedit::withRange(std::move(query), Field::Date, daysRange(from, to));
}

QDate firstDay(const Range &range)
{
    return dayOf(range.from);
}

QDate lastDay(const Range &range)
{
    return dayOf(range.to);
}

Range rangeInUse(const Query &query, const QDateTime &nowUtc)
{
    if (const std::optional<int> daysBack = relativeDayIn(query))
        return queryvalues::dayRange(nowUtc, *daysBack);
    if (const Clause *age = ageClause(query))
        return {queryvalues::ageStart(age->text, nowUtc), daysRange({}, nowUtc.date()).to};
    return queryedit::rangeOf(query, Field::Date);
}

QString dateChoiceText(const Query &query, QDate today, const QLocale &locale)
{
    if (const auto preset = presetOf(query, today))
        return presetText(*preset);
    if (const Clause *age = ageClause(query))
        return ageText(age->text);
    if (const std::optional<int> daysBack = relativeDayIn(query))
        return relativeDayText(*daysBack);
    return dateRangeText(queryedit::rangeOf(query, Field::Date), locale);
}

} // namespace hearth
