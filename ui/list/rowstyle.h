// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/badgecache.h"
#include "ui/list/rowgeometry.h"
#include <QFontMetricsF>
#include <memory>

namespace hearth {

/// The fonts of a row and what they measure, made once per change of font, theme or density.
struct RowStyle
{
    struct Face
    {
        QFont font;
        QFontMetricsF metrics;
        explicit Face(const QFont &f) : font(f), metrics(f) {}
    };

    RowStyle(const QFont &base, const Theme &colors, Density density, Qt::LayoutDirection direction);

    Theme theme;
    Face title;
    Face titleRead;
    Face excerpt;
    Face meta;
    Face provider;
    std::shared_ptr<BadgeCache> badges;
    RowMetrics metrics;
};

} // namespace hearth
