// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/fileproblem.h"
#include <QDialog>
#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace hearth {

class ProblemsModel;

/// The files that have something wrong: where, what, and what to do about it, by a key where there is a safe
/// way. Not modal: it stays open beside the editor and follows what is fixed.
class ProblemsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ProblemsDialog(QWidget *parent = nullptr);

    void setProblems(std::vector<FileProblem> problems); ///< keeps the current row where the problem still is
    /// A look at all files is under way; total 0: it has just begun. It ends with the next setProblems(), or
    /// with setChecked().
    void setChecking(int done, int total);
    void setChecked();
    void say(const QString &message); ///< in the place of the advice, until another problem is chosen
    /// Says whether a problem has a safe fix; asked for the current one only.
    void setFixable(std::function<bool(const FileProblem &problem)> isFixable);
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void editRequested(const QString &key, int line); ///< line 0: the file as a whole
    void showInFolderRequested(const QString &key);
    void articleRequested(const QString &key); ///< show it in the window
    void fixRequested(const std::vector<hearth::FileProblem> &problems);
    void ruleOffRequested(hearth::ProblemCode rule); ///< for this library, for good

private:
    const FileProblem *current() const;
    void layOut();
    void wire();
    void updateFixAll();
    void describe();
    void fillKinds();
    void fixCurrent();

    ProblemsModel *m_model;
    QTreeView *m_view;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QLabel *m_advice;
    QComboBox *m_kind;
    QCheckBox *m_hints;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
    QPushButton *m_off;
    QPushButton *m_edit;
    QPushButton *m_folder;
    QPushButton *m_show;
    std::function<bool(const FileProblem &problem)> m_isFixable;
};

} // namespace hearth
