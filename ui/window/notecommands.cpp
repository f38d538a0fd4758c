// SPDX-License-Identifier: Apache-2.0
#include "ui/window/notecommands.h"
#include "core/index/labels.h"
#include "ui/curate/labeldialog.h"
#include "ui/curate/notedialog.h"
#include "ui/list/articlelistview.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/listcontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/windowactions.h"
#include <QMainWindow>

namespace hearth {

NoteCommands::NoteCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    connect((*m.actions)[Do::Note], &QAction::triggered, this, &NoteCommands::showNote);
    connect((*m.actions)[Do::Labels], &QAction::triggered, this, &NoteCommands::showLabels);
    connect(m.libraries, &LibraryController::aboutToClose, this, &NoteCommands::close);
    // The window of the note goes along with the reader.
    connect(m.reader, &ReaderController::shown, this, [this](ArticleId id) {
        if (m_note && m_note->isVisible() && id != ArticleId::None) {
            const OpenedArticle &opened = m.reader->opened();
            m_note->setArticle(opened.key, opened.row.title, opened.note);
        }
    });
    connect(m.list, &ListController::contentChanged, this, [this](bool idsReset) {
        if (idsReset && m_labels)
            m_labels->reject();
    });
}

void NoteCommands::close()
{
    if (m_note)
        m_note->close();
    if (m_labels)
        m_labels->close();
}

void NoteCommands::showNote()
{
    const OpenedArticle &opened = m.reader->opened();
    if (opened.id == ArticleId::None || !m.curation->service())
        return;
    if (!m_note) {
        m_note = new NoteDialog(m.window);
        connect(m_note, &NoteDialog::noteEdited, this, [this](const QString &key, const QString &note) {
            const Library *library = m.libraries->library();
            const ArticleId id = library ? library->idOf(key) : ArticleId::None;
            if (id != ArticleId::None)
                m.curation->setNote(id, note);
        });
    }
    m_note->setArticle(opened.key, opened.row.title, opened.note);
    m_note->show();
    m_note->raise();
    m_note->activateWindow();
}

void NoteCommands::showLabels()
{
    const Library *library = m.libraries->library();
    if (!library || !m.curation->service())
        return;
    const QList<ArticleId> selected = m.view->selectedArticles();
    m_targets.assign(selected.cbegin(), selected.cend());
    if (m_targets.empty() && m.reader->article() != ArticleId::None)
        m_targets = {m.reader->article()};
    if (m_targets.empty())
        return;
    if (!m_labels) {
        m_labels = new LabelDialog(m.window);
        connect(m_labels, &LabelDialog::labelsEdited, this, &NoteCommands::setLabels);
    }
    QStringList all, on, some;
    for (const FacetCount &count : library->labelCounts())
        all.append(count.value);
    QHash<QString, std::size_t> uses; // by folded label
    for (const ArticleId id : m_targets) {
        for (const QString &label : library->labels(id))
            ++uses[label.toCaseFolded()];
    }
    for (const QString &label : std::as_const(all)) {
        const std::size_t count = uses.value(label.toCaseFolded());
        if (count == m_targets.size())
            on.append(label);
        else if (count > 0)
            some.append(label);
    }
    const auto row = library->row(m_targets.front());
    const int count = static_cast<int>(m_targets.size());
    m_labels->setArticles(count > 1 ? tr("%Ln article(s) selected", nullptr, count)
                                    : row.value_or(RowData()).title,
                          all, on, some);
    m_labels->show();
    m_labels->raise();
    m_labels->activateWindow();
}

void NoteCommands::setLabels(const QStringList &added, const QStringList &removed)
{
    Library *library = m.libraries->library();
    if (!library || !m.curation->service())
        return;
    std::vector<StateChange> changes;
    for (const ArticleId id : m_targets) {
        const QStringList before = library->labels(id);
        QStringList after = before + added;
        after.removeIf([&](const QString &label) { return removed.contains(label, Qt::CaseInsensitive); });
        after = tidyLabels(after);
        if (after != before)
            changes.push_back(
                {library->keyOf(id), StateChange::What::Labels, labelsToText(before), labelsToText(after)});
    }
    if (changes.empty())
        return;
    library->applyState(changes);
    const StepLabel label{StepKind::SetLabels, {}, {}, static_cast<int>(changes.size())};
    m.curation->service()->record(label, std::move(changes));
    m.curation->sayDone(label);
    Q_EMIT labelsChanged();
}

} // namespace hearth
