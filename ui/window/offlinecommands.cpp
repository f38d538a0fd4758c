// SPDX-License-Identifier: Apache-2.0
#include "ui/window/offlinecommands.h"
#include "core/index/querytext.h"
#include "ui/activity/keepdialog.h"
#include "ui/activity/offlinedialog.h"
#include "ui/activity/offlineitemsmodel.h"
#include "ui/common/errortext.h"
#include "ui/list/articlelistview.h"
#include "ui/window/fetchprogress.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/showarticle.h"
#include "ui/window/statusbar.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"
#include <QAbstractButton>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

namespace hearth {

namespace {

constexpr int sampleSize = 64; ///< articles that are read for an estimate

} // namespace

OfflineCommands::OfflineCommands(const WindowParts &parts, QObject *parent)
    : QObject(parent), m(parts), m_items(new OfflineItemsModel(this)), m_progress(new FetchProgress(m.status))
{
    m.status->addTrailing(m_progress);
    const auto on = [this](Do what, auto function) {
        connect((*m.actions)[what], &QAction::triggered, this, function);
    };
    on(Do::KeepOffline, [this] { keepChosen(); });
    on(Do::KeepListOffline, [this] { keepList(false); });
    on(Do::ForgetOffline, [this] { forget(); });
    on(Do::OfflineCopies, [this] { showDialog(false); });
    on(Do::OfflineRules, [this] { showDialog(true); });
    const auto pause = [this](bool paused) {
        if (LibraryWeb *web = m.web->web())
            web->keeper().setPaused(paused);
    };
    connect(m_progress, &FetchProgress::pauseRequested, this, pause);
    connect(m_progress, &FetchProgress::opened, this, [this] { showDialog(false); });
    connect(m.web, &WebController::webOpened, this, &OfflineCommands::webOpened);
    connect(m.web, &WebController::webClosing, this, &OfflineCommands::webClosing);
    connect(&m.web->mode(), &NetworkMode::changed, this, &OfflineCommands::progressChanged);
    connect(m.view, &ArticleListView::selectionEdited, this, &OfflineCommands::updateActions);
    connect(m.reader, &ReaderController::shown, this, &OfflineCommands::updateActions);
    connect(m.list, &ListController::resultChanged, this, &OfflineCommands::updateActions);
    updateActions();
}

void OfflineCommands::webOpened()
{
    LibraryWeb *web = m.web->web();
    Library *library = m.libraries->library();
    m_items->clear();
    connect(&web->keeper(), &OfflineKeeper::progressChanged, this, &OfflineCommands::progressChanged);
    connect(&web->keeper(), &OfflineKeeper::articleDone, this, &OfflineCommands::articleDone);
    connect(&web->rules(), &OfflineRules::changed, this, &OfflineCommands::showRules);
    connect(library, &Library::changed, &web->rules(), &OfflineRules::contentChanged);
    connect(library, &Library::importFinished, &web->rules(), &OfflineRules::contentChanged);
    web->keeper().goOn();
    addWaiting();
    progressChanged();
    showRules();
    updateActions();
}

void OfflineCommands::webClosing()
{
    m.web->web()->keeper().disconnect(this);
    m.web->web()->rules().disconnect(this);
    m_progress->setProgress({}, false);
    m_items->clear();
    if (m_dialog)
        m_dialog->close();
}

std::vector<ArticleId> OfflineCommands::targets() const
{
    const QList<ArticleId> selected = m.view->selectedArticles();
    if (!selected.isEmpty())
        return {selected.cbegin(), selected.cend()};
    if (m.reader->article() != ArticleId::None)
        return {m.reader->article()};
    return {};
}

void OfflineCommands::updateActions()
{
    const bool web = m.web->web();
    const bool any = web && (m.reader->article() != ArticleId::None || !m.view->selectedArticles().isEmpty());
    (*m.actions)[Do::KeepOffline]->setEnabled(any);
    (*m.actions)[Do::ForgetOffline]->setEnabled(any);
    (*m.actions)[Do::ForgetOffline]->setText(m.view->selectedArticles().size() > 1
                                                 ? tr("Delete the offline copies…")
                                                 : tr("Delete the offline copy"));
    (*m.actions)[Do::KeepListOffline]->setEnabled(web && m.list->result().size() > 0);
    (*m.actions)[Do::OfflineCopies]->setEnabled(web);
    (*m.actions)[Do::OfflineRules]->setEnabled(web);
}

void OfflineCommands::keepChosen()
{
    std::vector<ArticleId> ids = targets();
    if (ids.size() > 1) {
        ask(std::move(ids), {})->show();
    } else if (!ids.empty()) {
        keep(ids, {1, true, true, false});
        m.status->say(m.web->mode().isOffline()
                          ? tr("It is fetched as soon as there is a network.")
                          : tr("Kept for reading offline, with its pictures, until you delete the copy."));
    }
}

void OfflineCommands::keepList(bool asRule)
{
    const ResultSet &result = m.list->result();
    if (!result.ids || (result.ids->empty() && !asRule))
        return;
    const QString query = toText(m.list->query());
    KeepDialog *dialog = ask(*result.ids, query.isEmpty() ? tr("all articles") : query);
    dialog->setRule(asRule);
    dialog->show();
}

KeepDialog *OfflineCommands::ask(std::vector<ArticleId> ids, const QString &list)
{
    const auto shared = std::make_shared<const std::vector<ArticleId>>(std::move(ids));
    auto *dialog = new KeepDialog(
        static_cast<int>(shared->size()), list,
        [this, shared](int most, bool pictures) { return estimate(*shared, most, pictures); }, m.window);
    const QString query = toText(m.list->query());
    connect(dialog, &KeepDialog::chosen, this, [this, shared, query](const KeepChoice &choice) {
        keep(*shared, choice);
        if (!choice.rule || !m.web->web())
            return;
        // All that there are now is no limit for what comes later.
        const bool all = choice.most >= static_cast<int>(shared->size());
        const int most = all ? std::max(choice.most, OfflineRule::usualMost) : choice.most;
        const auto added = m.web->web()->rules().add({0, query, choice.pictures, most});
        m.status->say(added ? tr("What matches this list later is fetched, too.") : errorText(added.error()));
    });
    connect(m.web, &WebController::webClosing, dialog, &QDialog::reject);
    return dialog;
}

/// From a sample when it is many: reading thousands of files would take longer than anybody waits for a
/// number.
KeepEstimate OfflineCommands::estimate(const std::vector<ArticleId> &ids, int most, bool pictures) const
{
    KeepEstimate estimate;
    estimate.offline = m.web->mode().isOffline();
    LibraryWeb *web = m.web->web();
    const Library *library = m.libraries->library();
    if (!web || !library)
        return estimate;
    const StoreUsage usage = web->store().usage();
    estimate.stored = usage.bytes;
    estimate.budget = usage.budget;
    estimate.articles = std::min(static_cast<int>(ids.size()), most);
    const int count = std::min(estimate.articles, sampleSize);
    QList<Article> sample;
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i) * static_cast<std::size_t>(estimate.articles) /
                        static_cast<std::size_t>(count);
        const auto article = library->openArticle(ids[at]);
        if (article)
            sample.append(article->parsed.article);
    }
    if (sample.isEmpty())
        return estimate;
    if (!pictures) {
        for (Article &article : sample)
            article.images.clear();
    }
    const OfflineEstimate part = web->keeper().estimate(sample, m.web->policies());
    const double scale = static_cast<double>(estimate.articles) / static_cast<double>(sample.size());
    estimate.missing = qRound(part.articles * scale);
    estimate.pictures = qRound(part.pictures * scale);
    estimate.bytes = static_cast<qint64>(static_cast<double>(part.bytes) * scale);
    return estimate;
}

