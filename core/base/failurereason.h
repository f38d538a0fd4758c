// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace hearth {

/// Why something from the web is not there. The name in comments is stable: it stands in JSON, in the store
/// and in filters. Words for people are made by ui and cli.
enum class FailureReason {
    None,
    Offline,           ///< offline: not one request is allowed now
    BadAddress,        ///< bad-address: not an absolute http or https address
    ForbiddenAddress,  ///< forbidden-address: loopback, private or link-local, and the library does not name
                       ///< it itself
    ForbiddenRedirect, ///< forbidden-redirect: to another scheme, or from https to http
    RedirectLoop,      ///< redirect-loop
    TooManyRedirects,  ///< too-many-redirects
    HostNotFound,      ///< host-not-found
    ConnectionFailed,  ///< connection-failed: refused, reset, unreachable
    CertificateFailed, ///< certificate-failed: TLS could not be set up; never overridden
    ProxyFailed,       ///< proxy-failed
    TimedOut,          ///< timed-out: not connected, or not done, in time
    Stalled,           ///< stalled: nothing arrived for too long
    TooLarge,          ///< too-large: over the request's limit, counted after decompression
    CutOff,            ///< cut-off: the connection ended before the body did
    BadAnswer,         ///< bad-answer: not HTTP, broken compression, a redirect without a target
    HttpStatus,        ///< http-status: an error status, told beside the reason
    RateLimited,       ///< rate-limited: the server asked to come back later than we are ready to wait
    WrongType,         ///< wrong-type: content of another kind than asked for (a PDF instead of a page)
    NotDecodable,      ///< not-decodable: damaged, or over the decoder's limits
    TooLittleText,     ///< too-little-text: an error page, a cookie wall, an empty shell
    NoAddress,         ///< no-address: the article has none to try
    NotArchived,       ///< not-archived: the archive knows no copy
    NotAllowed,        ///< not-allowed: the user's picture policy says no, or a tracking pixel
    StoreFailed,       ///< store-failed: fetched, but could not be kept on this computer
};

QString failureReasonName(FailureReason reason);       ///< empty for None
FailureReason failureReasonFromName(QStringView name); ///< None for what is unknown
QStringList failureReasonNames();                      ///< all of them

} // namespace hearth
