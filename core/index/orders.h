// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/columns.h"
#include "core/index/query.h"
#include <mutex>

namespace hearth {

/// Reads the titles of these slots, or of all when there are none, and calls visit(slot, title) for each.
/// Slow: it reads the database.
using TitlesOf = std::function<void(const std::vector<std::uint32_t> &some,
                                    const std::function<void(std::uint32_t, const QString &)> &visit)>;

/// All slots in each order that a list can have. Newest is there; the others are made when first asked for,
/// which takes milliseconds (title: seconds at a million articles, unless the order of the columns before is
/// known), and kept. Safe from any thread.
class Orders final
{
public:
    using Slots = std::vector<std::uint32_t>;
    /// An older order by title and what has changed since; from which a newer one is made quickly.
    struct Base
    {
        std::shared_ptr<const Slots> titles; ///< null when there is none
        Slots changed;
    };

    Orders(std::shared_ptr<const Columns> columns, TitlesOf titles, Base base = {});
    const Slots &get(SortOrder order) const;
    /// For the orders of the next columns. To be taken before the database gets their titles: an order that
    /// is made later from these columns may have seen both.
    Base base() const;

private:
    Slots downwards(const PackedInts &column) const;
    Slots byProvider() const;
    Slots byTitle() const;
    Slots allByTitle() const;
    Slots changedByTitle() const;

    struct Lazy
    {
        std::once_flag made;
        Slots slots;
    };
    std::shared_ptr<const Columns> m_columns;
    TitlesOf m_titles;
    Base m_base;
    mutable Lazy m_heat;
    mutable Lazy m_quality;
    mutable Lazy m_provider;
    mutable std::mutex m_titleMutex;
    mutable std::shared_ptr<const Slots> m_title;
};

} // namespace hearth
