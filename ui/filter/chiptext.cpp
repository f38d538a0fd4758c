// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/chiptext.h"
#include "core/index/queryedit.h"
#include "core/index/querytext.h"
#include "core/index/queryvalues.h"
#include <QCoreApplication>
#include <QDateTime>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

class ChipWords
{
    Q_DECLARE_TR_FUNCTIONS(ChipText)
};

QString scoreRangeText(const QString &name, const Range &range, const QLocale &locale)
{
    if (range.from && range.to) {
        if (*range.from == *range.to)
            return ChipWords::tr("%1 = %2", "score name, value").arg(name, locale.toString(*range.from));
        return ChipWords::tr("%1 %2 – %3", "score name, lowest, highest")
            .arg(name, locale.toString(*range.from), locale.toString(*range.to));
    }
    if (range.from)
        return ChipWords::tr("%1 ≥ %2", "score name, lowest").arg(name, locale.toString(*range.from));
    if (range.to)
        return ChipWords::tr("%1 ≤ %2", "score name, highest").arg(name, locale.toString(*range.to));
    return name;
}

QString quoted(const QString &text)
{
    return ChipWords::tr("“%1”", "a searched word").arg(text);
}

ChipText positive(const Clause &clause, const QLocale &locale)
{
    switch (clause.field) {
    case Field::Word:
    case Field::Phrase:
        return {quoted(clause.text), {}};
    case Field::Topic:
        return {clause.names.join(ChipWords::tr(" or ", "between names")),
                ChipWords::tr("and below", "a topic and its subtopics")};
    case Field::Provider:
    case Field::Domain:
    case Field::Type:
        return {clause.names.join(ChipWords::tr(" or ", "between names")), {}};
    case Field::In:
        return {
            ChipWords::tr("in %1", "a folder").arg(clause.names.join(ChipWords::tr(" or ", "between names"))),
            {}};
    case Field::Label:
        return {ChipWords::tr("label %1", "the user's own")
                    .arg(clause.names.join(ChipWords::tr(" or ", "between names"))),
                {}};
    case Field::Quality:
        return {scoreRangeText(ChipWords::tr("quality"), clause.range, locale), {}};
    case Field::Heat:
        return {scoreRangeText(ChipWords::tr("heat"), clause.range, locale), {}};
    case Field::Date:
        if (const std::optional<int> daysBack = queryvalues::relativeDay(clause.text))
            return {relativeDayText(*daysBack), {}};
        return {dateRangeText(clause.range, locale), {}};
    case Field::Last:
        return {ageText(clause.text), {}};
    case Field::Is:
    case Field::Has:
    case Field::Offline:
        return {flagText(clause.flag), {}};
    case Field::Failed:
        return {ChipWords::tr("not fetched: %1", "why pages could not be fetched, as a filter names it")
                    .arg(clause.names.join(ChipWords::tr(" or ", "between names"))),
                {}};
    case Field::And:
    case Field::Or:
        break;
    }
    QStringList parts;
    for (const Clause &child : clause.children)
        parts.append(chipText(child, locale).sentence());
    return {parts.join(clause.field == Field::Or ? ChipWords::tr(" or ", "between names")
                                                 : ChipWords::tr(" and ", "between clauses")),
            {}};
}

} // namespace

ChipText chipText(const Clause &clause, const QLocale &locale)
{
    const bool isScore = clause.field == Field::Quality || clause.field == Field::Heat;
    if (isScore && clause.negated && clause.range.from.has_value() != clause.range.to.has_value()) {
        Clause rest = clause; // what is not below 60 is 60 and more, or nothing
        rest.negated = false;
        rest.range = clause.range.to ? Range{*clause.range.to + 1, {}} : Range{{}, *clause.range.from - 1};
        return {ChipWords::tr("%1 or none", "a range of scores, and articles without that score")
                    .arg(positive(rest, locale).main),
                {}};
    }
    Clause plain = clause;
    plain.negated = false;
    ChipText text = positive(plain, locale);
    if (text.main.isEmpty())
        text.main = toText(plain);
    if (clause.negated)
        text.main = ChipWords::tr("not %1", "a negated clause").arg(text.main);
    return text;
}

QString ChipText::sentence() const
{
    QStringList words{lead, main, suffix};
    words.removeAll({});
    return words.join(u' ');
}

std::vector<ChipPart> chipParts(const Query &query)
{
    std::vector<ChipPart> parts;
    for (std::size_t clause = 0; clause < query.clauses.size(); ++clause) {
        const qsizetype names = query.clauses[clause].names.size();
        for (qsizetype name = names > 1 ? 0 : -1; name < (names > 1 ? names : 0); ++name)
            parts.push_back({clause, name});
    }
    return parts;
}

