// SPDX-License-Identifier: Apache-2.0
#include "ui/window/storycommands.h"
#include "core/article/article.h"
#include "core/base/background.h"
#include "core/base/fileio.h"
#include "core/curate/unifieddiff.h"
#include "core/library/newsplace.h"
#include "core/net/pageaddress.h"
#include "ui/common/bidi.h"
#include "ui/common/errortext.h"
#include "ui/common/steptext.h"
#include "ui/curate/duplicatesdialog.h"
#include "ui/curate/reasontext.h"
#include "ui/curate/storydialog.h"
#include "ui/list/articlelistview.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/storymerge.h"
#include "ui/window/storysources.h"
#include "ui/window/tellapart.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>
#include <QSet>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

constexpr int storiesShown = 20;
constexpr qsizetype longestPreview = 200'000;

QByteArrayView viewOf(const std::optional<QByteArray> &bytes)
{
    return bytes ? QByteArrayView(*bytes) : QByteArrayView();
}

/// The pages that an article's `related` names already.
QSet<QString> relatedPages(const Article &article)
{
    QSet<QString> pages;
    for (const Related &related : article.related)
        pages.insert(pageAddress(related.webUrl));
    pages.remove(QString());
    return pages;
}

/// Those that the article does not name yet. Reads their files.
std::vector<StoryProposal> withoutKnown(std::vector<StoryProposal> stories, const QSet<QString> &pages,
                                        const Library *library)
{
    if (pages.isEmpty())
        return stories;
    std::erase_if(stories, [&](const StoryProposal &story) {
        const auto opened = library->openArticle(story.row.id);
        return opened && (pages.contains(pageAddress(opened->parsed.article.webUrl)) ||
                          pages.contains(pageAddress(opened->parsed.article.originalUrl)));
    });
    return stories;
}

} // namespace

StoryCommands::StoryCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m_pool.setMaxThreadCount(2);
    connect((*m.actions)[Do::Story], &QAction::triggered, this, &StoryCommands::showStory);
    connect((*m.actions)[Do::Duplicates], &QAction::triggered, this, &StoryCommands::showDuplicates);
    connect(m.libraries, &LibraryController::aboutToClose, this, &StoryCommands::close);
    connect(m.list, &ListController::contentChanged, this, [this] {
        if (m_story && m_story->isVisible())
            refreshStory();
        if (m_duplicates && m_duplicates->isVisible())
            lookForDuplicates();
    });
    connect(m.curation, &CurationController::applied, this, [this](const StepReport &report) {
        if (m_book && isAboutApart(report))
            groupDuplicates();
    });
    connect(m.reader, &ReaderController::shown, this, [this](ArticleId id) {
        if (m_story && m_story->isVisible() && id != ArticleId::None)
            follow(); // it stays open beside the list
    });
}

StoryCommands::~StoryCommands()
{
    m_storyCancel.cancel();
    dropBook();
    m_pool.waitForDone();
}

void StoryCommands::close()
{
    m_storyCancel.cancel();
    dropBook();
    m_pool.waitForDone(); // they ask the library
    if (m_story)
        m_story->close();
    if (m_duplicates)
        m_duplicates->close();
}

void StoryCommands::showStory()
{
    const OpenedArticle &opened = m.reader->opened();
    if (opened.id == ArticleId::None || !m.curation->service())
        return;
    if (!m_story) {
        m_story = new StoryDialog(m.window);
        connect(m_story, &StoryDialog::addRequested, this,
                [this](const QString &key, MergedFile files) { merge(m_key, {key}, files); });
        connect(m_story, &StoryDialog::leadRequested, this,
                [this](const QString &key, MergedFile files) { merge(key, {m_key}, files); });
        connect(m_story, &StoryDialog::relatedLeadRequested, this, &StoryCommands::swapLead);
        connect(m_story, &StoryDialog::showRequested, this, &StoryCommands::showArticle);
        connect(m_story, &StoryDialog::undoRequested, m.curation, &CurationController::undo);
        connect(m_story, &QDialog::finished, this, [this] { m_storyCancel.cancel(); });
    }
    m_story->show();
    m_story->raise();
    m_story->activateWindow();
    follow();
}

