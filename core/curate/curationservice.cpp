// SPDX-License-Identifier: Apache-2.0
#include "core/curate/curationservice.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

namespace hearth {

namespace {

/// A guard for an answer: does somebody still want it?
class Wanted final
{
public:
    explicit Wanted(QObject *context) : m_context(context), m_always(!context) {}
    explicit operator bool() const { return m_always || m_context; }

private:
    QPointer<QObject> m_context;
    bool m_always;
};

} // namespace

/// What lives on the other thread.
class CurationService::Worker final : public QObject
{
public:
    explicit Worker(CurationService *q) : q(q) {}

    /// Tells of the progress, but not so often that telling costs more than working.
    Journal::Progress progress() const
    {
        constexpr qint64 pauseMs = 100;
        QElapsedTimer sinceLast;
        sinceLast.start();
        return [q = q, sinceLast](int done, int total) mutable {
            if (sinceLast.elapsed() < pauseMs)
                return;
            sinceLast.restart();
            QMetaObject::invokeMethod(
                q, [q, done, total] { Q_EMIT q->progress(done, total); }, Qt::QueuedConnection);
        };
    }

    CurationService *q;
    std::unique_ptr<Curator> curator;
    Error openError{ErrorCode::NotFound, {}, {}};
};

/// What a job brings back.
struct CurationService::Outcome
{
    std::vector<StepReport> reports;
    std::optional<Error> error;
    std::optional<std::vector<JournalStep>> steps; ///< when the history may have changed
};

CurationService::CurationService(const Curator::Places &places, const Clock &clock, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(this)), m_libraryFolder(places.libraryFolder)
{
    m_thread.setObjectName(QStringLiteral("hearth-curate"));
    connect(
        &m_thread, &QThread::finished, m_worker.get(),
        [worker = m_worker.get(), owner = thread()] {
            worker->curator.reset();
            worker->moveToThread(owner);
        },
        Qt::DirectConnection);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    post(
        [places, &clock](Worker &worker, const CancelToken &, Outcome &outcome) {
            auto curator = Curator::open(places, clock);
            if (!curator) {
                worker.openError = curator.error();
                outcome.error = curator.error();
                return;
            }
            worker.curator = std::move(*curator);
            outcome.reports = worker.curator->recovered();
        },
        [this](const Outcome &outcome) {
            if (outcome.error)
                Q_EMIT failed(*outcome.error);
            for (const StepReport &report : outcome.reports) {
                Q_EMIT applied(report);
                Q_EMIT recovered(report);
            }
        });
}

CurationService::~CurationService()
{
    for (const Waiting &job : m_jobs) {
        if (job.dispensable)
            job.cancel.cancel();
    }
    finish();
    m_thread.quit();
    m_thread.wait();
}

CancelToken CurationService::post(Job job, Deliver deliver, bool dispensable)
{
    const bool wasBusy = isBusy();
    const CancelToken cancel = m_jobs.emplace_back(Waiting{{}, dispensable}).cancel;
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), job = std::move(job), deliver = std::move(deliver), cancel] {
            const auto outcome = std::make_shared<Outcome>();
            job(*worker, cancel, *outcome);
            if (worker->curator) {
                if (auto steps = worker->curator->journal().steps(recentSteps))
                    outcome->steps = std::move(*steps);
            }
            QMetaObject::invokeMethod(
                this,
                [this, outcome, deliver] {
                    const bool wasBusy = isBusy();
                    m_jobs.pop_front();
                    take(*outcome, isBusy() != wasBusy);
                    if (deliver)
                        deliver(*outcome);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    if (isBusy() != wasBusy)
        Q_EMIT historyChanged(); // canUndo()
    return cancel;
}

void CurationService::take(const Outcome &outcome, bool idle)
{
    const bool news = outcome.steps && *outcome.steps != m_steps;
    if (news)
        m_steps = *outcome.steps;
    if (news || idle)
        Q_EMIT historyChanged();
}

bool CurationService::isBusy() const
{
    return !std::ranges::all_of(m_jobs, &Waiting::dispensable);
}

CancelToken CurationService::plan(ChangeSet changes, QObject *context, Planned done)
{
    const auto plan = std::make_shared<ChangePlan>();
    return post(
        [plan, changes = std::move(changes)](Worker &worker, const CancelToken &cancel, Outcome &) {
            if (!worker.curator)
                plan->errors.push_back(worker.openError);
            else
                *plan = worker.curator->plan(changes, cancel);
        },
        [plan, wanted = Wanted(context), done = std::move(done)](const Outcome &) {
            if (done && wanted)
                done(*plan);
        },
        true);
}

CancelToken CurationService::summarize(const QStringList &keys, QObject *context, Summarized done)
{
    const auto summary = std::make_shared<FieldSummary>();
    return post(
        [summary, keys, folder = m_libraryFolder](Worker &, const CancelToken &cancel, Outcome &) {
            *summary = summarizeFields(folder, keys, cancel);
        },
        [summary, wanted = Wanted(context), done = std::move(done)](const Outcome &) {
            if (wanted)
                done(*summary);
        },
        true);
}

void CurationService::postApply(std::function<Result<StepReport>(Worker &, const CancelToken &)> job,
                                QObject *context, Applied done)
{
    post(
        [job = std::move(job)](Worker &worker, const CancelToken &cancel, Outcome &outcome) {
            auto report = worker.curator ? job(worker, cancel) : Result<StepReport>(worker.openError);
            if (report)
                outcome.reports.push_back(std::move(*report));
            else
                outcome.error = report.error();
        },
        [this, wanted = Wanted(context), done = std::move(done)](const Outcome &outcome) {
            if (!outcome.error && outcome.reports.front().step.id != 0)
                Q_EMIT applied(outcome.reports.front());
            if (done && wanted)
                done(outcome.error ? Result<StepReport>(*outcome.error) : outcome.reports.front());
            else if (outcome.error && !done)
                Q_EMIT failed(*outcome.error);
        });
}

void CurationService::apply(ChangePlan plan, QObject *context, Applied done)
{
    postApply(
        [plan = std::make_shared<const ChangePlan>(std::move(plan))](Worker &worker,
                                                                     const CancelToken &cancel) {
            return worker.curator->journal().apply(*plan, cancel, worker.progress());
        },
        context, std::move(done));
}

void CurationService::edit(ChangeSet changes, QObject *context, Applied done)
{
    postApply(
        [changes = std::make_shared<const ChangeSet>(std::move(changes))](
            Worker &worker, const CancelToken &cancel) -> Result<StepReport> {
            const ChangePlan plan = worker.curator->plan(*changes, cancel);
            if (plan.errors.empty() && !plan.conflicts.empty())
                return Error{ErrorCode::Conflict, plan.conflicts.front().key, {}};
            return worker.curator->journal().apply(plan, cancel, worker.progress());
        },
        context, std::move(done));
}

void CurationService::record(const StepLabel &label, std::vector<StateChange> changes)
{
    if (changes.empty())
        return;
    record(label, [changes = std::move(changes)] { return changes; });
}

void CurationService::record(const StepLabel &label, StateChanges changes)
{
    post(
        [label, changes = std::move(changes)](Worker &worker, const CancelToken &, Outcome &outcome) {
            const std::vector<StateChange> made = changes();
            if (made.empty())
                return;
            StepLabel counted = label;
            counted.articles = int(made.size());
            const auto step = worker.curator ? worker.curator->journal().record(counted, made)
                                             : Result<JournalStep>(worker.openError);
            if (!step)
                outcome.error = step.error();
        },
        [this](const Outcome &outcome) {
            if (outcome.error)
                Q_EMIT failed(*outcome.error);
        });
}

void CurationService::postTravel(std::function<Result<void>(Worker &, const CancelToken &, Outcome &)> job,
                                 QObject *context, Travelled done)
{
    post(
        [job = std::move(job)](Worker &worker, const CancelToken &cancel, Outcome &outcome) {
            const auto travelled =
                worker.curator ? job(worker, cancel, outcome) : Result<void>(worker.openError);
            if (!travelled)
                outcome.error = travelled.error();
        },
        [this, wanted = Wanted(context), done = std::move(done)](const Outcome &outcome) {
            for (const StepReport &report : outcome.reports)
                Q_EMIT applied(report);
            if (done && wanted)
                done(outcome.error ? Result<std::vector<StepReport>>(*outcome.error) : outcome.reports);
            else if (outcome.error && !done)
                Q_EMIT failed(*outcome.error);
        });
}

namespace {

/// One step back or forward.
Result<void> turnOne(Journal &journal, bool forward, const Journal::Progress &progress,
                     std::vector<StepReport> &reports)
{
    auto report = forward ? journal.redo(progress) : journal.undo(progress);
    if (!report)
        return report.error();
    reports.push_back(std::move(*report));
    return {};
}

} // namespace

void CurationService::undo(QObject *context, Travelled done)
{
    postTravel(
        [](Worker &worker, const CancelToken &, Outcome &outcome) {
            return turnOne(worker.curator->journal(), false, worker.progress(), outcome.reports);
        },
        context, std::move(done));
}

void CurationService::redo(QObject *context, Travelled done)
{
    postTravel(
        [](Worker &worker, const CancelToken &, Outcome &outcome) {
            return turnOne(worker.curator->journal(), true, worker.progress(), outcome.reports);
        },
        context, std::move(done));
}

void CurationService::goTo(qint64 id, QObject *context, Travelled done)
{
    postTravel(
        [id](Worker &worker, const CancelToken &cancel, Outcome &outcome) -> Result<void> {
            Journal &journal = worker.curator->journal();
            const auto steps = journal.steps(std::numeric_limits<int>::max());
            if (!steps)
                return steps.error();
            // Undone steps are always newer than those that are done: it goes one way only.
            const auto back = std::ranges::count_if(
                *steps, [id](const JournalStep &step) { return !step.undone && step.id > id; });
            const auto forward = std::ranges::count_if(
                *steps, [id](const JournalStep &step) { return step.undone && step.id <= id; });
            for (auto left = back + forward; left > 0 && !cancel.isCancelled(); --left) {
                if (auto turned = turnOne(journal, back == 0, worker.progress(), outcome.reports); !turned)
                    return turned;
            }
            return {};
        },
        context, std::move(done));
}

void CurationService::cancel()
{
    if (!m_jobs.empty())
        m_jobs.front().cancel.cancel();
}

void CurationService::finish()
{
    while (!m_jobs.empty()) {
        QMetaObject::invokeMethod(
            m_worker.get(), [] {}, Qt::BlockingQueuedConnection);
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

void CurationService::listSteps(int limit, QObject *context, Listed done)
{
    const auto steps = std::make_shared<Result<std::vector<JournalStep>>>(std::vector<JournalStep>());
    post(
        [limit, steps](Worker &worker, const CancelToken &, Outcome &) {
            *steps = worker.curator ? worker.curator->journal().steps(limit)
                                    : Result<std::vector<JournalStep>>(worker.openError);
        },
        [steps, wanted = Wanted(context), done = std::move(done)](const Outcome &) {
            if (wanted)
                done(*steps);
        },
        true);
}

void CurationService::refreshSteps()
{
    post([](Worker &, const CancelToken &, Outcome &) {}, {}, true);
}

bool CurationService::canUndo() const
{
    return isBusy() || std::ranges::any_of(m_steps, [](const JournalStep &step) { return !step.undone; });
}

bool CurationService::canRedo() const
{
    return isBusy() || (!m_steps.empty() && m_steps.front().undone);
}

} // namespace hearth
