// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarview.h"
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_model(new SidebarModel(this))
    , m_view(new SidebarView(m_model, this))
    , m_folded{u"section:folder:"_s}
{
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &SidebarView::chosen, this, [this](const QModelIndex &index, Gesture gesture) {
        if (const SidebarNode *node = m_model->node(index))
            edit(SidebarItem(node->item), gesture);
    });
    connect(m_view, &SidebarView::rangeChosen, this, &Sidebar::chooseRange);
    connect(m_view, &SidebarView::clearRequested, this,
            [this](SidebarKind kind) { Q_EMIT queryEdited(cleared(m_model->query(), kind)); });
    connect(m_view, &SidebarView::moreToggled, this,
            [this](SidebarKind kind) { m_model->setShowAll(kind, !m_model->showsAll(kind)); });
    connect(m_view, &SidebarView::filterRequested, this, [this](const QModelIndex &index) {
        if (QWidget *row = m_view->indexWidget(index))
            row->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view, &SidebarView::menuRequested, this, &Sidebar::showMenu);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { remember(index, true); });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) { remember(index, false); });
    unfold();
    hideEmptySections();
}

Sidebar::~Sidebar() = default;

void Sidebar::setLibrary(const Taxonomy &taxonomy, const Organizations &organizations)
{
    if (!m_model->differs(taxonomy, organizations))
        return;
    // A topic file was edited while somebody stands in the middle of the list: back to where that was.
    const QString current = m_view->currentIndex().data(SidebarModel::KeyRole).toString();
    const int scroll = m_view->verticalScrollBar()->value();
    m_fields.clear(); // the fields went with their rows
    m_model->setLibrary(taxonomy, organizations);
    unfold();
    hideEmptySections();
    placeFields();
    const QModelIndex again = m_model->indexOf(current);
    if (again.isValid())
        m_view->setCurrentIndex(again);
    m_view->verticalScrollBar()->setValue(scroll);
}

void Sidebar::setLogoCache(LogoCache *logos)
{
    m_view->setLogoCache(logos);
}

void Sidebar::setFacets(const Facets &facets, const Query &query)
{
    m_model->setFacets(facets, query);
    hideEmptySections();
    placeFields();
    if (!m_model->filter(SidebarKind::Topic).isEmpty())
        applyTopicFilter();
}

void Sidebar::hideEmptySections()
{
    const auto hide = [this](const QModelIndex &index, bool hidden) {
        if (m_view->isRowHidden(index.row(), index.parent()) != hidden)
            m_view->setRowHidden(index.row(), index.parent(), hidden);
    };
    for (const SidebarKind kind : SidebarModel::sectionKinds) {
        const QModelIndex section = m_model->section(kind);
        // One type or folder is no choice; one that is chosen must be possible to take out.
        const bool needsTwo = kind == SidebarKind::Type || kind == SidebarKind::Folder;
        const bool active = m_model->node(section)->active;
        hide(section, m_model->rowCount(section) < (needsTwo && !active ? 2 : 1));
        // A section that had no rows could not be unfolded yet.
        if (m_model->rowCount(section) > 0 && !m_folded.contains(m_model->node(section)->key)) {
            const QScopedValueRollback unfolding(m_unfolding, true);
            m_view->setExpanded(section, true);
        }
    }
    for (int row = 0; row < m_model->section(SidebarKind::Topic).row(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const SidebarNode *node = m_model->node(index);
        if (node->item.smart == SmartList::Offline) // once something is, it stays in its place
            hide(index, m_view->isRowHidden(row, {}) && node->count <= 0 && node->choice == Choice::Off);
    }
}

void Sidebar::unfold()
{
    const QScopedValueRollback unfolding(m_unfolding, true);
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const QModelIndex parent = open.back();
        open.pop_back();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (m_model->rowCount(index) == 0) // an unfolded leaf would take the left arrow for itself
                continue;
            m_view->setExpanded(index, !m_folded.contains(m_model->node(index)->key));
            open.push_back(index);
        }
    }
    for (int row = 0; row < m_model->section(SidebarKind::Topic).row(); ++row) {
        if (m_model->node(m_model->index(row, 0))->item.smart == SmartList::Offline)
            m_view->setRowHidden(row, {}, true);
    }
}

