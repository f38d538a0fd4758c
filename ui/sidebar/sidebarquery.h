// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"
#include "core/index/smartlists.h"
#include <QSet>
#include <span>

namespace hearth {

/// What a row of the sidebar stands for.
enum class SidebarKind { Smart, Topic, Provider, Type, Year, Folder, Label };
inline constexpr std::size_t sidebarKinds = 7;

/// How a row takes part in the query.
enum class Choice { Off, Included, Excluded };

enum class Gesture {
    Only,    ///< this one alone of its section
    Toggle,  ///< add to the section's chosen ones (any of them), or take out
    Exclude, ///< leave out what it stands for, or stop doing so
};

/// One thing that can be chosen.
struct SidebarItem
{
    SidebarKind kind = SidebarKind::Topic;
    SmartList smart = SmartList::All;
    QString value; ///< name, type, year, folder, label
    QString id;    ///< of a topic: its _id, by which a query may name it too

    friend bool operator==(const SidebarItem &, const SidebarItem &) = default;
};

/// What a query chooses, looked up once for all rows.
class SidebarChoices final
{
public:
    explicit SidebarChoices(const Query &query);

    Choice of(const SidebarItem &item) const;
    /// Whether any row of the section may be chosen or excluded.
    bool isAny(SidebarKind kind) const;
    /// The names and years as the query spells them.
    QStringList spelled(SidebarKind kind, Choice choice) const;

private:
    struct Names
    {
        QStringList spelled;
        QSet<QString> folded;
    };
    static std::size_t slot(SidebarKind kind, Choice choice);

    std::array<Names, 2 * sidebarKinds> m_names;
    std::array<Choice, 8> m_smart{};
};

/// The query after a gesture; all that the sidebar does not show stays as it is. Pure.
Query edited(const Query &query, const SidebarItem &item, Gesture gesture);
/// The query that chooses these of one section (not Smart, whose lists have no order to speak of): only
/// them, or also them.
Query editedRange(const Query &query, std::span<const SidebarItem> items, bool keepOthers);
/// The query without what the section chose or excluded.
Query cleared(const Query &query, SidebarKind kind);

} // namespace hearth
