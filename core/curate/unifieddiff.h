// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace hearth {

/// The difference of two texts as a unified diff with three lines of context, as `diff -u` and git print it
/// (a missing newline at the end is told as they tell it). Empty when they are equal. An absent side (a file
/// that is made or goes away) is an empty view with a null pointer, and is named /dev/null.
QByteArray unifiedDiff(QByteArrayView before, QByteArrayView after, const QString &name);

} // namespace hearth