void Sidebar::remember(const QModelIndex &index, bool folded)
{
    const SidebarNode *node = m_model->node(index);
    if (!node || m_unfolding)
        return;
    if (folded)
        m_folded.insert(node->key);
    else
        m_folded.remove(node->key);
    Q_EMIT foldedChanged();
}

QStringList Sidebar::folded() const
{
    QStringList keys(m_folded.cbegin(), m_folded.cend());
    keys.sort();
    return keys;
}

void Sidebar::setFolded(const QStringList &keys)
{
    m_folded = QSet<QString>(keys.cbegin(), keys.cend());
    unfold();
    hideEmptySections();
}

void Sidebar::openSmartList(SmartList list)
{
    edit({SidebarKind::Smart, list, {}, {}}, Gesture::Only);
}

void Sidebar::edit(const SidebarItem &item, Gesture gesture)
{
    const Query query = edited(m_model->query(), item, gesture);
    if (query != m_model->query())
        Q_EMIT queryEdited(query);
}

void Sidebar::chooseRange(const QModelIndex &from, const QModelIndex &to, bool keepOthers)
{
    // Either may stand above the other, and in topics at another depth: what lies between is what shows
    // there.
    const bool down = m_view->visualRect(from).top() <= m_view->visualRect(to).top();
    const QModelIndex last = down ? to : from;
    std::vector<SidebarItem> items;
    for (QModelIndex at = down ? from : to; at.isValid(); at = m_view->indexBelow(at)) {
        if (const SidebarNode *node = m_model->node(at); node->role == SidebarNode::Role::Item)
            items.push_back(node->item);
        if (at == last)
            break;
    }
    const Query query = editedRange(m_model->query(), items, keepOthers);
    if (query != m_model->query())
        Q_EMIT queryEdited(query);
}

void Sidebar::showMenu(const QModelIndex &index, QPoint globalPosition)
{
    const SidebarNode *node = m_model->node(index);
    if (!node || node->role == SidebarNode::Role::Filter)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const SidebarItem item = node->item;
    if (node->role == SidebarNode::Role::Item) {
        const auto add = [&](const QString &text, Gesture gesture) {
            connect(menu->addAction(text), &QAction::triggered, this,
                    [this, item, gesture] { edit(item, gesture); });
        };
        add(tr("&Only this"), Gesture::Only);
        add(node->choice == Choice::Included ? tr("&Take out") : tr("&Add to what is shown"),
            Gesture::Toggle);
        add(node->choice == Choice::Excluded ? tr("Stop &leaving out") : tr("&Leave out"), Gesture::Exclude);
        menu->addSeparator();
    }
    const SidebarNode *section = node;
    while (section->parent && section->role != SidebarNode::Role::Section)
        section = section->parent;
    QAction *clear = menu->addAction(tr("&Clear this section"));
    clear->setEnabled(section->active || item.kind == SidebarKind::Smart);
    connect(clear, &QAction::triggered, this,
            [this, kind = item.kind] { Q_EMIT queryEdited(cleared(m_model->query(), kind)); });
    if (item.kind == SidebarKind::Topic) {
        menu->addSeparator();
        const QPersistentModelIndex topics(m_model->section(SidebarKind::Topic));
        connect(menu->addAction(tr("&Unfold all topics")), &QAction::triggered, this,
                [this, topics] { m_view->expandRecursively(topics); });
        connect(menu->addAction(tr("&Fold all topics")), &QAction::triggered, this, [this, topics] {
            for (int row = 0; row < m_model->rowCount(topics); ++row)
                m_view->collapse(m_model->index(row, 0, topics));
        });
    }
    menu->popup(globalPosition);
}

} // namespace hearth
