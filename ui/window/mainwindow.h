// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/window/librarycontroller.h"
#include <QMainWindow>

namespace hearth {

class ArticleCommands;
class ArticleListView;
class ChipBar;
class CurateCommands;
class CurationController;
class Desktop;
class EditController;
class FilterBar;
class LibrarySession;
class ListController;
class ListPlaceholder;
class LogoCache;
class MoveCommands;
class NoteCommands;
class NewArticleCommands;
class Panes;
class ProblemsCommands;
class QueryViews;
class QueueCommands;
class ReaderController;
class ReaderPane;
class SecuredCommands;
class Settings;
class Sidebar;
class StatusBar;
class StoryCommands;
class TaxonomyCommands;
class ViewCommands;
class WebController;
class WebThumbnails;
class WindowActions;
struct WindowParts;

/// The main window: lays out the panes and bars and wires them to each other. What they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// Nothing is owned; all must outlive the window.
    MainWindow(Settings *settings, const WindowOptions &options, Desktop *desktop);
    ~MainWindow() override;

    LibraryController *libraries() const { return m_libraries; }
    FilterBar *filterBar() const { return m_filter; }
    ChipBar *chipBar() const { return m_chips; }
    Sidebar *sidebar() const { return m_sidebar; }
    ArticleListView *list() const { return m_view; }
    ReaderPane *reader() const { return m_reader; }
    StatusBar *status() const { return m_status; }
    ListController *listController() const { return m_list; }
    ReaderController *readerController() const { return m_reading; }
    WindowActions *actions() const { return m_actions; }
    WebController *web() const { return m_web; }
    CurationController *curation() const { return m_curation; }
    EditController *editing() const { return m_editing; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WindowParts parts();
    void layOut();
    void wireReading();
    void wireList();
    void wireActions();
    void restoreWindow();
    void chooseLibrary(bool file);

    Settings *m_settings;
    WindowOptions m_options;
    Desktop *m_desktop;

    WindowActions *m_actions;
    LibraryController *m_libraries;
    ListController *m_list;
    FilterBar *m_filter;
    ChipBar *m_chips;
    Panes *m_panes;
    Sidebar *m_sidebar;
    ArticleListView *m_view;
    ReaderPane *m_reader;
    StatusBar *m_status;
    ReaderController *m_reading;
    ListPlaceholder *m_placeholder;
    WebController *m_web = nullptr;
    CurationController *m_curation = nullptr;
    ArticleCommands *m_commands;
    CurateCommands *m_curating;
    EditController *m_editing;
    MoveCommands *m_moves;
    QueueCommands *m_queue;
    StoryCommands *m_stories;
    NoteCommands *m_notes;
    ViewCommands *m_looks;
    ProblemsCommands *m_problems;
    NewArticleCommands *m_newArticles;
    TaxonomyCommands *m_taxonomy;
    SecuredCommands *m_secured;
    LogoCache *m_logos;
    WebThumbnails *m_thumbnails;
    QueryViews *m_views;
    LibrarySession *m_session;
};

} // namespace hearth
