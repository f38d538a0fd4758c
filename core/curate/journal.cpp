// SPDX-License-Identifier: Apache-2.0
#include "core/curate/journal.h"
#include "core/base/contenthash.h"
#include "core/curate/splice.h"
#include <QFile>
#include <QLockFile>

namespace hearth {

namespace {

constexpr int lockWaitMs = 5000;

quint64 hashOf(const std::optional<QByteArray> &content)
{
    return content ? contentHash(*content) : 0;
}

StoredChange storedChange(const PlannedFile &file)
{
    const Splice splice =
        spliceBetween(file.before.value_or(QByteArray()), file.after.value_or(QByteArray()));
    StoredChange change;
    change.key = file.key;
    change.existedBefore = file.before.has_value();
    change.existsAfter = file.after.has_value();
    change.hashBefore = hashOf(file.before);
    change.hashAfter = hashOf(file.after);
    change.offset = splice.offset;
    change.before = splice.removed;
    change.after = splice.inserted;
    return change;
}

/// The same change seen in the direction in which it is to be made.
StoredChange directed(StoredChange change, bool forward)
{
    if (!forward) {
        std::swap(change.existedBefore, change.existsAfter);
        std::swap(change.hashBefore, change.hashAfter);
        std::swap(change.before, change.after);
    }
    return change;
}

StoredChange::Kind kindOf(StateChange::What what)
{
    switch (what) {
    case StateChange::What::Read:
        return StoredChange::Kind::Read;
    case StateChange::What::Starred:
        return StoredChange::Kind::Starred;
    case StateChange::What::Note:
        return StoredChange::Kind::Note;
    case StateChange::What::Labels:
        return StoredChange::Kind::Labels;
    case StateChange::What::Apart:
        return StoredChange::Kind::Apart;
    }
    return StoredChange::Kind::Read;
}

StateChange stateChange(const StoredChange &change)
{
    const auto what = change.kind == StoredChange::Kind::Read      ? StateChange::What::Read
                      : change.kind == StoredChange::Kind::Starred ? StateChange::What::Starred
                      : change.kind == StoredChange::Kind::Labels  ? StateChange::What::Labels
                      : change.kind == StoredChange::Kind::Apart   ? StateChange::What::Apart
                                                                   : StateChange::What::Note;
    return {change.key, what, QString::fromUtf8(change.before), QString::fromUtf8(change.after)};
}

JournalStep journalStep(const StoredStep &stored)
{
    JournalStep step{stored.id, stored.at, {}, stored.state == StepState::Undone};
    step.label.kind = StepKind(stored.kind);
    step.label.fields = stored.fields.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    step.label.value = stored.value;
    step.label.articles = stored.articles;
    return step;
}

StoredStep storedStep(const StepLabel &label, qint64 at, StepState state)
{
    return {0, at, int(label.kind), label.fields.join(QLatin1Char('\n')), label.value, label.articles, state};
}

/// What a file must become; none when it is so already, an error when it is neither what it was nor what it
/// shall be.
Result<std::optional<FileChange>> fileChange(const ArticleWriter &writer, const StoredChange &change)
{
    auto now = writer.read(change.key);
    if (!now)
        return now.error();
    const bool isAfter = now->has_value() == change.existsAfter && hashOf(*now) == change.hashAfter;
    if (isAfter)
        return std::optional<FileChange>();
    if (!now->has_value() && change.existedBefore)
        return Error{ErrorCode::NotFound, change.key, {}};
    const bool isBefore = now->has_value() == change.existedBefore && hashOf(*now) == change.hashBefore;
    const auto after = applySplice(now->value_or(QByteArray()), {change.offset, change.before, change.after});
    if (!isBefore || !after)
        return Error{ErrorCode::Conflict, change.key, {}};
    FileChange result{change.key, std::move(*now), {}};
    if (change.existsAfter)
        result.after = *after;
    return std::optional<FileChange>(std::move(result));
}

/// What stands in the way of a step as a whole: a full disk, or that not one of its files can be written.
/// Files that somebody changed stand only in their own way.
const Error *obstacleOf(const StepReport &report, bool nothingStaged)
{
    const bool nothingToDo = nothingStaged && report.done.isEmpty() && report.state.empty();
    for (const Error &error : report.skipped) {
        const bool isSystems = error.code != ErrorCode::Conflict && error.code != ErrorCode::NotFound;
        if (error.code == ErrorCode::DiskFull || (nothingToDo && isSystems))
            return &error;
    }
    return nullptr;
}

/// Says on disk which files are about to get a temporary file beside them, until it ends: what is killed
/// before its step is stored leaves nothing behind but those.
class StagingNote final
{
public:
    StagingNote(const QString &lockFile, const std::vector<PlannedFile> &files) : m_file(pathFor(lockFile))
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return; // then a crash leaves files that no scan looks at: no reason to refuse the edit
        for (const PlannedFile &file : files)
            m_file.write(file.key.toUtf8() + '\n');
        m_file.close();
    }
    ~StagingNote() { m_file.remove(); }
    Q_DISABLE_COPY_MOVE(StagingNote)

