// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/columns.h"
#include "core/index/query.h"
#include <mutex>

namespace hearth {

/// Gives the title of every article; called at most once for an Orders, and slow (it reads the database).
using TitlesOf = std::function<std::vector<QString>(const Columns &columns)>; ///< by slot

/// All slots in each order that a list can have. Newest is there; the others are made when first asked for,
/// which takes milliseconds (title: up to seconds at a million articles), and kept. Safe from any thread.
class Orders final
{
public:
    Orders(std::shared_ptr<const Columns> columns, TitlesOf titles);
    const std::vector<std::uint32_t> &get(SortOrder order) const;

private:
    std::vector<std::uint32_t> downwards(const PackedInts &column) const;
    std::vector<std::uint32_t> byProvider() const;
    std::vector<std::uint32_t> byTitle() const;

    struct Lazy
    {
        std::once_flag made;
        std::vector<std::uint32_t> slots;
    };
    std::shared_ptr<const Columns> m_columns;
    TitlesOf m_titles;
    mutable Lazy m_heat;
    mutable Lazy m_quality;
    mutable Lazy m_title;
    mutable Lazy m_provider;
};

} // namespace hearth
