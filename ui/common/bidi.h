// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// The text of a path or an address, kept together and from left to right wherever it is put: a right-to-left
/// sentence would move its slashes, dots and numbers about. The marks for it (UAX #9) are characters, so not
/// for what is copied or compared; they are left out where nothing runs from right to left.
QString isolatedLtr(const QString &text);

/// The same for a name or a whole sentence, which reads in its own direction: that of its first letter.
QString isolated(const QString &text);

} // namespace hearth
