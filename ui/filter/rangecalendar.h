// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCalendarWidget>

namespace hearth {

/// A calendar for two days: the first one chosen begins a range, the second one ends it.
class RangeCalendar final : public QCalendarWidget
{
    Q_OBJECT
public:
    explicit RangeCalendar(QWidget *parent = nullptr);

    void setDays(QDate from, QDate to); ///< invalid: open
    void openAt(QDate day);             ///< shows its month, with the keyboard on it

Q_SIGNALS:
    void daysChosen(QDate from, QDate to); ///< from <= to; the same day twice after the first choice

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void choose(QDate day);

    QDate m_from;
    QDate m_to;
    QDate m_begun; ///< valid between the two choices
};

} // namespace hearth
