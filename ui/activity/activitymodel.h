// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/activitylog.h"
#include <QAbstractTableModel>
#include <QPointer>

namespace hearth {

/// Every request of this run as a table, in the order in which they left. Holds its own copy of the log's
/// entries, so that a view never sees one that is just being dropped.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        WhyColumn,
        AddressColumn,
        ArticleColumn,
        ResultColumn,
        SizeColumn,
        DurationColumn,
        ColumnCount
    };
    static constexpr int sortRole = Qt::UserRole; ///< numbers as numbers

    explicit ActivityModel(ActivityLog *log, QObject *parent = nullptr); ///< `log` is not owned

    const Activity *at(int row) const; ///< null outside
    int failures() const { return m_failures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void totalsChanged();

private:
    void reload();
    void append(int index);
    void change(int index);
    void dropFirst(int count);
    QString text(const Activity &entry, int column) const;

    QPointer<ActivityLog> m_log;
    std::deque<Activity> m_rows;
    int m_failures = 0; ///< among the rows
};

QString requestWhyText(RequestWhy why);
/// What came of it, in words: "200", "under way", why it failed.
QString activityResultText(const Activity &entry);

} // namespace hearth
