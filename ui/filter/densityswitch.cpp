// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/densityswitch.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include <QAbstractButton>

namespace hearth {

namespace {

class SegmentButton final : public QAbstractButton
{
public:
    SegmentButton(IconName icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override { return {32, std::max(34, fontMetrics().height() + 14)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeFor(palette());
        QPainter painter(this);
        if (isChecked() || underMouse())
            painter.fillRect(rect().adjusted(0, 1, 0, -1), isChecked() ? theme.accentTint : theme.well);
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.accent, 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 3, -2, -3), 4, 4);
        }
        paintIcon(painter, {(width() - 16) / 2.0, (height() - 16) / 2.0, 16, 16}, m_icon,
                  isChecked() ? theme.accent : theme.secondary);
    }

private:
    IconName m_icon;
};

} // namespace

DensitySwitch::DensitySwitch(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Density"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 0, 1, 0);
    row->setSpacing(1);
    const auto add = [&](ListDensity density, IconName icon, const QString &name, const QString &tip) {
        auto *button = new SegmentButton(icon, this);
        button->setAccessibleName(name);
        button->setToolTip(tip);
        row->addWidget(button);
        m_buttons.at(std::size_t(density)) = button;
        connect(button, &QAbstractButton::clicked, this, [this, density] {
            if (m_density == density)
                return;
            setDensity(density);
            Q_EMIT densityChosen(density);
        });
    };
    add(ListDensity::Compact, IconName::DensityCompact, tr("Compact rows"), tr("Compact rows (Ctrl+1)"));
    add(ListDensity::Comfortable, IconName::DensityComfortable, tr("Comfortable rows"),
        tr("Comfortable rows (Ctrl+2)"));
    add(ListDensity::Cards, IconName::DensityCards, tr("Cards"), tr("Cards (Ctrl+3)"));
    setDensity(m_density);
}

void DensitySwitch::setDensity(ListDensity density)
{
    m_density = density;
    button(density)->setChecked(true);
    for (QAbstractButton *other : m_buttons) // Tab leads to the chosen one, arrow keys to the others
        other->setFocusPolicy(other->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

QAbstractButton *DensitySwitch::button(ListDensity density) const
{
    return m_buttons.at(std::size_t(density));
}

void DensitySwitch::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.hairline);
    painter.setBrush(theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::field, radius::field);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 1; i < m_buttons.size(); ++i) {
        const int x = std::min(m_buttons[i]->x(), m_buttons[i - 1]->x()) + m_buttons[i]->width();
        painter.drawLine(x, 1, x, height() - 2);
    }
}

} // namespace hearth
