// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/windowparts.h"
#include <QStringList>

namespace hearth {

struct StepReport;

/// The articles of each set (keys) are not the same as each other: kept with what the user did, as one step
/// of the undo history, and said in the status bar.
void tellApart(const WindowParts &parts, const QList<QStringList> &sets);

/// Did the step tell articles apart, or take that back?
bool isAboutApart(const StepReport &report);

} // namespace hearth
