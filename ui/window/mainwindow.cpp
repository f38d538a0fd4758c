// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"
#include "core/settings/settings.h"
#include "ui/common/logo.h"
#include "ui/filter/chipbar.h"
#include "ui/filter/filterbar.h"
#include "ui/list/articlelistview.h"
#include "ui/list/webthumbnails.h"
#include "ui/reader/readerpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/articlecommands.h"
#include "ui/window/curatecommands.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/dialogsizes.h"
#include "ui/window/editcontroller.h"
#include "ui/window/librarysession.h"
#include "ui/window/listcontroller.h"
#include "ui/window/listplaceholder.h"
#include "ui/window/movecommands.h"
#include "ui/window/networkcommands.h"
#include "ui/window/newarticlecommands.h"
#include "ui/window/notecommands.h"
#include "ui/window/offlinecommands.h"
#include "ui/window/offlinemarks.h"
#include "ui/window/opening.h"
#include "ui/window/outputcommands.h"
#include "ui/window/pagecommands.h"
#include "ui/window/panes.h"
#include "ui/window/picturecommands.h"
#include "ui/window/problemscommands.h"
#include "ui/window/queryviews.h"
#include "ui/window/queuecommands.h"
#include "ui/window/readercontroller.h"
#include "ui/window/securedcommands.h"
#include "ui/window/sidebarstep.h"
#include "ui/window/statusbar.h"
#include "ui/window/storecommands.h"
#include "ui/window/storycommands.h"
#include "ui/window/taxonomycommands.h"
#include "ui/window/viewcommands.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowmenus.h"
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>

