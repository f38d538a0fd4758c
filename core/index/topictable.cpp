// SPDX-License-Identifier: Apache-2.0
#include "core/index/topictable.h"
#include <QSet>
#include <algorithm>

namespace hearth {
namespace {

QString folded(QStringView name)
{
    return foldedName(NameKind::Topic, name);
}

/// All articles of these spellings: shared when there is only one, so that a plain topic costs no second
/// bitmap.
std::shared_ptr<const SlotSet> unionOf(const Columns &columns, const std::vector<NameId> &ids)
{
    if (ids.empty())
        return std::make_shared<const SlotSet>();
    if (ids.size() == 1)
        return columns.topics[ids.front()];
    Bitmap all(columns.slots);
    for (const NameId id : ids)
        columns.topics[id]->addTo(all);
    return std::make_shared<const SlotSet>(SlotSet::smallest(std::move(all)));
}

} // namespace

TopicTable::TopicTable(const Columns &columns, const std::vector<TopicNode> &taxonomy)
{
    const Names &names = *columns.names;
    const auto &groups = names.groups(NameKind::Topic);
    QHash<QString, QStringList> children; // folded parent → folded names
    for (const TopicNode &node : taxonomy)
        children[folded(node.parent)].append(folded(node.name));

    QSet<QString> inTaxonomy;
    for (const TopicNode &node : taxonomy) {
        if (inTaxonomy.contains(folded(node.name)))
            continue; // the same topic twice
        inTaxonomy.insert(folded(node.name));
        QStringList below{folded(node.name)};
        QSet<QString> seen{below.front()};
        for (qsizetype i = 0; i < below.size(); ++i) {
            for (const QString &child : children.value(below[i])) {
                if (!seen.contains(child)) {
                    seen.insert(child);
                    below.append(child);
                }
            }
        }
        std::vector<NameId> ids;
        for (const QString &name : std::as_const(below)) {
            if (const int group = names.findGroup(NameKind::Topic, name); group >= 0) {
                const auto &members = groups[static_cast<std::size_t>(group)].members;
                ids.insert(ids.end(), members.begin(), members.end());
            }
        }
        add(node.name, node.id);
        m_entries.back().articles = unionOf(columns, ids);
    }

    std::vector<std::pair<QString, const Names::Group *>> others;
    for (const Names::Group &group : groups) {
        const QString own = folded(group.display);
        const bool used = std::any_of(group.members.begin(), group.members.end(),
                                      [&](NameId id) { return columns.topics[id]->count() > 0; });
        if (used && !inTaxonomy.contains(own))
            others.emplace_back(own, &group);
    }
    std::sort(others.begin(), others.end());
    for (const auto &[name, group] : others) {
        add(group->display, {});
        m_entries.back().articles = unionOf(columns, group->members);
    }
}

void TopicTable::add(const QString &name, const QString &id)
{
    const std::size_t position = m_entries.size();
    m_entries.push_back({name, {}});
    m_byName[folded(name)].push_back(position);
    if (!id.isEmpty() && folded(id) != folded(name))
        m_byName[folded(id)].push_back(position);
}

std::vector<std::size_t> TopicTable::find(QStringView nameOrId) const
{
    return m_byName.value(folded(nameOrId));
}

} // namespace hearth
