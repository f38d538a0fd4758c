// SPDX-License-Identifier: Apache-2.0
#include "ui/sidebar/sidebarmodel.h"
#include <QCollator>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QString keyOf(const SidebarItem &item)
{
    static constexpr std::array names{"smart", "topic", "provider", "type", "year", "folder", "label"};
    const QString value = item.kind == SidebarKind::Smart ? QString::number(int(item.smart)) : item.value;
    return QLatin1StringView(names[std::size_t(item.kind)]) + u':' + value;
}

QString sectionKey(SidebarKind kind)
{
    SidebarItem item;
    item.kind = kind;
    return u"section:"_s + keyOf(item);
}

QHash<QString, QString> domainsOf(const Organizations &organizations)
{
    QHash<QString, QString> domains;
    for (const Organization &organization : organizations.all())
        domains.insert(organization.name, organization.domain);
    return domains;
}

} // namespace

SidebarModel::SidebarModel(QObject *parent) : QAbstractItemModel(parent)
{
    setLibrary({}, {});
}

SidebarModel::~SidebarModel() = default;

void SidebarModel::setLibrary(const Taxonomy &taxonomy, const Organizations &organizations)
{
    beginResetModel();
    m_taxonomy = taxonomy;
    m_domains = domainsOf(organizations);
    m_filters.clear();
    m_showAll.clear();
    m_root = std::make_unique<Node>();
    buildSmart();
    for (const SidebarKind kind : sectionKinds) {
        auto section = std::make_unique<Node>();
        section->role = Node::Role::Section;
        section->item.kind = kind;
        section->key = sectionKey(kind);
        section->label = sectionName(kind);
        m_sections[std::size_t(kind)] = addChild(*m_root, std::move(section));
    }
    buildTopics();
    endResetModel();
    setFacets(m_facets, m_query);
}

bool SidebarModel::differs(const Taxonomy &taxonomy, const Organizations &organizations) const
{
    return taxonomy != m_taxonomy || domainsOf(organizations) != m_domains;
}

QString SidebarModel::sectionName(SidebarKind kind)
{
    switch (kind) {
    case SidebarKind::Smart:
        return {};
    case SidebarKind::Topic:
        return tr("Topics");
    case SidebarKind::Provider:
        return tr("Providers");
    case SidebarKind::Type:
        return tr("Types");
    case SidebarKind::Year:
        return tr("Years");
    case SidebarKind::Folder:
        return tr("Folders");
    case SidebarKind::Label:
        return tr("Labels");
    }
    return {};
}

SidebarModel::Node *SidebarModel::addChild(Node &parent, std::unique_ptr<Node> child)
{
    child->parent = &parent;
    child->row = int(parent.children.size());
    parent.children.push_back(std::move(child));
    return parent.children.back().get();
}

void SidebarModel::buildSmart()
{
    const std::array<std::pair<SmartList, QString>, 8> lists{{
        {SmartList::All, tr("All articles")},
        {SmartList::Unread, tr("Unread")},
        {SmartList::Today, tr("Today")},
        {SmartList::Hot, tr("Hot")},
        {SmartList::Starred, tr("Starred")},
        {SmartList::Offline, tr("Offline")},
        {SmartList::Undecided, tr("Undecided")},
        {SmartList::Unpublished, tr("Unpublished")},
    }};
    for (const auto &[list, label] : lists) {
        auto node = std::make_unique<Node>();
        node->item = {SidebarKind::Smart, list, {}, {}};
        node->key = keyOf(node->item);
        node->label = label;
        node->count = 0;
        addChild(*m_root, std::move(node));
    }
}

void SidebarModel::buildTopics()
{
    m_topics.clear();
    m_topicsByFold.clear();
    Node &section = *m_sections[std::size_t(SidebarKind::Topic)];
    const QList<Topic> topics = m_taxonomy.withImpliedParents();
    QHash<QString, QList<const Topic *>> byParent;
    for (const Topic &topic : topics)
        byParent[topic.parent].append(&topic);
    if (topics.size() >= filterFrom)
        updateFilterField(section, true);
    const int before = int(section.children.size());
    // Level by level rather than by recursion: a library may nest its topics as deep as it likes.
    std::vector<std::pair<QString, Node *>> open{{QString(), &section}};
    while (!open.empty()) {
        const auto [name, parent] = open.back();
        open.pop_back();
        for (const Topic *topic : byParent.take(name)) {
            auto node = std::make_unique<Node>();
            node->item = {SidebarKind::Topic, SmartList::All, topic->name, topic->id};
            node->key = keyOf(node->item);
            node->label = topic->name;
            node->count = 0;
            Node *added = addChild(*parent, std::move(node));
            m_topics.insert(topic->name, added);
            if (!topic->id.isEmpty())
                m_topicsByFold.insert(topic->id.toCaseFolded(), added);
            m_topicsByFold.insert(topic->name.toCaseFolded(), added);
            open.emplace_back(topic->name, added);
        }
    }
    m_taxonomyRoots = int(section.children.size()) - before;
}

QModelIndex SidebarModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = nodeAt(parent);
    if (row < 0 || column != 0 || row >= int(above->children.size()))
        return {};
    return createIndex(row, 0, above->children[std::size_t(row)].get());
}

QModelIndex SidebarModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeAt(index)->parent) : QModelIndex();
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

SidebarModel::Node *SidebarModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

const SidebarNode *SidebarModel::node(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index) : nullptr;
}

QModelIndex SidebarModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row, 0, const_cast<Node *>(&node)) : QModelIndex();
}

QModelIndex SidebarModel::section(SidebarKind kind) const
{
    const Node *section = m_sections[std::size_t(kind)];
    return section ? indexOf(*section) : QModelIndex();
}

QModelIndex SidebarModel::indexOf(const QString &key) const
{
    std::vector<const Node *> open{m_root.get()};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        for (const auto &child : node->children) {
            if (child->key == key)
                return indexOf(*child);
            open.push_back(child.get());
        }
    }
    return {};
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (nodeAt(index)->role == Node::Role::Item)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.label;
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case Qt::CheckStateRole:
        if (node.role != Node::Role::Item)
            return {};
        return node.choice == Choice::Included   ? Qt::Checked
               : node.choice == Choice::Excluded ? Qt::PartiallyChecked
                                                 : Qt::Unchecked;
    case KeyRole:
        return node.key;
    case CountRole:
        return node.count;
    default:
        return {};
    }
}

QString SidebarModel::accessibleText(const Node &node)
{
    switch (node.role) {
    case Node::Role::Section:
        return node.active ? tr("%1, heading, filtered").arg(node.label) : tr("%1, heading").arg(node.label);
    case Node::Role::Filter:
    case Node::Role::More:
        return node.label;
    case Node::Role::Item:
        break;
    }
    const QString counted = tr("%1, %2").arg(node.label, tr("%n article(s)", nullptr, node.count));
    switch (node.choice) {
    case Choice::Included:
        return tr("%1, included").arg(counted);
    case Choice::Excluded:
        return tr("%1, excluded").arg(counted);
    case Choice::Off:
        break;
    }
    return counted;
}

} // namespace hearth
