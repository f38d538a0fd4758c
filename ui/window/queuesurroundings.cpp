// SPDX-License-Identifier: Apache-2.0
#include "ui/window/queuesurroundings.h"
#include "core/base/background.h"
#include "core/curate/duplicatefacts.h"
#include "core/library/library.h"
#include "core/library/newsplace.h"
#include "ui/window/storysources.h"

namespace hearth {

namespace {

constexpr int storiesBeside = 6;

} // namespace

QueueSurroundings::QueueSurroundings(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2); // one for the book, one for what is looked at
}

QueueSurroundings::~QueueSurroundings()
{
    stop();
}

void QueueSurroundings::begin(Library *library)
{
    m_library = library;
    m_book.reset();
    m_bookCancel = CancelToken();
    m_readingBook = true;
    inBackground(
        m_pool, this,
        [library, folder = library->folder(), cancel = m_bookCancel] {
            auto facts = readDuplicateFacts(folder, allKeys(*library), cancel);
            return std::make_shared<const DuplicateBook>(std::move(facts));
        },
        [this, cancel = m_bookCancel](std::shared_ptr<const DuplicateBook> book) {
            if (cancel.isCancelled())
                return;
            m_book = std::move(book);
            m_readingBook = false;
            Q_EMIT bookRead();
        });
}

void QueueSurroundings::end()
{
    stop();
    forget();
    m_book.reset();
    m_readingBook = false;
    m_library = nullptr;
}

void QueueSurroundings::stop()
{
    m_lookCancel.cancel();
    m_bookCancel.cancel();
    m_pool.waitForDone();
}

void QueueSurroundings::look(const OpenedArticle &article)
{
    m_lookCancel.cancel();
    m_lookCancel = CancelToken();
    m_looking = true;
    const DuplicateFacts facts = duplicateFacts(article.key, article.parsed.article);
    inBackground(
        m_pool, this,
        [library = m_library, sources = storySources(m_library), row = article.row, facts, book = m_book,
         cancel = m_lookCancel] {
            Found found;
            if (!cancel.isCancelled())
                found.stories = findStory(row, sources, storiesBeside, cancel);
            if (book && !cancel.isCancelled())
                found.duplicates = book->of(facts, library->toldApart());
            return found;
        },
        [this, cancel = m_lookCancel](const Found &found) {
            if (cancel.isCancelled())
                return; // somebody is quick
            m_found = found;
            m_looking = false;
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void QueueSurroundings::forget()
{
    m_lookCancel.cancel();
    m_found = {};
    m_looking = false;
}

void QueueSurroundings::drop(const QString &key)
{
    std::erase_if(m_found.duplicates, [&](const DuplicateMatch &match) { return match.key == key; });
}

} // namespace hearth
