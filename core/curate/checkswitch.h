// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include "core/curate/changeset.h"

namespace hearth {

/// What switches a rule off or on in the library's .hearth.yaml (see CheckRules): the file is made when it is
/// missing, and goes when nothing is left in it. Reads that file; blocking. No file in the plan when it is so
/// already. plan.errors: Malformed and the like, when the file cannot be edited.
ChangePlan planCheckSwitch(const QString &libraryFolder, ProblemCode rule, bool on);

} // namespace hearth
