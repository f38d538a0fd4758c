// SPDX-License-Identifier: Apache-2.0
#include "core/net/hostlanes.h"

namespace hearth {

void HostLanes::push(JobId job, const QString &host, Priority priority)
{
    m_places.insert(job, {host, priority});
    m_lanes[host].waiting.insert({static_cast<int>(priority), job});
}

void HostLanes::setPriority(JobId job, Priority priority)
{
    const auto where = m_places.find(job);
    if (where == m_places.end() || where->priority == priority)
        return;
    std::set<Place> &waiting = m_lanes[where->host].waiting;
    waiting.erase({static_cast<int>(where->priority), job});
    waiting.insert({static_cast<int>(priority), job});
    where->priority = priority;
}

bool HostLanes::remove(JobId job)
{
    const auto where = m_places.find(job);
    if (where == m_places.end())
        return false;
    m_lanes[where->host].waiting.erase({static_cast<int>(where->priority), job});
    m_places.erase(where);
    return true;
}

QList<HostLanes::JobId> HostLanes::takeAll(const QString &host)
{
    QList<JobId> jobs;
    const auto lane = m_lanes.find(host);
    if (lane == m_lanes.end())
        return jobs;
    for (const auto &[priority, job] : lane->waiting) {
        jobs.append(job);
        m_places.remove(job);
    }
    lane->waiting.clear();
    return jobs;
}

std::optional<HostLanes::JobId> HostLanes::takeNext(qint64 now, const Gate &gate)
{
    if (m_active >= m_limits.overall)
        return std::nullopt;
    Lane *best = nullptr;
    for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane) {
        if (lane->waiting.empty() || lane->active >= m_limits.perHost || lane->nextStart > now)
            continue;
        if (best && *best->waiting.begin() < *lane->waiting.begin())
            continue;
        const auto opens = gate(lane.key());
        if (opens && *opens <= now)
            best = &*lane;
    }
    if (!best)
        return std::nullopt;
    const JobId job = best->waiting.begin()->second;
    best->waiting.erase(best->waiting.begin());
    m_places.remove(job);
    ++best->active;
    ++m_active;
    best->nextStart = now + m_limits.pause.count();
    return job;
}

void HostLanes::release(const QString &host)
{
    const auto lane = m_lanes.find(host);
    Q_ASSERT(lane != m_lanes.end() && lane->active > 0);
    --lane->active;
    --m_active;
}

std::optional<qint64> HostLanes::nextMoment(qint64 now, const Gate &gate) const
{
    if (m_active >= m_limits.overall)
        return std::nullopt;
    std::optional<qint64> soonest;
    for (auto lane = m_lanes.cbegin(); lane != m_lanes.cend(); ++lane) {
        if (lane->waiting.empty() || lane->active >= m_limits.perHost)
            continue;
        const auto opens = gate(lane.key());
        if (!opens)
            continue;
        const qint64 moment = std::max({now, lane->nextStart, *opens});
        if (!soonest || moment < *soonest)
            soonest = moment;
    }
    return soonest;
}

} // namespace hearth
