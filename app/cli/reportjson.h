// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/jsonwriter.h"
#include "core/article/problem.h"
#include "core/library/importreport.h"

namespace hearth::cli {

/// {"path","line","severity","code","message"}; line is 0 when the problem concerns the file as a whole.
void writeProblem(JsonWriter &json, const QString &path, const Problem &problem);
/// {"added","changed","moved","removed","unchanged","problems","seconds"}
void writeReport(JsonWriter &json, const ImportReport &report);

} // namespace hearth::cli
