// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QSortFilterProxyModel>

namespace hearth {

/// The rows of an ActivityModel that somebody looks for, in the order of a column.
class ActivityFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ActivityFilter(QObject *parent = nullptr);

    void setWords(const QString &words); ///< each has to stand somewhere in the row
    void setOnlyFailed(bool only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_onlyFailed = false;
};

} // namespace hearth
