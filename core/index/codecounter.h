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

/// The columns that are counted by value. The first four are counted together: see Hits.
enum class Counted { Quality, Heat, Provider, Type, Year, Folder };
inline constexpr std::size_t countedColumns = 6;
inline constexpr std::size_t countedTogether = 4;

/// A stretch of slots that have the same value, up to the next one's beginning. Files come in by folder and
/// by name, which begins with the date, so that whole stretches share folder and year.
struct Run
{
    std::uint32_t begin = 0;
    std::optional<std::int64_t> value;
};

/// The columns that are counted together, in one number for each slot: 16 bits a column.
struct PackedCodes
{
    std::vector<std::uint64_t> codes; ///< empty when a column has too many values
    std::array<std::int64_t, countedTogether> base{};
    std::array<std::uint16_t, countedTogether> none{}; ///< the code of no value, the greatest one
};

/// The counts of all articles and what makes others quick, made when first asked for and kept. Safe from any
/// thread.
class ColumnTotals final
{
public:
    explicit ColumnTotals(std::shared_ptr<const Columns> columns) : m_columns(std::move(columns)) {}
    const CodeCounts &of(Counted column) const;
    const std::vector<Run> &runs(Counted column) const; ///< empty when they are too many to be of use
    const PackedCodes &packed() const;

private:
    struct Lazy
    {
        std::once_flag made, ran;
        CodeCounts counts;
        std::vector<Run> runs;
    };
    std::shared_ptr<const Columns> m_columns;
    mutable std::array<Lazy, countedColumns> m_totals;
    mutable std::once_flag m_isPacked;
    mutable PackedCodes m_packed;
};

/// Some of the articles, to be counted by one column after the other. Of more than half of them the others
/// are counted and taken from the totals. Refers to what it is made from. For one thread.
class Hits final
{
public:
    /// `together`: more than one of the columns that can be is going to be asked for.
    Hits(const Columns &columns, const ColumnTotals &totals, const Bitmap &bits, bool together = false);

    const Bitmap &bits() const { return m_bits; }
    std::size_t count() const { return m_count; }
    CodeCounts counts(Counted column) const;

private:
    CodeCounts counted(Counted column, const Bitmap &bits) const;

    const Columns &m_columns;
    const ColumnTotals &m_totals;
    const Bitmap &m_bits;
    std::size_t m_count;
    bool m_together;
    std::optional<Bitmap> m_others; ///< when they are fewer
    mutable std::array<CodeCounts, countedTogether> m_countedTogether;
};

} // namespace hearth
