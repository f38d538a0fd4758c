// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"
#include "core/index/statechange.h"

namespace hearth::cli {

class Session;

/// Makes a change of user state, as one step that `undo` takes back. No change is no step. Gives an exit
/// code; what went wrong stands on the error stream.
int recordState(Session &session, StepKind kind, const std::vector<StateChange> &changes);

} // namespace hearth::cli
