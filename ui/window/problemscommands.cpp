// SPDX-License-Identifier: Apache-2.0
#include "ui/window/problemscommands.h"
#include "ui/activity/problemsdialog.h"
#include "ui/activity/problemsmodel.h"
#include "ui/list/articlelistview.h"
#include "ui/window/articlecommands.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>

namespace hearth {

ProblemsCommands::ProblemsCommands(const WindowParts &parts, ArticleCommands *commands, QObject *parent)
    : QObject(parent), m(parts), m_commands(commands)
{
    connect((*m.actions)[Do::Problems], &QAction::triggered, this, &ProblemsCommands::show);
    connect(m.status, &StatusBar::problemsRequested, this, &ProblemsCommands::show);
}

void ProblemsCommands::update()
{
    const Library *library = m.libraries->library();
    if (!library)
        return;
    std::vector<FileProblem> problems = library->problems();
    m.status->setProblems(filesWithProblems(problems));
    if (m_dialog && m_dialog->isVisible())
        m_dialog->setProblems(std::move(problems));
}

void ProblemsCommands::close()
{
    m.status->setProblems(0);
    if (m_dialog)
        m_dialog->close();
}

void ProblemsCommands::show()
{
    if (!m_dialog)
        makeDialog();
    if (const Library *library = m.libraries->library())
        m_dialog->setProblems(library->problems());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
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
}

} // namespace hearth
