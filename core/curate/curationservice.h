// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/curator.h"
#include "core/curate/fieldsummary.h"
#include <QObject>
#include <QThread>
#include <deque>

namespace hearth {

/// Edits and the undo history of one library for a thread that may not wait: everything runs on a thread of
/// its own, one job after the other in the order of the calls, and is told on the thread that owns the
/// service. What was asked for is done even when the service goes away meanwhile; only plans are given up.
///
/// Answers go to `done` unless its `context` is gone by then; without a context they always go there. An
/// error of a job without a `done` comes as failed().
class CurationService final : public QObject
{
    Q_OBJECT
public:
    using Planned = std::function<void(const ChangePlan &plan)>;
    using Applied = std::function<void(const Result<StepReport> &report)>;
    using Travelled = std::function<void(const Result<std::vector<StepReport>> &reports)>;
    using Listed = std::function<void(const Result<std::vector<JournalStep>> &steps)>;
    using Summarized = std::function<void(const FieldSummary &summary)>;
    using StateChanges = std::function<std::vector<StateChange>()>;

    /// Opens in the background: completes what a killed program left behind first, see recovered(). Every
    /// job fails with the error of Curator::open() when that does. `clock` must outlive the service.
    CurationService(const Curator::Places &places, const Clock &clock, QObject *parent = nullptr);
    ~CurationService() override; ///< waits, see finish()

    /// What the change would do. The token gives it up: the plan then has the error Cancelled.
    CancelToken plan(ChangeSet changes, QObject *context, Planned done);
    /// What these articles say. The token gives it up.
    CancelToken summarize(const QStringList &keys, QObject *context, Summarized done);
    /// Writes a plan as one step. Errors: those of Journal::apply(). A plan without a file gives a report
    /// with step.id 0 and no applied().
    void apply(ChangePlan plan, QObject *context = nullptr, Applied done = {});
    /// Both in one. Also errors: the first of the plan, and Conflict (subject: the key) when the same field
    /// was changed on disk; then nothing is written: plan() tells both sides.
    void edit(ChangeSet changes, QObject *context = nullptr, Applied done = {});
    /// Remembers a change of user state that has been made already, as one step; no change is no step.
    void record(const StepLabel &label, std::vector<StateChange> changes);
    /// The same for very many: the changes are made (and label.articles is counted) on the worker thread.
    void record(const StepLabel &label, StateChanges changes);

    /// The newest step back, or the oldest of those that were taken back again. Errors: NotFound (there is
    /// none).
    void undo(QObject *context = nullptr, Travelled done = {});
    void redo(QObject *context = nullptr, Travelled done = {});
    /// Takes back (or does again) until the step `id` is the newest that is done; 0 takes everything back.
    /// Reports in the order in which the steps were turned.
    void goTo(qint64 id, QObject *context = nullptr, Travelled done = {});

    /// Stops what runs now: of an apply() nothing is changed then, goTo() stops between two steps.
    void cancel();
    /// Waits until all that was asked for is done, and tells the rest of it. Blocking.
    void finish();

    /// The newest steps (up to recentSteps), newest first, as of the last historyChanged().
    const std::vector<JournalStep> &steps() const { return m_steps; }
    static constexpr int recentSteps = 200;
    /// More of them, newest first.
    void listSteps(int limit, QObject *context, Listed done);
    /// Another process may have added steps: reads them anew.
    void refreshSteps();
    bool canUndo() const; ///< true while jobs wait: they may add a step
    bool canRedo() const;
    bool isBusy() const; ///< something is being changed, or waits to be

Q_SIGNALS:
    void progress(int done, int total);               ///< files of what is being applied; a few a second
    void applied(const hearth::StepReport &report);   ///< files or state changed: for each step
    void recovered(const hearth::StepReport &report); ///< a step that was completed at the opening
    void historyChanged();                            ///< steps(), canUndo(), canRedo()
    void failed(const hearth::Error &error);

private:
    class Worker;
    struct Outcome;
    using Job = std::function<void(Worker &worker, const CancelToken &cancel, Outcome &outcome)>;
    struct Waiting
    {
        CancelToken cancel;
        bool dispensable = false; ///< changes nothing: given up at the end
    };
    using Deliver = std::function<void(const Outcome &outcome)>;

    CancelToken post(Job job, Deliver deliver = {}, bool dispensable = false);
    void postApply(std::function<Result<StepReport>(Worker &, const CancelToken &)> job, QObject *context,
                   Applied done);
    void postTravel(std::function<Result<void>(Worker &, const CancelToken &, Outcome &)> job,
                    QObject *context, Travelled done);
    void take(const Outcome &outcome, bool idle);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< in m_thread while that runs
    std::deque<Waiting> m_jobs;       ///< the one that runs, and those that wait
    std::vector<JournalStep> m_steps;
    QString m_libraryFolder;
};

} // namespace hearth
