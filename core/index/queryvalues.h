// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include <QDateTime>

/// The words and values of the query language, read and written.
namespace hearth::queryvalues {

/// 60, >=60, <=60, >60, <60, 50..90, 50.., ..90, with an optional sign. Empty when it is none of them.
std::optional<Range> parseScoreRange(QStringView text);
QString scoreRangeText(const Range &range);

/// The same forms with 2021, 2021-08, 2021-08-27 or 2021-08-27T14:16[:05][Z] in place of the numbers, in UTC.
/// An end takes in the whole of the period it names. "today" and "yesterday" depend on the clock: see
/// relativeDay().
std::optional<Range> parseDateRange(QStringView text);
QString dateRangeText(const Range &range);
/// 0 for today, 1 for yesterday.
std::optional<int> relativeDay(QStringView text);
Range dayRange(const QDateTime &nowUtc, int daysBack);

/// Start of an age such as 7d counted back from now (h, d, w, m, y; months and years by the calendar).
std::optional<qint64> ageStart(QStringView age, const QDateTime &nowUtc);

std::optional<Flag> flagOf(Field field, QStringView word); ///< of Is, Has, Offline; case-insensitive
QString flagText(Flag flag);                               ///< is:unread, has:image, …
Field fieldOf(Flag flag);
std::optional<SortOrder> sortOf(QStringView word);
QString sortText(SortOrder order);
std::optional<Field> fieldOf(QStringView word); ///< topic, provider, …; neither words nor groups nor sort
QString fieldText(Field field);
bool hasNames(Field field); ///< Topic, Provider, Domain, Type, In, Label

} // namespace hearth::queryvalues
