// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace hearth {

class ActivityLog;
class ActivityModel;
class ActivityFilter;

/// Everything that left this computer in this run: users can see that nothing else went out. Not modal;
/// follows what happens.
class ActivityDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ActivityDialog(ActivityLog *log, QWidget *parent = nullptr); ///< `log` is not owned

    QTreeView *view() const { return m_view; }
    /// As JSON when the name ends in .json, else as a table of text. Errors: those of writeFileAtomically().
    Result<void> saveTo(const QString &path) const;

Q_SIGNALS:
    void articleRequested(const QString &key);

private:
    void setUpTable();
    void layOut();
    void wire();
    void save();
    void describe();

    ActivityLog *m_log;
    ActivityModel *m_model;
    ActivityFilter *m_rows;
    QLineEdit *m_search;
    QCheckBox *m_onlyFailed;
    QTreeView *m_view;
    QLabel *m_empty;
    QLabel *m_totals;
    QPushButton *m_show;
    QPushButton *m_clear;
    QPushButton *m_save;
};

} // namespace hearth
