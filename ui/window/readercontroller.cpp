// SPDX-License-Identifier: Apache-2.0
#include "ui/window/readercontroller.h"
#include "ui/common/errortext.h"
#include "ui/reader/readerpane.h"

namespace hearth {
using namespace Qt::StringLiterals;

ReaderController::ReaderController(ReaderPane *pane, const Clock *clock, QObject *parent)
    : QObject(parent), m_pane(pane), m_markRead(clock)
{
    connect(&m_markRead, &MarkReadTimer::due, this, &ReaderController::markReadDue);
}

void ReaderController::setLibrary(Library *library)
{
    keepPlace();
    m_places.save(); // what cannot be written is read from its beginning the next time
    m_places.clear();
    if (library)
        m_places.load(library->userFolder() + u"/places.json"_s);
    m_library = library;
    m_article = {};
    m_history.clear();
    m_positions.clear();
    m_markRead.opened(ArticleId::None);
    m_pane->clear();
    Q_EMIT shown(ArticleId::None);
}

void ReaderController::show(ArticleId id, bool toRead)
{
    if (id == m_article.id)
        return;
    keepPlace();
    load(id);
    m_history.visit(m_article.key);
    goToPlace();
    m_markRead.opened(toRead && !m_article.row.read ? m_article.id : ArticleId::None);
    Q_EMIT shown(m_article.id);
}

/// The page of an article is another text, with a place of its own.
QString ReaderController::placeKey() const
{
    return m_pane->view() == ReaderView::Article ? m_article.key + u'\n' : m_article.key;
}

void ReaderController::keepPlace()
{
    if (m_article.key.isEmpty() || m_pane->article() == ArticleId::None)
        return;
    m_positions.insert(placeKey(), m_pane->scrollPosition());
    m_places.set(placeKey(), m_pane->readingPlace());
}

void ReaderController::goToPlace()
{
    const auto position = m_positions.constFind(placeKey());
    if (position != m_positions.cend())
        m_pane->setScrollPosition(*position);
    else if (const int place = m_places.place(placeKey()); place > 0)
        m_pane->goToReadingPlace(place);
}

void ReaderController::present()
{
    ReaderContext context{m_library->taxonomy(), m_library->organizations(), m_library->folder(), {}};
    if (m_filler)
        m_filler(m_article, context);
    m_pane->showArticle(m_article, context);
}

void ReaderController::load(ArticleId id)
{
    if (!m_library || id == ArticleId::None) {
        m_article = {};
        m_pane->clear();
        return;
    }
    Result<OpenedArticle> opened = m_library->openArticle(id);
    if (!opened) {
        // The row stays chosen, the pane says what is wrong; m, s and the like still work on the row.
        m_article = {};
        m_article.id = id;
        m_article.key = m_library->keyOf(id);
        m_article.path = m_library->pathOf(m_article.key);
        m_article.row = m_library->row(id).value_or(RowData());
        m_pane->showFailure(errorText(opened.error()));
        return;
    }
    m_article = std::move(*opened);
    present();
}

void ReaderController::refresh()
{
    if (!m_library || m_article.key.isEmpty())
        return;
    const ArticleId id = m_library->idOf(m_article.key);
    if (id == ArticleId::None)
        return; // gone: what is being read stays on the screen
    load(id);
}

void ReaderController::refreshRow()
{
    if (!m_library || m_article.id == ArticleId::None || m_pane->article() != m_article.id)
        return;
    if (const auto row = m_library->row(m_article.id)) {
        m_article.row = *row;
        m_article.note = row->hasNote ? m_library->note(row->id) : QString();
        m_article.labels = m_library->labels(row->id);
        present();
    }
}

bool ReaderController::back()
{
    return m_history.canGoBack() && showKey(m_history.back());
}

bool ReaderController::forward()
{
    return m_history.canGoForward() && showKey(m_history.forward());
}

bool ReaderController::showKey(const QString &key)
{
    const ArticleId id = m_library ? m_library->idOf(key) : ArticleId::None;
    if (id == ArticleId::None)
        return false;
    show(id); // visit() drops it: it is the current one of the history already
    return true;
}

} // namespace hearth
