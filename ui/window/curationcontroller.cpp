// SPDX-License-Identifier: Apache-2.0
#include "ui/window/curationcontroller.h"
#include "core/library/library.h"
#include "ui/common/errortext.h"
#include "ui/common/steptext.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>
#include <QMessageBox>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

/// More keys than these are looked up by the worker.
constexpr std::size_t fewArticles = 1000;

StepKind kindOf(StateChange::What what, bool value)
{
    if (what == StateChange::What::Read)
        return value ? StepKind::MarkRead : StepKind::MarkUnread;
    return value ? StepKind::Star : StepKind::Unstar;
}

std::vector<StateChange> changesOf(const Library &library, std::span<const ArticleId> ids,
                                   StateChange::What what, bool value)
{
    std::vector<StateChange> changes;
    changes.reserve(ids.size());
    for (const ArticleId id : ids)
        changes.push_back({library.keyOf(id), what, stateText(!value), stateText(value)});
    return changes;
}

} // namespace

CurationController::CurationController(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    connect((*m.actions)[Do::Undo], &QAction::triggered, this, &CurationController::undo);
    connect((*m.actions)[Do::Redo], &QAction::triggered, this, &CurationController::redo);
    connect(m.status, &StatusBar::cancelWritingRequested, this, [this] {
        if (m_service)
            m_service->cancel();
    });
    connect(this, &CurationController::historyChanged, this, [this] {
        (*m.actions)[Do::Undo]->setEnabled(canUndo());
        (*m.actions)[Do::Redo]->setEnabled(canRedo());
    });
    Q_EMIT historyChanged();
}

CurationController::~CurationController() = default;

void CurationController::open()
{
    Library *library = m.libraries->library();
    if (!library || m_service)
        return;
    m_service = std::make_unique<CurationService>(Curator::Places{library->folder(), library->userFolder()},
                                                  *m.options->clock);
    CurationService *service = m_service.get();
    connect(service, &CurationService::applied, this, [this, library](const StepReport &report) {
        if (!report.state.empty())
            library->applyState(report.state);
        library->lookAtFiles(report.done);
        Q_EMIT applied(report);
    });
    connect(service, &CurationService::recovered, this, [this](const StepReport &report) {
        const QString text = stepText(report.step.label);
        const QString message = report.step.undone
                                    ? tr("An interrupted step was taken back as a whole: %1.").arg(text)
                                    : tr("An interrupted step was completed: %1.").arg(text);
        sayWithFiles(message, skippedText(report), int(report.skipped.size()));
    });
    connect(service, &CurationService::failed, this,
            [this](const Error &error) { m.status->say(editErrorText(error)); });
    connect(service, &CurationService::progress, this, [this](int done, int total) {
        m_writing = true;
        m.status->setWritten(done, total);
    });
    connect(service, &CurationService::historyChanged, this, [this] {
        if (m_writing && !m_service->isBusy()) {
            m_writing = false;
            m.status->endProgress();
        }
        Q_EMIT historyChanged();
    });
    // Another process of the same library has a hand in the history, too.
    connect(library, &Library::stateChanged, service, [service](const QList<ArticleId> &ids) {
        if (ids.isEmpty())
            service->refreshSteps();
    });
}

void CurationController::close()
{
    if (!m_service)
        return;
    m_service->finish();
    m_service.reset();
    if (std::exchange(m_writing, false))
        m.status->endProgress();
    Q_EMIT historyChanged();
}

void CurationController::edit(ChangeSet changes, UnscoredCount unscored)
{
    if (m_service)
        m_service->edit(std::move(changes), this, [this, unscored](const auto &report) {
            tell(report, unscored ? unscored->load() : 0);
        });
}

void CurationController::apply(ChangePlan plan)
{
    if (m_service)
        m_service->apply(std::move(plan), this, [this](const auto &report) { tell(report); });
}

