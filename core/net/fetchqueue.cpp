// SPDX-License-Identifier: Apache-2.0
#include "core/net/fetchqueue.h"
#include "core/net/canonicaladdress.h"
#include "core/net/httpheaders.h"
#include "core/net/urlrules.h"
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>

namespace hearth {

struct FetchQueue::Job
{
    JobId id = 0;
    Request request;
    QPointer<QObject> context;
    Done done;

    QUrl url;              ///< where it stands after redirects
    QSet<QString> visited; ///< canonical, for loops
    int redirects = 0;
    bool movedForGood = true; ///< all redirects so far were permanent ones
    bool fromRememberedMove = false;
    int failures = 0;

    QString host; ///< at whose lane it waits or runs
    bool running = false;
    Transport::Id exchange = 0;
    quint64 activity = 0;

    int exchanges = 0;
    qint64 bytes = 0;
};

FetchQueue::FetchQueue(const Parts &parts, FetchQueueOptions options, QObject *parent)
    : QObject(parent), m_parts(parts), m_options(std::move(options)), m_lanes(m_options.lanes)
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FetchQueue::pump);
    connect(&m_parts.mode, &NetworkMode::changed, this, [this] {
        takeBack();
        later();
    });
}

FetchQueue::~FetchQueue()
{
    for (const auto &[id, job] : m_jobs) {
        if (job->running) {
            m_parts.transport.cancel(job->exchange);
            m_parts.log.cancelled(job->activity);
        }
    }
}

qint64 FetchQueue::now() const
{
    return m_parts.clock.nowUtc().toMSecsSinceEpoch();
}

FetchQueue::JobId FetchQueue::add(Request request, QObject *context, Done done)
{
    auto job = std::make_unique<Job>();
    job->id = m_nextId++;
    if (request.vouchedBy.isEmpty())
        request.vouchedBy = request.url;
    job->url = wireUrl(request.url);
    job->request = std::move(request);
    job->context = context;
    job->done = std::move(done);
    const JobId id = job->id;
    m_jobs.emplace(id, std::move(job));
    dispatch(id);
    return id;
}

/// Checks the job's address and puts it into its lane, or ends it.
void FetchQueue::dispatch(JobId id)
{
    Job &job = *m_jobs.at(id);
    if (const FailureReason reason = checkAddress(job.url, job.request.vouchedBy);
        reason != FailureReason::None)
        return fail(job, reason);
    if (job.redirects == 0 && !job.request.ignoreMemory) {
        const QUrl place = m_parts.hosts.currentPlaceOf(job.url);
        if (place != job.url && checkRedirect(job.url, place, job.request.vouchedBy) == FailureReason::None) {
            job.url = place;
            job.fromRememberedMove = true;
        }
    }
    if (!job.request.ignoreMemory) {
        if (const int status = m_parts.hosts.refusalOf(job.url)) {
            Outcome outcome;
            outcome.reason = FailureReason::HttpStatus;
            outcome.status = status;
            outcome.fromMemory = true;
            return end(id, outcome);
        }
    }
    job.visited.insert(canonicalAddress(job.url));
    job.host = hostKeyOf(job.url);
    m_lanes.push(id, job.host, job.request.priority);
    refuseBlocked(job.host);
    later();
}

/// A host that wants to be left alone for longer than anybody waits: its jobs end now rather than hang.
void FetchQueue::refuseBlocked(const QString &host)
{
    const qint64 until = m_parts.hosts.blockedUntil(host);
    if (until - now() <= std::chrono::milliseconds(m_options.longestWait).count())
        return;
    const QList<JobId> waiting = m_lanes.takeAll(host);
    for (const JobId id : waiting)
        fail(*m_jobs.at(id), FailureReason::RateLimited, 429);
}

std::optional<qint64> FetchQueue::gate(const QString &host) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setAuthority(host);
    if (!m_parts.mode.allows(url))
        return std::nullopt;
    return m_parts.hosts.blockedUntil(host);
}

void FetchQueue::pump()
{
    const qint64 moment = now();
    while (!m_delayed.empty() && m_delayed.begin()->first <= moment) {
        const JobId id = m_delayed.begin()->second;
        m_delayed.erase(m_delayed.begin());
        Job &job = *m_jobs.at(id);
        m_lanes.push(id, job.host, job.request.priority);
    }
    const auto mayStart = [this](const QString &host) { return gate(host); };
    while (const auto next = m_lanes.takeNext(moment, mayStart))
        startExchange(*m_jobs.at(*next));
    arm();
}

