// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeplanner.h"
#include "core/curate/journal.h"
#include "core/curate/stylesampler.h"

namespace hearth {

/// Everything that edits a library, in one piece: plans in the style of the library, and the undo history
/// that they go through. Blocking; one thread at a time, which may be any.
class Curator final
{
public:
    struct Places
    {
        QString libraryFolder; ///< absolute
        QString userFolder;    ///< where user.db lies; the index must have been opened on it before
    };

    /// Also completes what a killed program left half done, see recovered(). `clock` must outlive it.
    /// Errors: those of JournalStore and Journal::recover().
    static Result<std::unique_ptr<Curator>> open(const Places &places, const Clock &clock);

    /// Is a step being written, or was it when the program was killed? Costs one look at the file system.
    static bool mayBeInterrupted(const QString &userFolder);

    /// One report for each step that had to be completed. Its state changes are still to be applied.
    const std::vector<StepReport> &recovered() const { return m_recovered; }

    /// See planChanges(). All files of a change must lie in folders of the library.
    ChangePlan plan(const ChangeSet &changes, const CancelToken &cancel = {});
    Journal &journal() { return m_journal; }

private:
    Curator(const Places &places, std::unique_ptr<JournalStore> store, const Clock &clock);

    QString m_folder;
    std::unique_ptr<JournalStore> m_store;
    Journal m_journal;
    StyleSampler m_styles;
    std::vector<StepReport> m_recovered;
};

} // namespace hearth
