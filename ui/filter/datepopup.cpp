// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/datepopup.h"
#include "ui/common/theme.h"
#include "ui/filter/datechoice.h"
#include "ui/filter/rangecalendar.h"
#include <QDateEdit>
#include <QFormLayout>
#include <QListWidget>
#include <QScreen>

namespace hearth {

namespace {
constexpr std::array presets{DatePreset::Any,   DatePreset::Today,   DatePreset::Week,
                             DatePreset::Month, DatePreset::Quarter, DatePreset::Year};
} // namespace

DatePopup::DatePopup(const Clock *clock, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_clock(clock)
    , m_presets(new QListWidget(this))
    , m_calendar(new RangeCalendar(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
{
    setAccessibleName(tr("Dates"));
    m_presets->setAccessibleName(tr("Often used"));
    m_presets->setFrameShape(QFrame::NoFrame);
    m_presets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (DatePreset preset : presets)
        m_presets->addItem(presetText(preset));
    m_presets->setFixedWidth(m_presets->sizeHintForColumn(0) + space::xl);
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));

    auto *days = new QHBoxLayout;
    days->addWidget(m_from, 1);
    days->addWidget(m_to, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_calendar);
    right->addLayout(days);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(space::s, space::s, space::s, space::s);
    columns->addWidget(m_presets);
    columns->addLayout(right);

    const auto choose = [this](QListWidgetItem *item) {
        edit(withPreset(m_query, presets.at(std::size_t(m_presets->row(item))), today()));
        close();
    };
    connect(m_presets, &QListWidget::itemClicked, this, choose);
    connect(m_presets, &QListWidget::itemActivated, this, choose);
    connect(m_calendar, &RangeCalendar::daysChosen, this,
            [this](QDate from, QDate to) { edit(withDays(m_query, from, to)); });
    for (QDateEdit *field : {m_from, m_to})
        connect(field, &QDateEdit::dateChanged, this, [this] {
            if (!m_showing)
                edit(withDays(m_query, m_from->date(), m_to->date()));
        });
}

QDate DatePopup::today() const
{
    return m_clock->nowUtc().date();
}

void DatePopup::setQuery(const Query &query)
{
    m_query = query;
    refresh();
}

void DatePopup::edit(const Query &query)
{
    if (m_query == query)
        return;
    m_query = query;
    refresh();
    Q_EMIT queryEdited(query);
}

void DatePopup::refresh()
{
    m_showing = true;
    const auto preset = presetOf(m_query, today());
    const auto at = preset ? std::find(presets.cbegin(), presets.cend(), *preset) : presets.cend();
    m_presets->setCurrentRow(at == presets.cend() ? -1 : int(at - presets.cbegin()));

    const Range range = rangeInUse(m_query, m_clock->nowUtc());
    m_calendar->setDays(firstDay(range), lastDay(range));
    m_from->setDate(range.from ? firstDay(range) : range.to ? lastDay(range) : today());
    m_to->setDate(range.to ? lastDay(range) : today());
    m_showing = false;
}

void DatePopup::popupBelow(QWidget *anchor)
{
    const Range range = rangeInUse(m_query, m_clock->nowUtc());
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->openAt(range.to ? lastDay(range) : range.from ? firstDay(range) : today());
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    const QPoint below = anchor->mapToGlobal(
        QPoint(anchor->isRightToLeft() ? 0 : anchor->width() - width(), anchor->height() + space::xs));
    move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::min(below.y(), std::max(room.top(), room.bottom() - height())));
    show();
    m_presets->setFocus(Qt::PopupFocusReason);
}

void DatePopup::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setPen(theme.hairline);
    painter.setBrush(theme.background);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace hearth
