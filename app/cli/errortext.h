// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include "core/base/error.h"

namespace hearth::cli {

/// One translated sentence that says what happened and to what.
QString errorText(const Error &error);

/// What is wrong with a file, without its path and line: as compilers word it, small and without a full stop.
QString problemText(const Problem &problem);

/// "error", "warning" or "hint", translated.
QString severityText(Severity severity);

/// path:line: severity: message, the way compilers do and editors understand.
QString problemLine(const QString &path, const Problem &problem);

} // namespace hearth::cli
