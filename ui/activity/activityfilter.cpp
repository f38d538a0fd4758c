// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activityfilter.h"
#include "ui/activity/activitymodel.h"

namespace hearth {

ActivityFilter::ActivityFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ActivityModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void ActivityFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ActivityFilter::setOnlyFailed(bool only)
{
    m_onlyFailed = only;
    invalidateRowsFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = static_cast<const ActivityModel *>(sourceModel());
    const Activity *entry = model->at(row);
    if (!entry || (m_onlyFailed && entry->state != Activity::State::Failed))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        if (entry->url.toDisplayString().contains(word, Qt::CaseInsensitive))
            return true;
        for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
            if (model->index(row, column, parent).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace hearth
