// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"
#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace hearth {

/// What a bulk edit would do, before it does: how many files and fields, and the difference of each file.
class PreviewDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PreviewDialog(ChangePlan plan, QWidget *parent = nullptr);

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
