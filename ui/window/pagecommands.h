// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/pagesaver.h"
#include "ui/reader/readerpane.h"
#include "ui/window/windowparts.h"
#include <QHash>
#include <QObject>

namespace hearth {

class ArticleCommands;

/// "Read here": fetches the page of the article in the reader, shows its text and goes back to the summary.
/// What was chosen for an article holds for this session.
class PageCommands final : public QObject
{
    Q_OBJECT
public:
    PageCommands(const WindowParts &parts, ArticleCommands *commands, QObject *parent = nullptr);

private:
    /// What happened with the page of one article.
    struct Reading
    {
        bool wanted = false; ///< the page is to be shown, not the summary
        PageSaver::Id job = 0;
        bool archive = false; ///< the last attempt asked the archive
        bool failed = false;  ///< the last attempt
        FailureReason reason = FailureReason::None;
        int status = 0;
        QByteArray otherType;
    };

    void choose(ReaderView view);
    void request(PageRequest what);
    void fetch(const OpenedArticle &article, bool again, bool archived);
    void fetched(const OpenedArticle &article, const SaveOutcome &outcome);
    void fetchPictures(const OpenedArticle &article);
    PageState stateOf(const OpenedArticle &article);
    std::shared_ptr<const StoredPage> load(const Article &article, const StoredItem &item);
    void update(); ///< the reader pane
    void webOpened();

    WindowParts m;
    ArticleCommands *m_commands;
    QHash<QString, Reading> m_readings; ///< by key
    StoredItem m_item;                  ///< what m_page was read from
    std::shared_ptr<const StoredPage> m_page;
};

} // namespace hearth
