// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLocale>

namespace hearth {

/// "812 bytes", "2 kB", "4.2 MB", "1 GB": as short as it can be read, in powers of 1024.
QString dataSizeText(qint64 bytes, const QLocale &locale = QLocale());

} // namespace hearth
