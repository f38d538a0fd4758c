// SPDX-License-Identifier: Apache-2.0
#include "ui/common/bidi.h"
#include <QGuiApplication>
#include <algorithm>

namespace hearth {

namespace {

constexpr QChar leftToRight(0x2066);
constexpr QChar firstStrong(0x2068);
constexpr QChar endOfIsolate(0x2069);

bool runsRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

QString isolatedBy(QChar begin, const QString &text)
{
    const bool isNeeded = QGuiApplication::layoutDirection() == Qt::RightToLeft ||
                          std::any_of(text.cbegin(), text.cend(), runsRightToLeft);
    return text.isEmpty() || !isNeeded ? text : begin + text + endOfIsolate;
}

} // namespace

QString isolatedLtr(const QString &text)
{
    return isolatedBy(leftToRight, text);
}

QString isolated(const QString &text)
{
    return isolatedBy(firstStrong, text);
}

} // namespace hearth
