// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/rangecalendar.h"
#include "ui/common/theme.h"

namespace hearth {

RangeCalendar::RangeCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setAccessibleName(tr("Calendar: choose the first and then the last day"));
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setGridVisible(false);
    connect(this, &QCalendarWidget::clicked, this, &RangeCalendar::choose);
    // Enter on a day counts as a click on it.
    connect(this, &QCalendarWidget::activated, this, [this](QDate day) {
        if (day != m_begun)
            choose(day);
    });
}

void RangeCalendar::setDays(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    if (m_begun.isValid() && (from != m_begun || to != m_begun))
        m_begun = {};
    updateCells();
}

void RangeCalendar::choose(QDate day)
{
    QDate from = day;
    QDate to = day;
    if (m_begun.isValid()) {
        from = std::min(m_begun, day);
        to = std::max(m_begun, day);
        m_begun = {};
    } else {
        m_begun = day;
    }
    m_from = from;
    m_to = to;
    updateCells();
    Q_EMIT daysChosen(from, to);
}

void RangeCalendar::paintCell(QPainter *painter, const QRect &rect, QDate date) const
{
    const bool open = !m_from.isValid() && !m_to.isValid();
    const bool inside = !open && (!m_from.isValid() || date >= m_from) && (!m_to.isValid() || date <= m_to);
    const bool cursor = date == selectedDate() && hasFocus();
    const Theme theme = themeFor(palette());
    painter->save();
    painter->fillRect(rect, theme.background);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool end = inside && (date == m_from || date == m_to);
    if (inside)
        painter->fillRect(rect.adjusted(0, 2, 0, -2), theme.accentTint);
    if (end) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(rect.adjusted(1, 2, -1, -2), radius::badge, radius::badge);
    }
    if (cursor) {
        painter->setPen(QPen(theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(1, 2, -1, -2), radius::badge, radius::badge);
    }
    const bool otherMonth = date.month() != monthShown();
    painter->setPen(end ? theme.background : otherMonth ? theme.tertiary : theme.text);
    painter->setFont(font());
    painter->drawText(rect, Qt::AlignCenter, locale().toString(date.day()));
    painter->restore();
}

} // namespace hearth
