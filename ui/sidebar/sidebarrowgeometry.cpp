// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/sidebarrowgeometry.h"
#include "ui/common/paint.h"
#include "ui/common/theme.h"
#include <QtMath>

namespace hearth {

namespace {

constexpr qreal edge = 14;   // from the sidebar's edge to the text
constexpr qreal indent = 16; // a level of the topics
constexpr qreal checkSide = 12;
constexpr qreal logoSide = 16;
constexpr qreal buttonSide = 18;
constexpr qreal gap = 6;

} // namespace

int sidebarRowHeight(SidebarNode::Role role, qreal fontHeight)
{
    switch (role) {
    case SidebarNode::Role::Section:
        return qCeil(fontHeight) + 20;
    case SidebarNode::Role::Filter:
        return qCeil(fontHeight) + 18;
    case SidebarNode::Role::Item:
    case SidebarNode::Role::More:
        break;
    }
    return qCeil(fontHeight) + 12;
}

SidebarRowGeometry sidebarRowGeometry(const SidebarRowParts &parts, const QRectF &row,
                                      Qt::LayoutDirection direction)
{
    SidebarRowGeometry g;
    const bool section = parts.role == SidebarNode::Role::Section;
    const qreal middle =
        section ? row.bottom() - 13 : row.center().y(); // a heading stands near what it heads
    const auto centred = [middle](qreal left, qreal width, qreal height) {
        return QRectF(left, middle - height / 2, width, height);
    };
    const qreal height = section ? 20 : row.height();
    qreal left = row.left() + edge + parts.depth * indent;
    qreal right = row.right() - edge;
    // The chevron of a row hangs in the margin before its text, that of a heading follows its text.
    if (parts.foldable && !section)
        g.chevron = centred(left - 13, 12, row.height());
    if (parts.checked) {
        g.check = centred(left, checkSide, checkSide);
        left = g.check.right() + gap;
    }
    if (parts.logo) {
        g.logo = centred(left, logoSide, logoSide);
        left = g.logo.right() + 8;
    }
    if (parts.count > 0) {
        g.count = centred(right - parts.count, parts.count, height);
        right = g.count.left() - 8;
    }
    if (parts.clearable) {
        g.clear = centred(right - parts.clear, parts.clear, height);
        right = g.clear.left() - 8;
    }
    if (parts.buttons) {
        g.exclude = centred(right - buttonSide, buttonSide, buttonSide);
        g.include = centred(g.exclude.left() - buttonSide - 2, buttonSide, buttonSide);
        right = g.include.left() - 4;
    }
    if (section)
        right -= 16; // the chevron's
    g.label = centred(left, qBound(0.0, right - left, parts.label), height);
    if (section)
        g.chevron = centred(g.label.right() + 2, 14, height);
    for (QRectF *rect :
         {&g.chevron, &g.check, &g.logo, &g.label, &g.include, &g.exclude, &g.count, &g.clear}) {
        if (!rect->isEmpty())
            *rect = mirrored(*rect, row, direction);
    }
    return g;
}

} // namespace hearth
