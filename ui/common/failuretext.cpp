// SPDX-License-Identifier: Apache-2.0
#include "ui/common/failuretext.h"
#include <QCoreApplication>

namespace hearth {

namespace {

class FailureText
{
    Q_DECLARE_TR_FUNCTIONS(FailureText)
};

QString statusText(int status)
{
    switch (status) {
    case 401:
    case 402:
    case 403:
    case 407:
        return FailureText::tr("The server lets only people in whom it knows (%1).").arg(status);
    case 404:
    case 410:
        return FailureText::tr("It is not there any more (%1).").arg(status);
    case 451:
        return FailureText::tr("It was taken away for legal reasons (%1).").arg(status);
    default:
        break;
    }
    if (status >= 500)
        return FailureText::tr("The server has a fault of its own (%1).").arg(status);
    return FailureText::tr("The server answered with the error %1.").arg(status);
}

QString statusLabel(int status)
{
    switch (status) {
    case 401:
    case 402:
    case 403:
    case 407:
        return FailureText::tr("not let in (%1)").arg(status);
    case 404:
    case 410:
        return FailureText::tr("not found (%1)").arg(status);
    default:
        break;
    }
    return status >= 500 ? FailureText::tr("server fault (%1)").arg(status)
                         : FailureText::tr("error %1").arg(status);
}

} // namespace

QString failureText(FailureReason reason, int httpStatus)
{
    switch (reason) {
    case FailureReason::None:
        return {};
    case FailureReason::Offline:
        return FailureText::tr("There is no network, or Hearth was told to work offline.");
    case FailureReason::BadAddress:
        return FailureText::tr("The address is no address of the web.");
    case FailureReason::ForbiddenAddress:
        return FailureText::tr(
            "The address leads into a private network, where Hearth does not go by itself.");
    case FailureReason::ForbiddenRedirect:
        return FailureText::tr("The server sends on to an address that Hearth does not follow.");
    case FailureReason::RedirectLoop:
    case FailureReason::TooManyRedirects:
        return FailureText::tr("The server sends round in circles.");
    case FailureReason::HostNotFound:
        return FailureText::tr("The server was not found.");
    case FailureReason::ConnectionFailed:
        return FailureText::tr("The server could not be reached.");
    case FailureReason::CertificateFailed:
        return FailureText::tr("The server could not prove who it is: its certificate is not valid.");
    case FailureReason::ProxyFailed:
        return FailureText::tr("The proxy server could not be reached.");
    case FailureReason::TimedOut:
        return FailureText::tr("The server took too long to answer.");
    case FailureReason::Stalled:
        return FailureText::tr("The server stopped sending in the middle.");
    case FailureReason::TooLarge:
        return FailureText::tr("It is larger than what Hearth takes.");
    case FailureReason::CutOff:
        return FailureText::tr("The connection broke off in the middle.");
    case FailureReason::BadAnswer:
        return FailureText::tr("The server's answer could not be understood.");
    case FailureReason::HttpStatus:
        return statusText(httpStatus);
    case FailureReason::RateLimited:
        return FailureText::tr("The server asks to be left alone for a while.");
    case FailureReason::WrongType:
        return FailureText::tr("The address leads to something else than was looked for.");
    case FailureReason::NotDecodable:
        return FailureText::tr("What the server sent is damaged, or of a kind that Hearth cannot read.");
    case FailureReason::TooLittleText:
        return FailureText::tr(
            "There is too little text on the page: most likely it asks about cookies or for "
            "a subscription, or reports an error.");
    case FailureReason::NoAddress:
        return FailureText::tr("The article has no address on the web.");
    case FailureReason::NotArchived:
        return FailureText::tr("The Wayback Machine has no copy of the page.");
    case FailureReason::NotAllowed:
        return FailureText::tr("The settings for pictures do not allow it.");
    case FailureReason::StoreFailed:
        return FailureText::tr("It could not be kept on this computer. Is the disk full?");
    }
    return {};
}

QString failureLabel(FailureReason reason, int httpStatus)
{
    switch (reason) {
    case FailureReason::None:
        return {};
    case FailureReason::Offline:
        return FailureText::tr("offline");
    case FailureReason::BadAddress:
        return FailureText::tr("no web address");
    case FailureReason::ForbiddenAddress:
        return FailureText::tr("private address");
    case FailureReason::ForbiddenRedirect:
        return FailureText::tr("sent elsewhere");
    case FailureReason::RedirectLoop:
    case FailureReason::TooManyRedirects:
        return FailureText::tr("sent in circles");
    case FailureReason::HostNotFound:
        return FailureText::tr("server not found");
    case FailureReason::ConnectionFailed:
        return FailureText::tr("server not reached");
    case FailureReason::CertificateFailed:
        return FailureText::tr("certificate not valid");
    case FailureReason::ProxyFailed:
        return FailureText::tr("proxy not reached");
    case FailureReason::TimedOut:
    case FailureReason::Stalled:
        return FailureText::tr("took too long");
    case FailureReason::TooLarge:
        return FailureText::tr("too large");
    case FailureReason::CutOff:
        return FailureText::tr("broke off");
    case FailureReason::BadAnswer:
        return FailureText::tr("answer not understood");
    case FailureReason::HttpStatus:
        return statusLabel(httpStatus);
    case FailureReason::RateLimited:
        return FailureText::tr("asked to wait");
    case FailureReason::WrongType:
        return FailureText::tr("something else");
    case FailureReason::NotDecodable:
        return FailureText::tr("not readable");
    case FailureReason::TooLittleText:
        return FailureText::tr("too little text");
    case FailureReason::NoAddress:
        return FailureText::tr("no address");
    case FailureReason::NotArchived:
        return FailureText::tr("not archived");
    case FailureReason::NotAllowed:
        return FailureText::tr("not allowed");
    case FailureReason::StoreFailed:
        return FailureText::tr("not kept");
    }
    return {};
}

} // namespace hearth
