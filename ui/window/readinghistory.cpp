// SPDX-License-Identifier: Apache-2.0
#include "ui/window/readinghistory.h"

namespace hearth {

void ReadingHistory::visit(const QString &key)
{
    if (key.isEmpty() || key == current())
        return;
    m_keys.resize(m_at + 1);
    m_keys.append(key);
    if (m_keys.size() > limit)
        m_keys.removeFirst();
    m_at = m_keys.size() - 1;
}

QString ReadingHistory::back()
{
    return canGoBack() ? m_keys.at(--m_at) : QString();
}

QString ReadingHistory::forward()
{
    return canGoForward() ? m_keys.at(++m_at) : QString();
}

void ReadingHistory::clear()
{
    m_keys.clear();
    m_at = -1;
}

} // namespace hearth
