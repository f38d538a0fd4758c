// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/rowdata.h"
#include "ui/common/icons.h"
#include "ui/list/rowgeometry.h"
#include <QDateTime>
#include <QLocale>
#include <vector>

namespace hearth {

/// One small sign of a row's state.
struct RowMark
{
    enum class Tone { Quiet, Accent };
    IconName icon = IconName::Star;
    Tone tone = Tone::Quiet;
    QString name; ///< for the tool tip

    friend bool operator==(const RowMark &, const RowMark &) = default;
};

/// The words of a row, ready to paint.
struct RowTexts
{
    QString title;
    QString excerpt;
    QString provider;
    QString date;
    QString topics;
    QString related; ///< "+3", empty when there is none
    std::vector<RowMark> marks;
};

/// Pure. The compact density has its star in a column of its own, so it is no mark there.
RowTexts rowTexts(const RowData &row, Density density, const QDateTime &nowUtc, const QLocale &locale);

} // namespace hearth
