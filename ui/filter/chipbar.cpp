// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/chipbar.h"
#include "ui/common/theme.h"
#include "ui/filter/chip.h"
#include "ui/filter/linkbutton.h"
#include "ui/filter/resultcount.h"

namespace hearth {

namespace {
constexpr int margin = space::l;
constexpr int verticalMargin = 6;
} // namespace

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent), m_clear(new LinkButton(tr("Clear all"), this)), m_count(new ResultCount(this))
{
    setAccessibleName(tr("Active filters"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->setToolTip(tr("Remove all filters"));
    m_clear->hide();
    connect(m_clear, &QAbstractButton::clicked, this, [this] {
        const bool focused = m_clear->hasFocus();
        Query empty;
        empty.sort = m_query.sort;
        setQuery(empty);
        Q_EMIT queryEdited(empty);
        if (focused)
            Q_EMIT focusLeft();
    });
}

Chip *ChipBar::chip(int index) const
{
    return index >= 0 && index < chipCount() ? m_chips.at(std::size_t(index)) : nullptr;
}

QAbstractButton *ChipBar::clearButton() const
{
    return m_clear;
}

void ChipBar::setQuery(const Query &query)
{
    m_query = query;
    m_parts = chipParts(query);
    const int count = chipCount();
    const QLocale locale;
    while (int(m_chips.size()) < count) {
        auto *chip = new Chip(this);
        const int index = int(m_chips.size());
        connect(chip, &QAbstractButton::clicked, this, [this, index] { remove(index); });
        connect(chip, &Chip::stepRequested, this, [this, index](int direction) { step(index, direction); });
        setTabOrder(m_chips.empty() ? previousInFocusChain() : m_chips.back(), chip);
        m_chips.push_back(chip);
        setTabOrder(chip, m_clear);
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const bool used = int(i) < count;
        if (used)
            m_chips[i]->setChip(chipText(query, m_parts[i], locale));
        m_chips[i]->setVisible(used);
    }
    m_clear->setVisible(count > 0);
    relayout();
}

void ChipBar::setCounts(int shown, int total)
{
    m_count->setCounts(shown, total);
    arrange(width(), true);
}

void ChipBar::remove(int index)
{
    const bool focused = chip(index) && chip(index)->hasFocus(); // before it may become another's
    if (!chip(index))
        return;
    const Query edited = withoutPart(m_query, m_parts[std::size_t(index)]);
    setQuery(edited);
    Q_EMIT queryEdited(edited);
    if (!focused)
        return;
    if (Chip *next = chip(std::min(index, chipCount() - 1)))
        next->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusLeft();
}

void ChipBar::step(int index, int direction)
{
    if (Chip *next = chip(index + direction))
        next->setFocus(Qt::TabFocusReason);
    else if (direction > 0 && m_clear->isVisible())
        m_clear->setFocus(Qt::TabFocusReason);
}

int ChipBar::arrange(int width, bool apply) const
{
    const QSize countSize = m_count->sizeHint();
    const int rowHeight = Chip::heightOfAll();
    // The count keeps its place in the first line; the chips take what is left of it, and whole lines below.
    int right = width - margin - countSize.width() - space::l;
    int x = margin;
    int y = verticalMargin;
    const auto put = [&](QWidget *item) {
        const QSize size = item->sizeHint();
        if (x > margin && x + size.width() > right) {
            x = margin;
            y += rowHeight + space::xs + 2;
            right = width - margin;
        }
        if (apply)
            item->setGeometry(QStyle::visualRect(
                layoutDirection(), QRect(0, 0, width, height()),
                QRect(x, y + (rowHeight - size.height()) / 2, size.width(), size.height())));
        x += size.width() + space::s;
    };
    for (int i = 0; i < chipCount(); ++i)
        put(m_chips[std::size_t(i)]);
    if (chipCount() > 0)
        put(m_clear);
    if (apply)
        m_count->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()),
                                                QRect(width - margin - countSize.width(),
                                                      verticalMargin + (rowHeight - countSize.height()) / 2,
                                                      countSize.width(), countSize.height())));
    return y + rowHeight + verticalMargin + 1;
}

void ChipBar::relayout()
{
    updateGeometry();
    arrange(width(), true);
    update();
}

int ChipBar::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChipBar::sizeHint() const
{
    return {600, arrange(std::max(width(), 600), false)};
}

QSize ChipBar::minimumSizeHint() const
{
    return {260, arrange(4000, false)};
}

void ChipBar::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void ChipBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange(width(), true);
    QWidget::changeEvent(event);
}

void ChipBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
}

} // namespace hearth
