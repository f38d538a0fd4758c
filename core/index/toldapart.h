// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QStringList>
#include <algorithm>

namespace hearth {

/// Which articles are not the same, because the user said so: for each the decisions that it took part in
/// (opaque words). Two that share one are apart. A value; copies share.
class ToldApart final
{
public:
    void set(const QString &key, const QStringList &decisions)
    {
        if (decisions.isEmpty())
            m_decisions.remove(key);
        else
            m_decisions.insert(key, decisions);
    }
    QStringList of(const QString &key) const { return m_decisions.value(key); }
    bool isEmpty() const { return m_decisions.isEmpty(); }
    bool areApart(const QString &a, const QString &b) const
    {
        if (m_decisions.isEmpty())
            return false;
        const auto ofA = m_decisions.constFind(a), ofB = m_decisions.constFind(b);
        if (ofA == m_decisions.constEnd() || ofB == m_decisions.constEnd())
            return false;
        return std::any_of(ofA->begin(), ofA->end(),
                           [&](const QString &decision) { return ofB->contains(decision); });
    }

    friend bool operator==(const ToldApart &, const ToldApart &) = default;

private:
    QHash<QString, QStringList> m_decisions;
};

/// One text for the decisions of an article, and back: one a line. For user.db and the undo history.
inline QString decisionsToText(const QStringList &decisions)
{
    return decisions.join(u'\n');
}
inline QStringList decisionsFromText(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace hearth
