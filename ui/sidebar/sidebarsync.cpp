// SPDX-License-Identifier: Apache-2.0
// How new counts get into SidebarModel: only what differs is told, nothing is reset.
#include "ui/sidebar/sidebarmodel.h"
#include <QCollator>
#include <QLocale>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

struct SidebarModel::Row
{
    Node::Role role = Node::Role::Item;
    SidebarItem item;
    QString key;
    QString label;
    int count = -1;
    Choice choice = Choice::Off;
};

namespace {

constexpr int mostFiltered = 200; ///< matches of a filter text that are shown

int firstRows(SidebarKind kind)
{
    return kind == SidebarKind::Provider || kind == SidebarKind::Label ? 10 : 7;
}

QString labelFor(SidebarKind kind, const FacetCount &facet)
{
    QString label = facet.label.isEmpty() ? facet.value : facet.label;
    if (kind == SidebarKind::Type && !label.isEmpty())
        label.replace(0, 1, label.at(0).toUpper());
    return label;
}

QLatin1StringView prefixOf(SidebarKind kind)
{
    switch (kind) {
    case SidebarKind::Smart:
        return "smart:"_L1;
    case SidebarKind::Topic:
        return "topic:"_L1;
    case SidebarKind::Provider:
        return "provider:"_L1;
    case SidebarKind::Type:
        return "type:"_L1;
    case SidebarKind::Year:
        return "year:"_L1;
    case SidebarKind::Folder:
        return "folder:"_L1;
    case SidebarKind::Label:
        return "label:"_L1;
    }
    return {};
}

int countOf(SmartList list, const FlagCounts &flags)
{
    switch (list) {
    case SmartList::All:
        return flags.all;
    case SmartList::Unread:
        return flags.unread;
    case SmartList::Today:
        return flags.today;
    case SmartList::Hot:
        return flags.hot;
    case SmartList::Starred:
        return flags.starred;
    case SmartList::Offline:
        return flags.offline;
    case SmartList::Undecided:
        return flags.undecided;
    case SmartList::Unpublished:
        return flags.unpublished;
    }
    return 0;
}

/// What is chosen but has no articles under the other filters stays in sight, or it could not be taken out
/// again.
void addChosen(std::vector<FacetCount> &counts, SidebarKind kind, const SidebarChoices &choices)
{
    for (const Choice choice : {Choice::Included, Choice::Excluded}) {
        for (const QString &name : choices.spelled(kind, choice)) {
            const bool there = std::ranges::any_of(counts, [&name](const FacetCount &facet) {
                return facet.value.compare(name, Qt::CaseInsensitive) == 0;
            });
            if (!there)
                counts.push_back({name, {}, 0});
        }
    }
}

} // namespace

void SidebarModel::setFacets(const Facets &facets, const Query &query)
{
    m_facets = facets;
    m_query = query;
    const SidebarChoices choices(query);
    updateSmart(facets.flags, choices);
    updateTopics(facets.topics, choices);
    updateFlat(SidebarKind::Provider, facets.providers, choices);
    updateFlat(SidebarKind::Type, facets.types, choices);
    updateFlat(SidebarKind::Year, facets.years, choices);
    updateFlat(SidebarKind::Folder, facets.folders, choices);
    updateFlat(SidebarKind::Label, facets.labels, choices);
    for (Node *section : m_sections) {
        if (!section || section->active == choices.isAny(section->item.kind))
            continue;
        section->active = !section->active;
        m_changed.push_back(section);
    }
    tellChanges();
}

void SidebarModel::setShowAll(SidebarKind kind, bool all)
{
    m_showAll[int(kind)] = all;
    setFacets(Facets(m_facets), Query(m_query));
}

void SidebarModel::setFilter(SidebarKind kind, const QString &text)
{
    m_filters[int(kind)] = text.trimmed();
    if (kind != SidebarKind::Topic) // the topics stay; the view hides what does not match
        setFacets(Facets(m_facets), Query(m_query));
}

void SidebarModel::set(Node &node, int count, Choice choice)
{
    if (node.count == count && node.choice == choice)
        return;
    node.count = count;
    node.choice = choice;
    m_changed.push_back(&node);
}

