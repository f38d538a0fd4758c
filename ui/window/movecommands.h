// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/articleid.h"
#include <QObject>

namespace hearth {

class ArticleListView;
class ListController;
class ReaderController;
class ReaderPane;
class WindowActions;

/// Going from article to article: the next, the next unread, a page on, back and forward, any.
class MoveCommands final : public QObject
{
    Q_OBJECT
public:
    MoveCommands(WindowActions *actions, ListController *list, ArticleListView *view,
                 ReaderController *reader, ReaderPane *pane, QObject *parent = nullptr); ///< nothing is owned

    void updateActions(); ///< whether there is a way back and forward

private:
    bool goUnread(int direction);
    void pageOn();
    void pageBack();
    void goBack();
    void goForward();
    void random();
    void follow(); ///< the list's current row is the reader's article

    WindowActions *m_actions;
    ListController *m_list;
    ArticleListView *m_view;
    ReaderController *m_reader;
    ReaderPane *m_pane;
};

} // namespace hearth
