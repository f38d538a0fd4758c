// SPDX-License-Identifier: Apache-2.0
#include "ui/common/datasize.h"
#include <cmath>

namespace hearth {

QString dataSizeText(qint64 bytes, const QLocale &locale)
{
    auto value = static_cast<double>(bytes);
    while (std::abs(value) >= 1024)
        value /= 1024;
    const double tenths = std::round(value * 10);
    const bool whole = bytes < 1024 || value >= 100 || std::fmod(tenths, 10) == 0;
    return locale.formattedDataSize(bytes, whole ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace hearth
