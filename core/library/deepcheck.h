// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"

namespace hearth {

/// What the import does not tell: what validateArticle() finds, topics that the taxonomy lacks (when there is
/// a taxonomy), local images that do not exist, the same address in two articles. Reads all files, on all
/// cores. `now` is UTC. In no order.
std::vector<FileProblem> deepProblems(const QString &root, const Taxonomy &taxonomy, const QStringList &keys,
                                      const QDateTime &now);

} // namespace hearth
