// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>
#include <array>
#include <cstdint>
#include <vector>

namespace hearth {

/// Stored in the database: do not renumber.
enum class NameKind : std::uint8_t { Provider = 0, Type = 1, Topic = 2, Folder = 3 };
inline constexpr std::size_t nameKinds = 4;

using NameId = std::uint32_t; ///< from 1, over all kinds

/// Every distinct provider, type, topic and folder that articles name. Names that differ only in case (but
/// for folders) are one group: a filter that takes one takes all, and a facet shows the group under its most
/// used spelling. Ids and group numbers only ever grow. A value; implicitly shared texts make copies cheap.
class Names final
{
public:
    using GroupId = std::uint32_t;
    struct Group
    {
        QString display; ///< the most used spelling, the lowest one of equals
        std::vector<NameId> members;
    };

    /// Adds the next id (size() + 1 before the call).
    void append(NameKind kind, const QString &text, const QString &extra);
    /// Chooses the spellings that groups are shown under. `uses` is indexed by NameId.
    void chooseSpellings(const std::vector<std::uint32_t> &uses);

    std::size_t size() const { return m_entries.size(); }
    const QString &text(NameId id) const { return m_entries[id - 1].text; }
    const QString &extra(NameId id) const { return m_entries[id - 1].extra; } ///< a provider's domain
    NameKind kind(NameId id) const { return m_entries[id - 1].kind; }
    GroupId groupOf(NameId id) const { return m_entries[id - 1].group; } ///< within its kind
    const std::vector<Group> &groups(NameKind kind) const { return m_groups[index(kind)]; }

    /// The group with this name, case-insensitive; -1 when there is none.
    int findGroup(NameKind kind, QStringView name) const;
    /// Ids of all providers with this domain, case-insensitive.
    std::vector<NameId> providersOfDomain(QStringView domain) const;
    /// Ids of this folder and of all below it.
    std::vector<NameId> foldersBelow(QStringView folder) const;

private:
    struct Entry
    {
        NameKind kind;
        QString text;
        QString extra;
        GroupId group;
    };
    static std::size_t index(NameKind kind) { return static_cast<std::size_t>(kind); }

    std::vector<Entry> m_entries;
    std::array<std::vector<Group>, nameKinds> m_groups;
    std::array<QHash<QString, GroupId>, nameKinds> m_byFolded;
};

/// What makes two names the same.
QString foldedName(NameKind kind, QStringView name);

} // namespace hearth
