// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/checkrules.h"
#include "core/library/deepcheck.h"

namespace hearth {

class IndexService;

/// What the import found wrong, but for the rules that are off; by key and line.
std::vector<FileProblem> knownProblems(const IndexService &index, const CheckRules &rules);

/// That and deepProblems() of all files of the index (`check.keys` is filled in). Blocking, any thread.
std::vector<FileProblem> allProblems(const IndexService &index, const CheckRules &rules, DeepCheck check);

} // namespace hearth
