// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/quoted.h"
#include <cstring>

namespace hearth {

namespace {

qsizetype find(QByteArrayView bytes, char c, qsizetype from, qsizetype to)
{
    const void *found = memchr(bytes.data() + from, c, size_t(to - from));
    return found ? static_cast<const char *>(found) - bytes.data() : -1;
}

/// The character that a one-letter escape stands for (YAML 1.2.2, 5.7); 0 when it is none. \0 itself is
/// handled apart.
char32_t simpleEscape(char c)
{
    switch (c) {
    case 'a':
        return U'\a';
    case 'b':
        return U'\b';
    case 't':
    case '\t':
        return U'\t';
    case 'n':
        return U'\n';
    case 'v':
        return U'\v';
    case 'f':
        return U'\f';
    case 'r':
        return U'\r';
    case 'e':
        return 0x1B;
    case ' ':
    case '"':
    case '\'': // not YAML's, but yaml-cpp reads it
    case '/':
    case '\\':
        return char32_t(c);
    case 'N':
        return 0x85;
    case '_':
        return 0xA0;
    case 'L':
        return 0x2028;
    case 'P':
        return 0x2029;
    default:
        return 0;
    }
}

int hexDigits(char c)
{
    return c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
}

std::optional<char32_t> hexEscape(QByteArrayView digits)
{
    char32_t code = 0;
    for (const char c : digits) {
        const int value = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (value < 0 || code > 0x10FFFF)
            return {};
        code = code * 16 + char32_t(value);
    }
    if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
        return {};
    return code;
}

std::optional<QString> unescape(QByteArrayView inner)
{
    QString text;
    text.reserve(inner.size());
    qsizetype at = 0;
    while (at < inner.size()) {
        const qsizetype backslash = find(inner, '\\', at, inner.size());
        const qsizetype end = backslash < 0 ? inner.size() : backslash;
        text += QString::fromUtf8(inner.sliced(at, end - at));
        if (backslash < 0)
            break;
        if (backslash + 1 >= inner.size())
            return {};
        const char letter = inner[backslash + 1];
        at = backslash + 2;
        if (const int digits = hexDigits(letter)) {
            if (at + digits > inner.size())
                return {};
            const std::optional<char32_t> code = hexEscape(inner.sliced(at, digits));
            if (!code)
                return {};
            for (const char16_t unit : QChar::fromUcs4(*code))
                text += QChar(unit);
            at += digits;
            continue;
        }
        const char32_t code = simpleEscape(letter);
        if (code == 0 && letter != '0')
            return {};
        text += QChar(char16_t(code));
    }
    return text;
}

} // namespace

std::optional<qsizetype> quotedEnd(QByteArrayView bytes, qsizetype begin, qsizetype end)
{
    const char quote = bytes[begin];
    qsizetype at = begin + 1;
    while (at < end) {
        const qsizetype close = find(bytes, quote, at, end);
        if (close < 0)
            return {};
        if (quote == '\'') {
            if (close + 1 < end && bytes[close + 1] == '\'') {
                at = close + 2; // '' stands for one quote
                continue;
            }
            return close + 1;
        }
        qsizetype backslashes = 0;
        while (close - 1 - backslashes > begin && bytes[close - 1 - backslashes] == '\\')
            ++backslashes;
        if (backslashes % 2 == 0)
            return close + 1;
        at = close + 1;
    }
    return {};
}

std::optional<QString> unquote(QByteArrayView quoted)
{
    const QByteArrayView inner = quoted.sliced(1, quoted.size() - 2);
    if (quoted[0] == '\'') {
        QString text = QString::fromUtf8(inner);
        return inner.contains('\'') ? text.replace(QStringLiteral("''"), QStringLiteral("'")) : text;
    }
    if (!memchr(inner.data(), '\\', size_t(inner.size())))
        return QString::fromUtf8(inner);
    return unescape(inner);
}

} // namespace hearth
