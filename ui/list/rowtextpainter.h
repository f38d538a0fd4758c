// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace hearth {

/// Text of one line, cut with "…" where it does not fit. It stands at the leading edge of the layout whatever
/// its own direction is; inside, its own direction rules, so that the cut comes at the end of what is read.
void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
               Qt::LayoutDirection layout);

/// How many lines a text takes at a width, at most `maxLines`.
int lineCount(const QString &text, const QFont &font, qreal width, int maxLines);

/// Text over several lines of height `lineHeight`; the last one is cut when there is more.
void paintLines(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                qreal lineHeight, int maxLines, Qt::LayoutDirection layout);

} // namespace hearth
