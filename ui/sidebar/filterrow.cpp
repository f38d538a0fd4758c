// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/filterrow.h"
#include "ui/common/clearaction.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace hearth {

namespace {

constexpr int iconSide = 12;

} // namespace

FilterRow::FilterRow(const QString &name, QWidget *parent) : QWidget(parent), m_field(new QLineEdit(this))
{
    m_field->setFrame(false);
    addClearAction(m_field);
    m_field->setPlaceholderText(name);
    m_field->setAccessibleName(name);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m + space::s + iconSide + space::xs, 2, space::m + space::xs,
                               space::xs);
    layout->addWidget(m_field);
    setFocusProxy(m_field);
    restyle();
}

void FilterRow::restyle()
{
    const int leading = space::m + space::s + iconSide + space::xs;
    const int trailing = space::m + space::xs;
    const bool mirroredLayout = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirroredLayout ? trailing : leading, 2, mirroredLayout ? leading : trailing,
                                 space::xs);
    m_field->setFont(uiFont(TextRole::Meta, font()));
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent); // the well is painted by the row
    m_field->setPalette(clear);
    update();
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

void FilterRow::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF well = QRectF(rect()).adjusted(space::m + 0.5, 2.5, -space::m - 0.5, -space::xs - 0.5);
    painter.setPen(QPen(m_field->hasFocus() ? theme.accent : theme.hairline, 1));
    painter.setBrush(theme.background);
    painter.drawRoundedRect(well, radius::badge, radius::badge);
    const QRectF sign(well.left() + space::s, well.center().y() - iconSide / 2.0, iconSide, iconSide);
    paintIcon(painter, mirrored(sign, rect(), layoutDirection()), IconName::Search, theme.tertiary);
}

} // namespace hearth