namespace hearth {
using namespace Qt::StringLiterals;

MainWindow::MainWindow(Settings *settings, const WindowOptions &options, Desktop *desktop)
    : m_settings(settings)
    , m_options(options)
    , m_desktop(desktop)
    , m_actions(new WindowActions(this))
    , m_libraries(new LibraryController(settings, options, this))
    , m_list(new ListController(options.clock, this))
    , m_filter(new FilterBar(options.clock, this))
    , m_chips(new ChipBar(this))
    , m_panes(new Panes(this))
    , m_sidebar(new Sidebar(m_panes))
    , m_view(new ArticleListView(m_panes))
    , m_reader(new ReaderPane(m_panes))
    , m_status(new StatusBar(this))
    , m_reading(new ReaderController(m_reader, options.clock, this))
    , m_placeholder(new ListPlaceholder(m_list, this))
    , m_logos(new LogoCache(this))
    , m_thumbnails(new WebThumbnails(this))
{
    new DialogSizes(settings, this);
    m_web = new WebController(parts(), this);
    m_curation = new CurationController(parts(), this);
    m_commands = new ArticleCommands(parts(), this);
    new PageCommands(parts(), m_commands, this);
    new PictureCommands(parts(), m_thumbnails, this);
    new OutputCommands(parts(), this);
    m_curating = new CurateCommands(parts(), this);
    m_editing = new EditController(parts(), this);
    m_moves = new MoveCommands(parts(), this);
    m_queue = new QueueCommands(parts(), this);
    m_stories = new StoryCommands(parts(), this);
    m_notes = new NoteCommands(parts(), this);
    m_looks = new ViewCommands(parts(), this);
    m_problems = new ProblemsCommands(parts(), m_commands, this);
    new NetworkCommands(parts(), this);
    new OfflineCommands(parts(), this);
    new StoreCommands(parts(), m_looks, new OfflineMarks(parts(), this), this);
    m_newArticles = new NewArticleCommands(parts(), this);
    m_taxonomy = new TaxonomyCommands(parts(), this);
    m_secured = new SecuredCommands(parts(), this);
    m_views = new QueryViews(parts(), this);
    m_session = new LibrarySession(parts(),
                                   {.views = m_views,
                                    .placeholder = m_placeholder,
                                    .logos = m_logos,
                                    .thumbnails = m_thumbnails,
                                    .editing = m_editing,
                                    .problems = m_problems,
                                    .newArticles = m_newArticles,
                                    .taxonomy = m_taxonomy,
                                    .secured = m_secured},
                                   this);
    layOut();
    wireReading();
    wireList();
    wireActions();
    m_looks->applySettings();
    restoreWindow();
    m_placeholder->update();
    m_view->setFocus();
}

MainWindow::~MainWindow()
{
    // Children that listen to the library must not outlive it half-alive: let go of it while all are whole.
    m_session->closeEditors();
    m_web->close();
    m_editing->libraryClosing();
    m_queue->stop();
    m_stories->close();
    m_notes->close();
    m_curation->close();
    m_reading->setLibrary(nullptr);
    m_list->setLibrary(nullptr, {});
}

WindowParts MainWindow::parts()
{
    return {.window = this,
            .options = &m_options,
            .settings = m_settings,
            .desktop = m_desktop,
            .actions = m_actions,
            .libraries = m_libraries,
            .list = m_list,
            .filter = m_filter,
            .chips = m_chips,
            .panes = m_panes,
            .sidebar = m_sidebar,
            .view = m_view,
            .reader = m_reading,
            .pane = m_reader,
            .status = m_status,
            .web = m_web,
            .curation = m_curation};
}

void MainWindow::layOut()
{
    m_view->setAccessibleName(tr("Articles"));
    m_view->setArticleModel(m_list->model());
    m_view->setClock(m_options.clock);
    m_view->setLogoCache(m_logos);
    m_view->setThumbnailSource(m_thumbnails);
    m_sidebar->setLogoCache(m_logos);
    m_sidebar->setMinimumWidth(150);
    m_view->setMinimumWidth(260);
    m_reader->setMinimumWidth(280); // with the edit panel, all fit a screen of 1024
    m_panes->setStretchFactor(m_panes->indexOf(m_sidebar), 0);
    m_panes->setStretchFactor(m_panes->indexOf(m_view), 2);
    m_panes->setStretchFactor(m_panes->indexOf(m_reader), 3);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_chips);
    column->addWidget(m_panes, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
    setTabOrder(m_filter, m_chips);
    setTabOrder(m_chips, m_sidebar);
    setAcceptDrops(true);
    connect(m_looks, &ViewCommands::settingsApplied, m_web, &WebController::applySettings);
    m_view->viewport()->installEventFilter(this);
}

void MainWindow::wireReading()
{
    connect(m_view, &ArticleListView::currentArticleChanged, this, [this](ArticleId id, bool toRead) {
        if (id != ArticleId::None)
            m_reading->show(id, toRead);
    });
    connect(m_reading, &ReaderController::shown, this, [this] {
        m_secured->updateActions();
        m_commands->updateActions();
        m_curating->updateActions();
        m_editing->follow();
        m_moves->updateActions();
    });
    connect(m_reading, &ReaderController::markReadDue, m_commands, &ArticleCommands::markRead);
    connect(m_reader, &ReaderPane::openUrl, m_commands, &ArticleCommands::openAddress);
    connect(m_reader, &ReaderPane::problemActivated, this,
            [this](int line) { m_commands->edit(m_reading->opened().key, line); });
    m_reader->setActions(readerActions(*m_actions));
}

void MainWindow::wireList()
{
    connect(m_view, &ArticleListView::selectionEdited, this, [this] {
        m_status->setSelected(int(m_view->selectedArticles().size()));
        m_commands->updateActions();
        m_curating->updateActions();
        m_editing->follow();
    });
    connect(m_view, &ArticleListView::articleActivated, m_commands, &ArticleCommands::openOriginal);
    connect(m_view, &ArticleListView::starToggled, m_commands,
            qOverload<ArticleId>(&ArticleCommands::toggleStar));
    connect(m_view, &ArticleListView::contextMenuAt, this, [this](ArticleId id, QPoint at) {
        if (id == ArticleId::None)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillArticleMenu(menu, *m_actions);
        m_curating->wordMenu(menu);
        menu->popup(at);
    });
    connect(m_list, &ListController::rowsChanged, this, [this](const QList<ArticleId> &ids) {
        if (ids.contains(m_reading->article()))
            m_reading->refreshRow();
    });
    connect(m_placeholder, &ListPlaceholder::stateChanged, m_view, &ArticleListView::setPlaceholder);
    connect(m_view, &ArticleListView::placeholderAction, m_placeholder, &ListPlaceholder::act);
    connect(m_placeholder, &ListPlaceholder::openLibraryRequested, this, [this] { chooseLibrary(false); });
    connect(m_placeholder, &ListPlaceholder::openSampleRequested, m_libraries,
            &LibraryController::openSample);
    connect(m_sidebar, &Sidebar::foldedChanged, this,
            [this] { m_settings->setFoldedSections(m_sidebar->folded()); });
}

void MainWindow::wireActions()
{
    const auto on = [this](Do what, auto function) {
        connect((*m_actions)[what], &QAction::triggered, this, function);
    };
    const auto goTo = [&](Do what, Sidebar::SmartList list) {
        on(what, [this, list] { m_sidebar->openSmartList(list); });
    };
    on(Do::OpenLibrary, [this] { chooseLibrary(false); });
    on(Do::OpenFile, [this] { chooseLibrary(true); });
    on(Do::OpenSample, [this] { m_libraries->openSample(); });
    on(Do::Rescan, [this] {
        Library *library = m_libraries->library();
        if (!library)
            return;
        if (library->isImporting()) // it may have passed by what the user means
            connect(library, &Library::importFinished, library, &Library::startImport,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        else
            library->startImport();
    });
    on(Do::Quit, [this] { close(); });
    on(Do::Select, [this] { m_view->toggleCurrentSelected(); });
    on(Do::SelectAll, [this] { m_view->selectAll(); });
    on(Do::Search, [this] { m_filter->focusSearch(); });
    on(Do::ClearStep, [this] { m_views->clearStep(); });
    on(Do::ClearAll, [this] { m_views->clearAll(); });
    on(Do::SortMenu, [this] { m_filter->openSortMenu(); });
    on(Do::Dates, [this] { m_filter->openDatePopup(); });
    goTo(Do::GoAll, Sidebar::SmartList::All);
    goTo(Do::GoUnread, Sidebar::SmartList::Unread);
    goTo(Do::GoToday, Sidebar::SmartList::Today);
    goTo(Do::GoHot, Sidebar::SmartList::Hot);
    goTo(Do::GoStarred, Sidebar::SmartList::Starred);
    goTo(Do::GoOffline, Sidebar::SmartList::Offline);
    goTo(Do::GoUndecided, Sidebar::SmartList::Undecided);
    goTo(Do::GoUnpublished, Sidebar::SmartList::Unpublished);
    on(Do::NextEntry, [this] { openSidebarNeighbour(m_sidebar, 1); });
    on(Do::PreviousEntry, [this] { openSidebarNeighbour(m_sidebar, -1); });
    connect(m_notes, &NoteCommands::labelsChanged, m_views, &QueryViews::updateNames);
    m_actions->install(this, m_panes, {m_view, m_reader});

    QMenu *recent = buildMenus(menuBar(), *m_actions);
    for (const QAction *menu : menuBar()->actions())
        m_curating->wordMenu(menu->menu());
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        fillRecentMenu(recent, m_settings->recentLibraries(), [this](const QString &path) {
            if (!m_libraries->open(path) && !QFileInfo::exists(path))
                m_settings->removeRecentLibrary(path);
        });
    });
}

