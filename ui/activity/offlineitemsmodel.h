// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/store/keepresult.h"
#include <QAbstractTableModel>
#include <QHash>

namespace hearth {

/// One article that is to be kept offline, and what came of it.
struct OfflineItem
{
    enum class State { Waiting, Done, Failed };

    QString key;
    QString title;
    State state = State::Waiting;
    KeepResult page;
    int pictures = 0;        ///< that are here now
    int missingPictures = 0; ///< that could not be had
    qint64 bytes = 0;        ///< over the network
};

/// The articles of the running round, in the order in which they were asked for; what is done stays until the
/// next round begins.
class OfflineItemsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, ResultColumn, SizeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const QList<OfflineItem> &items); ///< those that are known and not waiting wait again
    void setResult(const OfflineItem &item);   ///< by key; title may be empty to keep the known one
    void removeWaiting();                      ///< they were cancelled
    const OfflineItem *at(int row) const;      ///< null outside
    QStringList failed() const;                ///< keys

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<OfflineItem> m_items;
    QHash<QString, int> m_rows; ///< by key
};

QString offlineItemText(const OfflineItem &item);

} // namespace hearth
