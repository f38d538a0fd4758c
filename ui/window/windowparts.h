// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace hearth {

class ArticleListView;
class ChipBar;
class CurationController;
class Desktop;
class FilterBar;
class LibraryController;
class ListController;
class Panes;
class ReaderController;
class ReaderPane;
class Settings;
class Sidebar;
class StatusBar;
class WebController;
class WindowActions;
struct WindowOptions;

/// The pieces of the window, for the classes that let them do something together. Nothing is owned; all
/// outlive the receiver, which belongs to the window.
struct WindowParts
{
    QMainWindow *window = nullptr;
    const WindowOptions *options = nullptr;
    Settings *settings = nullptr;
    Desktop *desktop = nullptr;
    WindowActions *actions = nullptr;
    LibraryController *libraries = nullptr;
    ListController *list = nullptr;
    FilterBar *filter = nullptr;
    ChipBar *chips = nullptr;
    Panes *panes = nullptr;
    Sidebar *sidebar = nullptr;
    ArticleListView *view = nullptr;
    ReaderController *reader = nullptr;
    ReaderPane *pane = nullptr;
    StatusBar *status = nullptr;
    WebController *web = nullptr;
    CurationController *curation = nullptr;
};

} // namespace hearth