void OfflineCommands::keep(const std::vector<ArticleId> &ids, const KeepChoice &choice)
{
    LibraryWeb *web = m.web->web();
    const Library *library = m.libraries->library();
    if (!web || !library)
        return;
    const auto count = std::min(ids.size(), static_cast<std::size_t>(choice.most));
    QStringList keys;
    for (const RowData &row : library->rows(std::span(ids).first(count)))
        keys.append(row.key);
    if (!web->keeper().progress().isActive())
        m_items->clear();
    const auto kept = web->keeper().keep(keys, {.pictures = choice.pictures, .pin = choice.pin});
    if (!kept)
        return m.status->say(errorText(kept.error()));
    addWaiting();
}

void OfflineCommands::addWaiting()
{
    LibraryWeb *web = m.web->web();
    const Library *library = m.libraries->library();
    std::vector<ArticleId> ids;
    for (const QString &key : web->keeper().waiting())
        ids.push_back(library->idOf(key));
    QList<OfflineItem> items;
    for (const RowData &row : library->rows(ids)) {
        OfflineItem item;
        item.key = row.key;
        item.title = row.title;
        items.append(item);
    }
    m_items->add(items);
}

QStringList OfflineCommands::kept(std::span<const ArticleId> ids) const
{
    LibraryWeb *web = m.web->web();
    QStringList keys;
    for (const RowData &row : m.libraries->library()->rows(ids)) {
        if (!row.offline.isEmpty() || !web->store().itemsOf(row.key).isEmpty() ||
            web->wishes().isPinned(row.key))
            keys.append(row.key);
    }
    return keys;
}

