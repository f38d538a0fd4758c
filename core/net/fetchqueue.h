// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "core/net/activitylog.h"
#include "core/net/hostlanes.h"
#include "core/net/hostpolicy.h"
#include "core/net/networkmode.h"
#include "core/net/outcome.h"
#include "core/net/retrypolicy.h"
#include <QObject>
#include <QTimer>
#include <functional>
#include <map>

namespace hearth {

struct FetchQueueOptions
{
    LaneLimits lanes;
    RetryPolicy retry;
    std::chrono::seconds longestWait{
        60};                        ///< a server that wants to be left alone for longer ends the job instead
    std::function<double()> random; ///< in [0, 1), for jitter; empty: a real one
};

/// The only way to the web: takes requests, sends them politely, follows redirects by the rules, tries again
/// what may pass, and ends every job in exactly one outcome. While offline nothing leaves and jobs wait; what
/// was under way is taken back and waits too. Lives on one thread.
class FetchQueue final : public QObject
{
    Q_OBJECT
public:
    using JobId = HostLanes::JobId;
    using Done = std::function<void(const Outcome &)>;

    /// What it works with; all must outlive it.
    struct Parts
    {
        Transport &transport;
        HostPolicy &hosts;
        NetworkMode &mode;
        ActivityLog &log;
        const Clock &clock;
    };

    explicit FetchQueue(const Parts &parts, FetchQueueOptions options = {}, QObject *parent = nullptr);
    ~FetchQueue() override; ///< what is still under way is dropped without a call

    /// `done` is called later, never from within add(), and not at all once `context` is gone.
    JobId add(Request request, QObject *context, Done done);
    void cancel(JobId job); ///< ends it as Cancelled, later; unknown ids are ignored
    void setPriority(JobId job, Priority priority);
    bool contains(JobId job) const { return m_jobs.contains(job); }

    int pending() const { return static_cast<int>(m_jobs.size()); } ///< not ended yet
    int running() const { return m_lanes.active(); }                ///< at a server now

    /// Starts what may start now. Happens by itself; tests that own the clock call it after moving it.
    void pump();

private:
    struct Job;

    void dispatch(JobId id);
    void startExchange(Job &job);
    void answered(JobId id, const HttpReply &reply);
    void followRedirect(Job &job, const HttpReply &reply);
    void retryOrFail(Job &job, FailureReason reason, const HttpReply &reply);
    void fail(Job &job, FailureReason reason, int status = 0, const QString &detail = {});
    void end(JobId id, Outcome outcome);
    void leaveServer(Job &job);
    void takeBack(); ///< what runs and may not any more
    void refuseBlocked(const QString &host);
    std::optional<qint64> gate(const QString &host) const;
    qint64 now() const;
    void arm();
    void later();

    Parts m_parts;
    FetchQueueOptions m_options;
    HostLanes m_lanes;
    std::map<JobId, std::unique_ptr<Job>> m_jobs;
    std::multimap<qint64, JobId> m_delayed; ///< waiting for another attempt, by the moment it is due
    JobId m_nextId = 1;
    QTimer m_timer;
};

} // namespace hearth
