// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"
#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace hearth {

/// What a change of several files would do, before it does: how much, which files, and the difference of
/// each.
class PreviewDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `question` says what is about to happen, `verb` stands on the button that does it; without them the
    /// fields are counted, and the button writes.
    explicit PreviewDialog(ChangePlan plan, QWidget *parent = nullptr, const QString &question = {},
                           const QString &verb = {});

    const ChangePlan &plan() const { return m_plan; }
    QString summary() const;
    QListWidget *files() const { return m_files; }
    QPlainTextEdit *diff() const { return m_diff; }
    QPushButton *writeButton() const { return m_write; }

Q_SIGNALS:
    void confirmed(const hearth::ChangePlan &plan);

private:
    void showFile(int row);

    ChangePlan m_plan;
    QLabel *m_summary;
    QListWidget *m_files;
    QPlainTextEdit *m_diff;
    QPushButton *m_write;
};

} // namespace hearth
