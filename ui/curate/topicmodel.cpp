// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/topicmodel.h"
#include "ui/common/fuzzymatch.h"

namespace hearth {

void TopicModel::setTopics(const QStringList &all, const QHash<QString, int> &counts, int articles)
{
    m_counts = counts;
    m_articles = articles;
    m_now.clear();
    m_pattern.clear();
    m_all = all;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (!m_all.contains(it.key()))
            m_all.append(it.key());
    }
    // What the articles have is what one looks for first.
    std::stable_partition(m_all.begin(), m_all.end(),
                          [this](const QString &name) { return before(name) != Qt::Unchecked; });
    narrow();
}

void TopicModel::setPattern(const QString &pattern)
{
    m_pattern = pattern.simplified();
    narrow();
}

void TopicModel::narrow()
{
    beginResetModel();
    m_shown = fuzzyMatches(m_pattern, m_all);
    const bool known = std::ranges::any_of(
        m_all, [this](const QString &name) { return name.compare(m_pattern, Qt::CaseInsensitive) == 0; });
    m_new = known ? QString() : m_pattern;
    endResetModel();
}

bool TopicModel::isNewAt(int row) const
{
    return !m_new.isEmpty() && row == m_shown.size();
}

QString TopicModel::nameAt(int row) const
{
    return isNewAt(row) ? m_new : m_shown.value(row);
}

Qt::CheckState TopicModel::before(const QString &name) const
{
    const int count = m_counts.value(name);
    return count == 0 ? Qt::Unchecked : count >= m_articles ? Qt::Checked : Qt::PartiallyChecked;
}

void TopicModel::toggle(int row)
{
    const QString name = nameAt(row);
    if (name.isEmpty())
        return;
    if (isNewAt(row)) {
        m_all.prepend(name);
        m_now.insert(name, Qt::Checked);
        narrow();
        return;
    }
    // From "some" to "all" to "none", and back to "some".
    const Qt::CheckState old = now(name);
    const Qt::CheckState next = old == Qt::PartiallyChecked            ? Qt::Checked
                                : old == Qt::Checked                   ? Qt::Unchecked
                                : before(name) == Qt::PartiallyChecked ? Qt::PartiallyChecked
                                                                       : Qt::Checked;
    m_now.insert(name, next);
    Q_EMIT dataChanged(index(row), index(row), {Qt::CheckStateRole});
}

QStringList TopicModel::added() const
{
    QStringList names;
    for (const QString &name : m_all) {
        if (now(name) == Qt::Checked && before(name) != Qt::Checked)
            names.append(name);
    }
    return names;
}

QStringList TopicModel::removed() const
{
    QStringList names;
    for (const QString &name : m_all) {
        if (now(name) == Qt::Unchecked && before(name) != Qt::Unchecked)
            names.append(name);
    }
    return names;
}

int TopicModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size()) + !m_new.isEmpty();
}

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = index.row();
    const QString name = nameAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return isNewAt(row) ? tr("Create “%1”").arg(name) : name;
    case Qt::CheckStateRole:
        return isNewAt(row) ? QVariant() : QVariant(now(name));
    case Qt::ToolTipRole:
        return now(name) == Qt::PartiallyChecked
                   ? tr("%Ln of the articles", "that have a topic", m_counts.value(name))
                   : QVariant();
    case Qt::AccessibleTextRole:
        if (isNewAt(row))
            return data(index, Qt::DisplayRole);
        return now(name) == Qt::Checked            ? tr("%1, chosen").arg(name)
               : now(name) == Qt::PartiallyChecked ? tr("%1, of some").arg(name)
                                                   : name;
    default:
        return {};
    }
}

bool TopicModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || isNewAt(index.row()))
        return false;
    toggle(index.row());
    return true;
}

Qt::ItemFlags TopicModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isNewAt(index.row()) ? base : base | Qt::ItemIsUserCheckable;
}

} // namespace hearth
