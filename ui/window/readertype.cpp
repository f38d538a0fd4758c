// SPDX-License-Identifier: Apache-2.0
#include "ui/window/readertype.h"

namespace hearth {

ReaderLook readerLookOf(const ReaderType &type)
{
    ReaderLook look;
    look.family = type.family;
    look.fontPx = type.fontPx;
    look.linePercent = type.linePercent;
    look.columnPx = type.columnPx;
    look.colors = ReaderLook::Colors(type.colors); // the same words in the same order
    return look.clamped();
}

ReaderType readerTypeOf(const ReaderLook &look)
{
    return {look.family, look.fontPx, look.linePercent, look.columnPx, ReaderColors(look.colors)};
}

} // namespace hearth
