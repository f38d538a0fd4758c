// SPDX-License-Identifier: Apache-2.0
#include "ui/common/relativedate.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

class DateWords
{
    Q_DECLARE_TR_FUNCTIONS(hearth)
};

} // namespace

QString relativeDate(qint64 utc, bool dateOnly, const QDateTime &nowUtc, const QLocale &locale,
                     const QTimeZone &zone)
{
    const QDateTime then = QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
    const QDate day = dateOnly ? then.date() : then.toTimeZone(zone).date();
    const QDate today = nowUtc.toTimeZone(zone).date();
    const qint64 seconds = then.secsTo(nowUtc);
    const qint64 days = day.daysTo(today);

    if (!dateOnly && seconds >= 0 && seconds < 60)
        return DateWords::tr("now");
    if (!dateOnly && seconds >= 0 && seconds < 3600)
        return DateWords::tr("%n min", nullptr, int(seconds / 60));
    if (!dateOnly && seconds >= 0 && (days == 0 || seconds < 6 * 3600))
        return DateWords::tr("%n h", nullptr, int(seconds / 3600));
    if (days == 0)
        return DateWords::tr("today");
    if (days == 1)
        return DateWords::tr("yesterday");
    if (days > 1 && days < 7)
        return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    // Translators: QLocale::toString() formats of a date in this year and in another one.
    return locale.toString(day,
                           day.year() == today.year() ? DateWords::tr("d MMM") : DateWords::tr("d MMM yyyy"));
}

QString fullDate(qint64 utc, bool dateOnly, const QLocale &locale, const QTimeZone &zone)
{
    const QDateTime then = QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
    if (dateOnly)
        return locale.toString(then.date(), QLocale::LongFormat);
    const QDateTime here = then.toTimeZone(zone);
    return locale.toString(here.date(), QLocale::LongFormat) + u' ' +
           locale.toString(here.time(), QLocale::ShortFormat);
}

} // namespace hearth
