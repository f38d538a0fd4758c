// SPDX-License-Identifier: Apache-2.0
#include "ui/window/queuecommands.h"
#include "core/base/fileio.h"
#include "core/curate/triageedits.h"
#include "core/index/queryedit.h"
#include "ui/common/errortext.h"
#include "ui/common/steptext.h"
#include "ui/curate/queueview.h"
#include "ui/curate/reasontext.h"
#include "ui/filter/chipbar.h"
#include "ui/filter/filterbar.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/picturecontrols.h"
#include "ui/reader/readerpane.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/desktop.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/listcontroller.h"
#include "ui/window/panes.h"
#include "ui/window/queuesurroundings.h"
#include "ui/window/statusbar.h"
#include "ui/window/storymerge.h"
#include "ui/window/storysources.h"
#include "ui/window/tellapart.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"
#include <QBoxLayout>
#include <QMainWindow>
#include <QSpinBox>
#include <algorithm>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

/// A day's work and more; what lies beyond comes with the next start.
constexpr std::size_t longestQueue = 10'000;

} // namespace

QueueCommands::QueueCommands(const WindowParts &parts, QObject *parent)
    : QObject(parent), m(parts), m_around(std::make_unique<QueueSurroundings>())
{
    connect(m_around.get(), &QueueSurroundings::changed, this, &QueueCommands::showAround);
    connect(m_around.get(), &QueueSurroundings::bookRead, this, [this] {
        if (isOpen() && !m_session->atEnd())
            m_around->look(m_article);
    });
    connect((*m.actions)[Do::Queue], &QAction::triggered, this, &QueueCommands::start);
    connect(m.libraries, &LibraryController::aboutToClose, this, [this] {
        leave();
        m_states.clear();
    });
    connect(m.curation, &CurationController::applied, this, &QueueCommands::onApplied);
    connect(m.web, &WebController::webClosing, this, [this] {
        if (m_pane)
            m_pane->pictures()->setImages(nullptr);
    });
    connect(m.list, &ListController::contentChanged, this, [this] {
        if (isOpen() && !m_session->atEnd())
            showAround(); // a merged one is gone
    });
}

QueueCommands::~QueueCommands() = default;

void QueueCommands::stop()
{
    m_around->stop();
}

bool QueueCommands::isOpen() const
{
    return m_session != nullptr;
}

void QueueCommands::makeView()
{
    m_pane = new ReaderPane;
    auto *column = qobject_cast<QBoxLayout *>(m.window->centralWidget()->layout());
    m_view = new QueueView(m_pane, m.window->centralWidget());
    m_view->hide();
    column->insertWidget(column->indexOf(m.panes), m_view, 1);
    connect(m_view, &QueueView::accepted, this, [this] { decide(TriageDecision::Accepted); });
    connect(m_view, &QueueView::rejected, this, [this] { decide(TriageDecision::Rejected); });
    connect(m_view, &QueueView::skipped, this, [this] { decide(TriageDecision::Skipped); });
    connect(m_view, &QueueView::backRequested, this, &QueueCommands::back);
    connect(m_view, &QueueView::undoRequested, m.curation, &CurationController::undo);
    connect(m_view, &QueueView::leaveRequested, this, [this] {
        if (!endPeek())
            leave();
    });
    connect(m_view, &QueueView::originalRequested, this, [this] {
        if (const QUrl url = m_pane->addresses().original; !url.isEmpty())
            m.desktop->openUrl(url);
    });
    connect(m_view->panel()->qualityBox(), &QSpinBox::valueChanged, this, [this] {
        if (isOpen() && !m_session->atEnd())
            showAround(); // another one may lead
    });
    connect(m_view, &QueueView::pageRequested, m_pane, &ReaderPane::scrollPage);
    connect(m_view, &QueueView::proposalActivated, this, &QueueCommands::mergeWith);
    connect(m_view, &QueueView::proposalShowRequested, this, &QueueCommands::peek);
    connect(m_view, &QueueView::proposalRejected, this, &QueueCommands::tellApartFrom);
    connect(m_pane, &ReaderPane::openUrl, this, [this](const QUrl &url) { m.desktop->openUrl(url); });
}

