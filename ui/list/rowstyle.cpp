// SPDX-License-Identifier: Apache-2.0
#include "ui/list/rowstyle.h"
#include "ui/common/scorebadge.h"
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
    , badge(uiFont(TextRole::BadgeNumber, base))
{
    metrics.density = density;
    metrics.direction = direction;
    metrics.titleLine = qCeil(title.metrics.height() * 1.08);
    metrics.excerptLine = qCeil(excerpt.metrics.height());
    metrics.metaLine = qMax<qreal>(16, qCeil(meta.metrics.height()));
    const QSizeF widest = badgeSize(188, badge.font);
    metrics.badge = widest.height();
    metrics.badgeWidth = widest.width();
    metrics.dateWidth = qCeil(meta.metrics.horizontalAdvance(u"28 Nov 2028"_s));
    metrics.separator = qCeil(meta.metrics.horizontalAdvance(u" · "_s)) + 2;
    metrics.em = QFontInfo(base).pixelSize();
}

} // namespace hearth
