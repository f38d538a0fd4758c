// SPDX-License-Identifier: Apache-2.0
#include "ui/window/markreadtimer.h"

namespace hearth {

MarkReadTimer::MarkReadTimer(const Clock *clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MarkReadTimer::check);
}

void MarkReadTimer::setPolicy(MarkReadPolicy policy, int seconds)
{
    m_policy = policy;
    m_seconds = seconds;
}

void MarkReadTimer::opened(ArticleId id)
{
    cancel();
    if (id == ArticleId::None || m_policy == MarkReadPolicy::Never)
        return;
    if (m_policy == MarkReadPolicy::Immediately) {
        Q_EMIT due(id);
        return;
    }
    m_id = id;
    m_dueAt = m_clock->nowUtc().addSecs(m_seconds);
    m_timer.start(m_seconds * 1000);
}

void MarkReadTimer::cancel()
{
    m_id = ArticleId::None;
    m_timer.stop();
}

void MarkReadTimer::check()
{
    if (m_id == ArticleId::None)
        return;
    // A timer may fire early by some milliseconds, and late after the computer slept.
    const qint64 left = m_clock->nowUtc().msecsTo(m_dueAt);
    if (left > 0) {
        m_timer.start(int(std::min<qint64>(left, 60'000)));
        return;
    }
    const ArticleId id = m_id;
    cancel();
    Q_EMIT due(id);
}

} // namespace hearth
