// SPDX-License-Identifier: Apache-2.0
#include "ui/common/bidi.h"

namespace hearth {

namespace {
// Unicode's isolates (UAX #9).
constexpr QChar leftToRight(0x2066);
constexpr QChar firstStrong(0x2068);
constexpr QChar endOfIsolate(0x2069);
} // namespace

QString isolatedLtr(const QString &text)
{
    return text.isEmpty() ? text : leftToRight + text + endOfIsolate;
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : firstStrong + text + endOfIsolate;
}

} // namespace hearth
