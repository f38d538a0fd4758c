// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/columns.h"
#include <array>
#include <mutex>

namespace hearth {

/// How often each value of a column stands at some slots.
struct CodeCounts
{
    std::int64_t base = 0;
    std::vector<std::uint32_t> counts; ///< of the value base + index
    std::uint32_t none = 0;

    /// Takes away counts of a part of the slots, over the same values.
    void subtract(const CodeCounts &part);
};

/// The columns that are counted by value.
enum class Counted { Quality, Heat, Year, Provider, Type, Folder };
inline constexpr std::size_t countedColumns = 6;

/// The counts of all articles, made when first asked for and kept. Safe from any thread.
class ColumnTotals final
{
public:
    explicit ColumnTotals(std::shared_ptr<const Columns> columns) : m_columns(std::move(columns)) {}
    const CodeCounts &of(Counted column) const;

private:
    struct Lazy
    {
        std::once_flag made;
        CodeCounts counts;
    };
    std::shared_ptr<const Columns> m_columns;
    mutable std::array<Lazy, countedColumns> m_totals;
};

/// Some of the articles, to be counted by one column after the other. Of more than half of them the others
/// are counted and taken from the totals. Refers to what it is made from.
class Hits final
{
public:
    Hits(const Columns &columns, const ColumnTotals &totals, const Bitmap &bits);

    const Bitmap &bits() const { return m_bits; }
    std::size_t count() const { return m_count; }
    CodeCounts counts(Counted column) const;

private:
    const Columns &m_columns;
    const ColumnTotals &m_totals;
    const Bitmap &m_bits;
    std::size_t m_count;
    std::optional<Bitmap> m_others; ///< when they are fewer
};

} // namespace hearth
