// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include "ui/reader/readerlook.h"
#include <QLocale>
#include <QTimeZone>

class QWidget;

namespace hearth {

/// How the page is set; see stylesheet().
struct PageStyle
{
    Theme theme;
    ReaderLook look;
    QString family; ///< of the reading text
    int uiPx = 13;  ///< the system's font, logical pixels
    QLocale locale;
    QTimeZone zone = QTimeZone::systemTimeZone();
    bool detailsOpen = false;
    qreal devicePixelRatio = 1;

    qreal scale() const { return look.fontPx / 18.0; }
};

/// As the widget's palette, font, language and screen, and the look, want it.
PageStyle pageStyleFor(const QWidget &widget, const ReaderLook &look);

} // namespace hearth
