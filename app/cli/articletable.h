// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/rowdata.h"

namespace hearth::cli {

/// The columns of a list for people: date, quality, heat, title, key. The key stands last, where its length
/// does no harm and a double click takes it.
QString articleTableHead();
QString articleTableRow(const RowData &row);

/// A score, or a dash for an article that nobody has scored.
QString scoreText(std::optional<int> score);
/// 2021-08-27, in UTC; empty when there is no date.
QString dayText(std::optional<qint64> utcSeconds);

} // namespace hearth::cli
