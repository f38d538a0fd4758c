// SPDX-License-Identifier: Apache-2.0
#include "ui/list/rowstyle.h"
#include "ui/common/relativedate.h"
#include <QLocale>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// Of a date in another year, whatever its month is called.
qreal longestDate(const QFontMetricsF &metrics)
{
    const QLocale locale;
    const QDateTime now(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC);
    qreal widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const qint64 day = QDateTime(QDate(2028, month, 28), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        widest = qMax(widest, metrics.horizontalAdvance(relativeDate(day, true, now, locale)));
    }
    return qCeil(widest) + 1;
}

} // namespace

RowStyle::RowStyle(const QFont &base, const Theme &colors, Density density, Qt::LayoutDirection direction)
    : theme(colors)
    , title(uiFont(density == Density::Comfortable ? TextRole::Title : TextRole::Strong, base))
    , titleRead(uiFont(density == Density::Comfortable ? TextRole::TitleRead : TextRole::Body, base))
    , excerpt(uiFont(TextRole::Meta, base))
    , meta(uiFont(TextRole::Meta, base))
    , provider(uiFont(TextRole::MetaStrong, base))
    , badges(std::make_shared<BadgeCache>(BadgeStyle{uiFont(TextRole::BadgeNumber, base), colors, direction}))
{
    metrics.density = density;
    metrics.direction = direction;
    metrics.titleLine = qCeil(title.metrics.height() * 1.08);
    metrics.excerptLine = qCeil(excerpt.metrics.height());
    metrics.metaLine = qMax<qreal>(16, qCeil(meta.metrics.height()));
    const QSizeF widest = badges->size(188);
    metrics.badge = widest.height();
    metrics.badgeWidth = widest.width();
    metrics.dateWidth = longestDate(meta.metrics);
    metrics.separator = qCeil(meta.metrics.horizontalAdvance(u" · "_s)) + 2;
    metrics.em = QFontInfo(base).pixelSize();
}

} // namespace hearth
