// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include <QAbstractTableModel>

namespace hearth {

/// Problems of files as a table: file, line, how bad, what is wrong. Errors first, then by path and line.
class ProblemsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FileColumn, LineColumn, SeverityColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<FileProblem> problems);
    /// Hints concern taste more than damage; without them they are left out.
    void setHintsShown(bool shown);
    const FileProblem *at(int row) const; ///< null outside
    int hintCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void pick();

    std::vector<FileProblem> m_all;
    std::vector<std::size_t> m_rows; ///< into m_all
    bool m_hints = false;
};

/// How many files have problems worse than hints: what the status bar counts.
int filesWithProblems(const std::vector<FileProblem> &problems);

} // namespace hearth
