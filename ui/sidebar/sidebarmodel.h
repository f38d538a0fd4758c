// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/resultset.h"
#include "core/library/organizations.h"
#include "core/library/taxonomy.h"
#include "ui/sidebar/sidebarnode.h"
#include <QAbstractItemModel>
#include <QHash>
#include <array>

namespace hearth {

/// The sidebar as a tree: smart lists, then a heading each for topics, the user's labels, providers, types,
/// years and folders.
/// New counts are told by dataChanged() and by moving rows; the model is reset by another library only.
class SidebarModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole,
        CountRole,
    };

    /// The headings, in their order.
    static constexpr std::array sectionKinds{SidebarKind::Topic, SidebarKind::Label, SidebarKind::Provider,
                                             SidebarKind::Type,  SidebarKind::Year,  SidebarKind::Folder};

    explicit SidebarModel(QObject *parent = nullptr);
    ~SidebarModel() override;

    void setLibrary(const Taxonomy &taxonomy, const Organizations &organizations);
    /// Whether setLibrary() would change anything.
    bool differs(const Taxonomy &taxonomy, const Organizations &organizations) const;
    void setFacets(const Facets &facets, const Query &query);
    const Query &query() const { return m_query; }

    /// Long sections show their first rows until then.
    void setShowAll(SidebarKind kind, bool all);
    bool showsAll(SidebarKind kind) const { return m_showAll.value(int(kind)); }
    /// Narrows a section to what contains the text; empty for all.
    void setFilter(SidebarKind kind, const QString &text);
    QString filter(SidebarKind kind) const { return m_filters.value(int(kind)); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const SidebarNode *node(const QModelIndex &index) const; ///< null for the root
    QModelIndex indexOf(const QString &key) const;
    QModelIndex section(SidebarKind kind) const;

    static QString sectionName(SidebarKind kind);
    /// A section that has more rows than this gets a filter field.
    static constexpr int filterFrom = 14;

private:
    struct Row; ///< what a row of a flat section should say
    using Node = SidebarNode;

    static QString accessibleText(const Node &node);
    Node *nodeAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    Node *addChild(Node &parent, std::unique_ptr<Node> child);
    void buildSmart();
    void buildTopics();
    void updateSmart(const FlagCounts &flags, const SidebarChoices &choices);
    void updateTopics(const std::vector<FacetCount> &counts, const SidebarChoices &choices);
    void updateFlat(SidebarKind kind, const std::vector<FacetCount> &counts, const SidebarChoices &choices);
    std::vector<Row> flatRows(SidebarKind kind, const std::vector<FacetCount> &counts,
                              const SidebarChoices &choices) const;
    void updateFilterField(Node &section, bool wanted);
    /// Makes the children from this one on what is wanted.
    void syncChildren(Node &parent, int from, const std::vector<Row> &wanted);
    void addMissing(Node &parent, int from, const std::vector<Row> &wanted);
    void bringIntoOrder(Node &parent, int from, const std::vector<Row> &wanted);
    void removeFrom(Node &parent, int first);
    void set(Node &node, int count, Choice choice);
    void tellChanges();

    std::unique_ptr<Node> m_root;
    std::array<Node *, sidebarKinds> m_sections{};
    QHash<QString, Node *> m_topics;       ///< by name; those of the taxonomy
    QHash<QString, Node *> m_topicsByFold; ///< by name and by _id, case-folded: as a query may spell them
    int m_taxonomyRoots = 0;
    Taxonomy m_taxonomy;
    QHash<QString, QString> m_domains; ///< provider's name → domain
    Facets m_facets;
    Query m_query;
    QHash<int, bool> m_showAll;
    QHash<int, QString> m_filters;
    std::vector<Node *> m_changed; ///< nodes with something new, in the order of the tree
};

} // namespace hearth