void StoryCommands::follow()
{
    const QString &key = m.reader->opened().key;
    if (m_key != key)
        m_story->setProposals({}, true);
    m_key = key;
    refreshStory();
}

void StoryCommands::refreshStory()
{
    const Library *library = m.libraries->library();
    const auto opened = library->openArticle(library->idOf(m_key));
    if (!opened) {
        m_story->close(); // merged into another one, or deleted
        return;
    }
    m_story->setArticle(opened->row.title, metaText(opened->row, m.options->clock->nowUtc()));
    QList<Proposal> entries;
    int number = 0;
    for (const Related &related : opened->parsed.article.related)
        entries.append({QString::number(number++), plainText(related.title), related.provider.name, {}, {}});
    m_story->setRelated(entries);
    lookForStory();
}

void StoryCommands::lookForStory()
{
    m_storyCancel.cancel();
    m_storyCancel = CancelToken();
    Library *library = m.libraries->library();
    const auto opened = library->openArticle(library->idOf(m_key));
    if (!opened)
        return;
    inBackground(
        m_pool, this,
        [sources = storySources(library), row = opened->row, pages = relatedPages(opened->parsed.article),
         library, cancel = m_storyCancel] {
            auto stories = cancel.isCancelled() ? std::vector<StoryProposal>()
                                                : findStory(row, sources, storiesShown, cancel);
            return withoutKnown(std::move(stories), pages, library);
        },
        [this, cancel = m_storyCancel](const std::vector<StoryProposal> &stories) {
            if (!cancel.isCancelled() && m_story)
                fillProposals(stories);
        });
}

void StoryCommands::fillProposals(const std::vector<StoryProposal> &stories)
{
    const QDateTime now = m.options->clock->nowUtc();
    QList<Proposal> proposals;
    for (const StoryProposal &story : stories)
        proposals.append(
            {story.row.key, story.row.title, metaText(story.row, now), storyReasonText(story), {}});
    m_story->setProposals(proposals, false);
}

void StoryCommands::merge(const QString &lead, const QStringList &others, MergedFile files)
{
    mergeStory(m, {lead, others, files}, this, [this, lead](const Result<StepReport> &report) {
        if (!report)
            return m.status->say(editErrorText(report.error()));
        if (report->step.id == 0)
            return m.status->say(tr("Nothing to change: it is so already."));
        m.curation->sayDone(report->step.label);
        if (m_story && m_story->isVisible() && m_key != lead) {
            m_key = lead; // the dialog goes on with the story, whoever leads it
            refreshStory();
        }
    });
}

void StoryCommands::swapLead(int index)
{
    const Library *library = m.libraries->library();
    const auto bytes = readFile(library->pathOf(m_key), maxArticleBytes);
    const auto changes = bytes ? makeLead({m_key, *bytes}, index) : Result<ChangeSet>(bytes.error());
    if (!changes)
        return m.status->say(editErrorText(changes.error()));
    m.curation->edit(*changes);
}

void StoryCommands::showDuplicates()
{
    if (!m.curation->service())
        return;
    if (!m_duplicates) {
        m_duplicates = new DuplicatesDialog(m.window);
        connect(m_duplicates, &DuplicatesDialog::previewRequested, this, &StoryCommands::preview);
        connect(m_duplicates, &DuplicatesDialog::mergeRequested, this, &StoryCommands::merge);
        connect(m_duplicates, &DuplicatesDialog::showRequested, this, &StoryCommands::showArticle);
        connect(m_duplicates, &DuplicatesDialog::undoRequested, m.curation, &CurationController::undo);
        connect(m_duplicates, &DuplicatesDialog::toldApart, this, [this](const QList<QStringList> &sets) {
            tellApart(m, sets);
            if (m_book)
                groupDuplicates();
        });
        connect(m_duplicates, &QDialog::finished, this, &StoryCommands::dropBook);
    }
    m_duplicates->show();
    m_duplicates->raise();
    m_duplicates->activateWindow();
    lookForDuplicates();
}

