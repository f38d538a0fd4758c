// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"

namespace hearth {

/// Reads a point in time: 2021-08-27, 2021-08-27T14:16:00Z, with an offset (-07:00, -0700, -7), with
/// fractions of a second, with spaces in the place of T and before the offset (YAML's own timestamp type,
/// yaml.org/type/timestamp). No offset means UTC, as YAML has it. Surrounding white space does not count.
/// Empty when it is none, or when it names a day or an hour that does not exist. Years 0001…9999. Fractions
/// are dropped from `utc`.
std::optional<Timestamp> parseTimestamp(QStringView text);

} // namespace hearth
