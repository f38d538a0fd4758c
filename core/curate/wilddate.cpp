// SPDX-License-Identifier: Apache-2.0
// dateFromWords(): dates as people and servers write them.
#include "core/article/timestamp.h"
#include "core/curate/problemfix.h"
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString iso(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// "2021/8/27", "2021.08.27", "2021-8-7 9:05": the year first leaves no doubt about month and day.
QString yearFirst(const QString &text)
{
    static const QRegularExpression shape(
        u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(Z|UTC|GMT)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (match.captured(4).isEmpty())
        return iso(date);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC).toString(Qt::ISODate)
                                            : QString();
}

/// "05/29/2007", "29.5.2007 9:49": only where one of the two numbers cannot be a month.
QString dayOrMonthFirst(const QString &text)
{
    static const QRegularExpression shape(u"^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(.*)$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt(), second = match.captured(2).toInt();
    constexpr int months = 12;
    if ((first > months) == (second > months) && first != second)
        return {};
    const int day = first > months ? first : second;
    const int month = first > months ? second : first;
    return yearFirst(match.captured(3) + u'-' + QString::number(month) + u'-' + QString::number(day) +
                     match.captured(4));
}

/// "August 27, 2021", "27 Aug 2021", "Friday, 27th August 2021".
QString withMonthName(const QString &text)
{
    static const QRegularExpression ordinal(u"(\\d)(?:st|nd|rd|th)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression weekday(u"^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    plain.replace(ordinal, u"\\1"_s);
    plain.remove(weekday);
    plain.remove(u',');
    plain.replace(u'.', u' ');
    plain = plain.simplified();
    const QLocale english(QLocale::C);
    for (const auto &format : {u"MMMM d yyyy"_s, u"MMM d yyyy"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s}) {
        if (const QDate date = english.toDate(plain, format); date.isValid() && date.year() > 1000)
            return iso(date);
    }
    return {};
}

} // namespace

QString dateFromWords(const QString &text)
{
    const QString plain = text.simplified();
    if (parseTimestamp(plain))
        return plain;
    for (const QString &date : {yearFirst(plain), dayOrMonthFirst(plain), withMonthName(plain)}) {
        if (!date.isEmpty())
            return date;
    }
    // "Fri, 27 Aug 2021 14:16:00 +0200", as mails and servers have it.
    const QDateTime mail = QDateTime::fromString(plain, Qt::RFC2822Date);
    if (mail.isValid())
        return mail.toUTC().toString(Qt::ISODate);
    if (plain.endsWith("GMT"_L1) || plain.endsWith("UTC"_L1) || plain.endsWith("UT"_L1)) {
        const QDateTime utc = QDateTime::fromString(
            QString(plain.first(plain.lastIndexOf(u' ')) + " +0000"_L1), Qt::RFC2822Date);
        if (utc.isValid())
            return utc.toUTC().toString(Qt::ISODate);
    }
    return {};
}

} // namespace hearth
