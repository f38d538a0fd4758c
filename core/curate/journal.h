// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/curate/articlewriter.h"
#include "core/curate/changeset.h"
#include "core/index/journalstore.h"
#include "core/index/statechange.h"
#include <functional>
#include <memory>

namespace hearth {

struct JournalStep
{
    qint64 id = 0;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    StepLabel label;
    bool undone = false;

    friend bool operator==(const JournalStep &, const JournalStep &) = default;
};

/// What doing, undoing or completing a step led to.
struct StepReport
{
    JournalStep step;
    QStringList done;           ///< keys written
    std::vector<Error> skipped; ///< subject: the key; Conflict: the file changed since; NotFound: it is gone
    std::vector<StateChange> state; ///< to be applied to the user's state by the caller, in this order
};

/// The undo history of one library, which survives restarts and crashes. A step is stored in user.db before
/// the first file is touched, so that a program killed at any moment is completed by recover() at the next
/// start. Blocking; one thread at a time; a lock file keeps other processes out while files are written.
class Journal final
{
public:
    using Progress = std::function<void(int done, int total)>;

    /// `store` and `clock` must outlive it.
    Journal(JournalStore &store, QString libraryFolder, QString lockFile, const Clock &clock);

    /// Writes the files of the plan and remembers them as one step. A cancelled one is taken back. Steps that
    /// were undone before can no longer be redone. A plan without a file gives a report with step.id 0 and
    /// stores nothing. Errors: InvalidValue (the plan has errors; the first), Busy (another process is
    /// writing), DiskFull, WriteFailed, Conflict (a file changed since it was planned), Cancelled; then no
    /// file is changed.
    Result<StepReport> apply(const ChangePlan &plan, const CancelToken &cancel = {},
                             const Progress &progress = {});
    /// Remembers a change of user state that has been made already.
    Result<JournalStep> record(const StepLabel &label, const std::vector<StateChange> &changes);

    /// Takes back the newest step that is not undone; redo() does the oldest of the undone again.
    /// Errors: NotFound (there is none), Busy, DiskFull and what else keeps all its files from being written
    /// (then nothing is changed and the step can be tried again), and those of the store.
    Result<StepReport> undo(const Progress &progress = {});
    Result<StepReport> redo(const Progress &progress = {});
    /// Newest first.
    Result<std::vector<JournalStep>> steps(int limit = 500) const;

    /// Completes what a killed program left half done, and removes temporary files of its: call it once after
    /// opening. One report for each such step.
    Result<std::vector<StepReport>> recover();

private:
    Result<StepReport> turn(const StoredStep &stored, bool forward, const Progress &progress);

    JournalStore &m_store;
    ArticleWriter m_writer;
    QString m_lockFile;
    const Clock &m_clock;
};

} // namespace hearth
