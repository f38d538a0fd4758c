// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tellapart.h"
#include "core/curate/apartchanges.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"

namespace hearth {

void tellApart(const WindowParts &parts, const QList<QStringList> &sets)
{
    Library *library = parts.libraries->library();
    CurationService *service = parts.curation->service();
    if (!library || !service)
        return;
    const qint64 now = parts.options->clock->nowUtc().toMSecsSinceEpoch();
    std::vector<StateChange> changes = apartChanges(library->toldApart(), sets, now);
    if (changes.empty())
        return;
    library->applyState(changes);
    const StepLabel label{StepKind::TellApart, {}, {}, static_cast<int>(changes.size())};
    service->record(label, std::move(changes));
    parts.curation->sayDone(label);
}

bool isAboutApart(const StepReport &report)
{
    return std::ranges::any_of(
        report.state, [](const StateChange &change) { return change.what == StateChange::What::Apart; });
}

} // namespace hearth
