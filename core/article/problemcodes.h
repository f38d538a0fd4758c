// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include <optional>

namespace hearth {

QList<ProblemCode> allProblemCodes(); ///< in the order of the enumeration

/// The code that problemCodeName() gives this name; nothing when there is none.
std::optional<ProblemCode> problemCodeNamed(QStringView name);

} // namespace hearth
