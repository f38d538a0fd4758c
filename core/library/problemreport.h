// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/checkrules.h"
#include "core/library/deepcheck.h"
#include "core/library/importreport.h"

namespace hearth {

class IndexService;

/// What the import found wrong, but for the rules that are off, and what is wrong with the library's settings
/// in the folder `root`; by key and line.
std::vector<FileProblem> knownProblems(const IndexService &index, const CheckRules &rules,
                                       const QString &root);

/// What the last look at the whole library could not even list or name, and the index so knows nothing of.
std::vector<FileProblem> unreadIn(const ImportReport &report);
/// Puts those among `problems`, but for what is there already, or can be read by now.
void addUnread(std::vector<FileProblem> &problems, const std::vector<FileProblem> &unread,
               const QString &root);

/// knownProblems() and deepProblems() of all files of the index (`check.keys` is filled in). Blocking, any
/// thread.
std::vector<FileProblem> allProblems(const IndexService &index, const CheckRules &rules, DeepCheck check);

} // namespace hearth
