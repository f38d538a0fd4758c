// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAction>
#include <QObject>
#include <vector>

namespace hearth {

/// Everything that the window can do by key, menu or button.
enum class Do {
    OpenLibrary,
    OpenFile,
    OpenSample,
    Rescan,
    Problems,
    WorkOffline,
    OfflineCopies,
    OfflineRules,
    Activity,
    Taxonomy,
    Settings,
    Quit,
    Undo,
    Redo,
    History,
    Next,
    Previous,
    NextUnread,
    PreviousUnread,
    PageOn,
    PageBack,
    Back,
    Forward,
    Random,
    ReadHere,
    LoadPictures,
    OpenOriginal,
    OpenWebPage,
    OpenAmpPage,
    CopyLink,
    CopyQuotation,
    SaveArticle,
    Print,
    ShowFile,
    EditFile,
    NewArticle,
    PasteAddress,
    Duplicate,
    DeleteArticle,
    Secured,
    ToggleStar,
    ToggleRead,
    MarkAllRead,
    KeepOffline,
    KeepListOffline,
    ForgetOffline,
    QualityNumber,
    QualityClear,
    QualityUp,
    QualityDown,
    HeatNumber,
    HeatClear,
    HeatUp,
    HeatDown,
    Publish,
    Topics,
    EditPanel,
    EditAll,
    CuratorKeys,
    Note,
    Labels,
    Queue,
    Story,
    Duplicates,
    Select,
    SelectAll,
    Search,
    ClearStep,
    ClearAll,
    SortMenu,
    Dates,
    GoAll,
    GoUnread,
    GoToday,
    GoHot,
    GoStarred,
    GoOffline,
    GoUndecided,
    GoUnpublished,
    NextEntry,
    PreviousEntry,
    Compact,
    Comfortable,
    Cards,
    Sidebar,
    MenuBar,
    FullScreen,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FindInArticle,
    FindNext,
    FindPrevious,
    KeySheet,
    About,
};

/// Where a key of an action works.
enum class KeyScope {
    Window,        ///< everywhere in the window
    Panes,         ///< single keys: while sidebar, list or reader has the focus, never in an edit field
    ListAndReader, ///< keys that mean something else in the sidebar
};

enum class ActionGroup { Library, Moving, Article, Curating, Lists, Filter, View, Help };

/// The actions of the window, made from one table, so that menus, tool tips, buttons and the key sheet all
/// say the same keys. They are children of the object; what they do is connected by the window.
class WindowActions final : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QObject *parent = nullptr);

    QAction *action(Do what) const;
    QAction *operator[](Do what) const { return action(what); }

    /// Lets the keys work in these widgets. Once.
    void install(QWidget *window, QWidget *panes, const QList<QWidget *> &listAndReader);

    struct Entry
    {
        Do what;
        ActionGroup group;
        KeyScope scope;
        QAction *action;
        QString nativeKeys; ///< keys that a widget handles itself: shown with the others
    };
    const std::vector<Entry> &entries() const { return m_entries; }
    /// "J, ↓": all keys as text, in the system's notation.
    static QString keysText(const Entry &entry);

private:
    std::vector<Entry> m_entries; ///< in the order of Do
};

QString groupText(ActionGroup group);

} // namespace hearth