    /// What a killed program noted, and forgets it.
    static QStringList take(const QString &lockFile)
    {
        QFile file(pathFor(lockFile));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString keys = QString::fromUtf8(file.readAll());
        file.close();
        file.remove();
        return keys.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private:
    static QString pathFor(const QString &lockFile) { return lockFile + QStringLiteral(".staging"); }

    QFile m_file;
};

} // namespace

Journal::Journal(JournalStore &store, QString libraryFolder, QString lockFile, const Clock &clock)
    : m_store(store), m_writer(std::move(libraryFolder)), m_lockFile(std::move(lockFile)), m_clock(clock)
{
}

Result<StepReport> Journal::apply(const ChangePlan &plan, const CancelToken &cancel, const Progress &progress)
{
    if (!plan.errors.empty())
        return plan.errors.front();
    if (plan.files.empty())
        return StepReport{};
    QLockFile lock(m_lockFile);
    if (!lock.tryLock(lockWaitMs))
        return Error{ErrorCode::Busy, m_lockFile, {}};

    // Everything that can fail without a trace comes first: the new contents wait beside their files, then
    // the step is stored, and only then the first file is replaced.
    const StagingNote note(m_lockFile, plan.files);
    std::vector<ArticleWriter::Staged> staged;
    std::vector<StoredChange> changes;
    const int total = int(plan.files.size());
    for (const PlannedFile &file : plan.files) {
        if (cancel.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}};
        auto one = m_writer.stage({file.key, file.before, file.after});
        if (!one)
            return one.error();
        const auto now = m_writer.read(file.key);
        if (!now || *now != file.before)
            return Error{ErrorCode::Conflict, file.key, {}};
        staged.push_back(std::move(*one));
        changes.push_back(storedChange(file));
        if (progress)
            progress(int(staged.size()) / 2, total);
    }
    m_writer.flush(staged);
    StoredStep step = storedStep(plan.label, m_clock.nowUtc().toMSecsSinceEpoch(), StepState::Doing);
    const auto id = m_store.add(step, changes);
    if (!id)
        return id.error();
    step.id = *id;

    StepReport report{journalStep(step), {}, {}, {}};
    for (std::size_t i = 0; i < staged.size(); ++i) {
        auto written = m_writer.commit(std::move(staged[i]));
        if (!written || cancel.isCancelled()) {
            const Error error = written ? Error{ErrorCode::Cancelled, {}, {}} : written.error();
            staged.clear();
            auto back = turn(step, false, {});
            if (!back)
                return back.error();
            if (auto removed = m_store.remove(step.id); !removed)
                return removed.error();
            return error;
        }
        report.done.append(plan.files[i].key);
        if (progress)
            progress(int(staged.size() + i + 1) / 2, total);
    }
    if (auto done = m_store.setState(step.id, StepState::Done); !done)
        return done.error();
    return report;
}

Result<JournalStep> Journal::record(const StepLabel &label, const std::vector<StateChange> &changes)
{
    std::vector<StoredChange> stored;
    stored.reserve(changes.size());
    for (const StateChange &change : changes) {
        StoredChange one;
        one.kind = kindOf(change.what);
        one.key = change.key;
        one.before = change.before.toUtf8();
        one.after = change.after.toUtf8();
        stored.push_back(std::move(one));
    }
    StoredStep step = storedStep(label, m_clock.nowUtc().toMSecsSinceEpoch(), StepState::Done);
    const auto id = m_store.add(step, stored);
    if (!id)
        return id.error();
    step.id = *id;
    return journalStep(step);
}

