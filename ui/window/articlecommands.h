// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "ui/window/stateundo.h"
#include <QObject>

namespace hearth {

class ArticleListView;
class Desktop;
class ListController;
class ReaderController;
class ReaderPane;
class Settings;
class StatusBar;
class WindowActions;

/// What can be done to articles: open elsewhere, star, mark, copy; with undo of what is said about them. Acts
/// on the selected rows, or on the article in the reader when no row is selected.
class ArticleCommands final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        WindowActions *actions = nullptr;
        ListController *list = nullptr;
        ArticleListView *view = nullptr;
        ReaderController *reader = nullptr;
        ReaderPane *pane = nullptr;
        StatusBar *status = nullptr;
        Desktop *desktop = nullptr;
        const Settings *settings = nullptr;
    };
    explicit ArticleCommands(const Parts &parts, QObject *parent = nullptr); ///< parts are not owned

    void markRead(ArticleId id);   ///< by the timer: not the user's word, so not undone by Ctrl+Z
    void toggleStar(ArticleId id); ///< a click on the star of a row
    void openOriginal(ArticleId id);
    void edit(const QString &key, int line);
    void showInFolder(const QString &key);
    void openAddress(const QUrl &url);
    void forgetUndo(); ///< ids mean something else now
    void updateActions();

private:
    std::vector<ArticleId> targets() const;
    void change(MarkChange::What what, bool value, std::span<const ArticleId> ids);
    void toggleStar();
    void toggleRead();
    void markAllRead();
    void undo();
    void redo();
    QString describe(const MarkChange &change, bool value) const;
    /// Those of `ids` that are read (starred) or, with `value` false, are not.
    std::vector<ArticleId> having(MarkChange::What what, bool value, std::span<const ArticleId> ids) const;

    Parts m;
    StateUndo m_undo;
};

} // namespace hearth
