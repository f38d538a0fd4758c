// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFontMetricsF>
#include <QRectF>
#include <QString>

class QPainter;

namespace hearth {

/// Width of a number whose digits all take the width of the widest one (Qt 6.4 cannot ask a font for its
/// tabular figures).
qreal tabularWidth(const QString &text, const QFontMetricsF &metrics);

/// Paints a number in such digits, vertically centred in `rect`, at its trailing (or with Qt::AlignHCenter
/// middle, or Qt::AlignLeft left) edge. Takes font and pen of the painter.
void paintTabular(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// A rectangle at the other side of `within`; as it is for left-to-right.
QRectF mirrored(const QRectF &rect, const QRectF &within, Qt::LayoutDirection direction);

} // namespace hearth
