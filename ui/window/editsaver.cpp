// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editsaver.h"
#include "core/base/fileio.h"
#include "core/curate/fieldvalues.h"
#include "core/curate/relatedentry.h"
#include "core/curate/steplabel.h"
#include "core/library/library.h"
#include "ui/common/steptext.h"
#include "ui/curate/conflictdialog.h"
#include "ui/curate/editpanel.h"
#include "ui/curate/previewdialog.h"
#include "ui/list/articlelistview.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/statusbar.h"
#include <QMainWindow>

namespace hearth {

namespace {

/// What was typed as a whole, checked field by field.
Result<std::vector<FieldEdit>> checkedEdits(const QByteArray &before, const QByteArray &after)
{
    auto edits = editsBetween(before, after);
    if (!edits)
        return edits;
    for (const FieldEdit &edit : *edits) {
        if (auto checked = checkEdit(edit); !checked)
            return checked.error();
    }
    return edits;
}

} // namespace

EditSaver::EditSaver(const WindowParts &parts, EditPanel *panel, const EditSubject *subject, QObject *parent)
    : QObject(parent), m(parts), m_panel(panel), m_subject(subject)
{
}

void EditSaver::stop()
{
    m_cancel.cancel();
}

void EditSaver::save()
{
    if (!m.curation->service() || !m_panel->isChanged() || !m_panel->isValid())
        return;
    if (m_panel->isMany())
        saveMany();
    else
        saveOne(m_subject->key, m_panel->draft(), m_panel->draft(), {}, false);
}

void EditSaver::saveOne(const QString &key, const EditDraft &draft, const EditDraft &shown,
                        const QStringList &mine, bool decided)
{
    ChangeSet changes;
    if (draft.raw) {
        auto edits = checkedEdits(draft.base, *draft.raw);
        if (!edits)
            return refuse(key, editErrorText(edits.error()));
        const auto file = readFile(m.libraries->library()->pathOf(key), maxArticleBytes);
        if (file && *file == draft.base) { // nobody else touched it: it becomes just what was typed
            ChangePlan plan;
            LabelMaker label;
            label.add(*edits);
            plan.label = label.label(1);
            plan.files.push_back({key, draft.base, draft.raw});
            return apply(key, std::move(plan), shown);
        }
        changes.files.push_back({key, std::move(*edits), draft.base, nullptr});
    } else {
        changes.files.push_back({key, draft.edits, draft.base, nullptr});
    }
    if (decided) { // the others keep what is in the file; what was decided is wanted whatever stands there
        std::erase_if(changes.files.front().edits,
                      [&](const FieldEdit &edit) { return !mine.contains(edit.path); });
        changes.files.front().base.reset();
    }
    m.curation->service()->plan(changes, this, [this, key, draft, shown, changes](const ChangePlan &plan) {
        if (!plan.errors.empty())
            refuse(key, editErrorText(plan.errors.front()));
        else if (plan.conflicts.empty())
            apply(key, plan, shown);
        else
            ask(key, draft, shown, changes, plan.conflicts);
    });
}

void EditSaver::ask(const QString &key, const EditDraft &draft, const EditDraft &shown,
                    const ChangeSet &changes, const std::vector<EditConflict> &conflicts)
{
    auto *dialog = new ConflictDialog(conflicts, key, m.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList asked;
    for (const EditConflict &conflict : conflicts)
        asked.append(conflict.edit.path);
    connect(dialog, &ConflictDialog::decided, this,
            [this, key, draft, shown, changes, asked](const QStringList &mine) {
                QStringList wanted = mine; // and all that did not conflict
                for (const FieldEdit &edit : changes.files.front().edits) {
                    if (!asked.contains(edit.path))
                        wanted.append(edit.path);
                }
                saveOne(key, draft, shown, wanted, true);
            });
    dialog->open();
}

void EditSaver::apply(const QString &key, ChangePlan plan, const EditDraft &shown)
{
    m.curation->service()->apply(std::move(plan), this, [this, key, shown](const auto &report) {
        if (!failed(report))
            Q_EMIT saved(key, shown);
    });
}

void EditSaver::saveMany()
{
    m_cancel.cancel();
    const auto unscored = std::make_shared<std::atomic_int>(0);
    m_cancel = m.curation->service()->plan(
        bulkChanges(*m_panel, m_subject->keys, unscored), this, [this, unscored](const ChangePlan &plan) {
            if (!plan.errors.empty()) {
                if (plan.errors.front().code != ErrorCode::Cancelled)
                    m_panel->setPlanned({}, {}, editErrorText(plan.errors.front()));
                return;
            }
            auto *dialog = new PreviewDialog(plan, m.window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &PreviewDialog::confirmed, this, [this, unscored](const ChangePlan &confirmed) {
                m_panel->setEnabled(false); // until it is written
                m.curation->service()->apply(confirmed, this, [this, unscored](const auto &report) {
                    m_panel->setEnabled(true);
                    m.view->setFocus(); // the panel lost it, and what comes next is the next article, or an
                                        // undo
                    if (!failed(report, *unscored))
                        Q_EMIT savedMany();
                });
            });
            dialog->open();
        });
}

void EditSaver::refuse(const QString &key, const QString &problem)
{
    if (key == m_subject->key)
        m_panel->setPlanned(m_panel->base(), {}, problem);
    m.status->say(problem);
}

bool EditSaver::failed(const Result<StepReport> &report, int unscored)
{
    if (report) {
        if (report->step.id != 0)
            m.curation->sayDone(report->step.label, unscored);
        return false;
    }
    const QString problem = editErrorText(report.error());
    m_panel->setPlanned(m_panel->base(), {}, problem);
    m.status->say(problem);
    return true;
}

void EditSaver::makeLead(int index)
{
    // One step together with what is not saved yet: the entry may have been added just now.
    const EditDraft draft = m_panel->draft();
    if (draft.raw || !draft.invalid.isEmpty())
        return;
    const auto wanted = editArticle(draft.base, draft.edits);
    if (!wanted)
        return m.status->say(editErrorText(wanted.error()));
    EditDraft both = draft;
    for (FieldEdit &edit : leadEdits(parseFrontMatter(*wanted).root, index)) {
        std::erase_if(both.edits, [&](const FieldEdit &old) {
            return old.path == edit.path || old.path.startsWith(edit.path + u'.');
        });
        both.edits.push_back(std::move(edit));
    }
    saveOne(m_subject->key, both, draft, {}, false);
}

} // namespace hearth
