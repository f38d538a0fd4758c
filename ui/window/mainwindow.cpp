// SPDX-License-Identifier: Apache-2.0
#include "ui/window/mainwindow.h"
#include "core/index/queryedit.h"
#include "core/settings/settings.h"
#include "ui/common/errortext.h"
#include "ui/common/logo.h"
#include "ui/filter/chipbar.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/searchbox.h"
#include "ui/list/articlelistview.h"
#include "ui/list/webthumbnails.h"
#include "ui/reader/readerpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/articlecommands.h"
#include "ui/window/curatecommands.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/editcontroller.h"
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
#include "ui/window/placekeeper.h"
#include "ui/window/problemscommands.h"
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
    m_web = new WebController(parts(), this);
    m_curation = new CurationController(parts(), this);
    m_commands = new ArticleCommands(parts(), this);
    m_pages = new PageCommands(parts(), m_commands, this);
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
    layOut();
    wireFilters();
    wireReading();
    wireLibrary();
    wireActions();
    m_looks->applySettings();
    restoreWindow();
    m_placeholder->update();
    m_view->setFocus();
}

MainWindow::~MainWindow()
{
    // Children that listen to the library must not outlive it half-alive: let go of it while all are whole.
    closeEditors();
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
    m_reader->setMinimumWidth(300);
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

void MainWindow::wireFilters()
{
    // Whatever edits the query, the controller takes it and tells all views, also the one that edited.
    connect(m_filter, &FilterBar::queryEdited, m_list, &ListController::setQuery);
    connect(m_chips, &ChipBar::queryEdited, m_list, &ListController::setQuery);
    connect(m_sidebar, &Sidebar::queryEdited, m_list, &ListController::setQuery);
    connect(m_list, &ListController::queryChanged, m_filter, &FilterBar::setQuery);
    connect(m_list, &ListController::queryChanged, m_chips, &ChipBar::setQuery);
    connect(m_list, &ListController::queryChanged, this, [this](const Query &query) {
        if (m_list->result().facets)
            m_sidebar->setFacets(*m_list->result().facets, query);
    });
    connect(m_list, &ListController::resultChanged, this, &MainWindow::showResult);
    connect(m_chips, &ChipBar::focusLeft, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_filter->searchBox(), &SearchBox::leaveRequested, this, [this] {
        m_view->setFocus();
        if (m_view->currentArticle() == ArticleId::None)
            m_view->selectFirst();
    });
    connect(m_filter->searchBox(), &SearchBox::escapeRequested, this, [this] {
        if (hasWords(m_list->query()))
            m_list->setQuery(withoutWords(m_list->query()));
        else
            m_view->setFocus();
    });
    connect(m_placeholder, &ListPlaceholder::stateChanged, m_view, &ArticleListView::setPlaceholder);
    connect(m_view, &ArticleListView::placeholderAction, m_placeholder, &ListPlaceholder::act);
    connect(m_placeholder, &ListPlaceholder::openLibraryRequested, this, [this] { chooseLibrary(false); });
    connect(m_placeholder, &ListPlaceholder::openSampleRequested, m_libraries,
            &LibraryController::openSample);
}

void MainWindow::wireReading()
{
    connect(m_view, &ArticleListView::currentArticleChanged, this, [this](ArticleId id) {
        if (id != ArticleId::None)
            m_reading->show(id);
    });
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
        menu->popup(at);
    });
    connect(m_reading, &ReaderController::shown, this, [this] {
        m_secured->updateActions();
        m_commands->updateActions();
        m_curating->updateActions();
        m_editing->follow();
        m_moves->updateActions();
    });
    connect(m_reading, &ReaderController::markReadDue, m_commands, &ArticleCommands::markRead);
    connect(m_list, &ListController::rowsChanged, this, [this](const QList<ArticleId> &ids) {
        if (ids.contains(m_reading->article()))
            m_reading->refreshRow();
    });
    connect(m_reader, &ReaderPane::openUrl, m_commands, &ArticleCommands::openAddress);
    connect(m_reader, &ReaderPane::topicActivated, this,
            [this](const QString &topic) { addToQuery(int(Field::Topic), topic); });
    connect(m_reader, &ReaderPane::providerActivated, this,
            [this](const QString &name) { addToQuery(int(Field::Provider), name); });
    connect(m_reader, &ReaderPane::problemActivated, this,
            [this](int line) { m_commands->edit(m_reading->opened().key, line); });

    const WindowActions &all = *m_actions;
    m_reader->setActions({.back = all[Do::Back],
                          .forward = all[Do::Forward],
                          .readHere = all[Do::ReadHere],
                          .loadPictures = all[Do::LoadPictures],
                          .original = all[Do::OpenOriginal],
                          .webPage = all[Do::OpenWebPage],
                          .ampPage = all[Do::OpenAmpPage],
                          .copyLink = all[Do::CopyLink],
                          .copyQuotation = all[Do::CopyQuotation],
                          .showFile = all[Do::ShowFile],
                          .edit = all[Do::EditFile],
                          .star = all[Do::ToggleStar],
                          .read = all[Do::ToggleRead],
                          .find = all[Do::FindInArticle],
                          .print = all[Do::Print],
                          .save = all[Do::SaveArticle],
                          .zoomIn = all[Do::ZoomIn],
                          .zoomOut = all[Do::ZoomOut],
                          .zoomReset = all[Do::ZoomReset]});
}

