// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pagecommands.h"
#include "ui/window/articlecommands.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"

namespace hearth {

PageCommands::PageCommands(const WindowParts &parts, ArticleCommands *commands, QObject *parent)
    : QObject(parent), m(parts), m_commands(commands)
{
    connect((*m.actions)[Do::ReadHere], &QAction::triggered, this, [this] {
        choose(m.pane->view() == ReaderView::Article ? ReaderView::Summary : ReaderView::Article);
    });
    connect(m.pane, &ReaderPane::viewChosen, this, &PageCommands::choose);
    connect(m.pane, &ReaderPane::pageRequested, this, &PageCommands::request);
    connect(m.web, &WebController::webOpened, this, &PageCommands::webOpened);
    connect(m.web, &WebController::webClosing, this, [this] {
        m_readings.clear();
        m_page.reset();
        m_item = {};
    });
    connect(&m.web->mode(), &NetworkMode::changed, this, &PageCommands::update);
    m.reader->setContextFiller(
        [this](const OpenedArticle &article, ReaderContext &context) { context.page = stateOf(article); });
}

void PageCommands::webOpened()
{
    connect(&m.web->web()->saver(), &PageSaver::articleChanged, this, [this](const QString &key) {
        if (key == m.reader->opened().key && m_readings.value(key).job == 0)
            update(); // somebody else kept it, or its pictures
    });
    update();
}

void PageCommands::update()
{
    if (m.pane->article() != ArticleId::None)
        m.pane->setPage(stateOf(m.reader->opened()));
}

std::shared_ptr<const StoredPage> PageCommands::load(const Article &article, const StoredItem &item)
{
    if (!m_page || m_item != item) {
        auto page = m.web->web()->pages().load(article);
        if (!page)
            return {};
        m_page = std::make_shared<const StoredPage>(std::move(*page));
        m_item = item;
    }
    return m_page;
}

PageState PageCommands::stateOf(const OpenedArticle &opened)
{
    PageState state;
    LibraryWeb *web = m.web->web();
    if (!web)
        return state;
    const Article &article = opened.parsed.article;
    const auto item = web->pages().item(article);
    const bool kept = item && item->hasContent();
    const Reading reading = m_readings.value(opened.key);
    if (!reading.wanted) {
        state.kind = kept ? PageState::Kind::Kept : PageState::Kind::None;
        return state;
    }
    state.archive = reading.archive;
    if (kept)
        state.page = load(article, *item);
    if (state.page) {
        state.kind = PageState::Kind::Shown;
        state.renewing = reading.job != 0;
        // A failure of this session is newer than what the store says of an archive that was asked.
        state.reason = reading.failed ? reading.reason : state.page->reason;
        state.status = reading.failed ? reading.status : state.page->status;
        return state;
    }
    if (reading.job != 0) {
        const auto candidates = pageCandidates(article);
        const QUrl url = candidates.isEmpty() ? QUrl() : candidates.first().url;
        state.host = url.host();
        state.kind = m.web->mode().allows(url) ? PageState::Kind::Fetching : PageState::Kind::Waiting;
    } else if (reading.failed) {
        state.kind = PageState::Kind::Failed;
        state.reason = reading.reason;
        state.status = reading.status;
        state.otherType = reading.otherType;
    }
    return state;
}

void PageCommands::choose(ReaderView view)
{
    const OpenedArticle &article = m.reader->opened();
    if (m.pane->article() == ArticleId::None)
        return;
    if (view == ReaderView::Article && !m.web->web()) {
        m.status->say(tr("Pages cannot be fetched now: the place where they are kept is not open."));
        return update();
    }
    m.reader->keepPlace();
    Reading &reading = m_readings[article.key];
    reading.wanted = view == ReaderView::Article;
    const bool here = reading.wanted && stateOf(article).kind == PageState::Kind::Shown;
    if (reading.wanted && !here && reading.job == 0)
        fetch(article, reading.failed, false);
    update();
    m.reader->goToPlace();
}

void PageCommands::request(PageRequest what)
{
    const OpenedArticle &article = m.reader->opened();
    switch (what) {
    case PageRequest::Browser:
        return m_commands->openAddress(m.pane->addresses().original);
    case PageRequest::Retry:
    case PageRequest::Refresh:
        return fetch(article, true, what == PageRequest::Retry && m_readings.value(article.key).archive);
    case PageRequest::Archived:
        return fetch(article, true, true);
    case PageRequest::Cancel:
        break;
    }
    if (m.web->web())
        m.web->web()->saver().cancel(m_readings.value(article.key).job);
}

void PageCommands::fetch(const OpenedArticle &article, bool again, bool archived)
{
    Reading &reading = m_readings[article.key];
    if (!m.web->web() || reading.job != 0)
        return;
    reading.wanted = true;
    reading.archive = archived;
    reading.failed = false;
    SaveRequest request;
    request.articleKey = article.key;
    request.article = article.parsed.article;
    request.pictures = false; // the text is not to wait for them
    request.refresh = again;
    request.archived = archived;
    request.userAsked = again;
    request.why = archived ? RequestWhy::ReadArchived : RequestWhy::ReadPage;
    request.priority = Priority::Visible;
    reading.job = m.web->web()->saver().save(
        request, this, [this, article](const SaveOutcome &outcome) { fetched(article, outcome); });
    update();
}

void PageCommands::fetched(const OpenedArticle &article, const SaveOutcome &outcome)
{
    Reading &reading = m_readings[article.key];
    reading.job = 0;
    reading.failed = outcome.page.kind == KeepResult::Kind::Failed;
    reading.reason = outcome.page.reason;
    reading.status = outcome.page.status;
    reading.otherType = reading.reason == FailureReason::WrongType ? outcome.otherType : QByteArray();
    if (outcome.page.isHere())
        fetchPictures(article);
    else if (outcome.page.kind == KeepResult::Kind::Skipped)
        reading.wanted = outcome.info.state != OfflineState::None && outcome.info.fetched > 0; // cancelled
    if (article.key == m.reader->opened().key)
        update();
}

void PageCommands::fetchPictures(const OpenedArticle &article)
{
    SaveRequest request;
    request.articleKey = article.key;
    request.article = article.parsed.article;
    m.web->web()->saver().save(request, this, [](const SaveOutcome &) {}); // the pictures tell for themselves
}

} // namespace hearth
