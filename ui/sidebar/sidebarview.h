// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include "ui/sidebar/sidebarmodel.h"
#include "ui/sidebar/sidebarrowgeometry.h"
#include <QPersistentModelIndex>
#include <QTreeView>

namespace hearth {

class LogoCache;

/// The tree of the sidebar: paints its rows and turns clicks and keys into gestures.
class SidebarView final : public QTreeView
{
    Q_OBJECT
public:
    explicit SidebarView(SidebarModel *model, QWidget *parent = nullptr);

    void setLogoCache(LogoCache *logos);
    const Theme &theme() const { return m_theme; }
    /// Where the parts of a row are now, in the viewport.
    SidebarRowGeometry geometryOf(const QModelIndex &index) const;

Q_SIGNALS:
    void chosen(const QModelIndex &index, hearth::Gesture gesture);
    /// Shift: from the row that was chosen last to this one; with Ctrl as well as what is chosen already.
    void rangeChosen(const QModelIndex &from, const QModelIndex &to, bool keepOthers);
    void clearRequested(hearth::SidebarKind kind);
    void moreToggled(hearth::SidebarKind kind);
    void filterRequested(const QModelIndex &index); ///< the field's row: put the keyboard there
    void menuRequested(const QModelIndex &index, QPoint globalPosition);

protected:
    bool event(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Delegate;

    SidebarRowGeometry geometryOf(const QModelIndex &index, const QRect &row) const;
    void restyle();
    void setHovered(const QModelIndex &index);
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void act(const QModelIndex &index, Gesture gesture);
    void clickedAt(const QModelIndex &index, QPointF position, Qt::KeyboardModifiers modifiers);
    void paintItem(QPainter &painter, const QRect &row, const SidebarNode &node, const SidebarRowGeometry &g,
                   bool hovered, bool expanded) const;
    void paintSection(QPainter &painter, const SidebarNode &node, const SidebarRowGeometry &g, bool hovered,
                      bool expanded) const;
    QString toolTipAt(const QModelIndex &index, QPointF position) const;
    QString countText(const SidebarNode &node) const;

    SidebarModel *m_model;
    LogoCache *m_logos = nullptr;
    Theme m_theme;
    QFont m_body;
    QFont m_strong;
    QFont m_section;
    QFont m_meta;
    bool m_byKeyboard = false; ///< the current row was reached by a key and shows it
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_anchor; ///< what was chosen last, where a range begins
};

} // namespace hearth
