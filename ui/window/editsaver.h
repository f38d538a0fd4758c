// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/curate/curationservice.h"
#include "core/curate/editdraft.h"
#include "ui/window/editsubject.h"
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

class EditPanel;

/// Writes what was typed in the edit panel. The same field changed on disk is asked for, what would happen to
/// many files is shown before it happens, and what went wrong is said in the panel and in the status bar.
class EditSaver final : public QObject
{
    Q_OBJECT
public:
    /// `panel` and `subject` must outlive it.
    EditSaver(const WindowParts &parts, EditPanel *panel, const EditSubject *subject,
              QObject *parent = nullptr);

    void save(); ///< what the panel holds, when it can be saved
    void stop(); ///< a change of many that is still being looked at is not shown
    /// Makes entry `index` of the shown article's `related` lead its story, in one step with what is typed.
    void makeLead(int index);

Q_SIGNALS:
    void saved(const QString &key, const hearth::EditDraft &draft); ///< what the panel held is written
    void savedMany();

private:
    /// Writes `draft`; `shown` is what the panel held of it. `decided`: only the fields in `mine`, whatever
    /// stands there now.
    void saveOne(const QString &key, const EditDraft &draft, const EditDraft &shown, const QStringList &mine,
                 bool decided);
    void ask(const QString &key, const EditDraft &draft, const EditDraft &shown, const ChangeSet &changes,
             const std::vector<EditConflict> &conflicts);
    void apply(const QString &key, ChangePlan plan, const EditDraft &shown);
    void saveMany();
    void refuse(const QString &key, const QString &problem);
    bool failed(const Result<StepReport> &report, int unscored = 0);

    WindowParts m;
    EditPanel *m_panel;
    const EditSubject *m_subject;
    CancelToken m_cancel;
};

} // namespace hearth
