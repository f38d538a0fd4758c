// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "core/index/query.h"
#include <QFrame>

class QDateEdit;
class QListWidget;

namespace hearth {

class RangeCalendar;

/// The date pop-up: named choices, a calendar for a range, and the same two days as fields for the keyboard.
/// What is chosen takes effect at once; Esc or a click elsewhere closes it.
class DatePopup final : public QFrame
{
    Q_OBJECT
public:
    DatePopup(const Clock *clock, QWidget *parent); ///< `clock` is not owned

    void setQuery(const Query &query);
    void popupBelow(QWidget *anchor);

Q_SIGNALS:
    void queryEdited(const hearth::Query &query);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void edit(const Query &query);
    void refresh();
    QDate today() const;

    const Clock *m_clock;
    Query m_query;
    QListWidget *m_presets;
    RangeCalendar *m_calendar;
    QDateEdit *m_from;
    QDateEdit *m_to;
    bool m_showing = false; ///< widgets are being set by us, not by the user
};

} // namespace hearth