void MainWindow::wireLibrary()
{
    connect(m_libraries, &LibraryController::aboutToClose, this, &MainWindow::libraryClosing);
    connect(m_libraries, &LibraryController::opened, this, &MainWindow::libraryOpened);
    connect(m_libraries, &LibraryController::openFailed, this, [this](const Error &error) {
        if (m_libraries->library())
            m_status->say(errorText(error));
        else
            m_placeholder->setFailure(errorText(error));
    });
    connect(m_list, &ListController::contentChanged, m_reading, &ReaderController::refresh);
    connect(m_list, &ListController::contentChanged, m_editing, &EditController::reload);
    connect(m_status, &StatusBar::cancelRequested, this, [this] {
        if (Library *library = m_libraries->library())
            library->cancelImport();
    });
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
    on(Do::ClearStep, [this] { clearStep(); });
    on(Do::ClearAll, [this] {
        Query empty;
        empty.sort = m_list->query().sort;
        m_list->setQuery(empty);
    });
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
    connect(m_notes, &NoteCommands::labelsChanged, this, &MainWindow::updateNames);
    m_actions->install(this, m_panes, {m_view, m_reader});

    QMenu *recent = buildMenus(menuBar(), *m_actions);
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

void MainWindow::libraryOpened()
{
    Library *library = m_libraries->library();
    connect(library, &Library::importProgress, m_status, &StatusBar::setProgress);
    connect(library, &Library::importFinished, this, [this](const ImportReport &report) {
        m_status->endProgress();
        if (report.error)
            m_status->say(errorText(*report.error));
        updateNames();
        m_problems->update();
        m_placeholder->update();
    });
    connect(library, &Library::taxonomyChanged, this, [this, library] {
        m_sidebar->setLibrary(library->taxonomy(), library->organizations());
        showResult();
        m_reading->refreshRow();
        updateNames();
    });
    connect(library, &Library::changed, m_problems, &ProblemsCommands::update);
    connect(library, &Library::taxonomyChanged, m_problems, &ProblemsCommands::update);
    connect(library, &Library::changed, m_taxonomy, &TaxonomyCommands::update);
    connect(library, &Library::taxonomyChanged, m_taxonomy, &TaxonomyCommands::update);
    connect(library, &Library::failed, this, [this](const Error &error) { m_status->say(errorText(error)); });

    setWindowTitle(library->title());
    setWindowFilePath(library->folder());
    m_placeholder->setFailure({});
    m_thumbnails->setLibraryFolder(library->folder());
    m_logos->setPathOf([library](const QString &domain, int pixels) {
        return library->organizations().logoPath(domain, library->folder(), pixels);
    });
    m_sidebar->setLibrary(library->taxonomy(), library->organizations());
    m_view->forgetPlace();
    m_reading->setLibrary(library);
    m_place = m_settings->libraryState(m_libraries->path());
    m_list->setLibrary(library, parseQuery(m_place.query));
    takePlace();
    if (library->indexWasRebuilt())
        m_status->say(tr("The index was damaged and is being made anew. Nothing that you did is lost."));
    if (m_painted)
        firstPaint();
}

void MainWindow::takePlace()
{
    const Library *library = m_libraries->library();
    if (m_list->result().size() == 0 || m_reading->article() != ArticleId::None)
        return;
    restorePlace(m_place, library, m_view, m_list, m_reading);
    if (library->isSingleFile() && m_reading->article() == ArticleId::None)
        m_view->selectFirst(); // nothing to choose
    if (m_reading->article() != ArticleId::None)
        m_place = {};
}

void MainWindow::closeEditors()
{
    m_newArticles->close();
    m_taxonomy->close();
    m_secured->close();
    m_problems->close();
}

void MainWindow::libraryClosing()
{
    m_editing->libraryClosing();
    closeEditors();
    m_curation->close();
    Library *library = m_libraries->library();
    m_settings->setLibraryState(m_libraries->path(), placeOf(library, m_view, m_list, m_reading));
    disconnect(library, nullptr, this, nullptr);
    disconnect(library, nullptr, m_status, nullptr);
    disconnect(library, nullptr, m_problems, nullptr);
    disconnect(library, nullptr, m_taxonomy, nullptr);
    m_status->endProgress();
    m_web->close();
    m_logos->setPathOf({});
    m_reading->setLibrary(nullptr);
    m_list->setLibrary(nullptr, {});
}

void MainWindow::firstPaint()
{
    // All that can wait until the rows are on the screen.
    if (Library *library = m_libraries->library()) {
        library->startImport();
        m_curation->open();
        m_editing->libraryOpened();
        m_placeholder->update();
        updateNames();
        m_problems->update();
        m_web->open();
    }
}

void MainWindow::updateNames()
{
    Library *library = m_libraries->library();
    if (!library)
        return;
    const auto values = [library](Facet facet) {
        QStringList all;
        for (const FacetCount &count : library->facetCounts({}, facet))
            all.append(count.label.isEmpty() ? count.value : count.label);
        return all;
    };
    CompletionNames names{{}, values(Facet::Provider), values(Facet::Type), values(Facet::Folder), {}};
    for (const FacetCount &label : library->labelCounts())
        names.labels.append(label.value);
    for (const Topic &topic : library->taxonomy().topics())
        names.topics.append(topic.name);
    for (const QString &topic : values(Facet::Topic))
        if (!names.topics.contains(topic))
            names.topics.append(topic);
    m_filter->setNames(names);
}

void MainWindow::showResult()
{
    const ResultSet &result = m_list->result();
    if (!m_place.article.isEmpty() || (m_libraries->library() && m_libraries->library()->isSingleFile()))
        takePlace(); // the index was empty at first
    m_chips->setCounts(int(result.size()), result.total);
    if (!result.facets)
        return m_status->setCounts(int(result.size()), 0);
    m_filter->setFacets(*result.facets);
    m_sidebar->setFacets(*result.facets, m_list->query());
    m_status->setCounts(int(result.size()), result.facets->flags.unread);
}

void MainWindow::clearStep()
{
    const Query &query = m_list->query();
    if (m_view->selectedArticles().size() > 1) {
        const QModelIndex current = m_view->currentIndex();
        m_view->selectArticle(m_list->model()->idAt(current.row()));
    } else if (hasWords(query)) {
        m_list->setQuery(withoutWords(query));
    } else {
        Query empty;
        empty.sort = query.sort;
        m_list->setQuery(empty);
    }
}

void MainWindow::addToQuery(int field, const QString &name)
{
    m_list->setQuery(queryedit::withNames(m_list->query(), Field(field), {name}));
}

void MainWindow::chooseLibrary(bool file)
{
    const Library *library = m_libraries->library();
    openLibraryDialog(this, file, library ? library->folder() : QString(),
                      [this](const QString &path) { m_libraries->open(path); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (const Library *library = m_libraries->library())
        m_settings->setLibraryState(m_libraries->path(), placeOf(library, m_view, m_list, m_reading));
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
    if (!m_painted && event->type() == QEvent::Paint) {
        m_painted = true;
        m_view->viewport()->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &MainWindow::firstPaint, Qt::QueuedConnection);
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
