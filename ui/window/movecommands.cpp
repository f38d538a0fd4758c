// SPDX-License-Identifier: Apache-2.0
#include "ui/window/movecommands.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/readerpane.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/windowactions.h"
#include <QRandomGenerator>

namespace hearth {

MoveCommands::MoveCommands(WindowActions *actions, ListController *list, ArticleListView *view,
                           ReaderController *reader, ReaderPane *pane, QObject *parent)
    : QObject(parent), m_actions(actions), m_list(list), m_view(view), m_reader(reader), m_pane(pane)
{
    const auto on = [this](Do what, auto function) {
        connect((*m_actions)[what], &QAction::triggered, this, function);
    };
    on(Do::Next, [this] { m_view->selectNext(); });
    on(Do::Previous, [this] { m_view->selectPrevious(); });
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
    (*m_actions)[Do::Back]->setEnabled(m_reader->history().canGoBack());
    (*m_actions)[Do::Forward]->setEnabled(m_reader->history().canGoForward());
}

bool MoveCommands::goUnread(int direction)
{
    const std::vector<ArticleId> unread = m_list->idsWith(Flag::Unread);
    ArticleListModel *model = m_list->model();
    const ArticleId current = m_view->currentArticle();
    const int from =
        current == ArticleId::None ? (direction > 0 ? -1 : model->rowCount()) : model->rowOf(current);
    const int row = model->nextRowIn(unread, from, direction);
    return row >= 0 && m_view->selectArticle(model->idAt(row));
}

void MoveCommands::pageOn()
{
    if (m_reader->article() == ArticleId::None || !m_pane->scrollPage(1))
        goUnread(1);
}

void MoveCommands::pageBack()
{
    if (!m_pane->scrollPage(-1))
        goBack();
}

void MoveCommands::goBack()
{
    if (m_reader->back())
        follow();
    updateActions();
}

void MoveCommands::goForward()
{
    if (m_reader->forward())
        follow();
    updateActions();
}

void MoveCommands::random()
{
    const auto ids = m_list->model()->ids();
    if (!ids.empty())
        m_view->selectArticle(ids[QRandomGenerator::global()->bounded(quint32(ids.size()))]);
}

void MoveCommands::follow()
{
    m_view->selectArticle(m_reader->article()); // where it is in the list; else the list stays as it is
}

} // namespace hearth
