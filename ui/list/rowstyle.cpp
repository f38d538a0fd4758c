// SPDX-License-Identifier: Apache-2.0
#include "ui/list/rowstyle.h"
#include <QtMath>

using namespace Qt::StringLiterals;

namespace hearth {

RowStyle::RowStyle(const QFont &base, const Theme &colors, Density density, Qt::LayoutDirection direction)
    : theme(colors)
    , title(uiFont(density == Density::Comfortable ? TextRole::Title : TextRole::Strong, base))
    , titleRead(uiFont(density == Density::Comfortable ? TextRole::TitleRead : TextRole::Body, base))
    , excerpt(uiFont(TextRole::Meta, base))
    , meta(uiFont(TextRole::Meta, base))
    , provider(uiFont(TextRole::MetaStrong, base))
    , badges(std::make_shared<BadgeCache>(uiFont(TextRole::BadgeNumber, base), colors, direction))
{
    metrics.density = density;
    metrics.direction = direction;
    metrics.titleLine = qCeil(title.metrics.height() * 1.08);
    metrics.excerptLine = qCeil(excerpt.metrics.height());
    metrics.metaLine = qMax<qreal>(16, qCeil(meta.metrics.height()));
    const QSizeF widest = badges->size(188);
    metrics.badge = widest.height();
    metrics.badgeWidth = widest.width();
    metrics.dateWidth = qCeil(meta.metrics.horizontalAdvance(u"28 Nov 2028"_s));
    metrics.separator = qCeil(meta.metrics.horizontalAdvance(u" · "_s)) + 2;
    metrics.em = QFontInfo(base).pixelSize();
}

} // namespace hearth
