// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/problemsmodel.h"
#include "ui/common/bidi.h"
#include "ui/common/errortext.h"
#include <QSet>

namespace hearth {
using namespace Qt::StringLiterals;

void ProblemsModel::setProblems(std::vector<FileProblem> problems)
{
    beginResetModel();
    m_all = std::move(problems);
    std::stable_sort(m_all.begin(), m_all.end(), [](const FileProblem &a, const FileProblem &b) {
        if (a.problem.severity != b.problem.severity)
            return a.problem.severity > b.problem.severity;
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : a.problem.line < b.problem.line;
    });
    pick();
    endResetModel();
}

void ProblemsModel::setHintsShown(bool shown)
{
    if (m_hints == shown)
        return;
    beginResetModel();
    m_hints = shown;
    pick();
    endResetModel();
}

void ProblemsModel::setKind(std::optional<ProblemCode> kind)
{
    if (m_kind == kind)
        return;
    beginResetModel();
    m_kind = kind;
    pick();
    endResetModel();
}

void ProblemsModel::pick()
{
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const Problem &problem = m_all[i].problem;
        const bool wanted = m_kind ? problem.code == *m_kind : m_hints || problem.severity != Severity::Hint;
        if (wanted)
            m_rows.push_back(i);
    }
}

std::vector<ProblemsModel::KindCount> ProblemsModel::kinds() const
{
    // m_all begins with the errors, so the first of a kind says how bad it is.
    std::vector<std::pair<Severity, KindCount>> found;
    for (const FileProblem &problem : m_all) {
        const auto known = std::ranges::find_if(
            found, [&](const auto &entry) { return entry.second.kind == problem.problem.code; });
        if (known == found.end())
            found.push_back({problem.problem.severity, {problem.problem.code, 1}});
        else
            ++known->second.count;
    }
    std::ranges::stable_sort(found, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second.count > b.second.count;
    });
    std::vector<KindCount> kinds;
    kinds.reserve(found.size());
    for (const auto &entry : found)
        kinds.push_back(entry.second);
    return kinds;
}

std::vector<FileProblem> ProblemsModel::shown() const
{
    std::vector<FileProblem> problems;
    problems.reserve(m_rows.size());
    for (const std::size_t row : m_rows)
        problems.push_back(m_all[row]);
    return problems;
}

const FileProblem *ProblemsModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_all[m_rows[std::size_t(row)]] : nullptr;
}

int ProblemsModel::hintCount() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [](const FileProblem &problem) {
        return problem.problem.severity == Severity::Hint;
    }));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const FileProblem *problem = index.isValid() ? at(index.row()) : nullptr;
    if (!problem)
        return {};
    const QString line = problem->problem.line > 0 ? QString::number(problem->problem.line) : QString();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case FileColumn:
            return isolatedLtr(problem->key);
        case LineColumn:
            return line;
        case SeverityColumn:
            return severityText(problem->problem.severity);
        default:
            return problemText(problem->problem);
        }
    case Qt::ToolTipRole:
        return index.column() == FileColumn
                   ? isolatedLtr(problem->key)
                   : problemText(problem->problem) + u'\n' + problemAdvice(problem->problem);
    case Qt::AccessibleTextRole:
        if (index.column() == LineColumn && !line.isEmpty())
            return tr("line %1").arg(line);
        return data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case LineColumn:
        return tr("Line");
    case SeverityColumn:
        return tr("Kind");
    case TextColumn:
        return tr("What is wrong");
    default:
        return {};
    }
}

int filesWithProblems(const std::vector<FileProblem> &problems)
{
    QSet<QString> files;
    for (const FileProblem &problem : problems)
        if (problem.problem.severity != Severity::Hint)
            files.insert(problem.key);
    return int(files.size());
}

} // namespace hearth
