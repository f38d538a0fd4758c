// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/sidebar/sidebarnode.h"
#include <QRectF>

namespace hearth {

/// What a row of the sidebar has to show. Widths in device-independent pixels, 0 for nothing.
struct SidebarRowParts
{
    SidebarNode::Role role = SidebarNode::Role::Item;
    int depth = 0;         ///< below its section
    bool foldable = false; ///< has rows below it
    bool checked = false;  ///< included or excluded
    bool logo = false;
    bool buttons = false;   ///< include and exclude, while the mouse is over the row
    bool clearable = false; ///< a heading with a "Clear" link
    qreal label = 0;
    qreal count = 0;
    qreal clear = 0;
};

struct SidebarRowGeometry
{
    QRectF chevron; ///< as large as can be clicked
    QRectF check;
    QRectF logo;
    QRectF label;
    QRectF include;
    QRectF exclude;
    QRectF count;
    QRectF clear;

    friend bool operator==(const SidebarRowGeometry &, const SidebarRowGeometry &) = default;
};

/// Pure; right-to-left is mirrored.
SidebarRowGeometry sidebarRowGeometry(const SidebarRowParts &parts, const QRectF &row,
                                      Qt::LayoutDirection direction);

/// The height of a row in a font of this height.
int sidebarRowHeight(SidebarNode::Role role, qreal fontHeight);

} // namespace hearth
