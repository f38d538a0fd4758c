// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace hearth {

class ProblemsModel;

/// The files that have something wrong: where, what, and what to do about it. Not modal: it stays open beside
/// the editor and follows what is fixed.
class ProblemsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProblemsDialog(QWidget *parent = nullptr);

    void setProblems(std::vector<FileProblem> problems); ///< keeps the current row where the problem still is
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void editRequested(const QString &key, int line); ///< line 0: the file as a whole
    void showInFolderRequested(const QString &key);
    void articleRequested(const QString &key); ///< show it in the window

private:
    const FileProblem *current() const;
    void describe();

    ProblemsModel *m_model;
    QTreeView *m_view;
    QLabel *m_summary;
    QLabel *m_advice;
    QCheckBox *m_hints;
    QPushButton *m_edit;
    QPushButton *m_folder;
    QPushButton *m_show;
};

} // namespace hearth
