// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "core/net/hostmemory.h"
#include "core/net/transport.h"
#include <QUrl>

namespace hearth {

/// What Hearth owes to each server because of what it said before: Retry-After is waited for, lasting
/// refusals are not asked again, moved addresses are asked at their new place.
class HostPolicy final
{
public:
    /// Both must outlive the policy.
    HostPolicy(HostMemory &memory, const Clock &clock);

    /// The lasting error status that this address is remembered for; 0 when there is none.
    int refusalOf(const QUrl &url) const;
    /// Where a permanent redirect has moved the address to; the address itself when nothing is known.
    QUrl currentPlaceOf(const QUrl &url) const;
    /// Milliseconds since 1970 (UTC) before which nothing may be sent to this host; 0 when it may at once.
    qint64 blockedUntil(const QString &hostKey) const;

    /// Takes in an answer to `url`.
    void learn(const QUrl &url, const HttpReply &reply);
    /// `from` answered with permanent redirects only, and what came from `to` was good.
    void learnMove(const QUrl &from, const QUrl &to);
    /// What `to` gave was bad: the next time `from` is asked itself.
    void forgetMove(const QUrl &from);

private:
    qint64 nowSeconds() const;

    HostMemory &m_memory;
    const Clock &m_clock;
};

/// host:port, lower-case: what queues and blocks go by.
QString hostKeyOf(const QUrl &url);

/// Seconds to wait that a Retry-After header asks for, given the time now; -1 when it has neither form of RFC
/// 9110 10.2.3.
qint64 retryAfterSeconds(QByteArrayView header, const QDateTime &nowUtc);

} // namespace hearth
