// SPDX-License-Identifier: Apache-2.0
#include "core/index/codecounter.h"
#include <algorithm>

namespace hearth {
namespace {

const PackedInts &columnOf(const Columns &columns, Counted which)
{
    switch (which) {
    case Counted::Quality:
        return columns.quality;
    case Counted::Heat:
        return columns.heat;
    case Counted::Year:
        return columns.year;
    case Counted::Provider:
        return columns.provider;
    case Counted::Type:
        return columns.type;
    case Counted::Folder:
        break;
    }
    return columns.folder;
}

/// The values that the column can have, as far as that is known without looking: the fewer, the smaller the
/// table.
std::pair<std::int64_t, std::int64_t> bounds(const Columns &columns, Counted which)
{
    constexpr std::int64_t lowestYear = -10000;
    constexpr std::int64_t highestYear = 300'000; // beyond what QDateTime gives for any file's date
    switch (which) {
    case Counted::Quality:
        return {columns.minQuality.value_or(0), columns.maxQuality.value_or(0)};
    case Counted::Heat:
        return {columns.minHeat.value_or(0), columns.maxHeat.value_or(0)};
    case Counted::Year:
        return {lowestYear, highestYear};
    default:
        return {0, static_cast<std::int64_t>(columns.names->size())};
    }
}

/// Adds up counts[min(value - low, last)]; none, the greatest value, falls on `last`.
template <typename T>
void countInto(const T *values, const Bitmap &slots, T low, T last, std::vector<std::uint32_t> &counts)
{
    // Two tables side by side: a run of equal values would else wait for its own last increment.
    std::vector<std::uint32_t> second(counts.size());
    std::uint32_t *a = counts.data();
    std::uint32_t *b = second.data();
    const auto place = [=](T value) { return std::min(static_cast<T>(value - low), last); };
    const auto words = slots.words();
    for (std::size_t w = 0; w < words.size(); ++w) {
        Bitmap::Word word = words[w];
        const T *block = values + w * 64;
        if (word == ~Bitmap::Word(0)) {
            for (int i = 0; i < 64; i += 2) {
                ++a[place(block[i])];
                ++b[place(block[i + 1])];
            }
            continue;
        }
        while (word != 0) {
            ++a[place(block[std::countr_zero(word)])];
            word &= word - 1;
            if (word == 0)
                break;
            ++b[place(block[std::countr_zero(word)])];
            word &= word - 1;
        }
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        a[i] += b[i];
}

CodeCounts countCodes(const Columns &columns, Counted which, const Bitmap &slots)
{
    const PackedInts &column = columnOf(columns, which);
    CodeCounts result;
    column.visit([&]<typename T>(const T *values, std::size_t, T none) {
        // Clip the bounds to what the packed width holds; all values lie within both.
        const auto packed = [&](std::int64_t value) {
            const auto greatest = static_cast<std::uint64_t>(none - 1);
            if (value <= column.base())
                return T(0);
            return static_cast<T>(std::min<std::uint64_t>(
                static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(column.base()), greatest));
        };
        const auto [lowest, highest] = bounds(columns, which);
        const T low = packed(lowest);
        const T last = static_cast<T>(packed(highest) - low + 1);
        result.base = column.base() + static_cast<std::int64_t>(low);
        result.counts.resize(static_cast<std::size_t>(last) + 1);
        countInto(values, slots, low, last, result.counts);
        result.none = result.counts.back();
        result.counts.pop_back();
    });
    return result;
}

} // namespace

void CodeCounts::subtract(const CodeCounts &part)
{
    for (std::size_t i = 0; i < counts.size(); ++i)
        counts[i] -= part.counts[i];
    none -= part.none;
}

const CodeCounts &ColumnTotals::of(Counted column) const
{
    Lazy &lazy = m_totals[static_cast<std::size_t>(column)];
    std::call_once(lazy.made, [&] { lazy.counts = countCodes(*m_columns, column, m_columns->live); });
    return lazy.counts;
}

Hits::Hits(const Columns &columns, const ColumnTotals &totals, const Bitmap &bits)
    : m_columns(columns), m_totals(totals), m_bits(bits), m_count(bits.count())
{
    if (m_count * 2 > columns.count) {
        m_others = columns.live;
        m_others->subtract(bits);
    }
}

CodeCounts Hits::counts(Counted column) const
{
    if (!m_others)
        return countCodes(m_columns, column, m_bits);
    CodeCounts counts = m_totals.of(column);
    if (m_count < m_columns.count)
        counts.subtract(countCodes(m_columns, column, *m_others));
    return counts;
}

} // namespace hearth