void SidebarModel::tellChanges()
{
    QHash<Node *, std::pair<int, int>> rows; // from first to last, for each parent
    for (const Node *node : std::as_const(m_changed)) {
        const auto known = rows.find(node->parent);
        if (known == rows.end())
            rows.insert(node->parent, {node->row, node->row});
        else
            *known = {std::min(known->first, node->row), std::max(known->second, node->row)};
    }
    m_changed.clear();
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        const QModelIndex parent = indexOf(*it.key());
        Q_EMIT dataChanged(index(it->first, 0, parent), index(it->second, 0, parent),
                           {CountRole, Qt::CheckStateRole, Qt::AccessibleTextRole});
    }
}

void SidebarModel::updateSmart(const FlagCounts &flags, const SidebarChoices &choices)
{
    for (const auto &node : m_root->children) {
        if (node->role == Node::Role::Item)
            set(*node, countOf(node->item.smart, flags), choices.of(node->item));
    }
}

void SidebarModel::updateTopics(const std::vector<FacetCount> &counts, const SidebarChoices &choices)
{
    for (Node *node : std::as_const(m_topics))
        node->newCount = 0; // those that the counts do not mention have none
    std::vector<FacetCount> others;
    for (const FacetCount &facet : counts) {
        if (Node *node = m_topics.value(facet.value))
            node->newCount = facet.count;
        else
            others.push_back(facet);
    }
    QHash<const Node *, Choice>
        chosen; // looked up from the few that are chosen, not from the many that may be
    for (const Choice choice : {Choice::Excluded, Choice::Included}) {
        for (const QString &name : choices.spelled(SidebarKind::Topic, choice))
            chosen.insert(m_topicsByFold.value(name.toCaseFolded()), choice);
    }
    for (Node *node : std::as_const(m_topics))
        set(*node, node->newCount, chosen.isEmpty() ? Choice::Off : chosen.value(node, Choice::Off));

    QCollator byName;
    byName.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(others.begin(), others.end(), [&byName](const FacetCount &a, const FacetCount &b) {
        return byName.compare(a.value, b.value) < 0;
    });
    std::vector<Row> rows;
    for (const FacetCount &facet : others) {
        SidebarItem item{SidebarKind::Topic, SmartList::All, facet.value, {}};
        const Choice choice = choices.of(item);
        rows.push_back({Node::Role::Item, std::move(item), prefixOf(SidebarKind::Topic) + facet.value,
                        facet.value, facet.count, choice});
    }
    Node &section = *m_sections[std::size_t(SidebarKind::Topic)];
    updateFilterField(section, int(counts.size()) >= filterFrom);
    const bool hasField = !section.children.empty() && section.children.front()->role == Node::Role::Filter;
    syncChildren(section, m_taxonomyRoots + (hasField ? 1 : 0), rows);
}

std::vector<SidebarModel::Row> SidebarModel::flatRows(SidebarKind kind, const std::vector<FacetCount> &counts,
                                                      const SidebarChoices &choices) const
{
    std::vector<FacetCount> all = counts;
    addChosen(all, kind, choices);
    const QString filter = m_filters.value(int(kind));
    const bool showAll = m_showAll.value(int(kind));
    const int first = firstRows(kind);
    std::vector<Row> rows;
    int position = 0;
    for (const FacetCount &facet : all) {
        const QString label = labelFor(kind, facet);
        SidebarItem item{kind, SmartList::All, facet.value, {}};
        const Choice choice = choices.of(item);
        const bool wanted = filter.isEmpty()
                                ? showAll || position < first || choice != Choice::Off
                                : label.contains(filter, Qt::CaseInsensitive) && position < mostFiltered;
        if (wanted)
            rows.push_back({Node::Role::Item, std::move(item), prefixOf(kind) + facet.value, label,
                            facet.count, choice});
        position += filter.isEmpty() || wanted ? 1 : 0;
        if (!showAll && filter.isEmpty() && position > first && !choices.isAny(kind))
            break; // thousands of providers need not be looked at to show ten
    }
    if (filter.isEmpty() && int(all.size()) > first) {
        const QString label =
            showAll ? tr("Show fewer") : tr("Show all (%1)").arg(QLocale().toString(all.size()));
        SidebarItem item;
        item.kind = kind;
        rows.push_back({Node::Role::More, item, u"more:"_s + prefixOf(kind), label, -1, Choice::Off});
    }
    return rows;
}

void SidebarModel::updateFlat(SidebarKind kind, const std::vector<FacetCount> &counts,
                              const SidebarChoices &choices)
{
    Node &section = *m_sections[std::size_t(kind)];
    if (kind == SidebarKind::Provider)
        updateFilterField(section, int(counts.size()) >= filterFrom);
    const bool hasField = !section.children.empty() && section.children.front()->role == Node::Role::Filter;
    syncChildren(section, hasField ? 1 : 0, flatRows(kind, counts, choices));
}

