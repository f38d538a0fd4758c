// SPDX-License-Identifier: Apache-2.0
#include "ui/window/newarticlecommands.h"
#include "core/article/webaddress.h"
#include "core/base/background.h"
#include "core/curate/addresssearch.h"
#include "core/curate/newarticle.h"
#include "core/curate/topicsuggestions.h"
#include "core/library/newsplace.h"
#include "core/page/libraryweb.h"
#include "core/page/pagevisit.h"
#include "ui/common/failuretext.h"
#include "ui/common/steptext.h"
#include "ui/curate/newarticledialog.h"
#include "ui/list/articlelistview.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"
#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMessageBox>
#include <QMimeData>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

QStringList suggestedTopics(const Library &library, const ArticleDraft &draft)
{
    QList<TopicTerms> topics;
    for (const Topic &topic : library.taxonomy().topics())
        topics.append(
            {topic.name, topic.parent, topic.keywords + topic.hashtags + QStringList{topic.shortName}});
    QStringList names;
    for (const TopicSuggestion &suggestion : TopicMatcher(topics).suggest(draft.title, draft.excerpt))
        names.append(suggestion.topic);
    return names;
}

} // namespace

QString addressIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString text =
        urls.size() == 1 ? urls.constFirst().toString(QUrl::FullyEncoded) : data->text().trimmed();
    return isWebAddress(text) ? text : QString();
}

NewArticleCommands::NewArticleCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m_pool.setMaxThreadCount(1);
    connect((*m.actions)[Do::NewArticle], &QAction::triggered, this, [this] { start({}); });
    connect((*m.actions)[Do::PasteAddress], &QAction::triggered, this, &NewArticleCommands::pasteAddress);
    connect((*m.actions)[Do::Duplicate], &QAction::triggered, this, &NewArticleCommands::duplicate);
    connect((*m.actions)[Do::DeleteArticle], &QAction::triggered, this, &NewArticleCommands::removeSelected);
    connect(m.list, &ListController::resultChanged, this, &NewArticleCommands::showWhenThere);
}

NewArticleCommands::~NewArticleCommands()
{
    close();
}

void NewArticleCommands::close()
{
    m_cancel.cancel();
    m_visit.reset();
    m_pool.clear();
    m_pool.waitForDone();
    m_wanted.clear();
    delete std::exchange(m_dialog, nullptr);
}

NewArticleDialog *NewArticleCommands::openDialog()
{
    Library *library = m.libraries->library();
    if (!library || library->isSingleFile())
        return nullptr;
    m_cancel.cancel(); // answers for the dialog before this one
    m_cancel = CancelToken();
    m_visit.reset();
    delete m_dialog;
    m_template.clear();
    m_dialog = new NewArticleDialog(m.window);
    QStringList topics, providers;
    for (const Topic &topic : library->taxonomy().topics())
        topics.append(topic.name);
    for (const FacetCount &provider : library->facetCounts({}, Facet::Provider))
        providers.append(provider.value);
    m_dialog->setTopicNames(topics);
    m_dialog->setProviderNames(providers);
    connect(m_dialog, &NewArticleDialog::lookRequested, this, &NewArticleCommands::lookUp);
    connect(m_dialog, &NewArticleDialog::draftEdited, this, &NewArticleCommands::preview);
    connect(m_dialog, &NewArticleDialog::articleRequested, this, &NewArticleCommands::showArticle);
    connect(m_dialog, &QDialog::accepted, this, &NewArticleCommands::make);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_cancel.cancel();
        m_visit.reset();
    });
    m_dialog->open();
    return m_dialog;
}

void NewArticleCommands::start(const QString &address)
{
    NewArticleDialog *dialog = openDialog();
    if (!dialog)
        return;
    ArticleDraft draft;
    draft.published = m.options->clock->nowUtc().toString(Qt::ISODate);
    draft.type = u"article"_s;
    dialog->setDraft(draft);
    dialog->setAddress(address);
}

void NewArticleCommands::pasteAddress()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString address = data ? addressIn(data) : QString();
    if (address.isEmpty())
        m.status->say(tr("There is no web address in the clipboard."));
    else
        start(address);
}

void NewArticleCommands::duplicate()
{
    const Library *library = m.libraries->library();
    const auto &opened = m.reader->opened();
    if (!library || opened.key.isEmpty())
        return;
    const QString key = opened.key;
    ArticleDraft draft = draftLike(opened.parsed.article);
    draft.published = m.options->clock->nowUtc().toString(Qt::ISODate);
    if (NewArticleDialog *dialog = openDialog()) {
        m_template = key;
        dialog->setTemplate(key, draft);
    }
}

void NewArticleCommands::searchFor(const QStringList &addresses, std::function<void(const QString &)> then)
{
    Library *library = m.libraries->library();
    inBackground(
        m_pool, this,
        [library, addresses, cancel = m_cancel] {
            return articleWithAddress(library->folder(), allKeys(*library), addresses, cancel);
        },
        [cancel = m_cancel, then = std::move(then)](const QString &key) {
            if (!cancel.isCancelled())
                then(key);
        });
}

