// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/offlineitemsmodel.h"
#include "ui/common/datasize.h"
#include "ui/common/failuretext.h"

namespace hearth {

void OfflineItemsModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_rows.clear();
    endResetModel();
}

void OfflineItemsModel::add(const QList<OfflineItem> &items)
{
    QList<OfflineItem> fresh;
    for (const OfflineItem &item : items) {
        const auto known = m_rows.constFind(item.key);
        if (known == m_rows.cend()) {
            m_rows.insert(item.key, static_cast<int>(m_items.size() + fresh.size()));
            fresh.append(item);
        } else if (*known < m_items.size() && m_items[*known].state != OfflineItem::State::Waiting) {
            setResult(item);
        }
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_items += fresh;
    endInsertRows();
}

void OfflineItemsModel::setResult(const OfflineItem &item)
{
    const auto known = m_rows.constFind(item.key);
    if (known == m_rows.cend())
        return add({item});
    OfflineItem &row = m_items[*known];
    const QString title = item.title.isEmpty() ? row.title : item.title;
    row = item;
    row.title = title;
    Q_EMIT dataChanged(index(*known, 0), index(*known, ColumnCount - 1));
}

void OfflineItemsModel::removeWaiting()
{
    beginResetModel();
    m_items.removeIf([](const OfflineItem &item) { return item.state == OfflineItem::State::Waiting; });
    m_rows.clear();
    for (int row = 0; row < m_items.size(); ++row)
        m_rows.insert(m_items[row].key, row);
    endResetModel();
}

const OfflineItem *OfflineItemsModel::at(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items[row] : nullptr;
}

QStringList OfflineItemsModel::failed() const
{
    QStringList keys;
    for (const OfflineItem &item : m_items) {
        if (item.state == OfflineItem::State::Failed)
            keys.append(item.key);
    }
    return keys;
}

int OfflineItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int OfflineItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OfflineItemsModel::data(const QModelIndex &index, int role) const
{
    const OfflineItem *item = index.isValid() ? at(index.row()) : nullptr;
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == TitleColumn)
            return item->title.isEmpty() ? item->key : item->title;
        if (index.column() == ResultColumn)
            return offlineItemText(*item);
        return item->bytes > 0 ? dataSizeText(item->bytes) : QString();
    case Qt::ToolTipRole:
        if (index.column() == TitleColumn)
            return QString(item->title + QLatin1Char('\n') + item->key);
        return data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant OfflineItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Article");
    case ResultColumn:
        return tr("Result");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

QString offlineItemText(const OfflineItem &item)
{
    using Kind = KeepResult::Kind;
    if (item.state == OfflineItem::State::Waiting)
        return OfflineItemsModel::tr("waiting");
    if (item.state == OfflineItem::State::Failed)
        return OfflineItemsModel::tr("Failed: %1", "reason")
            .arg(failureLabel(item.page.reason, item.page.status));
    const QString text = item.page.kind == Kind::Kept        ? OfflineItemsModel::tr("was here already")
                         : item.page.kind == Kind::Unchanged ? OfflineItemsModel::tr("still up to date")
                         : item.page.kind == Kind::Skipped   ? OfflineItemsModel::tr("left out")
                                                             : OfflineItemsModel::tr("fetched");
    if (item.missingPictures > 0) {
        return OfflineItemsModel::tr("%1, %2", "result, pictures")
            .arg(text, OfflineItemsModel::tr("%Ln picture(s) missing", nullptr, item.missingPictures));
    }
    if (item.pictures > 0) {
        return OfflineItemsModel::tr("%1, %2", "result, pictures")
            .arg(text, OfflineItemsModel::tr("%Ln picture(s)", nullptr, item.pictures));
    }
    return text;
}

} // namespace hearth