/// The field comes when a section has grown long, and stays: a filter would otherwise take away the field it
/// is typed into.
void SidebarModel::updateFilterField(Node &section, bool wanted)
{
    if (!wanted || (!section.children.empty() && section.children.front()->role == Node::Role::Filter))
        return;
    auto field = std::make_unique<Node>();
    field->role = Node::Role::Filter;
    field->item.kind = section.item.kind;
    field->key = u"filter:"_s + prefixOf(section.item.kind);
    field->label = section.item.kind == SidebarKind::Topic ? tr("Find a topic") : tr("Find a provider");
    field->parent = &section;
    beginInsertRows(indexOf(section), 0, 0);
    section.children.insert(section.children.begin(), std::move(field));
    for (std::size_t i = 0; i < section.children.size(); ++i)
        section.children[i]->row = int(i);
    endInsertRows();
}

void SidebarModel::syncChildren(Node &parent, int from, const std::vector<Row> &wanted)
{
    auto &children = parent.children;
    const bool sameRows =
        children.size() - std::size_t(from) == wanted.size() &&
        std::ranges::equal(children.begin() + from, children.end(), wanted.begin(), wanted.end(),
                           [](const auto &node, const Row &row) { return node->key == row.key; });
    if (!sameRows) {
        // First the new rows come in at the end, then all get into order at once, then those that went are
        // taken off the end. So what is current or under a screen reader's cursor follows its row.
        addMissing(parent, from, wanted);
        bringIntoOrder(parent, from, wanted);
        removeFrom(parent, from + int(wanted.size()));
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        Node &node = *children[std::size_t(from) + i];
        if (node.label != wanted[i].label) {
            node.label = wanted[i].label;
            m_changed.push_back(&node);
        }
        set(node, wanted[i].count, wanted[i].choice);
    }
}

void SidebarModel::addMissing(Node &parent, int from, const std::vector<Row> &wanted)
{
    QSet<QString> known;
    for (auto i = std::size_t(from); i < parent.children.size(); ++i)
        known.insert(parent.children[i]->key);
    std::vector<std::unique_ptr<Node>> fresh;
    for (const Row &row : wanted) {
        if (known.contains(row.key))
            continue;
        known.insert(row.key);
        auto node = std::make_unique<Node>();
        node->role = row.role;
        node->item = row.item;
        node->key = row.key;
        node->label = row.label;
        node->domain = row.item.kind == SidebarKind::Provider ? m_domains.value(row.item.value) : QString();
        node->count = row.count;
        node->choice = row.choice;
        fresh.push_back(std::move(node));
    }
    if (fresh.empty())
        return;
    const auto before = parent.children.size();
    beginInsertRows(indexOf(parent), int(before), int(before + fresh.size()) - 1);
    for (auto &node : fresh)
        addChild(parent, std::move(node));
    endInsertRows();
}

/// The wanted rows in their order, the others behind them.
void SidebarModel::bringIntoOrder(Node &parent, int from, const std::vector<Row> &wanted)
{
    auto &children = parent.children;
    QHash<QString, int> order;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        order.insert(wanted[i].key, int(i));
    const auto placeOf = [&order, end = int(wanted.size())](const auto &node) {
        return order.value(node->key, end);
    };
    const auto before = [&placeOf](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); };
    if (std::is_sorted(children.begin() + from, children.end(), before))
        return;
    const QList<QPersistentModelIndex> parents{QPersistentModelIndex(indexOf(parent))};
    Q_EMIT layoutAboutToBeChanged(parents, VerticalSortHint);
    std::stable_sort(children.begin() + from, children.end(), before);
    for (auto i = std::size_t(from); i < children.size(); ++i)
        children[i]->row = int(i);
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &index : persistent) {
        const Node *node = nodeAt(index);
        if (node->parent == &parent && node->row != index.row())
            changePersistentIndex(index, indexOf(*node));
    }
    Q_EMIT layoutChanged(parents, VerticalSortHint);
}

void SidebarModel::removeFrom(Node &parent, int first)
{
    auto &children = parent.children;
    if (children.size() <= std::size_t(first))
        return;
    beginRemoveRows(indexOf(parent), first, int(children.size()) - 1);
    std::erase_if(m_changed, [&](const Node *node) { return node->parent == &parent && node->row >= first; });
    children.resize(std::size_t(first));
    endRemoveRows();
}

} // namespace hearth
