// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editcontroller.h"
#include "core/base/fileio.h"
#include "core/library/library.h"
#include "ui/common/bidi.h"
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
    connect(m.status, &StatusBar::draftsRequested, this, [this] { showDraft(m_drafts->next(m_subject)); });
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
    connect(m.libraries->library(), &Library::moved, this, &EditController::rename);
    if (!m_drafts->ofMany().isEmpty()) {
        const QStringList keys = m_drafts->ofMany().front().keys;
        m.status->say(tr("Changes to %Ln article(s) are not saved yet.", nullptr, int(keys.size())),
                      tr("Show"), [this, keys] {
                          showDraft({{}, keys});
                      });
    }
    follow();
}

void EditController::libraryClosing()
{
    m_drafts->close();
    m_preview->stop();
    m_saver->stop();
    m_summarizing.cancel();
    m_coming.clear();
    m_asked = false;
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
    return m_asked || (m_panel->isMany() && m_panel->isChanged());
}

void EditController::show()
{
    if (!m_panel->isVisible()) {
        m_panesBefore = m.panes->sizes();
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
    // The panes stand as they stood; the splitter would give most of the room to the list, each time anew.
    const QList<int> sizes = m.panes->sizes();
    if (m_panesBefore.size() == sizes.size() && (m_panesBefore.first() > 0) == (sizes.first() > 0))
        m.panes->setSizes(m_panesBefore);
    m.view->setFocus();
}

void EditController::editAll()
{
    m.view->selectAll();
    show();
}

void EditController::follow()
{
    if (!m_panel->isVisible())
        return;
    const std::size_t count = targetArticles(m).size();
    if (isHeld()) {
        const bool others = count != std::size_t(m_subject.keys.size()) ||
                            (count < 1000 && !sameKeys(targetKeys(m), m_subject.keys));
        return m_panel->setOthersSelected(others);
    }
    if (count > 1)
        return m_gathering.start();
    m_gathering.stop();
    m_summarizing.cancel();
    m_coming.clear();
    const QString key = targetKeys(m).value(0);
    if (key == m_subject.key && m_subject.keys.isEmpty() && !key.isEmpty())
        return;
    m_subject = {key, {}};
    load();
}

void EditController::loadSelected()
{
    const QStringList keys = targetKeys(m);
    const QStringList &known = m_coming.isEmpty() ? m_subject.keys : m_coming;
    if (keys.size() > 1 && keys != known && m_panel->isVisible() && !isHeld())
        loadMany(keys);
}

void EditController::reload()
{
    if (!m_panel->isVisible() || m_panel->isChanged())
        return; // what is being edited meets the file when it is saved
    const QString &key = m_subject.key;
    if (const QStringList keys = m_coming.isEmpty() ? m_subject.keys : m_coming; !keys.isEmpty())
        loadMany(keys);
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
    m_coming = keys;
    m_summarizing.cancel();
    m_summarizing = service->summarize(keys, this, [this, keys](const FieldSummary &summary) {
        if (keys == m_coming)
            showMany(summary);
    });
}

/// What was typed meanwhile for what the panel showed until now is in the drafts.
void EditController::showMany(const FieldSummary &summary)
{
    const QStringList keys = std::exchange(m_coming, {});
    if (!std::exchange(m_asked, false) && isHeld())
        return;
    m_subject = {{}, keys};
    m_panel->showArticles(summary, m_drafts->of(keys));
    follow(); // others may be selected
}

void EditController::keepDraft()
{
    if (!m_subject.key.isEmpty())
        m_drafts->set(m_subject.key, m_panel->draft());
    else if (!m_subject.keys.isEmpty())
        m_drafts->set(m_subject.keys, m_panel->bulkDraft());
}

void EditController::showDraft(const EditSubject &subject)
{
    Library *library = m.libraries->library();
    if (!library || subject.isNothing())
        return;
    if (!subject.keys.isEmpty()) {
        m_asked = true;
        show();
        return loadMany(subject.keys);
    }
    const ArticleId id = library->idOf(subject.key);
    if (id == ArticleId::None) {
        m.status->say(tr("%1 is gone; what you wrote for it is kept.").arg(isolatedLtr(subject.key)));
        return;
    }
    m_subject = subject;
    load(); // no longer held by an edit of many
    if (!m.view->selectArticle(id)) {
        m.view->clearSelection();
        m.reader->show(id);
    }
    show();
}

void EditController::rename(const QList<MovedArticle> &articles)
{
    for (const MovedArticle &article : articles) {
        if (m_subject.key == article.from)
            m_subject.key = article.to;
        if (const qsizetype at = m_subject.keys.indexOf(article.from); at >= 0)
            m_subject.keys[at] = article.to;
    }
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
    m_drafts->set(m_subject.keys, BulkDraft());
    m_drafts->store();
    m_panel->showNothing();
    loadMany(QStringList(std::exchange(m_subject.keys, {})));
    m_panel->form()->focusFirst();
}

void EditController::revert()
{
    if (m_panel->isMany()) {
        m_panel->showNothing();
        const QStringList keys = std::exchange(m_subject.keys, {});
        m_drafts->set(keys, BulkDraft());
        loadMany(keys);
        follow();
        return;
    }
    m_drafts->set(m_subject.key, EditDraft());
    load();
}

} // namespace hearth
