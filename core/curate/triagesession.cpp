// SPDX-License-Identifier: Apache-2.0
#include "core/curate/triagesession.h"
#include <algorithm>

namespace hearth {

TriageSession::TriageSession(QStringList keys, const Clock &clock)
    : m_keys(std::move(keys)), m_clock(&clock), m_last(clock.nowUtc())
{
}

qsizetype TriageSession::openFrom(qsizetype at) const
{
    while (at < m_keys.size() && decisionOf(m_keys[at]) != TriageDecision::None)
        ++at;
    return at;
}

QString TriageSession::next() const
{
    const qsizetype at = openFrom(m_at + 1);
    return at < m_keys.size() ? m_keys[at] : QString();
}

void TriageSession::decide(TriageDecision decision)
{
    if (atEnd())
        return;
    m_decisions.insert(m_keys[m_at], decision);
    m_at = openFrom(m_at + 1);
    const QDateTime now = m_clock->nowUtc();
    m_msecs += std::clamp<qint64>(m_last.msecsTo(now), 0, longestPause * 1000);
    m_last = now;
    m_made += decision == TriageDecision::Skipped ? 0 : 1;
}

bool TriageSession::back()
{
    if (!canGoBack())
        return false;
    --m_at;
    return true;
}

bool TriageSession::takeBack(const QString &key)
{
    if (m_decisions.remove(key) == 0)
        return false;
    m_at = m_keys.indexOf(key);
    return true;
}

void TriageSession::drop(const QString &key)
{
    const qsizetype at = m_keys.indexOf(key);
    if (at < 0)
        return;
    m_keys.removeAt(at);
    m_decisions.remove(key);
    if (at < m_at)
        --m_at;
    else if (at == m_at)
        m_at = openFrom(m_at);
}

TriageDecision TriageSession::decisionOf(const QString &key) const
{
    return m_decisions.value(key, TriageDecision::None);
}

int TriageSession::count(TriageDecision decision) const
{
    return static_cast<int>(std::count(m_decisions.cbegin(), m_decisions.cend(), decision));
}

int TriageSession::decided() const
{
    return count(TriageDecision::Accepted) + count(TriageDecision::Rejected);
}

int TriageSession::left() const
{
    return total() - static_cast<int>(m_decisions.size());
}

std::optional<double> TriageSession::perMinute() const
{
    if (m_made < 2 || m_msecs <= 0)
        return {};
    return m_made * 60'000.0 / static_cast<double>(m_msecs);
}

} // namespace hearth