void QueueCommands::start()
{
    Library *library = m.libraries->library();
    if (!library || !m.curation->service() || isOpen())
        return;
    if (!m_view)
        makeView();
    // Not by idsWith(), for which undecided takes the place of published.
    Query undecided = m.list->query();
    Clause isUndecided;
    isUndecided.field = Field::Is;
    isUndecided.flag = Flag::Undecided;
    undecided.clauses.push_back(isUndecided);
    const ResultSet open = library->evaluate(undecided, false);
    std::vector<ArticleId> ids = open.ids ? *open.ids : std::vector<ArticleId>();
    if (ids.empty() && !m.list->query().isEmpty() && m.list->result().ids)
        ids = *m.list->result().ids; // somebody wants to go through these again
    if (ids.size() > longestQueue)
        ids.resize(longestQueue);
    QStringList keys;
    for (const ArticleId id : ids)
        keys.append(library->keyOf(id));
    keys.removeAll(QString());
    // It begins where somebody is, and comes to what stands above at its end.
    if (const auto at = keys.indexOf(library->keyOf(m.view->currentArticle())); at > 0)
        std::rotate(keys.begin(), keys.begin() + at, keys.end());
    m_session = std::make_unique<TriageSession>(keys, *m.options->clock);
    m_topics = std::make_unique<TopicMatcher>(topicTerms(library->taxonomy()));
    m_pane->setLook(m.pane->look());
    m_pane->pictures()->setImages(m.web->web() ? &m.web->web()->images()
                                               : nullptr); // by the policy of the library
    m_view->panel()->setTopicNames(topicNames());
    for (QWidget *widget : std::initializer_list<QWidget *>{m.filter, m.chips, m.panes})
        widget->hide();
    m_view->show();
    m_around->begin(library);
    show();
}

void QueueCommands::leave()
{
    if (!isOpen())
        return;
    m_around->end();
    keepState();
    const QString key = m_article.key;
    m_session.reset();
    m_isPeeking = false;
    m_article = {};
    m_view->hide();
    m_pane->clear();
    m_pane->pictures()->setImages(nullptr);
    for (QWidget *widget : std::initializer_list<QWidget *>{m.filter, m.chips, m.panes})
        widget->show();
    m.view->setFocus();
    if (const Library *library = m.libraries->library(); library && !key.isEmpty())
        m.view->selectArticle(library->idOf(key));
}

QStringList QueueCommands::topicNames() const
{
    QStringList names;
    Library *library = m.libraries->library();
    for (const Topic &topic : library->taxonomy().topics())
        names.append(topic.name);
    for (const FacetCount &count : library->facetCounts({}, Facet::Topic)) {
        if (!names.contains(count.value))
            names.append(count.value);
    }
    return names;
}

void QueueCommands::updateProgress()
{
    m_view->setProgress({m_session->total(), m_session->decided(), m_session->count(TriageDecision::Skipped),
                         m_session->left(), m_session->perMinute()});
    m_view->setCanGoBack(m_session->canGoBack());
    m_view->showEnd(m_session->atEnd());
}

