// SPDX-License-Identifier: Apache-2.0
#include "app/cli/recordstate.h"
#include "app/cli/errortext.h"
#include "app/cli/session.h"

namespace hearth::cli {

int recordState(Session &session, StepKind kind, const std::vector<StateChange> &changes)
{
    if (changes.empty())
        return Fine;
    Curator *curator = session.curator();
    if (!curator)
        return session.exitCode();
    const auto step = curator->journal().record({kind, {}, {}, static_cast<int>(changes.size())}, changes);
    if (!step) {
        session.complain(errorText(step.error()));
        return ProblemsFound;
    }
    session.open()->applyState(changes);
    return Fine;
}

} // namespace hearth::cli
