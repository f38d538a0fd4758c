// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"

namespace hearth {

/// The problems that only a look at other files shows: topics that the taxonomy lacks (when there is a
/// taxonomy), local images that do not exist, the same address in two articles. Reads all files, on all
/// cores. In no order.
std::vector<FileProblem> deepProblems(const QString &root, const Taxonomy &taxonomy, const QStringList &keys);

} // namespace hearth
