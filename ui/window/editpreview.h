// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/curate/changeset.h"
#include "ui/window/editsubject.h"
#include "ui/window/windowparts.h"
#include <QObject>
#include <QTimer>

namespace hearth {

class EditPanel;

/// Shows in the edit panel what saving would write: against the file, and against the last commit.
class EditPreview final : public QObject
{
    Q_OBJECT
public:
    /// `panel` and `subject` must outlive it.
    EditPreview(const WindowParts &parts, EditPanel *panel, const EditSubject *subject,
                QObject *parent = nullptr);

    void soon(); ///< once the typing pauses
    void now();
    void stop(); ///< what is on its way comes to nothing

private:
    void planMany();
    void planOne();
    void askGit(const QByteArray &wanted);

    WindowParts m;
    EditPanel *m_panel;
    const EditSubject *m_subject;
    QTimer m_pause;
    CancelToken m_cancel;
};

} // namespace hearth
