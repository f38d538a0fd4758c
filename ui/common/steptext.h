// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"
#include "core/curate/journal.h"

namespace hearth {

/// What a step of the undo history did, as a statement: "Quality set to 85 in 12 articles".
QString stepText(const StepLabel &label);

/// The files that undoing or redoing left alone, with the reason, one a line; empty when there are none.
QString skippedText(const StepReport &report);

/// Why an edit was not made. As errorText(), but knows what fields expect.
QString editErrorText(const Error &error);

} // namespace hearth
