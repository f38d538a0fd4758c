// SPDX-License-Identifier: Apache-2.0
#include "core/net/urlrules.h"
#include "core/net/canonicaladdress.h"
#include <QHostAddress>
#include <array>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

AddressScope scopeOfV4(quint32 ip)
{
    const auto in = [ip](quint32 network, int bits) {
        return (ip >> (32 - bits)) == (network >> (32 - bits));
    };
    if (in(0xA9FE0000, 16)) // 169.254.0.0/16
        return AddressScope::LinkLocal;
    if (in(0x7F000000, 8) || in(0x0A000000, 8) || in(0xAC100000, 12) || in(0xC0A80000, 16) ||
        in(0x64400000, 10)) // loopback, RFC 1918, and RFC 6598 (carrier-grade NAT)
        return AddressScope::Private;
    if (in(0, 8) || in(0xE0000000, 3) || in(0xC0000000, 24) || in(0xC6120000, 15))
        return AddressScope::Forbidden; // "this network", multicast and reserved, IETF protocols,
                                        // benchmarking
    return AddressScope::Public;
}

quint32 v4At(const Q_IPV6ADDR &ip, int at)
{
    return quint32(ip[at]) << 24 | quint32(ip[at + 1]) << 16 | quint32(ip[at + 2]) << 8 | quint32(ip[at + 3]);
}

AddressScope scopeOfV6(const Q_IPV6ADDR &ip)
{
    const auto zero = [&ip](int from, int to) {
        return std::all_of(&ip.c[from], &ip.c[to], [](quint8 byte) { return byte == 0; });
    };
    if (zero(0, 15) && ip[15] <= 1) // :: and ::1
        return ip[15] == 1 ? AddressScope::Private : AddressScope::Forbidden;
    if (zero(0, 10) && ((ip[10] == 0xFF && ip[11] == 0xFF) || (ip[10] == 0 && ip[11] == 0)))
        return scopeOfV4(v4At(ip, 12)); // mapped ::ffff:a.b.c.d, and the old compatible form
    if (ip[0] == 0x00 && ip[1] == 0x64 && ip[2] == 0xFF && ip[3] == 0x9B)
        return scopeOfV4(v4At(ip, 12)); // 64:ff9b::/96, translated (RFC 6052)
    if (ip[0] == 0x20 && ip[1] == 0x02)
        return scopeOfV4(v4At(ip, 2)); // 2002::/16, 6to4
    if (ip[0] == 0xFE && (ip[1] & 0xC0) == 0x80)
        return AddressScope::LinkLocal;
    if ((ip[0] & 0xFE) == 0xFC || (ip[0] == 0xFE && (ip[1] & 0xC0) == 0xC0))
        return AddressScope::Private; // unique local fc00::/7, and the old site-local fec0::/10
    if (ip[0] == 0xFF)
        return AddressScope::Forbidden; // multicast
    return AddressScope::Public;
}

bool isLocalName(const QString &name)
{
    if (!name.contains(u'.'))
        return true;
    static constexpr std::array suffixes{".localhost"_L1, ".local"_L1, ".lan"_L1,      ".home"_L1,
                                         ".internal"_L1,  ".corp"_L1,  ".intranet"_L1, ".home.arpa"_L1};
    return std::any_of(suffixes.begin(), suffixes.end(), [&](auto suffix) { return name.endsWith(suffix); });
}

} // namespace

AddressScope scopeOfHost(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    // QHostAddress also understands 127.1, 0x7f.1 and 2130706433, as the system's resolver does.
    const QHostAddress address(name);
    if (address.isNull())
        return name.isEmpty()      ? AddressScope::Forbidden
               : isLocalName(name) ? AddressScope::Private
                                   : AddressScope::Public;
    return address.protocol() == QAbstractSocket::IPv4Protocol ? scopeOfV4(address.toIPv4Address())
                                                               : scopeOfV6(address.toIPv6Address());
}

FailureReason checkAddress(const QUrl &url, const QUrl &vouchedBy)
{
    if (!isWebUrl(url))
        return FailureReason::BadAddress;
    const QUrl &voucher = vouchedBy.isEmpty() ? url : vouchedBy;
    switch (scopeOfHost(url.host())) {
    case AddressScope::Public:
        return FailureReason::None;
    case AddressScope::Private:
        return scopeOfHost(voucher.host()) == AddressScope::Private ? FailureReason::None
                                                                    : FailureReason::ForbiddenAddress;
    case AddressScope::LinkLocal: // only the very machine that the library names
        return voucher.host() == url.host() ? FailureReason::None : FailureReason::ForbiddenAddress;
    case AddressScope::Forbidden:
        break;
    }
    return FailureReason::ForbiddenAddress;
}

FailureReason checkRedirect(const QUrl &from, const QUrl &to, const QUrl &vouchedBy)
{
    if (!to.isValid() || to.isRelative())
        return FailureReason::BadAnswer;
    if (!isWebUrl(to) || (from.scheme() == "https"_L1 && to.scheme() != "https"_L1))
        return FailureReason::ForbiddenRedirect;
    return checkAddress(to, vouchedBy.isEmpty() ? from : vouchedBy);
}

QUrl wireUrl(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace hearth
