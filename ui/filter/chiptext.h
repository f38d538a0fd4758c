// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include <QLocale>

namespace hearth {

/// What a chip says of its clause, in the user's words.
struct ChipText
{
    QString main;   ///< "AI", "quality ≥ 60", "“chip”", "not Robotics"
    QString suffix; ///< smaller: "and below" for topics; mostly empty

    QString sentence() const { return suffix.isEmpty() ? main : main + QLatin1Char(' ') + suffix; }
    friend bool operator==(const ChipText &, const ChipText &) = default;
};

ChipText chipText(const Clause &clause, const QLocale &locale);

/// "is:" and "has:" flags as words: "published", "with a video".
QString flagText(Flag flag);

/// A range of days as briefly as it can be said without doubt: "27 Jul – 27 Aug 2021". Whole months and years
/// are named as such.
QString dateRangeText(const Range &range, const QLocale &locale);

/// "last 7 days" for 7d; an age that is not understood stands as it is.
QString ageText(const QString &age);
QString relativeDayText(int daysBack); ///< 0: today, 1: yesterday

} // namespace hearth