void QueueCommands::show()
{
    Library *library = m.libraries->library();
    m_isPeeking = false;
    m_view->setPeeking(false);
    m_around->forget();
    while (!m_session->atEnd()) {
        const ArticleId id = library->idOf(m_session->current());
        // What a decision is about: whoever changed the same field meanwhile is not written over.
        m_base = readFile(library->pathOf(m_session->current()), maxArticleBytes).valueOr({});
        Result<OpenedArticle> opened = id == ArticleId::None
                                           ? Result<OpenedArticle>(Error{ErrorCode::NotFound, {}, {}})
                                           : library->openArticle(id);
        if (opened) {
            m_article = std::move(*opened);
            break;
        }
        m_session->drop(m_session->current());
    }
    updateProgress();
    if (m_session->atEnd()) {
        m_article = {};
        return;
    }
    showInPane(m_article);
    showDecision(m_article);
    if (const auto state = m_states.constFind(m_article.key); state != m_states.constEnd())
        m_view->panel()->restore(*state);
    m_around->look(m_article);
    m_view->focusArticle();
}

void QueueCommands::showInPane(const OpenedArticle &article)
{
    const Library *library = m.libraries->library();
    m_pane->showArticle(article, {library->taxonomy(), library->organizations(), library->folder(), {}});
    m_isPeeking = article.key != m_article.key;
    m_view->setPeeking(m_isPeeking);
}

/// The proposal in the place of the article, and back.
void QueueCommands::peek(const QString &key)
{
    if (!isOpen() || m_session->atEnd() || endPeek())
        return;
    const Library *library = m.libraries->library();
    const auto other = library->openArticle(library->idOf(key));
    if (!other)
        return m.status->say(errorText(other.error()));
    showInPane(*other);
    m_view->setVerdict(tr("You are looking at the proposed one."));
}

bool QueueCommands::endPeek()
{
    if (!isOpen() || !m_isPeeking)
        return false;
    showInPane(m_article);
    showVerdict();
    return true;
}

void QueueCommands::back()
{
    if (!isOpen() || endPeek())
        return;
    keepState();
    if (m_session->back())
        show();
}

/// What was changed beside the article is there again when somebody comes back to it.
void QueueCommands::keepState()
{
    if (!isOpen() || m_session->atEnd() || m_article.key.isEmpty())
        return;
    if (m_view->panel()->isTouched())
        m_states.insert(m_article.key, m_view->panel()->state());
    else
        m_states.remove(m_article.key);
}

void QueueCommands::showVerdict()
{
    const std::optional<bool> published = m_article.parsed.article.isPublished;
    m_view->setVerdict(!published   ? QString()
                       : *published ? tr("Accepted: it is published.")
                                    : tr("Rejected: it is not published."));
}

void QueueCommands::showDecision(const OpenedArticle &opened)
{
    const Article &article = opened.parsed.article;
    DecisionSubject subject{article.quality, article.heat, int(article.related.size()), {}};
    const auto suggestions = m_topics->suggest(opened.row.title, plainText(article.excerpt));
    for (const QString &topic : article.topics)
        subject.topics.append({topic, {}, true});
    for (const TopicSuggestion &suggestion : suggestions) {
        const QString reason = topicReasonText(suggestion.reasons);
        const auto same =
            std::find_if(subject.topics.begin(), subject.topics.end(), [&](const TopicChoice &choice) {
                return choice.name.compare(suggestion.topic, Qt::CaseInsensitive) == 0;
            });
        // An article that nobody has sorted gets what is suggested, a sorted one is only offered more.
        if (same == subject.topics.end())
            subject.topics.append({suggestion.topic, reason, article.topics.isEmpty()});
        else
            same->reason = reason;
    }
    m_view->panel()->setSubject(subject);
    showVerdict();
    showAround();
}

