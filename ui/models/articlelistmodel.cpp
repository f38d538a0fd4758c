// SPDX-License-Identifier: Apache-2.0
#include "ui/models/articlelistmodel.h"
#include "ui/common/relativedate.h"
#include <algorithm>

namespace hearth {

namespace {

const SystemClock systemClock;

/// Which ids are wanted, as a bit for each slot up to the largest of them.
std::vector<bool> bitsOf(std::span<const ArticleId> ids)
{
    std::uint32_t largest = 0;
    for (const ArticleId id : ids)
        largest = std::max(largest, slotOf(id));
    std::vector<bool> bits(std::size_t(largest) + 1);
    for (const ArticleId id : ids)
        bits[slotOf(id)] = true;
    return bits;
}

} // namespace

ArticleListModel::ArticleListModel(const Clock *clock, QObject *parent)
    : QAbstractListModel(parent), m_clock(clock ? clock : &systemClock)
{
}

void ArticleListModel::setSource(RowSource *source)
{
    beginResetModel();
    m_cache.setSource(source);
    endResetModel();
}

void ArticleListModel::setResult(const ResultSet &result)
{
    beginResetModel();
    m_result = result;
    endResetModel();
}

void ArticleListModel::clear()
{
    setResult({});
}

std::span<const ArticleId> ArticleListModel::ids() const
{
    if (!m_result.ids)
        return {};
    return *m_result.ids;
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.size());
}

const RowData &ArticleListModel::rowData(int row) const
{
    return m_cache.row(ids(), std::size_t(row));
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return rowData(index.row()).title;
    case Qt::AccessibleTextRole:
        return rowSentence(rowData(index.row()), m_clock->nowUtc(), QLocale());
    case Qt::ToolTipRole: {
        const RowData &row = rowData(index.row());
        return row.date ? fullDate(*row.date, row.dateOnly, QLocale()) : QVariant();
    }
    default:
        return {};
    }
}

ArticleId ArticleListModel::idAt(int row) const
{
    const auto all = ids();
    return row >= 0 && std::size_t(row) < all.size() ? all[std::size_t(row)] : ArticleId::None;
}

int ArticleListModel::rowOf(ArticleId id) const
{
    const auto all = ids();
    const auto found = std::find(all.begin(), all.end(), id);
    return found == all.end() ? -1 : int(found - all.begin());
}

std::vector<int> ArticleListModel::rowsOf(std::span<const ArticleId> wanted) const
{
    std::vector<int> rows;
    if (wanted.empty())
        return rows;
    const auto all = ids();
    const std::vector<bool> bits = bitsOf(wanted);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::uint32_t slot = slotOf(all[i]);
        if (slot < bits.size() && bits[slot])
            rows.push_back(int(i));
    }
    return rows;
}

int ArticleListModel::nextRowIn(std::span<const ArticleId> subset, int from, int step) const
{
    if (subset.empty())
        return -1;
    const std::vector<bool> bits = bitsOf(subset);
    const auto all = ids();
    for (int row = from + step; row >= 0 && row < int(all.size()); row += step) {
        const std::uint32_t slot = slotOf(all[std::size_t(row)]);
        if (slot < bits.size() && bits[slot])
            return row;
    }
    return -1;
}

void ArticleListModel::refresh(const QList<ArticleId> &changed)
{
    m_cache.forget(changed);
    const std::vector<int> rows = rowsOf(changed);
    for (std::size_t i = 0; i < rows.size();) { // neighbours are told together
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[i]), index(rows[end - 1]));
        i = end;
    }
}

void ArticleListModel::refreshAll()
{
    m_cache.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace hearth
