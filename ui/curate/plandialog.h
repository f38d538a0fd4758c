// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"
#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace hearth {

/// What a change would do, before it is done: how many files, which ones, and the lines of each.
class PlanDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `question` says what is about to happen, `verb` is on the button that does it.
    PlanDialog(ChangePlan plan, const QString &question, const QString &verb, QWidget *parent = nullptr);

    const ChangePlan &plan() const { return m_plan; }

private:
    void showDiff(int row);

    ChangePlan m_plan;
    QListWidget *m_files;
    QPlainTextEdit *m_diff;
};

} // namespace hearth