void CurationController::setState(std::span<const ArticleId> ids, StateChange::What what, bool value)
{
    Library *library = m.libraries->library();
    if (!library || !m_service || ids.empty())
        return;
    const StepLabel label{kindOf(what, value), {}, {}, int(ids.size())};
    if (what == StateChange::What::Read)
        library->setRead(ids, value);
    else
        library->setStarred(ids, value);
    if (ids.size() <= fewArticles) {
        m_service->record(label, changesOf(*library, ids, what, value));
    } else {
        // The library is there until close() has waited for this.
        m_service->record(label, [library, all = std::vector<ArticleId>(ids.begin(), ids.end()), what,
                                  value] { return changesOf(*library, all, what, value); });
    }
}

void CurationController::setNote(ArticleId id, const QString &note)
{
    Library *library = m.libraries->library();
    if (!library || !m_service)
        return;
    std::vector<StateChange> changes = library->stateChanges(std::array{id}, StateChange::What::Note, note);
    library->applyState(changes);
    m_service->record({StepKind::SetNote, {}, {}, 1}, std::move(changes));
}

void CurationController::undo()
{
    if (m_service)
        m_service->undo(this, [this](const auto &reports) { tellTravel(reports, true); });
}

void CurationController::redo()
{
    if (m_service)
        m_service->redo(this, [this](const auto &reports) { tellTravel(reports, false); });
}

void CurationController::goTo(qint64 step)
{
    if (!m_service)
        return;
    const auto &steps = m_service->steps();
    const bool back = std::ranges::any_of(
        steps, [step](const JournalStep &other) { return !other.undone && other.id > step; });
    m_service->goTo(step, this, [this, back](const auto &reports) { tellTravel(reports, back); });
}

void CurationController::sayDone(const StepLabel &label, int unscored)
{
    QString text = stepText(label);
    if (unscored > 0)
        text += u" · "_s + tr("%Ln without a score left as they are", nullptr, unscored);
    m.status->say(text, tr("Undo"), [this] { undo(); });
}

void CurationController::tell(const Result<StepReport> &report, int unscored)
{
    if (!report)
        m.status->say(editErrorText(report.error()));
    else if (report->step.id == 0)
        m.status->say(unscored > 0 ? tr("Nothing to change: %Ln article(s) have no score.", nullptr, unscored)
                                   : tr("Nothing to change: it is so already."));
    else
        sayDone(report->step.label, unscored);
}

void CurationController::tellTravel(const Result<std::vector<StepReport>> &reports, bool back)
{
    if (!reports) {
        const bool nothing = reports.error().code == ErrorCode::NotFound;
        m.status->say(!nothing ? editErrorText(reports.error())
                      : back   ? tr("There is nothing to undo.")
                               : tr("There is nothing to redo."));
        return;
    }
    if (reports->empty())
        return;
    QString files;
    int skipped = 0;
    for (const StepReport &report : *reports) {
        const QString text = skippedText(report);
        files += files.isEmpty() || text.isEmpty() ? text : u'\n' + text;
        skipped += int(report.skipped.size());
    }
    QString message;
    if (reports->size() == 1) {
        const QString step = stepText(reports->front().step.label);
        message = back ? tr("Undone: %1").arg(step) : tr("Done again: %1").arg(step);
    } else {
        const int count = int(reports->size());
        message =
            back ? tr("%Ln step(s) undone", nullptr, count) : tr("%Ln step(s) done again", nullptr, count);
    }
    sayWithFiles(message, files, skipped);
}

void CurationController::sayWithFiles(const QString &message, const QString &files, int count)
{
    if (count == 0)
        return m.status->say(message);
    const QString all =
        message + u" · "_s + tr("%Ln file(s) changed since and left as they are", nullptr, count);
    m.status->say(count == 1 ? message + u" · "_s + files : all, tr("Which?"), [this, all, files] {
        auto *box = new QMessageBox(QMessageBox::Information, tr("Undo"), all, QMessageBox::Ok, m.window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(files.size() < 1000 ? files : QString());
        box->setDetailedText(files.size() < 1000 ? QString() : files);
        box->open();
    });
}

} // namespace hearth