ChipText chipText(const Query &query, const ChipPart &part, const QLocale &locale)
{
    const Clause &whole = query.clauses[part.clause];
    if (part.name < 0)
        return chipText(whole, locale);
    Clause one = whole;
    one.names = {whole.names.at(part.name)};
    ChipText text = chipText(one, locale);
    if (part.name > 0 && !whole.negated) // those that are left out are all left out
        text.lead = ChipWords::tr("or", "before the second and further names of which any will do");
    return text;
}

Query withoutPart(const Query &query, const ChipPart &part)
{
    return part.name < 0 ? queryedit::withoutClause(query, part.clause)
                         : queryedit::withoutName(query, part.clause, part.name);
}

QString flagText(Flag flag)
{
    switch (flag) {
    case Flag::Unread:
        return ChipWords::tr("unread");
    case Flag::Read:
        return ChipWords::tr("read", "already read");
    case Flag::Starred:
        return ChipWords::tr("starred");
    case Flag::Published:
        return ChipWords::tr("published");
    case Flag::Unpublished:
        return ChipWords::tr("unpublished");
    case Flag::Undecided:
        return ChipWords::tr("undecided");
    case Flag::Unscored:
        return ChipWords::tr("unscored");
    case Flag::Offline:
        return ChipWords::tr("kept offline");
    case Flag::Secured:
        return ChipWords::tr("secured");
    case Flag::HasImage:
        return ChipWords::tr("with a picture");
    case Flag::HasRelated:
        return ChipWords::tr("with related coverage");
    case Flag::HasVideo:
        return ChipWords::tr("with a video");
    case Flag::HasNote:
        return ChipWords::tr("with a note");
    case Flag::HasAmp:
        return ChipWords::tr("with an AMP page");
    case Flag::HasProblem:
        return ChipWords::tr("with a problem");
    case Flag::HasLabel:
        return ChipWords::tr("with a label");
    case Flag::TextStored:
        return ChipWords::tr("text is here");
    case Flag::TextStale:
        return ChipWords::tr("copy could not be renewed");
    case Flag::TextFailed:
        return ChipWords::tr("could not be fetched");
    case Flag::PicturesStored:
        return ChipWords::tr("pictures are here");
    case Flag::PicturesFailed:
        return ChipWords::tr("pictures are missing");
    }
    return {};
}

QString dateRangeText(const Range &range, const QLocale &locale)
{
    const auto day = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date(); };
    const QString withYear = ChipWords::tr("d MMM yyyy", "date format of a chip");
    if (!range.from && !range.to)
        return ChipWords::tr("Any date");
    if (!range.to)
        return ChipWords::tr("since %1").arg(locale.toString(day(*range.from), withYear));
    if (!range.from)
        return ChipWords::tr("until %1").arg(locale.toString(day(*range.to), withYear));

    const QDate from = day(*range.from);
    const QDate to = day(*range.to);
    if (from == to)
        return locale.toString(from, withYear);
    if (from.day() == 1 && to == to.addDays(to.daysInMonth() - to.day())) {
        if (from.year() == to.year() && from.month() == to.month())
            return locale.toString(from, ChipWords::tr("MMMM yyyy", "date format of a whole month"));
        if (from.year() == to.year() && from.month() == 1 && to.month() == 12)
            return QString::number(from.year());
    }
    const QString first =
        from.year() == to.year() ? ChipWords::tr("d MMM", "date format without the year") : withYear;
    return ChipWords::tr("%1 – %2", "two dates")
        .arg(locale.toString(from, first), locale.toString(to, withYear));
}

QString relativeDayText(int daysBack)
{
    return daysBack == 0 ? ChipWords::tr("today") : ChipWords::tr("yesterday");
}

QString ageText(const QString &age)
{
    bool ok = false;
    const int n = age.chopped(std::min<qsizetype>(1, age.size())).toInt(&ok);
    if (!ok || n < 1)
        return u"last:"_s + age;
    switch (age.back().toLower().unicode()) {
    case 'h':
        return ChipWords::tr("last %n hour(s)", nullptr, n);
    case 'd':
        return ChipWords::tr("last %n day(s)", nullptr, n);
    case 'w':
        return ChipWords::tr("last %n week(s)", nullptr, n);
    case 'm':
        return ChipWords::tr("last %n month(s)", nullptr, n);
    case 'y':
        return ChipWords::tr("last %n year(s)", nullptr, n);
    default:
        return u"last:"_s + age;
    }
}

} // namespace hearth
