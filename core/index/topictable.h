// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/columns.h"
#include "core/index/topicnode.h"

namespace hearth {

/// The topics that facets list and that topic: finds: those of the taxonomy in its order, then those that
/// only articles name, by name. Each with its articles, subtopics included. Immutable.
class TopicTable final
{
public:
    struct Entry
    {
        QString name;
        std::shared_ptr<const SlotSet> articles;
    };

    TopicTable() = default;
    TopicTable(const Columns &columns, const std::vector<TopicNode> &taxonomy);

    const std::vector<Entry> &entries() const { return m_entries; }
    /// Entries with this name or _id, case-insensitive.
    std::vector<std::size_t> find(QStringView nameOrId) const;

private:
    void add(const QString &name, const QString &id);

    std::vector<Entry> m_entries;
    QHash<QString, std::vector<std::size_t>> m_byName; ///< folded
};

} // namespace hearth
