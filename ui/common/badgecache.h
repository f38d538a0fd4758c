// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/scorebadge.h"
#include <QCache>
#include <QHash>
#include <QPixmap>

namespace hearth {

/// Badges as pixmaps, painted once for each score: a screen full of rows shows some fifty of them. For one
/// style; make a new one when it changes.
class BadgeCache final
{
public:
    explicit BadgeCache(const BadgeStyle &style);

    QSizeF size(std::optional<int> score);
    void paint(QPainter &painter, QPointF at, Score kind, std::optional<int> score);

private:
    static constexpr int maxPixmaps = 160;

    BadgeStyle m_style;
    qreal m_ratio = 0; ///< of the pixmaps
    QHash<int, QSizeF> m_sizes;
    QCache<qint64, QPixmap> m_pixmaps;
};

} // namespace hearth
