// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/checkrules.h"
#include "core/library/deepcheck.h"
#include "core/library/importreport.h"

namespace hearth {

class IndexService;

/// What the import found wrong, but for the rules that are off; by key and line.
std::vector<FileProblem> knownProblems(const IndexService &index, const CheckRules &rules);

/// That and deepProblems() of all files of the index (`check.keys` is filled in). Blocking, any thread.
/// What the last look at the whole library could not even list or name, and the index so knows nothing of.
std::vector<FileProblem> unreadIn(const ImportReport &report);
/// Puts those among `problems`, but for what is there already, or can be read by now.
void addUnread(std::vector<FileProblem> &problems, const std::vector<FileProblem> &unread,
               const QString &root);

std::vector<FileProblem> allProblems(const IndexService &index, const CheckRules &rules, DeepCheck check);

} // namespace hearth
