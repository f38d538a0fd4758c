// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/sidebarview.h"
#include "ui/common/logo.h"
#include "ui/common/paint.h"
#include <QAbstractItemDelegate>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>

namespace hearth {

/// Only heights: the view paints whole rows itself, from edge to edge.
class SidebarView::Delegate final : public QAbstractItemDelegate
{
public:
    explicit Delegate(SidebarView *view) : QAbstractItemDelegate(view), m_view(view) {}
    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override {}
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const SidebarNode *node = m_view->m_model->node(index);
        const qreal height = QFontMetricsF(m_view->m_body).height();
        return {80, node ? sidebarRowHeight(node->role, height) : 0};
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(option.rect);
    }

private:
    SidebarView *m_view;
};

SidebarView::SidebarView(SidebarModel *model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setAccessibleName(tr("Lists, topics and providers"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(0); // rows indent themselves, so that their background reaches from edge to edge
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new Delegate(this));
    setModel(model);
    restyle();
}

void SidebarView::setLogoCache(LogoCache *logos)
{
    if (m_logos)
        disconnect(m_logos, nullptr, viewport(), nullptr);
    m_logos = logos;
    if (logos)
        connect(logos, &LogoCache::changed, viewport(), qOverload<>(&QWidget::update));
    viewport()->update();
}

void SidebarView::restyle()
{
    m_theme = themeFor(palette());
    m_body = uiFont(TextRole::Body, font());
    m_strong = uiFont(TextRole::Strong, font());
    m_section = uiFont(TextRole::Section, font());
    m_meta = uiFont(TextRole::Meta, font());
    // The sidebar is a panel: its ground is that of the window, not of the lists.
    viewport()->setBackgroundRole(QPalette::Window);
    scheduleDelayedItemsLayout();
}

QString SidebarView::countText(const SidebarNode &node) const
{
    return node.count < 0 ? QString() : QLocale().toString(node.count);
}

SidebarRowGeometry SidebarView::geometryOf(const QModelIndex &index) const
{
    return geometryOf(index, visualRect(index));
}

SidebarRowGeometry SidebarView::geometryOf(const QModelIndex &index, const QRect &row) const
{
    const SidebarNode *node = m_model->node(index);
    if (!node)
        return {};
    SidebarRowParts parts;
    parts.role = node->role;
    for (const SidebarNode *above = node->parent;
         above && above->parent && above->role == SidebarNode::Role::Item; above = above->parent)
        ++parts.depth;
    parts.foldable = !node->children.empty();
    parts.checked = node->choice != Choice::Off &&
                    !(node->item.kind == SidebarKind::Smart && node->choice == Choice::Included);
    parts.logo = node->role == SidebarNode::Role::Item && node->item.kind == SidebarKind::Provider && m_logos;
    const bool isAll = node->item.kind == SidebarKind::Smart && node->item.smart == SmartList::All;
    parts.buttons = node->role == SidebarNode::Role::Item && !isAll && index == m_hovered;
    parts.clearable = node->role == SidebarNode::Role::Section && node->active;
    const QFont &labelFont = node->role == SidebarNode::Role::Section ? m_section
                             : node->role == SidebarNode::Role::More  ? m_meta
                             : node->choice == Choice::Included       ? m_strong
                                                                      : m_body;
    parts.label = std::ceil(QFontMetricsF(labelFont).horizontalAdvance(node->label)) + 1;
    const QString count = countText(*node);
    parts.count = count.isEmpty() ? 0 : tabularWidth(count, QFontMetricsF(m_meta));
    parts.clear = parts.clearable ? QFontMetricsF(m_meta).horizontalAdvance(tr("Clear")) : 0;
    return sidebarRowGeometry(parts, row, layoutDirection());
}

void SidebarView::setHovered(const QModelIndex &index)
{
    if (m_hovered == index)
        return;
    const QRect before = m_hovered.isValid() ? visualRect(m_hovered) : QRect();
    m_hovered = index;
    viewport()->update(before);
    viewport()->update(visualRect(index));
}

void SidebarView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    setHovered(index);
    const SidebarRowGeometry g = geometryOf(index);
    setCursor(g.clear.contains(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    event->accept(); // no dragging, no selecting
}

void SidebarView::leaveEvent(QEvent *event)
{
    setHovered({});
    QTreeView::leaveEvent(event);
}

void SidebarView::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    event->accept();
}

void SidebarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // two quick clicks are two clicks
}

void SidebarView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_pressed == index)
        clickedAt(index, event->position(), event->modifiers());
    m_pressed = QModelIndex();
    event->accept();
}

