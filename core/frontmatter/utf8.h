// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

namespace hearth {

/// The position of the first byte that is not part of valid UTF-8 (RFC 3629), -1 when all of it is.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

} // namespace hearth
