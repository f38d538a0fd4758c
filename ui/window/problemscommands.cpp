// SPDX-License-Identifier: Apache-2.0
#include "ui/window/problemscommands.h"
#include "core/base/fileio.h"
#include "core/curate/checkswitch.h"
#include "core/curate/problemfix.h"
#include "ui/activity/problemsdialog.h"
#include "ui/activity/problemsmodel.h"
#include "ui/common/errortext.h"
#include "ui/list/articlelistview.h"
#include "ui/window/articlecommands.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>
#include <QMap>
#include <QTreeView>

namespace hearth {

namespace {

constexpr int quietMs = 300; ///< without another change, before all files are looked at again

/// Reads the file: nothing when that cannot be done, or when nothing in it has a safe fix.
std::optional<FileEdits> editsFor(const Library &library, const QString &key, const QList<Problem> &problems)
{
    auto file = readFile(library.pathOf(key), maxArticleBytes);
    if (!file)
        return std::nullopt;
    FixContext context{library.folder(), key, {}};
    for (const Topic &topic : library.taxonomy().topics())
        context.topics.append(topic.name);
    auto edits = fixesFor(problems, *file, context);
    if (edits.empty())
        return std::nullopt;
    return FileEdits{key, std::move(edits), std::move(*file)};
}

} // namespace

ProblemsCommands::ProblemsCommands(const WindowParts &parts, ArticleCommands *commands, QObject *parent)
    : QObject(parent), m(parts), m_commands(commands)
{
    m_again.setSingleShot(true);
    m_again.setInterval(quietMs);
    connect(&m_again, &QTimer::timeout, this, &ProblemsCommands::check);
    connect((*m.actions)[Do::Problems], &QAction::triggered, this, &ProblemsCommands::show);
    connect(m.status, &StatusBar::problemsRequested, this, &ProblemsCommands::show);
}

ProblemsCommands::~ProblemsCommands() = default;

void ProblemsCommands::update()
{
    const Library *library = m.libraries->library();
    if (!library)
        return;
    if (m_dialog && m_dialog->isVisible())
        m_again.start(); // and says the number then
    else
        showQuickCount();
}

/// What was found while files were taken in. A look at all of them may find more; nobody waits for that at
/// every change.
void ProblemsCommands::showQuickCount()
{
    if (const Library *library = m.libraries->library())
        m.status->setProblems(filesWithProblems(library->problems()), StatusBar::Look::Quick);
}

/// The window and the list say the same.
void ProblemsCommands::takeChecked(const std::vector<FileProblem> &problems)
{
    m_dialog->setProblems(problems);
    m.status->setProblems(filesWithProblems(problems), StatusBar::Look::Thorough);
}

void ProblemsCommands::close()
{
    m.status->setProblems(0, StatusBar::Look::Quick);
    m_again.stop();
    m_check.reset();
    if (m_dialog)
        m_dialog->close();
}

void ProblemsCommands::show()
{
    const Library *library = m.libraries->library();
    if (!m_dialog)
        makeDialog();
    if (library)
        m_dialog->setProblems(library->problems()); // what is known; the rest follows
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_dialog->view()->setFocus();
    check();
}

void ProblemsCommands::check()
{
    const Library *library = m.libraries->library();
    if (!library || !m_dialog || !m_dialog->isVisible())
        return;
    if (!m_check) {
        m_check = std::make_unique<LibraryCheck>(*library);
        connect(m_check.get(), &LibraryCheck::progress, m_dialog, &ProblemsDialog::setChecking);
        connect(m_check.get(), &LibraryCheck::finished, this, &ProblemsCommands::takeChecked);
    }
    m_dialog->setChecking(0, 0);
    m_check->start();
}

void ProblemsCommands::makeDialog()
{
    m_dialog = new ProblemsDialog(m.window);
    connect(m_dialog, &ProblemsDialog::editRequested, m_commands, &ArticleCommands::edit);
    connect(m_dialog, &ProblemsDialog::showInFolderRequested, m_commands, &ArticleCommands::showInFolder);
    connect(m_dialog, &ProblemsDialog::articleRequested, this, [this](const QString &key) {
        if (const Library *library = m.libraries->library()) {
            const ArticleId id = library->idOf(key);
            if (!m.view->selectArticle(id))
                m.reader->show(id);
        }
    });
    connect(m_dialog, &ProblemsDialog::fixRequested, this, &ProblemsCommands::fix);
    connect(m_dialog, &ProblemsDialog::ruleOffRequested, this, &ProblemsCommands::switchOff);
    connect(m_dialog, &QDialog::finished, this, [this] {
        const bool isUnfinished = m_again.isActive() || (m_check && m_check->isRunning());
        m_again.stop();
        if (m_check)
            m_check->cancel();
        if (isUnfinished) // what the last look found is not so any more
            showQuickCount();
    });
    m_dialog->setFixable([this](const FileProblem &problem) {
        const Library *library = m.libraries->library();
        return library && editsFor(*library, problem.key, {problem.problem}).has_value();
    });
}

void ProblemsCommands::fix(const std::vector<FileProblem> &problems)
{
    const Library *library = m.libraries->library();
    if (!library)
        return;
    QMap<QString, QList<Problem>> byFile;
    for (const FileProblem &problem : problems)
        byFile[problem.key].append(problem.problem);
    ChangeSet changes;
    for (auto it = byFile.begin(); it != byFile.end(); ++it) {
        if (auto edits = editsFor(*library, it.key(), it.value()))
            changes.files.push_back(std::move(*edits));
    }
    if (changes.files.empty())
        m_dialog->say(tr("None of them has a safe correction: they need a person."));
    else
        m.curation->edit(std::move(changes));
}

void ProblemsCommands::switchOff(ProblemCode rule)
{
    const Library *library = m.libraries->library();
    if (!library)
        return;
    ChangePlan plan = planCheckSwitch(library->folder(), rule, false);
    if (!plan.errors.empty())
        m_dialog->say(errorText(plan.errors.front()));
    else
        m.curation->apply(std::move(plan));
}

} // namespace hearth
