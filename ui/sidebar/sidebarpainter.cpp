// SPDX-License-Identifier: Apache-2.0
// How SidebarView paints its rows.
#include "ui/common/icons.h"
#include "ui/common/logo.h"
#include "ui/common/paint.h"
#include "ui/sidebar/sidebarview.h"
#include <QLocale>
#include <QPainter>

namespace hearth {

namespace {

constexpr int accentBar = 3;

void paintLabel(QPainter &painter, const QRectF &rect, const QString &text, Qt::LayoutDirection layout)
{
    const QFontMetricsF metrics(painter.font());
    const bool fits = metrics.horizontalAdvance(text) <= rect.width() + 1;
    const int side = layout == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int direction = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(
        rect, side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | direction,
        fits ? text : metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void paintButton(QPainter &painter, const QRectF &rect, IconName name, const QColor &color,
                 const QColor &ground)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect, radius::logo, radius::logo);
    paintIcon(painter, rect.adjusted(3, 3, -3, -3), name, color);
}

QRectF iconRect(const QRectF &rect, qreal side)
{
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

} // namespace

void SidebarView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const SidebarNode *node = m_model->node(index);
    if (!node || node->role == SidebarNode::Role::Filter) // the field covers its row
        return;
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const SidebarRowGeometry g = geometryOf(index, row);
    const bool hovered = m_hovered == index;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (node->role) {
    case SidebarNode::Role::Section:
        paintSection(*painter, *node, g, hovered, isExpanded(index));
        break;
    case SidebarNode::Role::More:
        painter->setPen(m_theme.accent);
        painter->setFont(m_meta);
        paintLabel(*painter, g.label, node->label, layoutDirection());
        break;
    case SidebarNode::Role::Item:
        paintItem(*painter, row, *node, g, hovered, isExpanded(index));
        break;
    case SidebarNode::Role::Filter:
        break;
    }
    if (index == currentIndex() && hasFocus() &&
        (m_byKeyboard || window()->testAttribute(Qt::WA_KeyboardFocusChange))) {
        painter->setPen(QPen(m_theme.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(4.5, 1.5, -4.5, -1.5), radius::logo, radius::logo);
    }
    painter->restore();
}

void SidebarView::paintItem(QPainter &painter, const QRect &row, const SidebarNode &node,
                            const SidebarRowGeometry &g, bool hovered, bool expanded) const
{
    const bool included = node.choice == Choice::Included;
    const bool excluded = node.choice == Choice::Excluded;
    const bool mirroredLayout = layoutDirection() == Qt::RightToLeft;
    if (included) {
        painter.fillRect(row, m_theme.accentTint);
        painter.fillRect(
            mirrored(QRectF(row.left(), row.top(), accentBar, row.height()), row, layoutDirection()),
            m_theme.accent);
    } else if (hovered) {
        painter.fillRect(row, m_theme.well);
    }
    if (!g.chevron.isEmpty())
        paintIcon(painter, iconRect(g.chevron, 10), expanded ? IconName::ChevronDown : IconName::ChevronRight,
                  m_theme.tertiary, mirroredLayout && !expanded);
    if (!g.check.isEmpty()) {
        painter.setPen(excluded ? QPen(m_theme.secondary, 1.2) : QPen(Qt::NoPen));
        painter.setBrush(included ? m_theme.accent : m_theme.panel);
        painter.drawRoundedRect(excluded ? g.check.adjusted(0.6, 0.6, -0.6, -0.6) : g.check, 3, 3);
        paintIcon(painter, iconRect(g.check, 10), excluded ? IconName::Minus : IconName::Check,
                  excluded ? m_theme.secondary : m_theme.panel);
    }
    if (!g.logo.isEmpty() && m_logos) {
        painter.setOpacity(node.count > 0 ? 1 : 0.5);
        m_logos->paint(painter, g.logo, node.label, node.domain);
        painter.setOpacity(1);
    }
    const bool faded = (node.count == 0 && !included) || excluded;
    QFont label = included ? m_strong : m_body;
    label.setStrikeOut(excluded);
    painter.setFont(label);
    painter.setPen(faded ? m_theme.tertiary : m_theme.text);
    paintLabel(painter, g.label, node.label, layoutDirection());
    if (!g.include.isEmpty()) {
        paintButton(painter, g.include, included ? IconName::Close : IconName::Plus, m_theme.secondary,
                    m_theme.panel);
        paintButton(painter, g.exclude, IconName::Minus, excluded ? m_theme.accent : m_theme.secondary,
                    m_theme.panel);
    }
    if (!g.count.isEmpty() && !(node.count == 0 && excluded)) {
        QColor color = included ? m_theme.secondary : m_theme.tertiary;
        if (node.count == 0)
            color.setAlphaF(0.55F);
        painter.setPen(color);
        painter.setFont(m_meta);
        paintTabular(painter, g.count, mirroredLayout ? Qt::AlignLeft : Qt::AlignRight, countText(node));
    }
}

void SidebarView::paintSection(QPainter &painter, const SidebarNode &node, const SidebarRowGeometry &g,
                               bool hovered, bool expanded) const
{
    painter.setFont(m_section);
    painter.setPen(m_theme.secondary);
    paintLabel(painter, g.label, node.label, layoutDirection());
    if (hovered || !expanded)
        paintIcon(painter, iconRect(g.chevron, 10), expanded ? IconName::ChevronDown : IconName::ChevronRight,
                  m_theme.tertiary, layoutDirection() == Qt::RightToLeft && !expanded);
    if (!g.clear.isEmpty()) {
        painter.setFont(m_meta);
        painter.setPen(m_theme.accent);
        painter.drawText(g.clear, Qt::AlignCenter | Qt::TextDontClip, tr("Clear"));
    }
}

} // namespace hearth
