// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace hearth {

/// Which corners of a picture are round.
enum class Corners { All, Top };

/// A picture in `rect` with round corners; the pixmap fills it.
void paintPicture(QPainter &painter, const QRectF &rect, const QPixmap &pixmap, qreal radius,
                  Corners corners);

/// The quiet tile that stands in for a picture: a soft gradient in a colour of its own.
void paintTile(QPainter &painter, const QRectF &rect, const QColor &color, const Theme &theme, qreal radius,
               Corners corners);

} // namespace hearth
