// SPDX-License-Identifier: Apache-2.0
#include "ui/list/thumbnailpainter.h"
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](float from, float to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

QPainterPath outline(const QRectF &rect, qreal radius, Corners corners)
{
    QPainterPath path;
    if (corners == Corners::All) {
        path.addRoundedRect(rect, radius, radius);
        return path;
    }
    // Arcs as addRoundedRect() has them, or the picture would show outside of the card's frame.
    const QSizeF circle(2 * radius, 2 * radius);
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + radius);
    path.arcTo(QRectF(rect.topLeft(), circle), 180, -90);
    path.lineTo(rect.right() - radius, rect.top());
    path.arcTo(QRectF(QPointF(rect.right() - 2 * radius, rect.top()), circle), 90, -90);
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

} // namespace

void paintPicture(QPainter &painter, const QRectF &rect, const QPixmap &pixmap, qreal radius, Corners corners)
{
    if (pixmap.isNull())
        return;
    QBrush brush(pixmap);
    QTransform transform;
    transform.translate(rect.left(), rect.top());
    transform.scale(rect.width() / pixmap.width(), rect.height() / pixmap.height());
    brush.setTransform(transform);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillPath(outline(rect, radius, corners), brush);
}

void paintTile(QPainter &painter, const QRectF &rect, const QColor &color, const Theme &theme, qreal radius,
               Corners corners)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QSize pixels = (rect.size() * ratio).toSize();
    const QString key = u"hearth-tile %1 %2 %3 %4 %5"_s.arg(color.rgb())
                            .arg(theme.background.rgb())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(radius);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = QPixmap(pixels);
        tile.setDevicePixelRatio(ratio);
        tile.fill(Qt::transparent);
        const QRectF whole(QPointF(0, 0), rect.size());
        QLinearGradient gradient(whole.topLeft(), whole.bottomRight());
        gradient.setColorAt(0, mixed(theme.background, color, theme.dark ? 0.22 : 0.16));
        gradient.setColorAt(1, mixed(theme.background, color, theme.dark ? 0.5 : 0.48));
        QPainter filler(&tile);
        filler.setRenderHint(QPainter::Antialiasing);
        filler.fillPath(outline(whole, radius, corners), gradient);
        filler.end();
        QPixmapCache::insert(key, tile);
    }
    painter.drawPixmap(rect.topLeft(), tile);
}

} // namespace hearth
