// SPDX-License-Identifier: Apache-2.0
#include "ui/window/articlecommands.h"
#include "core/settings/settings.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/readerpane.h"
#include "ui/window/desktop.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/windowactions.h"

namespace hearth {

ArticleCommands::ArticleCommands(const WindowParts &parts, QObject *parent)
    : QObject(parent), m(parts), m_undo([this](const MarkChange &change) {
        if (Library *library = m.list->library()) {
            if (change.what == MarkChange::What::Read)
                library->setRead(change.ids, change.value);
            else
                library->setStarred(change.ids, change.value);
        }
    })
{
    const auto on = [this](Do what, auto function) {
        connect((*m.actions)[what], &QAction::triggered, this, function);
    };
    on(Do::ToggleStar, [this] { toggleStar(); });
    on(Do::ToggleRead, [this] { toggleRead(); });
    on(Do::MarkAllRead, [this] { markAllRead(); });
    on(Do::Undo, [this] { undo(); });
    on(Do::Redo, [this] { redo(); });
    on(Do::OpenOriginal, [this] { openAddress(m.pane->originalUrl()); });
    on(Do::OpenWebPage, [this] { openAddress(m.pane->webUrl()); });
    on(Do::OpenAmpPage, [this] { openAddress(m.pane->ampUrl()); });
    on(Do::CopyLink, [this] { m.pane->copyLink(); });
    on(Do::CopyQuotation, [this] { m.pane->copyQuotation(); });
    on(Do::EditFile, [this] { edit(m.reader->opened().key, 0); });
    on(Do::ShowFile, [this] { showInFolder(m.reader->opened().key); });
    connect(m.status, &StatusBar::messageActionRequested, this, &ArticleCommands::undo);
    updateActions();
}

std::vector<ArticleId> ArticleCommands::targets() const
{
    const QList<ArticleId> selected = m.view->selectedArticles();
    if (!selected.isEmpty())
        return {selected.cbegin(), selected.cend()};
    if (m.reader->article() != ArticleId::None)
        return {m.reader->article()};
    return {};
}

std::vector<ArticleId> ArticleCommands::having(MarkChange::What what, bool value,
                                               std::span<const ArticleId> ids) const
{
    const bool read = what == MarkChange::What::Read;
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

void ArticleCommands::change(MarkChange::What what, bool value, std::span<const ArticleId> ids)
{
    m_undo.perform({what, value, having(what, !value, ids)});
    updateActions();
}

void ArticleCommands::toggleStar()
{
    const std::vector<ArticleId> ids = targets();
    change(MarkChange::What::Starred, !having(MarkChange::What::Starred, false, ids).empty(), ids);
}

void ArticleCommands::toggleStar(ArticleId id)
{
    const std::array one{id};
    change(MarkChange::What::Starred, !having(MarkChange::What::Starred, false, one).empty(), one);
}

void ArticleCommands::toggleRead()
{
    const std::vector<ArticleId> ids = targets();
    m.reader->markReadTimer()->cancel(); // what the user says now holds
    change(MarkChange::What::Read, !having(MarkChange::What::Read, false, ids).empty(), ids);
}

void ArticleCommands::markAllRead()
{
    MarkChange all{MarkChange::What::Read, true, m.list->idsWith(Flag::Unread)};
    const int count = int(all.ids.size());
    if (count == 0)
        return m.status->say(tr("All articles of this list are read already."));
    const QString words = describe(all, true);
    m_undo.perform(std::move(all));
    m.status->say(words, tr("Undo"));
    updateActions();
}

void ArticleCommands::undo()
{
    if (const MarkChange *change = m_undo.undo())
        m.status->say(tr("Undone: %1").arg(describe(*change, change->value)));
    updateActions();
}

void ArticleCommands::redo()
{
    if (const MarkChange *change = m_undo.redo())
        m.status->say(describe(*change, change->value), tr("Undo"));
    updateActions();
}

QString ArticleCommands::describe(const MarkChange &change, bool value) const
{
    const int count = int(change.ids.size());
    if (change.what == MarkChange::What::Read)
        return value ? tr("%Ln article(s) marked as read", nullptr, count)
                     : tr("%Ln article(s) marked as unread", nullptr, count);
    return value ? tr("%Ln article(s) starred", nullptr, count)
                 : tr("%Ln star(s) taken away", nullptr, count);
}

void ArticleCommands::markRead(ArticleId id)
{
    if (m.list->library())
        m.list->library()->setRead(std::array{id}, true);
}

void ArticleCommands::openOriginal(ArticleId id)
{
    if (id == m.reader->article())
        openAddress(m.pane->originalUrl());
}

void ArticleCommands::openAddress(const QUrl &url)
{
    if (url.isEmpty())
        return m.status->say(tr("This article has no address to open."));
    if (!m.desktop->openUrl(url))
        m.status->say(tr("The browser could not be started for %1").arg(url.toDisplayString()));
}

void ArticleCommands::edit(const QString &key, int line)
{
    const Library *library = m.list->library();
    const QString path = library && !key.isEmpty() ? library->pathOf(key) : QString();
    if (!path.isEmpty() && !m.desktop->openInEditor(m.settings->editorCommand(), path, line))
        m.status->say(tr("No program could be started for %1. Choose an editor in the settings.").arg(key));
}

void ArticleCommands::showInFolder(const QString &key)
{
    const Library *library = m.list->library();
    const QString path = library && !key.isEmpty() ? library->pathOf(key) : QString();
    if (!path.isEmpty() && !m.desktop->showInFileManager(path))
        m.status->say(tr("No file manager could be started for %1").arg(key));
}

void ArticleCommands::forgetUndo()
{
    m_undo.clear();
    updateActions();
}

void ArticleCommands::updateActions()
{
    (*m.actions)[Do::Undo]->setEnabled(m_undo.canUndo());
    (*m.actions)[Do::Redo]->setEnabled(m_undo.canRedo());
    const bool any = m.reader->article() != ArticleId::None || !m.view->selectedArticles().isEmpty();
    for (Do what : {Do::ToggleStar, Do::ToggleRead})
        (*m.actions)[what]->setEnabled(any);
    const bool shown = m.reader->article() != ArticleId::None;
    for (Do what : {Do::EditFile, Do::ShowFile, Do::FindInArticle})
        (*m.actions)[what]->setEnabled(shown);
    if (!shown)
        for (Do what : {Do::OpenOriginal, Do::OpenWebPage, Do::OpenAmpPage, Do::CopyLink, Do::CopyQuotation})
            (*m.actions)[what]->setEnabled(false);
}

} // namespace hearth