void NewArticleCommands::lookUp(const QString &address)
{
    m_dialog->setFetching();
    searchFor({address}, [this, address](const QString &key) {
        m_dialog->setThere(key);
        if (!key.isEmpty())
            return; // nobody need be asked
        LibraryWeb *web = m.web->web();
        if (!web)
            return m_dialog->setMessage(
                tr("Pages cannot be fetched now. The fields can be filled in by hand."));
        m_visit = std::make_unique<PageVisit>(web->queue(), m.web->mode());
        m_visit->visit(QUrl(address), RequestWhy::ReadPage,
                       [this](const VisitedPage &page) { visited(page); });
    });
}

void NewArticleCommands::visited(const VisitedPage &page)
{
    Library *library = m.libraries->library();
    if (!m_dialog || !library)
        return;
    if (page.reason != FailureReason::None) {
        ArticleDraft draft = m_dialog->draft();
        if (draft.webUrl.isEmpty())
            draft.webUrl = draft.originalUrl = m_dialog->address();
        m_dialog->setDraft(draft);
        const QString why = page.reason == FailureReason::Offline ? tr("Hearth is offline.")
                                                                  : failureText(page.reason, page.status);
        return m_dialog->setMessage(tr("%1 The fields can be filled in by hand.").arg(why));
    }
    ArticleDraft draft = draftFromPage(page.metadata, page.address);
    const bool undated = draft.published.isEmpty();
    if (undated)
        draft.published = m.options->clock->nowUtc().toString(Qt::ISODate);
    if (auto provider = providerAt(*library, page.address.host()))
        draft.provider = std::move(provider);
    draft.topics = suggestedTopics(*library, draft);
    m_dialog->setDraft(draft);
    m_dialog->setMessage(undated ? tr("The page states no date; it is today's now.")
                                 : tr("Filled in from what the page says about itself."));
    searchFor({draft.webUrl, draft.originalUrl, draft.ampWebUrl}, [this](const QString &key) {
        if (!key.isEmpty())
            m_dialog->setThere(key);
    });
}

void NewArticleCommands::plan(std::function<void(const Result<PlannedFile> &)> then)
{
    Library *library = m.libraries->library();
    if (!library || !m_dialog)
        return;
    const NewArticlePlace place{library->folder(), newsFolder(*library)};
    inBackground(
        m_pool, this,
        [place, draft = m_dialog->draft(), source = m_template, now = m.options->clock->nowUtc()] {
            return source.isEmpty() ? planNewArticle(place, draft, now)
                                    : planDuplicate(place, source, draft, now);
        },
        [cancel = m_cancel, then = std::move(then)](const Result<PlannedFile> &file) {
            if (!cancel.isCancelled())
                then(file);
        });
}

void NewArticleCommands::preview()
{
    plan([this](const Result<PlannedFile> &file) {
        if (!m_dialog)
            return;
        if (file)
            m_dialog->setPreview(file->key, QString::fromUtf8(*file->after));
        else if (m_dialog->draft().title.isEmpty()) // not begun: that is no mistake
            m_dialog->setRefusal(tr("The file is shown here once there is a title."));
        else
            m_dialog->setRefusal(editErrorText(file.error()));
    });
}

void NewArticleCommands::make()
{
    plan([this](const Result<PlannedFile> &file) {
        if (!file) {
            m.status->say(editErrorText(file.error()));
            return;
        }
        m_wanted = file->key;
        m.curation->apply(planOf(*file));
    });
}

void NewArticleCommands::showArticle(const QString &key)
{
    const Library *library = m.libraries->library();
    const ArticleId id = library ? library->idOf(key) : ArticleId::None;
    if (id != ArticleId::None && !m.view->selectArticle(id))
        m.reader->show(id); // not in this list
}

void NewArticleCommands::showWhenThere()
{
    const Library *library = m.libraries->library();
    if (m_wanted.isEmpty() || !library || library->idOf(m_wanted) == ArticleId::None)
        return;
    showArticle(std::exchange(m_wanted, {}));
}

void NewArticleCommands::removeSelected()
{
    const Library *library = m.libraries->library();
    if (!library)
        return;
    QStringList keys;
    for (const ArticleId id : m.view->selectedArticles())
        keys.append(library->keyOf(id));
    if (keys.isEmpty() && !m.reader->opened().key.isEmpty())
        keys.append(m.reader->opened().key);
    if (keys.size() <= 1)
        return remove(keys); // Undo brings it back
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete articles"),
                                tr("Move %Ln article(s) to the bin?", nullptr, int(keys.size())),
                                QMessageBox::Cancel, m.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Undo brings them back."));
    box->setDefaultButton(box->addButton(tr("Move to the &bin"), QMessageBox::AcceptRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, box, keys](QAbstractButton *button) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            remove(keys);
    });
    box->open();
}

void NewArticleCommands::remove(const QStringList &keys)
{
    const Library *library = m.libraries->library();
    if (!library || keys.isEmpty())
        return;
    inBackground(
        m_pool, this, [folder = library->folder(), keys] { return planDeletion(folder, keys); },
        [this](const ChangePlan &plan) {
            if (!plan.errors.empty())
                m.status->say(editErrorText(plan.errors.front()));
            else
                m.curation->apply(plan);
        });
}

} // namespace hearth
