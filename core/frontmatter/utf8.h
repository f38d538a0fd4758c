// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

namespace hearth {

/// The position of the first byte that is not part of valid UTF-8 (RFC 3629), -1 when all of it is.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// UTF-16, which a byte order mark tells, as UTF-8 without one; null for anything else.
QByteArray utf16AsUtf8(QByteArrayView bytes);

} // namespace hearth
