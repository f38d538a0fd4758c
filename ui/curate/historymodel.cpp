// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/historymodel.h"
#include "ui/common/steptext.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QDateTime>
#include <QLocale>

namespace hearth {
using namespace Qt::StringLiterals;

void HistoryModel::setSteps(std::vector<JournalStep> steps, bool complete)
{
    if (steps == m_steps && complete == m_complete)
        return;
    beginResetModel();
    m_steps = std::move(steps);
    m_complete = complete;
    endResetModel();
}

qint64 HistoryModel::stepAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return row < stepCount() ? m_steps[std::size_t(row)].id : 0;
}

int HistoryModel::rowOf(qint64 step) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (stepAt(row) == step)
            return row;
    }
    return -1;
}

int HistoryModel::currentRow() const
{
    const auto now = std::ranges::find(m_steps, false, &JournalStep::undone);
    return int(now - m_steps.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    // The beginning is shown once everything above it is.
    return parent.isValid() ? 0 : stepCount() + (m_complete && !m_steps.empty());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::text(int row, int column) const
{
    const bool isStep = row < stepCount();
    switch (column) {
    case TimeColumn:
        return isStep ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_steps[std::size_t(row)].at),
                                           QLocale::ShortFormat)
                      : QString();
    case StepColumn:
        return isStep ? stepText(m_steps[std::size_t(row)].label) : tr("The beginning");
    default:
        if (row == currentRow())
            return tr("Now");
        return isStep && m_steps[std::size_t(row)].undone ? tr("Undone") : QString();
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return text(index.row(), StepColumn);
    case Qt::AccessibleTextRole: {
        // A row reads as a sentence, wherever the reader stands in it.
        QStringList parts;
        for (int column : {StepColumn, TimeColumn, StateColumn}) {
            if (const QString part = text(index.row(), column); !part.isEmpty())
                parts.append(part);
        }
        return parts.join(u", "_s);
    }
    case Qt::ForegroundRole:
        if (index.row() < currentRow())
            return themeFor(QApplication::palette()).tertiary;
        return {};
    case Qt::FontRole:
        return index.row() == currentRow() ? QVariant(uiFont(TextRole::Strong)) : QVariant();
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case StepColumn:
        return tr("Step");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
}

} // namespace hearth
