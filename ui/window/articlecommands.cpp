// SPDX-License-Identifier: Apache-2.0
#include "ui/window/articlecommands.h"
#include "core/settings/settings.h"
#include "ui/common/bidi.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/readerpane.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/desktop.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/targets.h"
#include "ui/window/windowactions.h"

namespace hearth {

ArticleCommands::ArticleCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    const auto on = [this](Do what, auto function) {
        connect((*m.actions)[what], &QAction::triggered, this, function);
    };
    on(Do::ToggleStar, [this] { toggleStar(); });
    on(Do::ToggleRead, [this] { toggleRead(); });
    on(Do::MarkAllRead, [this] { markAllRead(); });
    on(Do::OpenOriginal, [this] { openAddress(m.pane->addresses().original); });
    on(Do::OpenWebPage, [this] { openAddress(m.pane->addresses().web); });
    on(Do::OpenAmpPage, [this] { openAddress(m.pane->addresses().amp); });
    on(Do::CopyLink, [this] { m.pane->copyLink(); });
    on(Do::CopyQuotation, [this] { m.pane->copyQuotation(); });
    on(Do::EditFile, [this] { edit(m.reader->opened().key, 0); });
    on(Do::ShowFile, [this] { showInFolder(m.reader->opened().key); });
    updateActions();
}

std::vector<ArticleId> ArticleCommands::having(StateChange::What what, bool value,
                                               std::span<const ArticleId> ids) const
{
    const bool read = what == StateChange::What::Read;
    std::vector<ArticleId> found;
    if (!m.list->library())
        return found;
    if (ids.size() <= 256) {
        for (const RowData &row : m.list->library()->rows(ids))
            if ((read ? row.read : row.starred) == value)
                found.push_back(row.id);
        return found;
    }
    // Many rows: one look at the columns instead of a row of each.
    std::vector<ArticleId> flagged = m.list->idsWith(read ? Flag::Unread : Flag::Starred);
    std::sort(flagged.begin(), flagged.end());
    const bool wanted = read ? !value : value;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(found), [&](ArticleId id) {
        return std::binary_search(flagged.cbegin(), flagged.cend(), id) == wanted;
    });
    return found;
}

void ArticleCommands::change(StateChange::What what, bool value, std::span<const ArticleId> ids)
{
    m.curation->setState(having(what, !value, ids), what, value);
}

void ArticleCommands::toggleStar()
{
    const std::vector<ArticleId> ids = targetArticles(m);
    change(StateChange::What::Starred, !having(StateChange::What::Starred, false, ids).empty(), ids);
}

void ArticleCommands::toggleStar(ArticleId id)
{
    const std::array one{id};
    change(StateChange::What::Starred, !having(StateChange::What::Starred, false, one).empty(), one);
}

void ArticleCommands::toggleRead()
{
    const std::vector<ArticleId> ids = targetArticles(m);
    m.reader->markReadTimer()->cancel(); // what the user says now holds
    change(StateChange::What::Read, !having(StateChange::What::Read, false, ids).empty(), ids);
}

void ArticleCommands::markAllRead()
{
    const std::vector<ArticleId> unread = m.list->idsWith(Flag::Unread);
    if (unread.empty())
        return m.status->say(tr("All articles of this list are read already."));
    m.curation->setState(unread, StateChange::What::Read, true);
    m.curation->sayDone({StepKind::MarkRead, {}, {}, int(unread.size())});
}

void ArticleCommands::markRead(ArticleId id)
{
    if (m.list->library())
        m.list->library()->setRead(std::array{id}, true);
}

void ArticleCommands::openOriginal(ArticleId id)
{
    if (id == m.reader->article())
        openAddress(m.pane->addresses().original);
}

void ArticleCommands::openAddress(const QUrl &url)
{
    if (url.isEmpty())
        return m.status->say(tr("This article has no address to open."));
    if (!m.desktop->openUrl(url))
        m.status->say(tr("The browser could not be started for %1").arg(isolatedLtr(url.toDisplayString())));
}

void ArticleCommands::edit(const QString &key, int line)
{
    const Library *library = m.list->library();
    const QString path = library && !key.isEmpty() ? library->pathOf(key) : QString();
    if (!path.isEmpty() && !m.desktop->openInEditor(m.settings->editorCommand(), path, line))
        m.status->say(tr("No program could be started for %1. Choose an editor in the settings.")
                          .arg(isolatedLtr(key)));
}

void ArticleCommands::showInFolder(const QString &key)
{
    const Library *library = m.list->library();
    const QString path = library && !key.isEmpty() ? library->pathOf(key) : QString();
    if (!path.isEmpty() && !m.desktop->showInFileManager(path))
        m.status->say(tr("No file manager could be started for %1").arg(isolatedLtr(key)));
}

void ArticleCommands::updateActions()
{
    const bool any = m.reader->article() != ArticleId::None || !m.view->selectedArticles().isEmpty();
    for (Do what : {Do::ToggleStar, Do::ToggleRead})
        (*m.actions)[what]->setEnabled(any);
    const bool shown = m.reader->article() != ArticleId::None;
    for (Do what : {Do::EditFile, Do::ShowFile, Do::FindInArticle, Do::FindNext, Do::FindPrevious})
        (*m.actions)[what]->setEnabled(shown);
    if (!shown)
        for (Do what : {Do::OpenOriginal, Do::OpenWebPage, Do::OpenAmpPage, Do::CopyLink, Do::CopyQuotation})
            (*m.actions)[what]->setEnabled(false);
}

} // namespace hearth