void MainWindow::restoreWindow()
{
    // A small screen shows all of it, with the frame that the system puts around it.
    constexpr QSize frame(16, 48);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - frame));
    m_panes->setSizes({228, 592, 620});
    if (const QByteArray geometry = m_settings->windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const QByteArray sizes = m_settings->splitterState(); !sizes.isEmpty())
        m_panes->restoreState(sizes);
    m_sidebar->setFolded(m_settings->foldedSections());
}

void MainWindow::chooseLibrary(bool file)
{
    const Library *library = m_libraries->library();
    openLibraryDialog(this, file, library ? library->folder() : QString(),
                      [this](const QString &path) { m_libraries->open(path); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_session->keepPlace();
    m_settings->setWindowGeometry(saveGeometry());
    m_settings->setSplitterState(m_panes->saveState());
    m_settings->sync();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        (*m_actions)[Do::FullScreen]->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        m_looks->systemThemeChanged();
    return QMainWindow::event(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_view->viewport()) {
        watched->removeEventFilter(this);
        QMetaObject::invokeMethod(m_session, &LibrarySession::painted, Qt::QueuedConnection);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedLibrary(event->mimeData()).isEmpty() || !addressIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedLibrary(event->mimeData());
    const QString address = addressIn(event->mimeData());
    if (path.isEmpty() && address.isEmpty())
        return;
    event->acceptProposedAction();
    if (!path.isEmpty())
        m_libraries->open(path);
    else
        m_newArticles->start(address);
}

} // namespace hearth
