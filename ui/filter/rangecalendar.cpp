// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/rangecalendar.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QTextCharFormat>
#include <QToolButton>

namespace hearth {
using namespace Qt::StringLiterals;

RangeCalendar::RangeCalendar(QWidget *parent) : QCalendarWidget(parent)
{
    setAccessibleName(tr("Calendar: choose the first and then the last day"));
    setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    setGridVisible(false);
    restyle();
    connect(this, &QCalendarWidget::clicked, this, &RangeCalendar::choose);
    // Enter on a day counts as a click on it.
    connect(this, &QCalendarWidget::activated, this, [this](QDate day) {
        if (day != m_begun)
            choose(day);
    });
}

void RangeCalendar::openAt(QDate day)
{
    setSelectedDate(day);
    setCurrentPage(day.year(), day.month()); // another one may have been leafed to before
}

/// Qt's own bar of months is a block of the selection's colour, and its weekends are red.
void RangeCalendar::restyle()
{
    const Theme theme = themeFor(palette());
    QTextCharFormat days;
    days.setForeground(theme.secondary);
    days.setBackground(theme.background);
    setHeaderTextFormat(days);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        setWeekdayTextFormat(day, days);
    if (auto *bar = findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        QPalette colors = palette();
        colors.setColor(QPalette::Highlight, theme.background);
        for (const QPalette::ColorRole text :
             {QPalette::HighlightedText, QPalette::ButtonText, QPalette::Text})
            colors.setColor(text, theme.text);
        bar->setPalette(colors);
    }
    const bool mirror = isRightToLeft();
    const auto arrow = [&](const QString &name, bool back) {
        auto *button = findChild<QToolButton *>(name);
        if (!button)
            return;
        button->setIcon(icon(back != mirror ? IconName::Back : IconName::Forward, theme));
        button->setAccessibleName(back ? tr("Month before") : tr("Month after"));
        button->setToolTip(button->accessibleName());
    };
    arrow(u"qt_calendar_prevmonth"_s, true);
    arrow(u"qt_calendar_nextmonth"_s, false);
}

void RangeCalendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        restyle();
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
