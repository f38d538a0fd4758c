// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/fileproblem.h"
#include <QAbstractTableModel>
#include <optional>
#include <vector>

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
    /// Only problems of this kind (hints, too), or those of all kinds.
    void setKind(std::optional<ProblemCode> kind);
    struct KindCount
    {
        ProblemCode kind;
        int count = 0;
    };
    std::vector<KindCount> kinds() const; ///< those that occur; the worst first, then by count
    std::vector<FileProblem> shown() const;
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
    std::optional<ProblemCode> m_kind;
};

/// How many files have problems worse than hints: what the status bar counts.
int filesWithProblems(const std::vector<FileProblem> &problems);

} // namespace hearth
