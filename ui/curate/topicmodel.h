// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

namespace hearth {

/// The topics of one or many articles as a list of checks over all topics, narrowed by typed letters. Where
/// only some of the articles have a topic its check is partial. A last row offers what was typed as a new
/// topic when there is none of that name.
class TopicModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// `all` in the order of the taxonomy; `counts` of how many of the `articles` have a topic (0 left out).
    void setTopics(const QStringList &all, const QHash<QString, int> &counts, int articles);
    void setPattern(const QString &pattern);

    bool isNewAt(int row) const; ///< the row that offers a new topic
    QString nameAt(int row) const;
    void toggle(int row); ///< checks or unchecks it; a new topic becomes one of the list, checked

    QStringList added() const;   ///< checked now, but not on all articles before
    QStringList removed() const; ///< unchecked now, but on some before

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Qt::CheckState before(const QString &name) const;
    Qt::CheckState now(const QString &name) const { return m_now.value(name, before(name)); }
    void narrow();

    QStringList m_all; ///< in the order shown without a pattern
    QHash<QString, int> m_counts;
    int m_articles = 0;
    QHash<QString, Qt::CheckState> m_now; ///< what the person changed
    QString m_pattern;
    QStringList m_shown;
    QString m_new; ///< offered as a new topic; empty for none
};

} // namespace hearth
