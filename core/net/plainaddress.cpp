// SPDX-License-Identifier: Apache-2.0
#include "core/net/plainaddress.h"
#include <QStringTokenizer>
#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A name of two labels or more. Those that QUrl would rewrite or refuse are left to it: IPv4 addresses,
/// whose last label begins with a digit, punycode, and hyphens at an end.
bool isPlainHost(QStringView host)
{
    constexpr qsizetype longestName = 253, longestLabel = 63; // RFC 1035, 2.3.4
    if (host.size() > longestName)
        return false;
    qsizetype labels = 0;
    QStringView last;
    for (const QStringView label : host.tokenize(u'.')) {
        const bool plain =
            !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-' &&
            label.back() != u'-' && !label.startsWith("xn--"_L1) &&
            std::ranges::all_of(label, [](QChar c) { return isLower(c) || isDigit(c) || c == u'-'; });
        if (!plain)
            return false;
        last = label;
        ++labels;
    }
    return labels >= 2 && isLower(last.front());
}

bool isPlainPath(QStringView path)
{
    QChar before;
    for (const QChar c : path) {
        const bool unreserved = isLower(c) || isDigit(c) || (c >= u'A' && c <= u'Z') || c == u'-' ||
                                c == u'_' || c == u'~' || c == u'.' || c == u'/';
        if (!unreserved || (before == u'/' && (c == u'/' || c == u'.')))
            return false;
        before = c;
    }
    return true;
}

} // namespace

std::optional<PlainAddress> splitPlainAddress(QStringView text)
{
    qsizetype from = 0;
    for (const QLatin1StringView scheme : {"https://"_L1, "http://"_L1}) {
        if (text.startsWith(scheme))
            from = scheme.size();
    }
    const qsizetype slash = from > 0 ? text.indexOf(u'/', from) : -1;
    if (slash < 0)
        return {};
    const PlainAddress parts{text.mid(from, slash - from), text.mid(slash)};
    if (!isPlainHost(parts.host) || !isPlainPath(parts.path))
        return {};
    return parts;
}

} // namespace hearth
