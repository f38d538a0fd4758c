// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include "core/base/error.h"
#include <QList>
#include <QString>
#include <optional>

namespace hearth {

/// What an import did. The counts are articles: files without an opening fence are not counted.
struct ImportReport
{
    struct FileProblem
    {
        QString path; ///< relative to the library
        Problem problem;
    };
    int added = 0;
    int changed = 0;
    int moved = 0;
    int removed = 0;
    int unchanged = 0;
    bool cancelled = false;
    bool complete = true;       ///< every file was looked at
    std::optional<Error> error; ///< what kept the import from being done; what was written before it stays
    double seconds = 0;
    QList<FileProblem> problems; ///< of all files of the library, by path and line
};

} // namespace hearth