void FetchQueue::arm()
{
    const qint64 moment = now();
    std::optional<qint64> due =
        m_lanes.nextMoment(moment, [this](const QString &host) { return gate(host); });
    if (!m_delayed.empty() && (!due || m_delayed.begin()->first < *due))
        due = m_delayed.begin()->first;
    if (due)
        m_timer.start(static_cast<int>(std::clamp<qint64>(*due - moment, 1, 60'000)));
    else
        m_timer.stop();
}

void FetchQueue::later()
{
    m_timer.start(0);
}

void FetchQueue::startExchange(Job &job)
{
    HttpRequest request;
    request.url = job.url;
    request.headers = requestHeaders(job.request);
    request.limits = job.request.limits;
    request.privateAllowed = scopeOfHost(job.url.host()) != AddressScope::Public;
    job.running = true;
    ++job.exchanges;
    job.activity = m_parts.log.begin(job.request, job.url);
    const JobId id = job.id;
    job.exchange =
        m_parts.transport.start(request, [this, id](const HttpReply &reply) { answered(id, reply); });
}

void FetchQueue::leaveServer(Job &job)
{
    m_lanes.release(job.host);
    job.running = false;
}

void FetchQueue::answered(JobId id, const HttpReply &reply)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    Job &job = *found->second;
    leaveServer(job);
    m_parts.log.end(job.activity, reply);
    m_parts.hosts.learn(job.url, reply);
    job.bytes += reply.bytes;
    later();

    if (reply.reason != FailureReason::None)
        return retryOrFail(job, reply.reason, reply);
    switch (reply.status) {
    case 200:
    case 203: {
        if (job.redirects > 0 && job.movedForGood)
            m_parts.hosts.learnMove(job.request.url, job.url);
        Outcome outcome;
        outcome.kind = Outcome::Kind::Fetched;
        outcome.status = reply.status;
        outcome.finalUrl = job.url;
        outcome.body = reply.body;
        outcome.contentType = reply.header("Content-Type");
        outcome.validators = {reply.header("ETag"), reply.header("Last-Modified")};
        return end(id, std::move(outcome));
    }
    case 304:
        if (!job.request.validators.isEmpty()) {
            Outcome outcome;
            outcome.kind = Outcome::Kind::Unchanged;
            outcome.status = reply.status;
            outcome.finalUrl = job.url;
            outcome.validators = job.request.validators;
            return end(id, std::move(outcome));
        }
        return fail(job, FailureReason::BadAnswer, reply.status);
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return followRedirect(job, reply);
    default:
        return retryOrFail(job, FailureReason::HttpStatus, reply);
    }
}

void FetchQueue::followRedirect(Job &job, const HttpReply &reply)
{
    const QByteArray location = reply.header("Location").trimmed();
    const QUrl target = job.url.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !target.isValid())
        return fail(job, FailureReason::BadAnswer, reply.status);
    const FailureReason reason = checkRedirect(job.url, target, job.request.vouchedBy);
    if (reason != FailureReason::None)
        return fail(job, reason, reply.status, target.toDisplayString());
    if (job.visited.contains(canonicalAddress(target)))
        return fail(job, FailureReason::RedirectLoop, reply.status);
    if (++job.redirects > job.request.limits.maxRedirects)
        return fail(job, FailureReason::TooManyRedirects, reply.status);
    job.movedForGood = job.movedForGood && (reply.status == 301 || reply.status == 308);
    job.url = wireUrl(target);
    job.failures = 0;
    dispatch(job.id);
}

void FetchQueue::retryOrFail(Job &job, FailureReason reason, const HttpReply &reply)
{
    if (job.fromRememberedMove && isLasting(reason, reply.status)) {
        m_parts.hosts.forgetMove(job.request.url); // moved again, or never really: ask the old place itself
        job.fromRememberedMove = false;
        job.url = wireUrl(job.request.url);
        return dispatch(job.id);
    }
    const auto delay = m_options.retry.delayAfter(++job.failures, reason, reply.status, m_options.random());
    if (!delay)
        return fail(job, reply.status == 429 ? FailureReason::RateLimited : reason, reply.status,
                    reply.detail);
    const qint64 blocked = m_parts.hosts.blockedUntil(job.host);
    if (blocked - now() > std::chrono::milliseconds(m_options.longestWait).count()) {
        const QString host = job.host;
        fail(job, FailureReason::RateLimited, reply.status);
        return refuseBlocked(host);
    }
    m_delayed.emplace(std::max(now() + delay->count(), blocked), job.id);
}

void FetchQueue::fail(Job &job, FailureReason reason, int status, const QString &detail)
{
    Outcome outcome;
    outcome.reason = reason;
    outcome.status = status;
    outcome.detail = detail;
    end(job.id, std::move(outcome));
}

void FetchQueue::end(JobId id, Outcome outcome)
{
    auto node = m_jobs.extract(id);
    Q_ASSERT(!node.empty());
    const Job &job = *node.mapped();
    outcome.attempts = job.exchanges;
    outcome.bytes = job.bytes;
    if (outcome.finalUrl.isEmpty())
        outcome.finalUrl = job.url;
    later();
    // Later, so that add() and cancel() never call back into their caller.
    QMetaObject::invokeMethod(
        this,
        [context = job.context, done = job.done, outcome = std::move(outcome)] {
            if (context)
                done(outcome);
        },
        Qt::QueuedConnection);
}

void FetchQueue::cancel(JobId id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    Job &job = *found->second;
    if (job.running) {
        m_parts.transport.cancel(job.exchange);
        m_parts.log.cancelled(job.activity);
        leaveServer(job);
    } else if (!m_lanes.remove(id)) {
        std::erase_if(m_delayed, [id](const auto &entry) { return entry.second == id; });
    }
    Outcome outcome;
    outcome.kind = Outcome::Kind::Cancelled;
    end(id, std::move(outcome));
}

void FetchQueue::setPriority(JobId id, Priority priority)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    found->second->request.priority = priority;
    m_lanes.setPriority(id, priority);
}

void FetchQueue::takeBack()
{
    for (const auto &[id, job] : m_jobs) {
        if (!job->running || m_parts.mode.allows(job->url))
            continue;
        m_parts.transport.cancel(job->exchange);
        m_parts.log.cancelled(job->activity);
        leaveServer(*job);
        m_lanes.push(id, job->host, job->request.priority);
    }
}

} // namespace hearth
