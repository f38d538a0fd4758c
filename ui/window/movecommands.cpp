// SPDX-License-Identifier: Apache-2.0
#include "ui/window/movecommands.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/readerpane.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/windowactions.h"
#include <QRandomGenerator>

namespace hearth {

MoveCommands::MoveCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    const auto on = [this](Do what, auto function) {
        connect((*m.actions)[what], &QAction::triggered, this, function);
    };
    on(Do::Next, [this] { m.view->selectNext(); });
    on(Do::Previous, [this] { m.view->selectPrevious(); });
    on(Do::NextUnread, [this] { goUnread(1); });
    on(Do::PreviousUnread, [this] { goUnread(-1); });
    on(Do::PageOn, [this] { pageOn(); });
    on(Do::PageBack, [this] { pageBack(); });
    on(Do::Back, [this] { goBack(); });
    on(Do::Forward, [this] { goForward(); });
    on(Do::Random, [this] { random(); });
    updateActions();
}

void MoveCommands::updateActions()
{
    (*m.actions)[Do::Back]->setEnabled(m.reader->history().canGoBack());
    (*m.actions)[Do::Forward]->setEnabled(m.reader->history().canGoForward());
}

bool MoveCommands::goUnread(int direction)
{
    const std::vector<ArticleId> unread = m.list->idsWith(Flag::Unread);
    ArticleListModel *model = m.list->model();
    const ArticleId current = m.view->currentArticle();
    const int from =
        current == ArticleId::None ? (direction > 0 ? -1 : model->rowCount()) : model->rowOf(current);
    const int row = model->nextRowIn(unread, from, direction);
    return row >= 0 && m.view->selectArticle(model->idAt(row));
}

void MoveCommands::pageOn()
{
    if (m.reader->article() == ArticleId::None || !m.pane->scrollPage(1))
        goUnread(1);
}

void MoveCommands::pageBack()
{
    if (!m.pane->scrollPage(-1))
        goBack();
}

void MoveCommands::goBack()
{
    if (m.reader->back())
        follow();
    updateActions();
}

void MoveCommands::goForward()
{
    if (m.reader->forward())
        follow();
    updateActions();
}

void MoveCommands::random()
{
    const auto ids = m.list->model()->ids();
    if (!ids.empty())
        m.view->selectArticle(ids[QRandomGenerator::global()->bounded(quint32(ids.size()))]);
}

void MoveCommands::follow()
{
    m.view->selectArticle(m.reader->article()); // where it is in the list; else the list stays as it is
}

} // namespace hearth
