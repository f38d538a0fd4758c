// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/columns.h"
#include <QString>

/// titles.bin: the order by title, which takes seconds to make at a million articles. Valid for just the
/// columns, and the language, that it was made for; derived, so that it may be deleted at any time.
namespace hearth::titlefile {

/// Null when there is none, or it is damaged or made for something else.
std::shared_ptr<const std::vector<std::uint32_t>> read(const QString &path, const Columns &columns);
/// Without it the order is made again, so a failure does no harm.
void write(const QString &path, const Columns &columns, const std::vector<std::uint32_t> &order);

} // namespace hearth::titlefile
