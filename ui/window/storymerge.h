// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/journal.h"
#include "core/curate/merge.h"
#include "ui/window/windowparts.h"
#include <functional>

class QObject;

namespace hearth {

/// Articles that become one: the others become related to the lead.
struct StoryMerge
{
    QString lead; ///< key
    QStringList others;
    MergedFile otherFiles = MergedFile::ToBin;
};

/// What it would write, as one step that is labelled as a merge. Reads the files at once; the answer comes
/// later, unless context is gone. Errors: those of mergeArticles() and of the plan, NotFound (a file is
/// gone).
void planMerge(const WindowParts &parts, const StoryMerge &merge, QObject *context,
               std::function<void(const Result<ChangePlan> &plan)> done);

/// The same, and writes it.
void mergeStory(const WindowParts &parts, const StoryMerge &merge, QObject *context,
                std::function<void(const Result<StepReport> &report)> done);

} // namespace hearth
