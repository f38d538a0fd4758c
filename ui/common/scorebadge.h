// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include <QImage>
#include <QRectF>
#include <array>
#include <optional>

class QPainter;

namespace hearth {

enum class Score { Quality, Heat };

/// How many of the four steps of the bar are filled: 0 for scores of 0 and less (a heat of -1 is a story that
/// is over), then one for each 30 points begun.
int scoreSteps(int score);

/// "74", "−1" with a real minus, "–" when nobody scored it.
QString scoreText(std::optional<int> score);

/// "Quality 74, 3 of 4" or "Quality not scored": for screen readers and tool tips.
QString scoreDescription(Score kind, std::optional<int> score);

/// Where the parts of a badge lie, relative to its top left corner. Pure; right-to-left is mirrored.
struct BadgeGeometry
{
    QSizeF size;
    QRectF icon;
    QRectF number;
    std::array<QRectF, 4> bars; ///< growing steps on one base line; empty rectangles when unscored

    friend bool operator==(const BadgeGeometry &, const BadgeGeometry &) = default;
};

/// `numberWidth` and `fontHeight` in device-independent pixels, of the text in the badge's font.
BadgeGeometry badgeGeometry(qreal numberWidth, qreal fontHeight, bool scored, Qt::LayoutDirection direction);

/// The size of a badge in this font (see uiFont(TextRole::BadgeNumber)).
QSizeF badgeSize(std::optional<int> score, const QFont &font);

/// What badges look like beside each other.
struct BadgeStyle
{
    QFont font; ///< of the number
    Theme theme;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Paints the badge with its top left corner at `at`.
void paintBadge(QPainter &painter, QPointF at, Score kind, std::optional<int> score, const BadgeStyle &style);

/// The same as a picture; its devicePixelRatio is set.
QImage badgeImage(Score kind, std::optional<int> score, const BadgeStyle &style, qreal devicePixelRatio);

} // namespace hearth
