// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include <QLocale>

namespace hearth {

/// What a chip says of its clause, in the user's words.
struct ChipText
{
    QString main;      ///< "AI", "quality ≥ 60", "“chip”", "not Robotics"
    QString suffix;    ///< smaller: "and below" for topics; mostly empty
    QString lead = {}; ///< smaller, before it: "or" where the chip before it would do as well

    QString sentence() const; ///< all of it
    friend bool operator==(const ChipText &, const ChipText &) = default;
};

ChipText chipText(const Clause &clause, const QLocale &locale);

/// What one chip stands for: a clause, or one of the several names of a clause (AI, or Robotics).
struct ChipPart
{
    std::size_t clause = 0;
    qsizetype name = -1; ///< -1: the whole clause
    friend bool operator==(const ChipPart &, const ChipPart &) = default;
};
std::vector<ChipPart> chipParts(const Query &query);
ChipText chipText(const Query &query, const ChipPart &part, const QLocale &locale);
Query withoutPart(const Query &query, const ChipPart &part);

/// "is:" and "has:" flags as words: "published", "with a video".
QString flagText(Flag flag);

/// A range of days as briefly as it can be said without doubt: "27 Jul – 27 Aug 2021". Whole months and years
/// are named as such.
QString dateRangeText(const Range &range, const QLocale &locale);

/// "last 7 days" for 7d; an age that is not understood stands as it is.
QString ageText(const QString &age);
QString relativeDayText(int daysBack); ///< 0: today, 1: yesterday

} // namespace hearth
