// SPDX-License-Identifier: Apache-2.0
#include "app/cli/errortext.h"
#include "app/cli/session.h"
#include "app/cli/steptext.h"
#include "app/cli/words.h"

namespace hearth::cli {

Curator *Session::curator()
{
    if (m_curator)
        return m_curator.get();
    Library *library = open();
    if (!library)
        return nullptr;
    auto curator = Curator::open({library->folder(), library->userFolder()}, m_clock);
    if (!curator) {
        complain(errorText(curator.error()));
        m_exitCode = ProblemsFound;
        return nullptr;
    }
    m_curator = std::move(*curator);
    for (const StepReport &report : m_curator->recovered()) {
        complain(
            translate("hearthctl", "completed what was interrupted: %1").arg(stepText(report.step.label)));
        library->applyState(report.state);
        for (const Error &error : report.skipped)
            complain(errorText(error));
    }
    return m_curator.get();
}

} // namespace hearth::cli
