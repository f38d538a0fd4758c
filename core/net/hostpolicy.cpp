// SPDX-License-Identifier: Apache-2.0
#include "core/net/hostpolicy.h"
#include "core/net/canonicaladdress.h"
#include "core/net/urlrules.h"
#include <QLocale>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 longestBlock = day;      ///< a server cannot lock itself out of the library for longer
constexpr qint64 blockWithoutHeader = 15; ///< a 429 that does not say how long
constexpr qint64 movesHold = 90 * day;

qint64 refusalHolds(int status)
{
    switch (status) {
    case 410: // gone, and meant to stay so
        return 30 * day;
    case 404:
        return 2 * day;
    default: // 401, 402, 403, 451, …: rules of a house change now and then
        return 7 * day;
    }
}

} // namespace

HostPolicy::HostPolicy(HostMemory &memory, const Clock &clock) : m_memory(memory), m_clock(clock) {}

qint64 HostPolicy::nowSeconds() const
{
    return m_clock.nowUtc().toSecsSinceEpoch();
}

int HostPolicy::refusalOf(const QUrl &url) const
{
    const auto word = m_memory.recall(ServerWord::Kind::Refused, canonicalAddress(url));
    return word && word->until > nowSeconds() ? word->status : 0;
}

QUrl HostPolicy::currentPlaceOf(const QUrl &url) const
{
    const auto word = m_memory.recall(ServerWord::Kind::Moved, canonicalAddress(url));
    return word && word->until > nowSeconds() ? QUrl(word->target) : url;
}

qint64 HostPolicy::blockedUntil(const QString &hostKey) const
{
    const auto word = m_memory.recall(ServerWord::Kind::Blocked, hostKey);
    return word && word->until > nowSeconds() ? word->until * 1000 : 0;
}

void HostPolicy::learn(const QUrl &url, const HttpReply &reply)
{
    if (reply.reason != FailureReason::None)
        return;
    const QString address = canonicalAddress(url);
    if (isLasting(FailureReason::HttpStatus, reply.status))
        m_memory.remember({ServerWord::Kind::Refused,
                           address,
                           reply.status,
                           {},
                           nowSeconds() + refusalHolds(reply.status)});
    else if (reply.status < 400 && m_memory.recall(ServerWord::Kind::Refused, address))
        m_memory.forget(ServerWord::Kind::Refused, address);

    if (reply.status == 429 || reply.status == 503) {
        qint64 wait = retryAfterSeconds(reply.header("Retry-After"), m_clock.nowUtc());
        if (wait < 0 && reply.status == 429)
            wait = blockWithoutHeader;
        // Words hold for whole seconds: rounded up, never back before the server said.
        const bool midSecond = m_clock.nowUtc().time().msec() > 0;
        if (wait > 0)
            m_memory.remember({ServerWord::Kind::Blocked,
                               hostKeyOf(url),
                               reply.status,
                               {},
                               nowSeconds() + (midSecond ? 1 : 0) + std::min(wait, longestBlock)});
    }
}

void HostPolicy::learnMove(const QUrl &from, const QUrl &to)
{
    // Without TLS anybody on the way, such as a hotel's portal, can claim that everything has moved to them.
    // Believed is only what stays in the house.
    const bool sameHouse = from.host() == to.host() || "www."_L1 + from.host() == to.host() ||
                           from.host() == "www."_L1 + to.host();
    if (from.scheme() != "https"_L1 && !sameHouse)
        return;
    m_memory.remember({ServerWord::Kind::Moved, canonicalAddress(from), 0,
                       QString::fromLatin1(wireUrl(to).toEncoded()), nowSeconds() + movesHold});
}

void HostPolicy::forgetMove(const QUrl &from)
{
    m_memory.forget(ServerWord::Kind::Moved, canonicalAddress(from));
}

QString hostKeyOf(const QUrl &url)
{
    const int standard = url.scheme() == "https"_L1 ? 443 : 80;
    return url.host().toLower() + u':' + QString::number(url.port(standard));
}

qint64 retryAfterSeconds(QByteArrayView header, const QDateTime &nowUtc)
{
    const QString text = QString::fromLatin1(header).trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds;
    // The three date forms of RFC 9110 5.6.7. The day of the week is not needed, and wrong for years of two
    // digits until the century is right.
    const QString date = text.simplified().section(u' ', text.contains(u',') ? 1 : 0);
    for (const auto &format :
         {"dd MMM yyyy hh:mm:ss 'GMT'"_L1, "dd-MMM-yy hh:mm:ss 'GMT'"_L1, "ddd MMM d hh:mm:ss yyyy"_L1}) {
        QDateTime when = QLocale::c().toDateTime(date, format);
        if (!when.isValid())
            continue;
        if (when.date().year() < 2000)
            when = when.addYears(100);
        when.setTimeSpec(Qt::UTC);
        return std::max<qint64>(0, nowUtc.secsTo(when));
    }
    return -1;
}

} // namespace hearth