void StoryCommands::lookForDuplicates()
{
    m_duplicatesCancel.cancel();
    m_duplicatesCancel = CancelToken();
    m_book.reset(); // what it says is old
    Library *library = m.libraries->library();
    m_duplicates->setLooking(0, library->articleCount());
    const auto progress = [this, cancel = m_duplicatesCancel](int done, int total) {
        QMetaObject::invokeMethod(
            this,
            [this, cancel, done, total] {
                if (!cancel.isCancelled() && m_duplicates)
                    m_duplicates->setLooking(done, total);
            },
            Qt::QueuedConnection);
    };
    inBackground(
        m_pool, this,
        [library, folder = library->folder(), progress, cancel = m_duplicatesCancel] {
            std::vector<DuplicateFacts> facts;
            if (!cancel.isCancelled())
                facts = readDuplicateFacts(folder, allKeys(*library), cancel, progress);
            return std::make_shared<const DuplicateBook>(std::move(facts));
        },
        [this, cancel = m_duplicatesCancel](const std::shared_ptr<const DuplicateBook> &book) {
            if (cancel.isCancelled() || !m_duplicates)
                return;
            m_book = book;
            groupDuplicates();
        });
}

void StoryCommands::groupDuplicates()
{
    struct Found
    {
        DuplicateGroup group;
        std::vector<std::optional<RowData>> rows;
    };
    m_duplicatesCancel.cancel(); // progress that is still on its way comes too late
    m_duplicatesCancel = CancelToken();
    inBackground(
        m_pool, this,
        [library = m.libraries->library(), book = m_book, cancel = m_duplicatesCancel] {
            std::vector<Found> found;
            if (cancel.isCancelled())
                return found;
            for (DuplicateGroup &group : book->groups(library->toldApart(), cancel)) {
                Found one{std::move(group), {}};
                for (const DuplicateMatch &match : one.group.articles)
                    one.rows.push_back(library->row(library->idOf(match.key)));
                found.push_back(std::move(one));
            }
            return found;
        },
        [this, cancel = m_duplicatesCancel](const std::vector<Found> &found) {
            if (cancel.isCancelled() || !m_duplicates)
                return;
            const QDateTime now = m.options->clock->nowUtc();
            QList<DuplicateEntry> entries;
            for (const Found &one : found) {
                DuplicateEntry entry{duplicateReasonText(one.group.reason), {}};
                for (std::size_t i = 0; i < one.rows.size(); ++i) {
                    const DuplicateMatch &match = one.group.articles[i];
                    const RowData row = one.rows[i].value_or(RowData());
                    entry.articles.append({match.key, row.title, metaText(row, now), match.key, {}});
                }
                entries.append(entry);
            }
            m_duplicates->setGroups(entries);
        });
}

void StoryCommands::dropBook()
{
    m_duplicatesCancel.cancel();
    m_book.reset();
}

void StoryCommands::preview(const QString &lead, const QStringList &others, MergedFile files)
{
    const int number = ++m_previews;
    planMerge(m, {lead, others, files}, this, [this, number](const Result<ChangePlan> &plan) {
        if (number != m_previews || !m_duplicates)
            return;
        if (!plan)
            return m_duplicates->setFailure(editErrorText(plan.error()));
        QString text;
        for (const PlannedFile &file : plan->files) {
            if (text.size() < longestPreview)
                text +=
                    file.after
                        ? QString::fromUtf8(unifiedDiff(viewOf(file.before), viewOf(file.after), file.key))
                        : tr("%1 goes to the bin.").arg(isolatedLtr(file.key)) + u'\n';
        }
        m_duplicates->setPreview(text.isEmpty() ? tr("Nothing to change: it is so already.") : text);
    });
}

void StoryCommands::showArticle(const QString &key)
{
    const Library *library = m.libraries->library();
    const ArticleId id = library->idOf(key);
    if (id != ArticleId::None && !m.view->selectArticle(id))
        m.reader->show(id);
}

} // namespace hearth
