// SPDX-License-Identifier: Apache-2.0
#include "ui/window/librarysession.h"
#include "core/index/querytext.h"
#include "core/settings/settings.h"
#include "ui/common/errortext.h"
#include "ui/common/logo.h"
#include "ui/list/articlelistview.h"
#include "ui/list/webthumbnails.h"
#include "ui/sidebar/sidebar.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/editcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/listcontroller.h"
#include "ui/window/listplaceholder.h"
#include "ui/window/newarticlecommands.h"
#include "ui/window/placekeeper.h"
#include "ui/window/problemscommands.h"
#include "ui/window/queryviews.h"
#include "ui/window/readercontroller.h"
#include "ui/window/securedcommands.h"
#include "ui/window/statusbar.h"
#include "ui/window/taxonomycommands.h"
#include "ui/window/webcontroller.h"
#include <QMainWindow>

namespace hearth {

LibrarySession::LibrarySession(const WindowParts &parts, const Workers &workers, QObject *parent)
    : QObject(parent), m(parts), m_workers(workers)
{
    connect(m.libraries, &LibraryController::aboutToClose, this, &LibrarySession::aboutToClose);
    connect(m.libraries, &LibraryController::opened, this, &LibrarySession::opened);
    connect(m.libraries, &LibraryController::openFailed, this, [this](const Error &error) {
        if (m.libraries->library())
            m.status->say(errorText(error));
        else
            m_workers.placeholder->setFailure(errorText(error));
    });
    connect(m.list, &ListController::resultChanged, this, [this] {
        const Library *library = m.libraries->library();
        if (!m_place.article.isEmpty() || (library && library->isSingleFile()))
            takePlace(); // the index was empty at first
    });
    connect(m.list, &ListController::contentChanged, m.reader, &ReaderController::refresh);
    connect(m.list, &ListController::contentChanged, m_workers.editing, &EditController::reload);
    connect(m.status, &StatusBar::cancelRequested, this, [this] {
        if (Library *library = m.libraries->library())
            library->cancelImport();
    });
}

void LibrarySession::opened()
{
    Library *library = m.libraries->library();
    wire(library);
    m.window->setWindowTitle(library->title());
    m.window->setWindowFilePath(library->folder());
    m_workers.placeholder->setFailure({});
    m_workers.thumbnails->setLibraryFolder(library->folder());
    m_workers.logos->setPathOf([library](const QString &domain, int pixels) {
        return library->organizations().logoPath(domain, library->folder(), pixels);
    });
    m.sidebar->setLibrary(library->taxonomy(), library->organizations());
    m.view->forgetPlace();
    m.reader->setLibrary(library);
    m_place = m.settings->libraryState(m.libraries->path());
    m.list->setLibrary(library, parseQuery(m_place.query));
    takePlace();
    if (library->indexWasRebuilt())
        m.status->say(tr("The index was damaged and is being made anew. Nothing that you did is lost."));
    if (m_painted)
        begin();
}

void LibrarySession::wire(Library *library)
{
    connect(library, &Library::importProgress, m.status, &StatusBar::setProgress);
    connect(library, &Library::importFinished, this, [this](const ImportReport &report) {
        m.status->endProgress();
        if (report.error)
            m.status->say(errorText(*report.error));
        m_workers.views->updateNames();
        m_workers.problems->update();
        m_workers.placeholder->update();
    });
    connect(library, &Library::taxonomyChanged, this, [this, library] {
        m.sidebar->setLibrary(library->taxonomy(), library->organizations());
        m_workers.views->showResult();
        m.reader->refreshRow();
        m_workers.views->updateNames();
    });
    connect(library, &Library::changed, m_workers.problems, &ProblemsCommands::update);
    connect(library, &Library::taxonomyChanged, m_workers.problems, &ProblemsCommands::update);
    connect(library, &Library::changed, m_workers.taxonomy, &TaxonomyCommands::update);
    connect(library, &Library::taxonomyChanged, m_workers.taxonomy, &TaxonomyCommands::update);
    connect(library, &Library::failed, this, [this](const Error &error) { m.status->say(errorText(error)); });
}

void LibrarySession::takePlace()
{
    const Library *library = m.libraries->library();
    if (m.list->result().size() == 0 || m.reader->article() != ArticleId::None)
        return;
    restorePlace(m_place, library, m.view, m.list, m.reader);
    if (library->isSingleFile() && m.reader->article() == ArticleId::None)
        m.view->selectFirst(); // nothing to choose
    if (m.reader->article() != ArticleId::None)
        m_place = {};
}

void LibrarySession::painted()
{
    m_painted = true;
    if (m.libraries->library())
        begin();
}

void LibrarySession::begin()
{
    m.libraries->library()->startImport();
    m.curation->open();
    m_workers.editing->libraryOpened();
    m_workers.placeholder->update();
    m_workers.views->updateNames();
    m_workers.problems->update();
    m.web->open();
}

void LibrarySession::keepPlace() const
{
    if (const Library *library = m.libraries->library())
        m.settings->setLibraryState(m.libraries->path(), placeOf(library, m.view, m.list, m.reader));
}

void LibrarySession::closeEditors()
{
    m_workers.newArticles->close();
    m_workers.taxonomy->close();
    m_workers.secured->close();
    m_workers.problems->close();
}

void LibrarySession::aboutToClose()
{
    m_workers.editing->libraryClosing();
    closeEditors();
    m.curation->close();
    keepPlace();
    Library *library = m.libraries->library();
    disconnect(library, nullptr, this, nullptr);
    disconnect(library, nullptr, m.status, nullptr);
    disconnect(library, nullptr, m_workers.problems, nullptr);
    disconnect(library, nullptr, m_workers.taxonomy, nullptr);
    m.status->endProgress();
    m.web->close();
    m_workers.logos->setPathOf({});
    m.reader->setLibrary(nullptr);
    m.list->setLibrary(nullptr, {});
}

} // namespace hearth