void QueueCommands::showAround()
{
    const Library *library = m.libraries->library();
    const QDateTime now = m.options->clock->nowUtc();
    // What merging does: the better one leads, and a page is not related to itself.
    const auto effect = [this](const RowData &row, bool samePage) {
        const bool otherLeads = leads(row);
        if (samePage)
            return otherLeads ? tr("The same page: this file goes to the bin")
                              : tr("The same page: its file goes to the bin");
        return otherLeads ? tr("This one becomes related to it, this file goes to the bin")
                          : tr("It becomes related to this one, its file goes to the bin");
    };
    QList<Proposal> duplicates, stories;
    for (const DuplicateMatch &match : m_around->duplicates()) {
        if (const auto row = library->row(library->idOf(match.key)))
            duplicates.append({match.key, row->title, metaText(*row, now), duplicateReasonText(match.reason),
                               effect(*row, match.reason <= DuplicateReason::OtherAddress)});
    }
    for (const StoryProposal &story : m_around->stories()) {
        const bool listed = std::any_of(duplicates.begin(), duplicates.end(), [&](const Proposal &proposal) {
            return proposal.key == story.row.key;
        });
        if (!listed)
            stories.append({story.row.key, story.row.title, metaText(story.row, now), storyReasonText(story),
                            effect(story.row, false)});
    }
    m_view->setDuplicates(duplicates, m_around->isLookingForDuplicates());
    m_view->setStories(stories, m_around->isLookingForStories());
}

void QueueCommands::decide(TriageDecision decision)
{
    if (!isOpen() || m_session->atEnd() || endPeek()) // it would be the other one that is meant
        return;
    keepState();
    const DecisionPanel &panel = *m_view->panel();
    std::vector<FieldEdit> edits = triageEdits(
        m_article.parsed.article, decision,
        {panel.quality(), panel.heat(), panel.topics(), panel.isHeatByHand(), panel.touchedTopics()});
    const QString key = m_article.key;
    m_session->decide(decision);
    if (edits.empty()) {
        if (decision != TriageDecision::Skipped)
            m_states.remove(key); // it says all that already
    } else {
        ChangeSet changes;
        changes.files.push_back({key, std::move(edits), m_base});
        m.curation->service()->edit(std::move(changes), this, [this, key](const Result<StepReport> &report) {
            if (report) {
                m_states.remove(key);
                return m.curation->sayDone(report->step.label);
            }
            const bool changed = report.error().code == ErrorCode::Conflict;
            m.status->say(changed ? tr("Somebody changed this article meanwhile: look at it again.")
                                  : editErrorText(report.error()));
            if (isOpen() && m_session->takeBack(key))
                show();
        });
    }
    show();
}

/// Is the other one better, as this one is judged just now?
bool QueueCommands::leads(const RowData &other) const
{
    const QSpinBox *own = m_view->panel()->qualityBox();
    return other.quality.value_or(own->minimum()) > own->value(); // the least is none
}

void QueueCommands::mergeWith(const QString &key)
{
    if (!isOpen() || m_session->atEnd())
        return;
    const QString own = m_article.key;
    const Library *library = m.libraries->library();
    const auto other = library->row(library->idOf(key));
    const bool otherLeads = other && leads(*other);
    StoryMerge merge{otherLeads ? key : own, {otherLeads ? own : key}, MergedFile::ToBin};
    mergeStory(m, merge, this, [this, own, otherLeads](const Result<StepReport> &report) {
        if (!report)
            return m.status->say(editErrorText(report.error()));
        m.curation->sayDone(report->step.label);
        if (!isOpen() || m_session->current() != own)
            return;
        keepState();
        if (otherLeads)
            m_session->decide(TriageDecision::Accepted);
        show(); // what was chosen before stays chosen
    });
}

void QueueCommands::tellApartFrom(const QString &key)
{
    if (!isOpen() || m_session->atEnd() || key == m_article.key)
        return;
    m_around->drop(key);
    endPeek();
    showAround();
    tellApart(m, {{m_article.key, key}});
}

void QueueCommands::onApplied(const StepReport &report)
{
    if (isOpen() && !m_session->atEnd() && isAboutApart(report))
        m_around->look(m_article);
    if (!isOpen() || !report.step.undone)
        return;
    bool back = false;
    for (const QString &key : report.done)
        back = m_session->takeBack(key) || back;
    const bool shown = report.done.contains(m_article.key);
    if (back || shown)
        show();
}

} // namespace hearth
