// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/resultcount.h"
#include "ui/common/theme.h"
#include <QAccessible>
#include <QLocale>

namespace hearth {
using namespace Qt::StringLiterals;

ResultCount::ResultCount(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCounts(0, 0);
    setAccessibleName(text());
}

void ResultCount::setCounts(int shown, int total)
{
    if (m_shown == shown && m_total == total)
        return;
    m_shown = shown;
    m_total = total;
    setAccessibleName(text());
    updateGeometry();
    update();
}

ResultCount::Parts ResultCount::parts() const
{
    const QLocale locale;
    const QString pattern =
        tr("%1 of %2", "articles shown, articles in all").arg(u"\x01"_s, locale.toString(m_total));
    const qsizetype at = pattern.indexOf(u'\x01');
    return {pattern.left(at), locale.toString(m_shown), pattern.mid(at + 1)};
}

QString ResultCount::text() const
{
    const Parts all = parts();
    return all.before + all.strong + all.after;
}

QSize ResultCount::sizeHint() const
{
    const Parts all = parts();
    const QFontMetrics plain(uiFont(TextRole::Body));
    const QFontMetrics strong(uiFont(TextRole::Strong));
    return {plain.horizontalAdvance(all.before) + strong.horizontalAdvance(all.strong) +
                plain.horizontalAdvance(all.after) + 2,
            plain.height() + 4};
}

void ResultCount::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    Parts all = parts();
    const bool rtl = text().isRightToLeft(); // the order is that of the words, wherever the window reads from
    painter.setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    if (rtl)
        std::swap(all.before, all.after);
    qreal x = 0;
    const auto run = [&](const QString &text, TextRole role, const QColor &color) {
        painter.setFont(uiFont(role));
        painter.setPen(color);
        painter.drawText(QRectF(x, 0, width(), height()),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, text);
        x += QFontMetricsF(painter.font()).horizontalAdvance(text);
    };
    run(all.before, TextRole::Body, theme.secondary);
    run(all.strong, TextRole::Strong, theme.text);
    run(all.after, TextRole::Body, theme.secondary);
}

} // namespace hearth
