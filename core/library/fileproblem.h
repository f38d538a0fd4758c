// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"

namespace hearth {

/// A problem of one file, for lists.
struct FileProblem
{
    QString key; ///< path relative to the library
    Problem problem;

    friend bool operator==(const FileProblem &, const FileProblem &) = default;
};

} // namespace hearth
