// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/journal.h"
#include <QAbstractTableModel>

namespace hearth {

/// The steps of the undo history, newest first, and below them the state before the first one. A step says
/// when it was made, what it did, and whether it is undone or the one where things stand now.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, StepColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `complete`: there are no older ones. Otherwise fetchMore() asks for them by moreWanted().
    void setSteps(std::vector<JournalStep> steps, bool complete);
    qint64 stepAt(int row) const; ///< its id; 0 for the state before the first step, -1 outside
    int rowOf(qint64 step) const; ///< -1 when it is not there
    int currentRow() const;       ///< where things stand now
    int stepCount() const { return int(m_steps.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    QString text(int row, int column) const;

    std::vector<JournalStep> m_steps;
    bool m_complete = true;
};

} // namespace hearth
