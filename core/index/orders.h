// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/columns.h"
#include "core/index/query.h"
#include <mutex>

namespace hearth {

/// Where the titles come from, for the order by title.
struct TitleSource
{
    using Visit = std::function<void(std::uint32_t slot, const QString &title)>;
    std::function<void(const std::vector<std::uint32_t> &, const Visit &)> some; ///< of these slots
    /// Of all slots in [begin, end). Called from several threads at once.
    std::function<void(std::uint32_t begin, std::uint32_t end, const Visit &)> range;
    /// The order that was stored for these columns, or null; and a place to store it.
    std::function<std::shared_ptr<const std::vector<std::uint32_t>>(const Columns &)> stored;
    std::function<void(const Columns &, const std::vector<std::uint32_t> &)> store;
};

/// All slots in each order that a list can have. Newest is there; the others are made when first asked for,
/// which takes milliseconds, and kept. Title takes a second or two at a million articles, unless the order of
/// the columns before is known or this one was stored. Safe from any thread.
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

    Orders(std::shared_ptr<const Columns> columns, TitleSource titles, Base base = {});
    const Slots &get(SortOrder order) const;
    /// For the orders of the next columns. To be taken before the database gets their titles: an order that
    /// is made later from these columns may have seen both.
    Base base() const;
    std::shared_ptr<const Slots> titlesIfMade() const; ///< null when the order by title was not asked for

private:
    Slots downwards(const PackedInts &column) const;
    Slots byProvider() const;
    std::shared_ptr<const Slots> byTitle() const;
    Slots allByTitle() const;
    Slots changedByTitle() const;

    struct Lazy
    {
        std::once_flag made;
        Slots slots;
    };
    std::shared_ptr<const Columns> m_columns;
    TitleSource m_titles;
    Base m_base;
    mutable Lazy m_heat;
    mutable Lazy m_quality;
    mutable Lazy m_provider;
    mutable std::mutex m_titleMutex;
    mutable std::shared_ptr<const Slots> m_title;
};

} // namespace hearth