void OfflineCommands::forget()
{
    if (!m.web->web() || !m.libraries->library())
        return;
    const std::vector<ArticleId> ids = targets();
    const QStringList keys = kept(ids);
    const int count = static_cast<int>(keys.size());
    if (count == 0)
        return m.status->say(
            tr("Nothing of %Ln article(s) is kept on this computer.", nullptr, static_cast<int>(ids.size())));
    if (ids.size() == 1)
        return forget(keys);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete offline copies"),
                                tr("Delete the offline copies of %Ln article(s)?", nullptr, count),
                                QMessageBox::Cancel, m.window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Their kept pages and pictures go from this computer, and cannot be read again "
           "where they are gone from the web. The articles themselves stay."));
    box->setDefaultButton(QMessageBox::Cancel);
    box->addButton(tr("&Delete the copies"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, keys](QAbstractButton *button) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            forget(keys);
    });
    connect(m.web, &WebController::webClosing, box, &QDialog::reject);
    box->open();
}

void OfflineCommands::forget(const QStringList &keys)
{
    LibraryWeb *web = m.web->web();
    if (!web)
        return;
    for (const QString &key : keys) {
        if (const auto gone = web->forgetArticle(key); !gone)
            return m.status->say(errorText(gone.error()));
    }
    m.status->say(tr("%Ln offline copies deleted", nullptr, static_cast<int>(keys.size())));
}

void OfflineCommands::articleDone(const QString &key, const SaveOutcome &outcome)
{
    OfflineItem item;
    item.key = key;
    item.state =
        outcome.page.kind == KeepResult::Kind::Failed ? OfflineItem::State::Failed : OfflineItem::State::Done;
    item.page = outcome.page;
    item.pictures = outcome.info.pictures;
    for (const KeepResult &result : outcome.results) {
        item.bytes += result.bytes;
        item.missingPictures +=
            result.item == ItemKind::Picture && result.kind == KeepResult::Kind::Failed ? 1 : 0;
    }
    if (const Library *library = m.libraries->library()) {
        if (const auto row = library->row(library->idOf(key)))
            item.title = row->title;
    }
    m_items->setResult(item);
}

bool OfflineCommands::waitsForNetwork() const
{
    return m.web->web() && m.web->web()->keeper().progress().isActive() && m.web->mode().isOffline();
}

void OfflineCommands::progressChanged()
{
    LibraryWeb *web = m.web->web();
    if (!web)
        return;
    const OfflineProgress progress = web->keeper().progress();
    m_progress->setProgress(progress, waitsForNetwork());
    if (m_dialog)
        m_dialog->setProgress(progress, waitsForNetwork());
    if (m_wasActive && !progress.isActive() && progress.total > 1) {
        m.status->say(progress.failed > 0
                          ? tr("%1, %2", "fetched, failed")
                                .arg(tr("%Ln article(s) fetched", nullptr, progress.done - progress.failed),
                                     tr("%Ln could not be", nullptr, progress.failed))
                          : tr("%Ln article(s) are available offline", nullptr, progress.done));
    }
    m_wasActive = progress.isActive();
}

void OfflineCommands::showDialog(bool rules)
{
    if (!m.web->web())
        return;
    if (!m_dialog)
        makeDialog();
    progressChanged();
    showRules();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    if (rules)
        m_dialog->showRules();
}

void OfflineCommands::showRules()
{
    if (m_dialog && m.web->web())
        m_dialog->setRules(m.web->web()->wishes().rules());
}

void OfflineCommands::makeDialog()
{
    m_dialog = new OfflineDialog(m_items, m.window);
    const auto withWeb = [this](auto function) {
        return [this, function](const auto &...value) {
            if (LibraryWeb *web = m.web->web()) {
                const Result<void> done = function(*web, value...);
                if (!done)
                    m.status->say(errorText(done.error()));
            }
        };
    };
    connect(m_dialog, &OfflineDialog::pauseRequested, this, withWeb([](LibraryWeb &web, bool pause) {
                web.keeper().setPaused(pause);
                return Result<void>();
            }));
    connect(m_dialog, &OfflineDialog::cancelRequested, this, withWeb([this](LibraryWeb &web) {
                const auto cancelled = web.keeper().cancel();
                m_items->removeWaiting();
                return cancelled;
            }));
    connect(m_dialog, &OfflineDialog::tryAgainRequested, this,
            withWeb([this](LibraryWeb &web, const QStringList &keys) {
                const auto asked = web.keeper().keepAgain(keys, true);
                addWaiting();
                return asked;
            }));
    connect(m_dialog, &OfflineDialog::ruleRemovalRequested, this,
            withWeb([](LibraryWeb &web, qint64 id) { return web.rules().remove(id); }));
    connect(m_dialog, &OfflineDialog::ruleRequested, this, [this] { keepList(true); });
    connect(m_dialog, &OfflineDialog::ruleOpened, this,
            [this](const QString &query) { m.list->setQuery(parseQuery(query)); });
    connect(m_dialog, &OfflineDialog::articleRequested, this,
            [this](const QString &key) { showArticle(m, key); });
}

} // namespace hearth