void SidebarView::clickedAt(const QModelIndex &index, QPointF position, Qt::KeyboardModifiers modifiers)
{
    const SidebarNode *node = m_model->node(index);
    const SidebarRowGeometry g = geometryOf(index);
    setCurrentIndex(index);
    // NOLINTBEGIN(bugprone-branch-clone): a place or key each, in the order in which they count
    if (g.clear.contains(position))
        Q_EMIT clearRequested(node->item.kind);
    else if (g.chevron.contains(position))
        setExpanded(index, !isExpanded(index));
    else if (g.include.contains(position))
        act(index, Gesture::Toggle);
    else if (g.exclude.contains(position))
        act(index, Gesture::Exclude);
    else if (g.check.contains(position))
        act(index, node->choice == Choice::Excluded ? Gesture::Exclude : Gesture::Toggle);
    else
        choose(index, modifiers);
    // NOLINTEND(bugprone-branch-clone)
}

void SidebarView::choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const SidebarNode *node = m_model->node(index);
    const SidebarNode *from = m_anchor.isValid() ? m_model->node(m_anchor) : nullptr;
    const bool isRange = (modifiers & Qt::ShiftModifier) && node && from &&
                         node->role == SidebarNode::Role::Item && node->item.kind == from->item.kind &&
                         node->item.kind != SidebarKind::Smart && !isIndexHidden(m_anchor) && node != from;
    if (modifiers & Qt::AltModifier)
        act(index, Gesture::Exclude);
    else if (isRange)
        Q_EMIT rangeChosen(m_anchor, index, modifiers & Qt::ControlModifier);
    else if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        act(index, Gesture::Toggle);
    else
        act(index, Gesture::Only);
}

void SidebarView::act(const QModelIndex &index, Gesture gesture)
{
    const SidebarNode *node = m_model->node(index);
    if (!node)
        return;
    switch (node->role) {
    case SidebarNode::Role::Section:
        setExpanded(index, !isExpanded(index));
        break;
    case SidebarNode::Role::Filter:
        Q_EMIT filterRequested(index);
        break;
    case SidebarNode::Role::More:
        Q_EMIT moreToggled(node->item.kind);
        break;
    case SidebarNode::Role::Item:
        if (gesture != Gesture::Exclude)
            m_anchor = index;
        Q_EMIT chosen(index, gesture);
        break;
    }
}

bool SidebarView::event(QEvent *event)
{
    // The keys that choose are the sidebar's own while it has the keyboard, whatever the window does with
    // them elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        static constexpr std::array own{Qt::Key_Space, Qt::Key_Minus, Qt::Key_Return, Qt::Key_Enter};
        if (currentIndex().isValid() && std::ranges::find(own, key->key()) != own.end()) {
            event->accept();
            return true;
        }
    }
    return QTreeView::event(event);
}

void SidebarView::keyPressEvent(QKeyEvent *event)
{
    m_byKeyboard = true;
    viewport()->update();
    const QModelIndex current = currentIndex();
    const auto handle = [&](Gesture gesture) {
        act(current, gesture);
        event->accept();
    };
    if (current.isValid()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(current, event->modifiers());
            return event->accept();
        case Qt::Key_Space:
            return handle(Gesture::Toggle);
        case Qt::Key_Minus:
            return handle(Gesture::Exclude);
        default:
            break;
        }
    }
    QTreeView::keyPressEvent(event);
}

void SidebarView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(event->pos());
    const QPoint at = byKeyboard ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (index.isValid())
        Q_EMIT menuRequested(index, at);
    event->accept();
}

void SidebarView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::LayoutDirectionChange:
        restyle();
        break;
    default:
        break;
    }
}

bool SidebarView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), toolTipAt(index, help->pos()).toHtmlEscaped(), viewport());
    return true;
}

QString SidebarView::toolTipAt(const QModelIndex &index, QPointF position) const
{
    const SidebarNode *node = m_model->node(index);
    if (!node)
        return {};
    const SidebarRowGeometry g = geometryOf(index);
    if (g.include.contains(position))
        return node->choice == Choice::Included ? tr("Take out (Space)") : tr("Add to what is shown (Space)");
    if (g.exclude.contains(position))
        return node->choice == Choice::Excluded ? tr("Stop leaving out (−)") : tr("Leave out (−)");
    const QFont &font = node->choice == Choice::Included ? m_strong : m_body;
    const bool cut = QFontMetricsF(font).horizontalAdvance(node->label) > g.label.width() + 1;
    return cut && node->role == SidebarNode::Role::Item ? node->label : QString();
}

} // namespace hearth
