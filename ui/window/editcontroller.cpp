// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editcontroller.h"
#include "core/base/fileio.h"
#include "core/library/library.h"
#include "ui/common/errortext.h"
#include "ui/curate/editpanel.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/readerpane.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/editdrafts.h"
#include "ui/window/editpickers.h"
#include "ui/window/editpreview.h"
#include "ui/window/editsaver.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/panes.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/targets.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>

namespace hearth {

EditController::EditController(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m(parts)
    , m_panel(new EditPanel(parts.panes))
    , m_drafts(new EditDrafts(parts, this))
    , m_preview(new EditPreview(parts, m_panel, &m_subject, this))
    , m_saver(new EditSaver(parts, m_panel, &m_subject, this))
    , m_pickers(new EditPickers(parts, m_panel, &m_subject, this))
{
    m_panel->hide();
    m.panes->setStretchFactor(m.panes->indexOf(m_panel), 2);
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(100);
    connect(&m_gathering, &QTimer::timeout, this, &EditController::loadSelected);
    connect((*m.actions)[Do::EditPanel], &QAction::triggered, this, &EditController::toggle);
    connect((*m.actions)[Do::EditAll], &QAction::triggered, this, &EditController::editAll);
    connect(m.status, &StatusBar::draftsRequested, this, &EditController::showDraft);
    connect(m_panel, &EditPanel::draftChanged, this, [this] {
        keepDraft();
        m_preview->soon();
    });
    connect(m_panel, &EditPanel::saveRequested, m_saver, &EditSaver::save);
    connect(m_panel, &EditPanel::revertRequested, this, &EditController::revert);
    connect(m_panel, &EditPanel::closeRequested, this, &EditController::hide);
    connect(m_panel->form(), &FieldForm::leadWanted, m_saver, &EditSaver::makeLead);
    connect(m_saver, &EditSaver::saved, this, &EditController::saved);
    connect(m_saver, &EditSaver::savedMany, this, &EditController::savedMany);
}

EditController::~EditController() = default;

void EditController::libraryOpened()
{
    if (m_drafts->isOpen())
        return;
    m_drafts->open();
    follow();
}

void EditController::libraryClosing()
{
    m_drafts->close();
    m_preview->stop();
    m_summarizing.cancel();
    m_subject = {};
    m_panel->showNothing();
}

void EditController::toggle()
{
    if (m_panel->isVisible() && m_panel->isAncestorOf(m.window->focusWidget()))
        hide();
    else
        show();
}

/// An edit of many keeps the panel until it is written or reverted.
bool EditController::isHeld() const
{
    return m_panel->isMany() && m_panel->isChanged();
}

void EditController::show()
{
    if (!m_panel->isVisible()) {
        m_panel->show();
        makeRoom();
        m_pickers->setWords();
        if (!isHeld())
            m_subject = {};
        follow();
    }
    m_panel->form()->focusFirst();
}

/// At first the panel comes out as narrow as it may be: it takes what it needs from the reader.
void EditController::makeRoom() const
{
    constexpr int comfortable = 390;
    QList<int> sizes = m.panes->sizes();
    const auto own = m.panes->indexOf(m_panel);
    const auto reader = m.panes->indexOf(m.pane);
    const int taken = std::min(comfortable - sizes[own], sizes[reader] - m.pane->minimumWidth() - 100);
    if (taken <= 0)
        return;
    sizes[own] += taken;
    sizes[reader] -= taken;
    m.panes->setSizes(sizes);
}

void EditController::hide()
{
    m_panel->hide();
    m.view->setFocus();
}

void EditController::editAll()
{
    m.view->selectAll();
    show();
}

void EditController::follow()
{
    if (!m_panel->isVisible() || isHeld())
        return;
    if (targetArticles(m).size() > 1)
        return m_gathering.start();
    m_gathering.stop();
    const QString key = targetKeys(m).value(0);
    if (key == m_subject.key && m_subject.keys.isEmpty() && !key.isEmpty())
        return;
    m_subject = {key, {}};
    load();
}

void EditController::loadSelected()
{
    const QStringList keys = targetKeys(m);
    if (keys.size() > 1 && keys != m_subject.keys && m_panel->isVisible() && !isHeld())
        loadMany(keys);
}

void EditController::reload()
{
    if (!m_panel->isVisible() || m_panel->isChanged())
        return; // what is being edited meets the file when it is saved
    const QString &key = m_subject.key;
    if (!m_subject.keys.isEmpty())
        loadMany(m_subject.keys);
    else if (const auto file = readFile(m.libraries->library()->pathOf(key), maxArticleBytes);
             !key.isEmpty() && !(file && *file == m_panel->base()))
        load();
}

void EditController::load()
{
    const Library *library = m.libraries->library();
    const QString &key = m_subject.key;
    if (!library || key.isEmpty())
        return m_panel->showNothing();
    const auto file = readFile(library->pathOf(key), maxArticleBytes);
    if (!file) {
        m_panel->showNothing();
        m.status->say(errorText(file.error()));
        return;
    }
    const auto row = library->row(library->idOf(key));
    m_panel->showArticle(row ? row->title : key, *file, m_drafts->of(key));
    if (m_drafts->has(key))
        m_preview->soon();
}

void EditController::loadMany(const QStringList &keys)
{
    CurationService *service = m.curation->service();
    if (!service)
        return;
    m_subject = {{}, keys};
    m_summarizing.cancel();
    m_summarizing = service->summarize(keys, this, [this, keys](const FieldSummary &summary) {
        if (keys == m_subject.keys && !isHeld())
            m_panel->showArticles(summary);
    });
}

void EditController::keepDraft()
{
    if (!m_subject.key.isEmpty())
        m_drafts->set(m_subject.key, m_panel->draft());
}

void EditController::showDraft()
{
    Library *library = m.libraries->library();
    const QString key = m_drafts->next(m_subject.key);
    if (!library || key.isEmpty())
        return;
    const ArticleId id = library->idOf(key);
    if (id == ArticleId::None) {
        m.status->say(tr("%1 is gone; what you wrote for it is kept.").arg(key));
        return;
    }
    if (!m.view->selectArticle(id)) {
        m.view->clearSelection();
        m.reader->show(id);
    }
    show();
}

void EditController::saved(const QString &key, const EditDraft &draft)
{
    // What was typed while it was being written is the next draft.
    EditDraft rest = key == m_subject.key ? m_panel->draft() : m_drafts->of(key);
    rest.subtract(draft);
    if (const auto file = readFile(m.libraries->library()->pathOf(key), maxArticleBytes))
        rest.base = *file;
    m_drafts->set(key, std::move(rest));
    m_drafts->store();
    if (key == m_subject.key)
        load();
}

void EditController::savedMany()
{
    m_panel->showNothing();
    loadMany(QStringList(std::exchange(m_subject.keys, {})));
    m_panel->form()->focusFirst();
}

void EditController::revert()
{
    if (m_panel->isMany()) {
        m_panel->showNothing();
        const QStringList keys = std::exchange(m_subject.keys, {});
        loadMany(keys);
        follow();
        return;
    }
    m_drafts->set(m_subject.key, {});
    load();
}

} // namespace hearth
