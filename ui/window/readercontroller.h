// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "ui/window/markreadtimer.h"
#include "ui/window/readinghistory.h"
#include "ui/window/readingplaces.h"
#include <QHash>
#include <QObject>

namespace hearth {

class ReaderPane;
struct ReaderContext;

/// What the reader pane shows: opens articles, remembers the way through them and where in each the reader
/// was, and tells when one counts as read.
class ReaderController final : public QObject
{
    Q_OBJECT
public:
    ReaderController(ReaderPane *pane, const Clock *clock, QObject *parent = nullptr);

    /// Adds what the reader pane is to know of an article besides the library.
    using ContextFiller = std::function<void(const OpenedArticle &, ReaderContext &)>;
    void setContextFiller(ContextFiller filler) { m_filler = std::move(filler); }

    void setLibrary(Library *library); ///< null: none. Forgets the history
    /// None: nothing. Not `toRead`: it is not marked read for having been shown.
    void show(ArticleId id, bool toRead = true);
    void refresh();    ///< the file or what is known of it may have changed
    void refreshRow(); ///< what the user did with it, topics or providers may have changed
    void keepPlace();  ///< where the reader is in what the pane shows
    void goToPlace();  ///< there, when it was kept
    bool back();
    bool forward();

    ArticleId article() const { return m_article.id; }
    const OpenedArticle &opened() const { return m_article; } ///< id None while none is shown
    const ReadingHistory &history() const { return m_history; }
    MarkReadTimer *markReadTimer() { return &m_markRead; }

Q_SIGNALS:
    void shown(hearth::ArticleId id); ///< another article, or None
    void markReadDue(hearth::ArticleId id);

private:
    bool showKey(const QString &key);
    void load(ArticleId id);
    void present();
    QString placeKey() const;

    ReaderPane *m_pane;
    Library *m_library = nullptr;
    OpenedArticle m_article;
    ReadingHistory m_history;
    QHash<QString, int> m_positions; ///< placeKey() → scroll position, of this session
    ReadingPlaces m_places;          ///< the same for the next start, by positions in the text
    ContextFiller m_filler;
    MarkReadTimer m_markRead;
};

} // namespace hearth
