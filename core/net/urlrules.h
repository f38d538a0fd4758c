// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/failure.h"
#include <QString>
#include <QUrl>

namespace hearth {

/// Where an address leads, as far as its letters tell.
enum class AddressScope {
    Public,
    Private,   ///< loopback, private, unique-local; names that only a local network knows (no dot, .local,
               ///< .lan, …)
    LinkLocal, ///< 169.254/16 and fe80::/10: also where clouds keep their secrets
    Forbidden, ///< unspecified, multicast, broadcast, reserved: never a web server
};

/// Of a host as it stands in an address: a name, or a literal IPv4 or IPv6 address (mapped and translated
/// IPv4 too).
AddressScope scopeOfHost(const QString &host);

/// May Hearth ask for this address at all, given the address of the library that vouches for it (the same
/// one, or the page that a picture stands in)? None when it may; BadAddress or ForbiddenAddress else.
FailureReason checkAddress(const QUrl &url, const QUrl &vouchedBy);

/// May a server at `from` send us on to `to`? None, BadAddress, ForbiddenRedirect or ForbiddenAddress.
FailureReason checkRedirect(const QUrl &from, const QUrl &to, const QUrl &vouchedBy);

/// The address as it goes over the wire: without fragment, user name and password. Tracking parameters stay:
/// some servers need them.
QUrl wireUrl(const QUrl &url);

} // namespace hearth
