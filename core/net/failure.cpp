// SPDX-License-Identifier: Apache-2.0
#include "core/net/failure.h"

namespace hearth {

bool mayPass(FailureReason reason, int httpStatus)
{
    switch (reason) {
    case FailureReason::HostNotFound: // a name server that is not awake yet looks the same as a name that is
                                      // not there
    case FailureReason::ConnectionFailed:
    case FailureReason::ProxyFailed:
    case FailureReason::TimedOut:
    case FailureReason::Stalled:
    case FailureReason::CutOff:
        return true;
    case FailureReason::HttpStatus:
        // 501 and 505 say that the server cannot do it at all.
        return httpStatus == 408 || httpStatus == 425 || httpStatus == 429 ||
               (httpStatus >= 500 && httpStatus < 600 && httpStatus != 501 && httpStatus != 505);
    default:
        return false;
    }
}

bool isLasting(FailureReason reason, int httpStatus)
{
    return reason == FailureReason::HttpStatus && httpStatus >= 400 && httpStatus < 500 &&
           !mayPass(reason, httpStatus);
}

} // namespace hearth
