// SPDX-License-Identifier: Apache-2.0
#include "ui/common/badgecache.h"
#include <QPainter>
#include <limits>

namespace hearth {

namespace {

constexpr int unscored = std::numeric_limits<int>::min();

} // namespace

BadgeCache::BadgeCache(const BadgeStyle &style) : m_style(style), m_pixmaps(maxPixmaps) {}

QSizeF BadgeCache::size(std::optional<int> score)
{
    const auto known = m_sizes.constFind(score.value_or(unscored));
    if (known != m_sizes.constEnd())
        return *known;
    if (m_sizes.size() > 1000) // scores have no upper bound
        m_sizes.clear();
    return *m_sizes.insert(score.value_or(unscored), badgeSize(score, m_style.font));
}

void BadgeCache::paint(QPainter &painter, QPointF at, Score kind, std::optional<int> score)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    if (!qFuzzyCompare(ratio, m_ratio)) {
        m_pixmaps.clear();
        m_ratio = ratio;
    }
    const qint64 key = qint64(score.value_or(unscored)) * 2 + (kind == Score::Heat ? 1 : 0);
    QPixmap pixmap;
    if (const QPixmap *known = m_pixmaps.object(key)) {
        pixmap = *known;
    } else {
        pixmap = QPixmap::fromImage(badgeImage(kind, score, m_style, ratio));
        m_pixmaps.insert(key, new QPixmap(pixmap)); // which the cache may throw away at once
    }
    // On whole device pixels, or the text would be blurred.
    painter.drawPixmap(QPointF(qRound(at.x() * ratio) / ratio, qRound(at.y() * ratio) / ratio), pixmap);
}

} // namespace hearth
