// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/pagestyle.h"
#include "ui/reader/readertheme.h"
#include <QFontInfo>
#include <QWidget>

namespace hearth {

PageStyle pageStyleFor(const QWidget &widget, const ReaderLook &look)
{
    PageStyle style;
    style.theme = readerTheme(look, widget.palette());
    style.look = look;
    style.family = readingFamily(look);
    style.uiPx = QFontInfo(uiFont(TextRole::Body, widget.font())).pixelSize();
    style.locale = widget.locale();
    style.devicePixelRatio = widget.devicePixelRatioF();
    return style;
}

} // namespace hearth
