// SPDX-License-Identifier: Apache-2.0
#include "core/index/queryvalues.h"
#include <array>
#include <limits>

namespace hearth::queryvalues {
using namespace Qt::StringLiterals;
namespace {

/// What one end of a comparison names: a number is a period of length one.
struct Period
{
    qint64 first = 0;
    qint64 last = 0;
};

std::optional<Period> parseNumber(QStringView text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    constexpr qint64 limit = std::numeric_limits<qint64>::max() / 4; // room for the steps of > and <
    if (!ok || value > limit || value < -limit)
        return {};
    return Period{value, value};
}

qint64 startOf(const QDate &date, const QTime &time = QTime(0, 0))
{
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
}

/// Exactly `count` ASCII digits.
std::optional<int> digits(QStringView text, qsizetype count)
{
    if (text.size() != count)
        return {};
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<Period> parseTimeOfDay(const QDate &date, QStringView text)
{
    if (text.endsWith(u'Z', Qt::CaseInsensitive))
        text.chop(1);
    const auto hour = digits(text.left(2), 2);
    const auto minute = digits(text.mid(3, 2), 2);
    if (!hour || !minute || text.size() < 5 || text[2] != u':')
        return {};
    const auto second = text.size() == 5 ? std::optional(0) : digits(text.mid(6), 2);
    if (!second || (text.size() > 5 && text[5] != u':') || !QTime::isValid(*hour, *minute, *second))
        return {};
    const qint64 start = startOf(date, QTime(*hour, *minute, *second));
    return Period{start, text.size() == 5 ? start + 59 : start};
}

std::optional<Period> parsePeriod(QStringView text)
{
    const auto year = digits(text.left(4), 4);
    if (!year || *year < 1)
        return {};
    const QDate january(*year, 1, 1);
    if (text.size() == 4)
        return Period{startOf(january), startOf(january.addYears(1)) - 1};
    const auto month = digits(text.mid(5, 2), 2);
    if (text[4] != u'-' || !month || !QDate::isValid(*year, *month, 1))
        return {};
    const QDate first(*year, *month, 1);
    if (text.size() == 7)
        return Period{startOf(first), startOf(first.addMonths(1)) - 1};
    const auto day = digits(text.mid(8, 2), 2);
    if (text[7] != u'-' || !day || !QDate::isValid(*year, *month, *day))
        return {};
    const QDate date(*year, *month, *day);
    if (text.size() == 10)
        return Period{startOf(date), startOf(date.addDays(1)) - 1};
    if (text[10].toUpper() != u'T')
        return {};
    return parseTimeOfDay(date, text.mid(11));
}

template <typename Parse>
std::optional<Range> parseRange(QStringView text, Parse parse)
{
    const auto rest = [&](qsizetype n) { return parse(text.mid(n)); };
    if (text.startsWith(u">="_s)) {
        const auto p = rest(2);
        return p ? std::optional(Range{p->first, {}}) : std::nullopt;
    }
    if (text.startsWith(u"<="_s)) {
        const auto p = rest(2);
        return p ? std::optional(Range{{}, p->last}) : std::nullopt;
    }
    if (text.startsWith(u'>')) {
        const auto p = rest(1);
        return p ? std::optional(Range{p->last + 1, {}}) : std::nullopt;
    }
    if (text.startsWith(u'<')) {
        const auto p = rest(1);
        return p ? std::optional(Range{{}, p->first - 1}) : std::nullopt;
    }
    if (text.startsWith(u'='))
        text = text.mid(1);
    const qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0) {
        const auto p = parse(text);
        return p ? std::optional(Range{p->first, p->last}) : std::nullopt;
    }
    Range range;
    if (const QStringView from = text.left(dots); !from.isEmpty()) {
        const auto p = parse(from);
        if (!p)
            return {};
        range.from = p->first;
    }
    if (const QStringView to = text.mid(dots + 2); !to.isEmpty()) {
        const auto p = parse(to);
        if (!p)
            return {};
        range.to = p->last;
    }
    return range.isOpen() ? std::nullopt : std::optional(range);
}

template <typename Value>
struct Named
{
    Value value;
    QStringView word;
};
template <typename Value>
Named(Value, QStringView) -> Named<Value>; // clang before 17 does not deduce it for an aggregate

constexpr std::array flagWords{
    Named{Flag::Unread, QStringView(u"unread")},
    Named{Flag::Read, QStringView(u"read")},
    Named{Flag::Starred, QStringView(u"starred")},
    Named{Flag::Published, QStringView(u"published")},
    Named{Flag::Unpublished, QStringView(u"unpublished")},
    Named{Flag::Undecided, QStringView(u"undecided")},
    Named{Flag::Unscored, QStringView(u"unscored")},
    Named{Flag::Offline, QStringView(u"offline")},
    Named{Flag::Secured, QStringView(u"secured")},
    Named{Flag::HasImage, QStringView(u"image")},
    Named{Flag::HasRelated, QStringView(u"related")},
    Named{Flag::HasVideo, QStringView(u"video")},
    Named{Flag::HasNote, QStringView(u"note")},
    Named{Flag::HasAmp, QStringView(u"amp")},
    Named{Flag::HasProblem, QStringView(u"problem")},
    Named{Flag::HasLabel, QStringView(u"label")},
    Named{Flag::TextStored, QStringView(u"stored")},
    Named{Flag::TextStale, QStringView(u"stale")},
    Named{Flag::TextFailed, QStringView(u"failed")},
    Named{Flag::PicturesStored, QStringView(u"pictures")},
    Named{Flag::PicturesFailed, QStringView(u"pictures-failed")},
};

constexpr std::array fieldWords{
    Named{Field::Topic, QStringView(u"topic")},     Named{Field::Provider, QStringView(u"provider")},
    Named{Field::Domain, QStringView(u"domain")},   Named{Field::Type, QStringView(u"type")},
    Named{Field::Quality, QStringView(u"quality")}, Named{Field::Heat, QStringView(u"heat")},
    Named{Field::Date, QStringView(u"date")},       Named{Field::Last, QStringView(u"last")},
    Named{Field::Is, QStringView(u"is")},           Named{Field::Has, QStringView(u"has")},
    Named{Field::In, QStringView(u"in")},           Named{Field::Offline, QStringView(u"offline")},
    Named{Field::Failed, QStringView(u"failed")},   Named{Field::Label, QStringView(u"label")},
};

constexpr std::array sortWords{
    Named{SortOrder::Newest, QStringView(u"date")}, Named{SortOrder::Newest, QStringView(u"newest")},
    Named{SortOrder::Heat, QStringView(u"heat")},   Named{SortOrder::Quality, QStringView(u"quality")},
    Named{SortOrder::Title, QStringView(u"title")}, Named{SortOrder::Provider, QStringView(u"provider")},
};

template <typename Table>
auto valueOf(const Table &table, QStringView word) -> std::optional<decltype(table[0].value)>
{
    for (const auto &entry : table) {
        if (entry.word.compare(word, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return {};
}

template <typename Table, typename Value>
QString wordOf(const Table &table, Value value)
{
    for (const auto &entry : table) {
        if (entry.value == value)
            return entry.word.toString();
    }
    return {};
}

QString pointText(qint64 secs, bool asEnd)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(secs + (asEnd ? 1 : 0), Qt::UTC);
    if (at.time() == QTime(0, 0)) // a day's own border reads better than the second before it
        return (asEnd ? at.date().addDays(-1) : at.date()).toString(u"yyyy-MM-dd"_s);
    return QDateTime::fromSecsSinceEpoch(secs, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

} // namespace

std::optional<Range> parseScoreRange(QStringView text)
{
    return parseRange(text, parseNumber);
}

QString scoreRangeText(const Range &range)
{
    if (range.from && range.to)
        return *range.from == *range.to ? QString::number(*range.from)
                                        : QString::number(*range.from) + u".."_s + QString::number(*range.to);
    if (range.from)
        return u">="_s + QString::number(*range.from);
    return range.to ? u"<="_s + QString::number(*range.to) : QString();
}

std::optional<Range> parseDateRange(QStringView text)
{
    return parseRange(text, parsePeriod);
}

QString dateRangeText(const Range &range)
{
    const QString from = range.from ? pointText(*range.from, false) : QString();
    const QString to = range.to ? pointText(*range.to, true) : QString();
    return from == to ? from : from + u".."_s + to;
}

std::optional<int> relativeDay(QStringView text)
{
    if (text.compare(u"today", Qt::CaseInsensitive) == 0)
        return 0;
    if (text.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return 1;
    return {};
}

Range dayRange(const QDateTime &nowUtc, int daysBack)
{
    const qint64 start = startOf(nowUtc.toUTC().date().addDays(-daysBack));
    return {start, start + 24 * 60 * 60 - 1};
}

std::optional<qint64> ageStart(QStringView age, const QDateTime &nowUtc)
{
    if (age.size() < 2 || age.size() > 6)
        return {};
    const auto count = digits(age.chopped(1), age.size() - 1);
    if (!count)
        return {};
    switch (age.back().toLower().unicode()) {
    case u'h':
        return nowUtc.addSecs(-qint64(*count) * 60 * 60).toSecsSinceEpoch();
    case u'd':
        return nowUtc.addDays(-*count).toSecsSinceEpoch();
    case u'w':
        return nowUtc.addDays(-qint64(*count) * 7).toSecsSinceEpoch();
    case u'm':
        return nowUtc.addMonths(-*count).toSecsSinceEpoch();
    case u'y':
        return nowUtc.addYears(-*count).toSecsSinceEpoch();
    default:
        return {};
    }
}

std::optional<Flag> flagOf(Field field, QStringView word)
{
    const auto flag = valueOf(flagWords, word);
    return flag && fieldOf(*flag) == field ? flag : std::nullopt;
}

QString flagText(Flag flag)
{
    return fieldText(fieldOf(flag)) + u':' + wordOf(flagWords, flag);
}

Field fieldOf(Flag flag)
{
    return flag < Flag::HasImage ? Field::Is : flag < Flag::TextStored ? Field::Has : Field::Offline;
}

std::optional<SortOrder> sortOf(QStringView word)
{
    return valueOf(sortWords, word);
}

QString sortText(SortOrder order)
{
    return wordOf(sortWords, order);
}

std::optional<Field> fieldOf(QStringView word)
{
    return valueOf(fieldWords, word);
}

QString fieldText(Field field)
{
    return wordOf(fieldWords, field);
}

bool hasNames(Field field)
{
    return field == Field::Topic || field == Field::Provider || field == Field::Domain ||
           field == Field::Type || field == Field::In || field == Field::Failed || field == Field::Label;
}

} // namespace hearth::queryvalues
