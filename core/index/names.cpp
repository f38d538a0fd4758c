// SPDX-License-Identifier: Apache-2.0
#include "core/index/names.h"
#include <algorithm>

namespace hearth {

QString foldedName(NameKind kind, QStringView name)
{
    return kind == NameKind::Folder ? name.toString() : name.toString().toCaseFolded();
}

void Names::append(NameKind kind, const QString &text, const QString &extra)
{
    auto &groups = m_groups[index(kind)];
    auto &byFolded = m_byFolded[index(kind)];
    const QString folded = foldedName(kind, text);
    const auto found = byFolded.constFind(folded);
    const GroupId group = found == byFolded.constEnd() ? static_cast<GroupId>(groups.size()) : *found;
    if (group == groups.size()) {
        groups.push_back({text, {}});
        byFolded.insert(folded, group);
    }
    m_entries.push_back({kind, text, extra, group});
    groups[group].members.push_back(static_cast<NameId>(m_entries.size()));
}

void Names::chooseSpellings(const std::vector<std::uint32_t> &uses)
{
    for (auto &groups : m_groups) {
        for (Group &group : groups) {
            if (group.members.size() < 2)
                continue;
            // Providers with one name and several domains share a spelling: add up per spelling.
            QHash<QString, std::uint64_t> usesOfSpelling;
            for (const NameId id : group.members)
                usesOfSpelling[text(id)] += id < uses.size() ? uses[id] : 0;
            const QString *best = nullptr;
            std::uint64_t most = 0;
            for (auto it = usesOfSpelling.cbegin(); it != usesOfSpelling.cend(); ++it) {
                if (!best || it.value() > most || (it.value() == most && it.key() < *best)) {
                    best = &it.key();
                    most = it.value();
                }
            }
            if (best)
                group.display = *best;
        }
    }
}

int Names::findGroup(NameKind kind, QStringView name) const
{
    const auto &byFolded = m_byFolded[index(kind)];
    const auto found = byFolded.constFind(foldedName(kind, name));
    return found == byFolded.constEnd() ? -1 : static_cast<int>(*found);
}

std::vector<NameId> Names::providersOfDomain(QStringView domain) const
{
    std::vector<NameId> ids;
    for (NameId id = 1; id <= m_entries.size(); ++id) {
        if (kind(id) == NameKind::Provider && !domain.isEmpty() &&
            extra(id).compare(domain, Qt::CaseInsensitive) == 0)
            ids.push_back(id);
    }
    return ids;
}

std::vector<NameId> Names::foldersBelow(QStringView folder) const
{
    std::vector<NameId> ids;
    for (NameId id = 1; id <= m_entries.size(); ++id) {
        const QString &path = m_entries[id - 1].text;
        if (kind(id) == NameKind::Folder &&
            (folder.isEmpty() ||
             (path.startsWith(folder) && (path.size() == folder.size() || path[folder.size()] == u'/'))))
            ids.push_back(id);
    }
    return ids;
}

} // namespace hearth
