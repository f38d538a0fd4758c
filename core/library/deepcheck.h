// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/library/fileproblem.h"
#include "core/library/taxonomy.h"
#include <QDateTime>
#include <functional>

namespace hearth {

/// Called now and then from the thread that checks.
using CheckProgress = std::function<void(int done, int total)>;

struct DeepCheck
{
    QString root; ///< the library's folder
    Taxonomy taxonomy;
    QStringList keys; ///< the files to look at
    QDateTime now;    ///< UTC
    CancelToken cancel;
    CheckProgress progress; ///< may be empty
};

/// What the import does not tell: what validateArticle() finds, topics that the taxonomy lacks (when there is
/// a taxonomy), local images that do not exist, the same address in two articles. Reads all files, on all
/// cores; blocking. In no order. Incomplete when it was cancelled.
std::vector<FileProblem> deepProblems(const DeepCheck &check);

} // namespace hearth
