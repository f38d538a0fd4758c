// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include <QDateTime>
#include <QLocale>

namespace hearth {

/// The choices of the date pop-up that have a name.
enum class DatePreset { Any, Today, Week, Month, Quarter, Year };

QString presetText(DatePreset preset);

/// The preset that the query's top level is set to; nothing when it is a range of its own (or `today` has
/// moved on).
std::optional<DatePreset> presetOf(const Query &query, QDate today);
Query withPreset(Query query, DatePreset preset, QDate today);

/// Whole days in UTC, as dates compare there; invalid dates are open ends. The order does not matter.
Query withDays(Query query, QDate from, QDate to);
QDate firstDay(const Range &range); ///< invalid when open
QDate lastDay(const Range &range);

/// The days that the query's top level leaves, also of "last 7 days" and "today" at this moment.
Range rangeInUse(const Query &query, const QDateTime &nowUtc);

/// What the date button says.
QString dateChoiceText(const Query &query, QDate today, const QLocale &locale);

} // namespace hearth
