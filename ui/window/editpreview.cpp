// SPDX-License-Identifier: Apache-2.0
#include "ui/window/editpreview.h"
#include "core/curate/unifieddiff.h"
#include "core/library/library.h"
#include "ui/common/steptext.h"
#include "ui/curate/editpanel.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/librarycontroller.h"
#include <QProcess>

namespace hearth {
using namespace Qt::StringLiterals;

namespace {

bool isCancelled(const ChangePlan &plan)
{
    return !plan.errors.empty() && plan.errors.front().code == ErrorCode::Cancelled;
}

} // namespace

EditPreview::EditPreview(const WindowParts &parts, EditPanel *panel, const EditSubject *subject,
                         QObject *parent)
    : QObject(parent), m(parts), m_panel(panel), m_subject(subject)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &EditPreview::now);
    connect(m_panel, &EditPanel::changesWanted, this, &EditPreview::now);
}

void EditPreview::soon()
{
    m_pause.start();
}

void EditPreview::stop()
{
    m_pause.stop();
    m_cancel.cancel();
}

void EditPreview::now()
{
    m_pause.stop();
    if (!m.curation->service() || !m_panel->isVisible())
        return;
    if (!m_panel->isMany())
        planOne();
    else if (m_panel->showsChanges()) // so many files are only looked at when somebody wants to see it
        planMany();
}

void EditPreview::planMany()
{
    m_cancel.cancel();
    m_cancel = m.curation->service()->plan(
        bulkChanges(*m_panel, m_subject->keys), this, [this](const ChangePlan &plan) {
            if (!m_panel->isMany() || isCancelled(plan))
                return;
            constexpr std::size_t shown = 50;
            QByteArray diff;
            for (std::size_t i = 0; i < std::min(shown, plan.files.size()); ++i)
                diff += unifiedDiff(*plan.files[i].before, *plan.files[i].after, plan.files[i].key);
            m_panel->setPlanned({}, diff,
                                plan.errors.empty() ? QString() : editErrorText(plan.errors.front()));
            m_panel->setHeadDiff({}, tr("%Ln file(s) would change", nullptr, int(plan.files.size())));
        });
}

void EditPreview::planOne()
{
    const QString key = m_subject->key;
    const EditDraft draft = m_panel->draft();
    if (draft.raw) {
        m_panel->setPlanned(*draft.raw, unifiedDiff(draft.base, *draft.raw, key), {});
        askGit(*draft.raw);
        return;
    }
    m_cancel.cancel();
    m_cancel = m.curation->service()->plan(
        {{{key, draft.edits, draft.base, nullptr}}}, this,
        [this, key, base = draft.base](const ChangePlan &plan) {
            if (key != m_subject->key || isCancelled(plan))
                return;
            if (!plan.errors.empty())
                return m_panel->setPlanned(base, {}, editErrorText(plan.errors.front()));
            if (!plan.conflicts.empty())
                return m_panel->setPlanned(base, {},
                                           tr("Changed on disk, too: you will be asked when you save."));
            const QByteArray wanted = plan.files.empty() ? base : *plan.files.front().after;
            const QByteArray before = plan.files.empty() ? base : *plan.files.front().before;
            m_panel->setPlanned(wanted, unifiedDiff(before, wanted, key), {});
            askGit(wanted);
        });
}

void EditPreview::askGit(const QByteArray &wanted)
{
    const Library *library = m.libraries->library();
    if (!m_panel->showsChanges() || !library)
        return;
    auto *git = new QProcess(this);
    git->setWorkingDirectory(library->folder());
    connect(git, &QProcess::errorOccurred, git, [this, git](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_panel->setHeadDiff({}, {}); // no git on this computer
        git->deleteLater();
    });
    connect(git, &QProcess::finished, this,
            [this, git, wanted, key = m_subject->key](int code, QProcess::ExitStatus) {
                git->deleteLater();
                if (key != m_subject->key || !m_panel->showsChanges())
                    return;
                if (code != 0)
                    return m_panel->setHeadDiff({}, tr("No commit has this file."));
                const QByteArray diff = unifiedDiff(git->readAllStandardOutput(), wanted, key);
                m_panel->setHeadDiff(diff, diff.isEmpty() ? tr("The same as in the last commit (HEAD).")
                                                          : tr("Against the last commit (HEAD):"));
            });
    git->start(u"git"_s, {u"--no-optional-locks"_s, u"show"_s, u"HEAD:./"_s + m_subject->key});
}

} // namespace hearth
