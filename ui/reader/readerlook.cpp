// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerlook.h"
#include <algorithm>

namespace hearth {

ReaderLook ReaderLook::clamped() const
{
    ReaderLook look = *this;
    look.fontPx = std::clamp(fontPx, minFontPx, maxFontPx);
    look.linePercent = std::clamp(linePercent, minLinePercent, maxLinePercent);
    look.columnPx = std::clamp(columnPx, minColumnPx, maxColumnPx);
    return look;
}

} // namespace hearth