Result<StepReport> Journal::undo(const Progress &progress)
{
    QLockFile lock(m_lockFile);
    if (!lock.tryLock(lockWaitMs))
        return Error{ErrorCode::Busy, m_lockFile, {}};
    const auto step = m_store.newest(StepState::Done);
    if (!step)
        return step.error();
    if (!*step)
        return Error{ErrorCode::NotFound, {}, {}};
    return turn(**step, false, progress);
}

Result<StepReport> Journal::redo(const Progress &progress)
{
    QLockFile lock(m_lockFile);
    if (!lock.tryLock(lockWaitMs))
        return Error{ErrorCode::Busy, m_lockFile, {}};
    const auto step = m_store.oldest(StepState::Undone);
    if (!step)
        return step.error();
    if (!*step)
        return Error{ErrorCode::NotFound, {}, {}};
    return turn(**step, true, progress);
}

Result<StepReport> Journal::turn(const StoredStep &stored, bool forward, const Progress &progress)
{
    const auto changes = m_store.changesOf(stored.id);
    if (!changes)
        return changes.error();
    if (auto begun = m_store.setState(stored.id, forward ? StepState::Doing : StepState::Undoing); !begun)
        return begun.error();

    StepReport report{journalStep(stored), {}, {}, {}};
    std::vector<ArticleWriter::Staged> staged;
    QStringList keys;
    const int total = int(changes->size());
    for (const StoredChange &kept : *changes) {
        const StoredChange change = directed(kept, forward);
        if (change.kind != StoredChange::Kind::File) {
            report.state.push_back(stateChange(change));
            continue;
        }
        auto wanted = fileChange(m_writer, change);
        if (!wanted) {
            report.skipped.push_back(wanted.error());
        } else if (!wanted->has_value()) {
            report.done.append(change.key);
        } else if (auto one = m_writer.stage(std::move(**wanted)); !one) {
            report.skipped.push_back(one.error());
        } else {
            staged.push_back(std::move(*one));
            keys.append(change.key);
        }
    }
    const bool isWhole = stored.state == StepState::Done || stored.state == StepState::Undone;
    if (const Error *obstacle = isWhole ? obstacleOf(report, staged.empty()) : nullptr) {
        // Nothing has been written yet, and the step can be tried again when there is room.
        const Error error = *obstacle;
        if (auto kept = m_store.setState(stored.id, stored.state); !kept)
            return kept.error();
        return error;
    }
    m_writer.flush(staged);
    for (std::size_t i = 0; i < staged.size(); ++i) {
        if (auto written = m_writer.commit(std::move(staged[i])); written)
            report.done.append(keys[qsizetype(i)]);
        else
            report.skipped.push_back(written.error());
        if (progress)
            progress(int(i) + 1, total);
    }
    if (auto ended = m_store.setState(stored.id, forward ? StepState::Done : StepState::Undone); !ended)
        return ended.error();
    report.step.undone = !forward;
    return report;
}

Result<std::vector<JournalStep>> Journal::steps(int limit) const
{
    const auto stored = m_store.steps(limit);
    if (!stored)
        return stored.error();
    std::vector<JournalStep> steps;
    for (const StoredStep &step : *stored)
        steps.push_back(journalStep(step));
    return steps;
}

Result<std::vector<StepReport>> Journal::recover()
{
    QLockFile lock(m_lockFile);
    if (!lock.tryLock(0))
        return std::vector<StepReport>(); // another process is at work: nothing has been left behind
    m_writer.removeLeftovers(StagingNote::take(m_lockFile));
    const auto unfinished = m_store.unfinished();
    if (!unfinished)
        return unfinished.error();
    std::vector<StepReport> reports;
    for (const StoredStep &step : *unfinished) {
        const auto changes = m_store.changesOf(step.id);
        if (!changes)
            return changes.error();
        QStringList keys;
        for (const StoredChange &change : *changes) {
            if (change.kind == StoredChange::Kind::File)
                keys.append(change.key);
        }
        m_writer.removeLeftovers(keys);
        auto report = turn(step, step.state == StepState::Doing, {});
        if (!report)
            return report.error();
        reports.push_back(std::move(*report));
    }
    return reports;
}

} // namespace hearth
