// SPDX-License-Identifier: Apache-2.0
#include "ui/common/scorebadge.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QtMath>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qreal padding = 7;
constexpr qreal gap = 5;
constexpr qreal barWidth = 2.5;
constexpr qreal barGap = 1;

class ScoreWords
{
    Q_DECLARE_TR_FUNCTIONS(hearth)
};

} // namespace

int scoreSteps(int score)
{
    return score <= 0 ? 0 : qMin(4, (score + 29) / 30);
}

QString scoreText(std::optional<int> score)
{
    if (!score)
        return u"–"_s;
    return QLocale().toString(*score).replace(u'-', u'−'); // U+2212: as wide as a digit
}

QString scoreDescription(Score kind, std::optional<int> score)
{
    if (!score)
        return kind == Score::Quality ? ScoreWords::tr("Quality not scored")
                                      : ScoreWords::tr("Heat not scored");
    const QString text =
        kind == Score::Quality ? ScoreWords::tr("Quality %1, %2 of 4") : ScoreWords::tr("Heat %1, %2 of 4");
    return text.arg(scoreText(score), QLocale().toString(scoreSteps(*score)));
}

BadgeGeometry badgeGeometry(qreal numberWidth, qreal fontHeight, bool scored, Qt::LayoutDirection direction)
{
    BadgeGeometry g;
    const qreal height = std::ceil(fontHeight) + 5;
    const qreal side = std::ceil(fontHeight * 0.72);
    qreal x = padding;
    g.icon = QRectF(x, (height - side) / 2, side, side);
    x += side + gap;
    g.number = QRectF(x, 0, std::ceil(numberWidth), height);
    x += g.number.width();
    if (scored) {
        x += gap + 1;
        const qreal tallest = std::ceil(fontHeight * 0.66);
        const qreal base = (height + tallest) / 2;
        for (std::size_t i = 0; i < g.bars.size(); ++i) {
            const qreal bar = tallest * qreal(i + 2) / 5;
            g.bars[i] = QRectF(x, base - bar, barWidth, bar);
            x += barWidth + (i + 1 < g.bars.size() ? barGap : 0);
        }
    }
    g.size = QSizeF(x + padding, height);
    const QRectF whole(QPointF(0, 0), g.size);
    g.icon = mirrored(g.icon, whole, direction);
    g.number = mirrored(g.number, whole, direction);
    for (QRectF &bar : g.bars) {
        if (scored)
            bar = mirrored(bar, whole, direction);
    }
    return g;
}

QSizeF badgeSize(std::optional<int> score, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return badgeGeometry(tabularWidth(scoreText(score), metrics), metrics.height(), score.has_value(),
                         Qt::LeftToRight)
        .size;
}

void paintBadge(QPainter &painter, QPointF at, Score kind, std::optional<int> score, const BadgeStyle &style)
{
    const auto &[font, theme, direction] = style;
    const QFontMetricsF metrics(font);
    const QString text = scoreText(score);
    const BadgeGeometry g =
        badgeGeometry(tabularWidth(text, metrics), metrics.height(), score.has_value(), direction);
    const QColor color = !score ? theme.tertiary : kind == Score::Quality ? theme.quality : theme.accent;
    const QColor tint = !score ? theme.well : kind == Score::Quality ? theme.qualityTint : theme.accentTint;

    painter.save();
    painter.translate(at);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(QRectF(QPointF(0, 0), g.size), radius::badge, radius::badge);
    paintIcon(painter, g.icon, kind == Score::Quality ? IconName::Star : IconName::Flame, color);
    if (score) {
        QColor empty = color;
        empty.setAlphaF(0.3F);
        const int steps = scoreSteps(*score);
        for (std::size_t i = 0; i < g.bars.size(); ++i) {
            painter.setBrush(int(i) < steps ? color : empty);
            painter.drawRoundedRect(g.bars[i], 0.75, 0.75);
        }
    }
    painter.setPen(color);
    painter.setFont(font);
    paintTabular(painter, g.number, Qt::AlignHCenter, text);
    painter.restore();
}

QImage badgeImage(Score kind, std::optional<int> score, const BadgeStyle &style, qreal devicePixelRatio)
{
    const QSizeF size = badgeSize(score, style.font);
    QImage image(qCeil(size.width() * devicePixelRatio), qCeil(size.height() * devicePixelRatio),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintBadge(painter, {0, 0}, kind, score, style);
    return image;
}

} // namespace hearth
