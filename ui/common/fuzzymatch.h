// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QStringList>

namespace hearth {

/// How well a few typed letters fit a name: all of them must occur in it in their order, whatever the case.
/// 0 when they do not; the beginning of the name counts most, then beginnings of words, then letters side by
/// side. An empty pattern fits everything equally (1).
int fuzzyScore(QStringView pattern, QStringView name);

/// The names that fit, the best first; equal ones keep their order.
QStringList fuzzyMatches(QStringView pattern, const QStringList &names);

} // namespace hearth
