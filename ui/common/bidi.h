// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// The same text, kept together and from left to right wherever it is put: a path, an address, "12 / 40".
/// Without it a right-to-left sentence moves slashes, dots and numbers about. Not for what is copied or
/// compared: the marks are characters.
QString isolatedLtr(const QString &text);

/// The same for a name in whatever direction: it has its own, and the sentence around it keeps its order.
QString isolated(const QString &text);

} // namespace hearth
