// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>

namespace hearth {

/// The articles that were read, in the order of reading, and where in it the reader stands: back and forward
/// as in a browser. Holds keys, which stay right when the index is made anew. A plain value.
class ReadingHistory final
{
public:
    static constexpr int limit = 500;

    /// An article is shown that was not reached by back() or forward(): what lay ahead is forgotten.
    void visit(const QString &key);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_keys.size(); }
    QString back();    ///< the key to show; empty when there is none
    QString forward(); ///< the same
    QString current() const { return m_keys.value(m_at); }
    void clear();

private:
    QStringList m_keys;
    qsizetype m_at = -1;
};

} // namespace hearth
