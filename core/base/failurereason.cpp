// SPDX-License-Identifier: Apache-2.0
#include "core/base/failurereason.h"
#include <array>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct ReasonName
{
    FailureReason reason;
    QLatin1StringView name;
};

constexpr std::array<ReasonName, 25> reasonNames{{
    {FailureReason::None, ""_L1},
    {FailureReason::Offline, "offline"_L1},
    {FailureReason::BadAddress, "bad-address"_L1},
    {FailureReason::ForbiddenAddress, "forbidden-address"_L1},
    {FailureReason::ForbiddenRedirect, "forbidden-redirect"_L1},
    {FailureReason::RedirectLoop, "redirect-loop"_L1},
    {FailureReason::TooManyRedirects, "too-many-redirects"_L1},
    {FailureReason::HostNotFound, "host-not-found"_L1},
    {FailureReason::ConnectionFailed, "connection-failed"_L1},
    {FailureReason::CertificateFailed, "certificate-failed"_L1},
    {FailureReason::ProxyFailed, "proxy-failed"_L1},
    {FailureReason::TimedOut, "timed-out"_L1},
    {FailureReason::Stalled, "stalled"_L1},
    {FailureReason::TooLarge, "too-large"_L1},
    {FailureReason::CutOff, "cut-off"_L1},
    {FailureReason::BadAnswer, "bad-answer"_L1},
    {FailureReason::HttpStatus, "http-status"_L1},
    {FailureReason::RateLimited, "rate-limited"_L1},
    {FailureReason::WrongType, "wrong-type"_L1},
    {FailureReason::NotDecodable, "not-decodable"_L1},
    {FailureReason::TooLittleText, "too-little-text"_L1},
    {FailureReason::NoAddress, "no-address"_L1},
    {FailureReason::NotArchived, "not-archived"_L1},
    {FailureReason::NotAllowed, "not-allowed"_L1},
    {FailureReason::StoreFailed, "store-failed"_L1},
}};

} // namespace

QString failureReasonName(FailureReason reason)
{
    for (const ReasonName &entry : reasonNames) {
        if (entry.reason == reason)
            return entry.name;
    }
    return {};
}

FailureReason failureReasonFromName(QStringView name)
{
    for (const ReasonName &entry : reasonNames) {
        if (entry.name == name)
            return entry.reason;
    }
    return FailureReason::None;
}

QStringList failureReasonNames()
{
    QStringList names;
    for (const ReasonName &entry : reasonNames) {
        if (entry.reason != FailureReason::None)
            names.append(entry.name);
    }
    return names;
}

} // namespace hearth
