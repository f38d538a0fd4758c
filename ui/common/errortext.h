// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/problem.h"
#include "core/base/error.h"
#include <QString>

namespace hearth {

/// What happened, to which file or address, and what can be done about it, in the user's language. Plain
/// text.
QString errorText(const Error &error);

/// What is wrong with a file, in one sentence without its path and line.
QString problemText(const Problem &problem);
/// The kind of a problem in two or three words: "Unknown topic".
QString problemKindText(ProblemCode code);
/// What to do about it, in one sentence.
QString problemAdvice(const Problem &problem);
QString severityText(Severity severity);

} // namespace hearth
