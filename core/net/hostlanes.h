// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/request.h"
#include <QHash>
#include <QString>
#include <functional>
#include <optional>
#include <set>

namespace hearth {

struct LaneLimits
{
    int perHost = 2;
    int overall = 8;
    std::chrono::milliseconds pause{250}; ///< between two starts at the same host
};

/// Who may go next: one lane a host, so many at once in each and over all, a pause between two starts, the
/// most urgent first and among equals the oldest. Knows no clock and no network: times are milliseconds that
/// the caller brings.
class HostLanes final
{
public:
    using JobId = quint64;
    /// The earliest moment that a host may be asked at; nothing when it may not be asked for now (offline).
    using Gate = std::function<std::optional<qint64>(const QString &host)>;

    explicit HostLanes(LaneLimits limits) : m_limits(limits) {}

    void push(JobId job, const QString &host, Priority priority);
    void setPriority(JobId job, Priority priority);
    bool remove(JobId job);                    ///< from waiting; false when it does not wait
    QList<JobId> takeAll(const QString &host); ///< all that wait for this host

    /// The job to start at `now`, whose place is then taken until release().
    std::optional<JobId> takeNext(qint64 now, const Gate &gate);
    void release(const QString &host);
    /// When takeNext() may give something that it does not give at `now`; nothing when only a release() or a
    /// change of the gate can help.
    std::optional<qint64> nextMoment(qint64 now, const Gate &gate) const;

    int waiting() const { return static_cast<int>(m_places.size()); }
    int active() const { return m_active; }

private:
    using Place = std::pair<int, JobId>; ///< priority, then age
    struct Lane
    {
        std::set<Place> waiting;
        int active = 0;
        qint64 nextStart = 0;
    };
    struct Where
    {
        QString host;
        Priority priority;
    };

    LaneLimits m_limits;
    QHash<QString, Lane> m_lanes;
    QHash<JobId, Where> m_places;
    int m_active = 0;
};

} // namespace hearth
