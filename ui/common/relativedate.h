// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace hearth {

/// How long ago, as short as a row needs it: "now", "12 min", "3 h", "yesterday", "Tue", "27 Aug", "27 Aug
/// 2021". `utc` in seconds since 1970. A date without a time is compared by calendar days and never gets
/// minutes or hours. What lies in the future is given as a date. Days are those of `zone`, dates without a
/// time those of UTC.
QString relativeDate(qint64 utc, bool dateOnly, const QDateTime &nowUtc, const QLocale &locale,
                     const QTimeZone &zone = QTimeZone::systemTimeZone());

/// The full date, with the time unless there is none: "Friday, 27 August 2021 14:16".
QString fullDate(qint64 utc, bool dateOnly, const QLocale &locale,
                 const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace hearth
