// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/scorebadge.h"
#include <QCache>
#include <QHash>
#include <QPixmap>

namespace hearth {

/// Badges as pixmaps, painted once for each score: a screen full of rows shows some fifty of them. For one
/// font and theme; make a new one when either changes.
class BadgeCache final
{
public:
    BadgeCache(const QFont &font, const Theme &theme, Qt::LayoutDirection direction);

    QSizeF size(std::optional<int> score);
    void paint(QPainter &painter, QPointF at, Score kind, std::optional<int> score);

private:
    static constexpr int maxPixmaps = 160;

    QFont m_font;
    Theme m_theme;
    Qt::LayoutDirection m_direction;
    qreal m_ratio = 0; ///< of the pixmaps
    QHash<int, QSizeF> m_sizes;
    QCache<qint64, QPixmap> m_pixmaps;
};

} // namespace hearth
