// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/journal.h"
#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace hearth {

class HistoryModel;

/// The undo history: what was done when, with a way back (and forward) to any step. Not modal: it stays open
/// beside the work and follows it.
class HistoryPanel final : public QDialog
{
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);

    /// See HistoryModel. Keeps the current row.
    void setSteps(std::vector<JournalStep> steps, bool complete);
    QTreeView *view() const { return m_view; }
    QPushButton *goButton() const { return m_go; }
    int stepCount() const;

Q_SIGNALS:
    /// Everything newer than this step is to be undone, or everything up to it to be done again; 0: all back.
    void goToRequested(qint64 step);
    void moreWanted(); ///< older steps than those that are shown

private:
    void update();
    void go();

    HistoryModel *m_model;
    QTreeView *m_view;
    QLabel *m_empty;
    QPushButton *m_go;
};

} // namespace hearth
