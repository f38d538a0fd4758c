// SPDX-License-Identifier: Apache-2.0
#include "core/frontmatter/scalartype.h"
#include <QString>
#include <algorithm>
#include <limits>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool looksLikeFloat(QStringView text)
{
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype before = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - before;
    };
    const auto sign = [&] {
        if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
            ++at;
    };
    sign();
    const qsizetype whole = digits();
    qsizetype fraction = 0;
    if (at < text.size() && text[at] == u'.') {
        ++at;
        fraction = digits();
    }
    if (whole + fraction == 0)
        return false;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        ++at;
        sign();
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

struct Radix
{
    QStringView digits;
    int base = 10;
    bool negative = false;
};

/// Splits 0x1F, 0o17, -12 into parts; digits are empty when it is no integer.
Radix splitInteger(QStringView text)
{
    if (text.startsWith("0x"_L1))
        return {text.sliced(2), 16, false};
    if (text.startsWith("0o"_L1))
        return {text.sliced(2), 8, false};
    const bool sign = text.startsWith(u'-') || text.startsWith(u'+');
    return {text.sliced(sign ? 1 : 0), 10, text.startsWith(u'-')};
}

int digitValue(QChar c)
{
    if (isDigit(c))
        return c.unicode() - u'0';
    if (c >= u'a' && c <= u'f')
        return c.unicode() - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c.unicode() - u'A' + 10;
    return 99;
}

bool looksLikeInteger(QStringView text)
{
    const Radix radix = splitInteger(text);
    return !radix.digits.isEmpty() && std::all_of(radix.digits.begin(), radix.digits.end(),
                                                  [&](QChar c) { return digitValue(c) < radix.base; });
}

bool isOneOf(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [text](QLatin1StringView word) { return text == word; });
}

bool isInfinity(QStringView text)
{
    const bool sign = text.startsWith(u'-') || text.startsWith(u'+');
    return isOneOf(text.sliced(sign ? 1 : 0), {".inf"_L1, ".Inf"_L1, ".INF"_L1});
}

bool isNotANumber(QStringView text)
{
    return isOneOf(text, {".nan"_L1, ".NaN"_L1, ".NAN"_L1});
}

} // namespace

ScalarType scalarType(QStringView plain)
{
    if (plain.isEmpty())
        return ScalarType::Null;
    const QChar first = plain.front();
    // Only these can begin anything but a string, so that most scalars are done here.
    if (isDigit(first) || first == u'-' || first == u'+' || first == u'.') {
        if (looksLikeInteger(plain))
            return ScalarType::Integer;
        return looksLikeFloat(plain) || isInfinity(plain) || isNotANumber(plain) ? ScalarType::Float
                                                                                 : ScalarType::String;
    }
    if (plain.size() > 5)
        return ScalarType::String;
    if (isOneOf(plain, {"~"_L1, "null"_L1, "Null"_L1, "NULL"_L1}))
        return ScalarType::Null;
    return parseBoolean(plain) ? ScalarType::Boolean : ScalarType::String;
}

std::optional<bool> parseBoolean(QStringView plain)
{
    if (isOneOf(plain, {"true"_L1, "True"_L1, "TRUE"_L1}))
        return true;
    if (isOneOf(plain, {"false"_L1, "False"_L1, "FALSE"_L1}))
        return false;
    return {};
}

std::optional<bool> parseOldBoolean(QStringView plain)
{
    if (isOneOf(plain, {"yes"_L1, "Yes"_L1, "YES"_L1, "on"_L1, "On"_L1, "ON"_L1, "y"_L1, "Y"_L1}))
        return true;
    if (isOneOf(plain, {"no"_L1, "No"_L1, "NO"_L1, "off"_L1, "Off"_L1, "OFF"_L1, "n"_L1, "N"_L1}))
        return false;
    return {};
}

std::optional<qlonglong> parseInteger(QStringView plain)
{
    if (!looksLikeInteger(plain))
        return {};
    const Radix radix = splitInteger(plain);
    constexpr auto largest = quint64(std::numeric_limits<qlonglong>::max());
    quint64 value = 0;
    for (const QChar c : radix.digits) {
        const auto digit = quint64(digitValue(c));
        if (value > (largest - digit) / quint64(radix.base))
            return {};
        value = value * quint64(radix.base) + digit;
    }
    return radix.negative ? -qlonglong(value) : qlonglong(value);
}

std::optional<double> parseFloat(QStringView plain)
{
    if (isInfinity(plain)) {
        const double infinity = std::numeric_limits<double>::infinity();
        return plain.startsWith(u'-') ? -infinity : infinity;
    }
    if (isNotANumber(plain))
        return std::numeric_limits<double>::quiet_NaN();
    if (!looksLikeFloat(plain))
        return {};
    bool ok = false;
    const double value = plain.toDouble(&ok); // always the C locale
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace hearth
