// SPDX-License-Identifier: Apache-2.0
#include "core/article/webaddress.h"
#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

/// What follows http:// or https://, empty when the text does not begin so.
QStringView withoutScheme(QStringView text)
{
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return text.sliced(scheme.size());
    }
    return {};
}

qsizetype hostEnd(QStringView rest)
{
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return end - rest.begin();
}

/// Digits only, if any, and a number that a port can have.
bool isPort(QStringView port)
{
    constexpr int highest = 65535;
    int number = 0;
    for (const QChar c : port) {
        if (c < u'0' || c > u'9')
            return false;
        number = number * 10 + (c.unicode() - u'0');
        if (number > highest)
            return false;
    }
    return true;
}

/// Is every percent sign the beginning of an escape?
bool hasGoodEscapes(QStringView text)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 3)) {
        if (at + 2 >= text.size() || !isHex(text[at + 1]) || !isHex(text[at + 2]))
            return false;
    }
    return true;
}

/// Letters, digits, dots and hyphens of any script, a port, a user; brackets for IPv6. Not empty, no empty
/// label.
bool isAuthority(QStringView authority)
{
    const qsizetype at = authority.lastIndexOf(u'@');
    QStringView host = authority.sliced(at + 1);
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon >= 0 && !host.endsWith(u']')) {
        if (!isPort(host.sliced(colon + 1)))
            return false;
        host = host.first(colon);
    }
    if (host.startsWith(u'['))
        return host.endsWith(u']') && host.size() > 2;
    if (host.isEmpty() || host.startsWith(u'.') || host.contains(".."_L1))
        return false;
    return std::all_of(host.begin(), host.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c.isSurrogate() || c.isMark();
    });
}

} // namespace

bool isWebAddress(QStringView text)
{
    const QStringView rest = withoutScheme(text);
    if (rest.isEmpty())
        return false;
    // Controls and spaces end an address wherever people paste it.
    if (std::any_of(rest.begin(), rest.end(),
                    [](QChar c) { return c <= u' ' || c.unicode() == 0x7F || c.isSpace(); }))
        return false;
    return isAuthority(rest.first(hostEnd(rest)));
}

bool isWellFormedAddress(QStringView text)
{
    return isWebAddress(text) && hasGoodEscapes(text);
}

bool isLocalPath(QStringView text)
{
    if (text.isEmpty() || text.startsWith("//"_L1))
        return false;
    const qsizetype colon = text.indexOf(u':');
    const qsizetype slash = text.indexOf(u'/');
    return colon < 0 || (slash >= 0 && slash < colon);
}

QString addressKey(QStringView address)
{
    if (!isWebAddress(address))
        return {};
    QStringView rest = withoutScheme(address);
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0)
        rest = rest.first(fragment);
    const qsizetype end = hostEnd(rest);
    QString host = rest.first(end).toString().toLower();
    for (const QLatin1StringView port : {":80"_L1, ":443"_L1}) {
        if (host.endsWith(port))
            host.chop(port.size());
    }
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QStringView path = rest.sliced(end);
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path;
}

} // namespace hearth
