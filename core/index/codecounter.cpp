// SPDX-License-Identifier: Apache-2.0
#include "core/index/codecounter.h"
#include <algorithm>
#include <limits>

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

/// More stretches than one for so many slots are no quicker than counting slot by slot.
constexpr std::size_t slotsPerRun = 256;

std::vector<Run> runsOf(const Columns &columns, Counted which)
{
    const std::size_t most = columns.slots / slotsPerRun + 1;
    std::vector<Run> runs;
    columnOf(columns, which).visit([&]<typename T>(const T *values, std::size_t size, T none) {
        const std::int64_t base = columnOf(columns, which).base();
        T last = none;
        for (std::size_t slot = 1; slot < size; ++slot) {
            // Slots without an article are never asked for, so they need no stretch of their own.
            if (!runs.empty() && (values[slot] == last || !columns.live.test(slot)))
                continue;
            last = values[slot];
            if (runs.size() == most) {
                runs.clear();
                return;
            }
            runs.push_back({static_cast<std::uint32_t>(slot), {}});
            if (last != none)
                runs.back().value = static_cast<std::int64_t>(static_cast<std::uint64_t>(base) +
                                                              static_cast<std::uint64_t>(last));
        }
    });
    return runs;
}

PackedCodes packCodes(const Columns &columns, const ColumnTotals &totals)
{
    PackedCodes packed;
    packed.codes.resize(columns.slots);
    for (std::size_t column = 0; column < countedTogether; ++column) {
        const auto which = static_cast<Counted>(column);
        const CodeCounts &all = totals.of(which);
        if (all.counts.size() >= std::numeric_limits<std::uint16_t>::max())
            return {};
        packed.base[column] = all.base;
        packed.none[column] = static_cast<std::uint16_t>(all.counts.size());
        const PackedInts &ints = columnOf(columns, which);
        ints.visit([&]<typename T>(const T *values, std::size_t size, T none) {
            const auto low = static_cast<T>(all.base - ints.base());
            for (std::size_t slot = 0; slot < size; ++slot) {
                const auto code = values[slot] == none ? packed.none[column]
                                                       : static_cast<std::uint16_t>(values[slot] - low);
                packed.codes[slot] |= std::uint64_t(std::min(code, packed.none[column])) << (16 * column);
            }
        });
    }
    return packed;
}

/// One walk for all columns: the walk itself takes as long as the counting.
std::array<CodeCounts, countedTogether> countPacked(const PackedCodes &packed, const Bitmap &slots)
{
    std::array<CodeCounts, countedTogether> result;
    std::array<std::vector<std::uint32_t>, countedTogether> second;
    std::array<std::uint32_t *, countedTogether> a;
    std::array<std::uint32_t *, countedTogether> b;
    for (std::size_t column = 0; column < countedTogether; ++column) {
        const std::size_t size = packed.none[column] + std::size_t(1);
        result[column].base = packed.base[column];
        result[column].counts.resize(size);
        second[column].resize(size);
        a[column] = result[column].counts.data();
        b[column] = second[column].data();
    }
    const auto count = [](const std::array<std::uint32_t *, countedTogether> &to, std::uint64_t code) {
        ++to[0][code & 0xffff];
        ++to[1][code >> 16 & 0xffff];
        ++to[2][code >> 32 & 0xffff];
        ++to[3][code >> 48];
    };
    const auto words = slots.words();
    for (std::size_t w = 0; w < words.size(); ++w) {
        const std::uint64_t *block = packed.codes.data() + w * 64;
        for (Bitmap::Word word = words[w]; word != 0;) {
            count(a, block[std::countr_zero(word)]);
            word &= word - 1;
            if (word == 0)
                break;
            count(b, block[std::countr_zero(word)]);
            word &= word - 1;
        }
    }
    for (std::size_t column = 0; column < countedTogether; ++column) {
        auto &counts = result[column].counts;
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += second[column][i];
        result[column].none = counts.back();
        counts.pop_back();
    }
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

const std::vector<Run> &ColumnTotals::runs(Counted column) const
{
    Lazy &lazy = m_totals[static_cast<std::size_t>(column)];
    std::call_once(lazy.ran, [&] { lazy.runs = runsOf(*m_columns, column); });
    return lazy.runs;
}

const PackedCodes &ColumnTotals::packed() const
{
    std::call_once(m_isPacked, [this] { m_packed = packCodes(*m_columns, *this); });
    return m_packed;
}

Hits::Hits(const Columns &columns, const ColumnTotals &totals, const Bitmap &bits, bool together)
    : m_columns(columns), m_totals(totals), m_bits(bits), m_count(bits.count()), m_together(together)
{
    if (m_count * 2 > columns.count) {
        m_others = columns.live;
        m_others->subtract(bits);
    }
}

CodeCounts Hits::counts(Counted column) const
{
    if (!m_others)
        return counted(column, m_bits);
    CodeCounts counts = m_totals.of(column);
    if (m_count < m_columns.count)
        counts.subtract(counted(column, *m_others));
    return counts;
}

CodeCounts Hits::counted(Counted column, const Bitmap &bits) const
{
    const auto index = static_cast<std::size_t>(column);
    if (index < countedTogether) {
        if (!m_together || m_totals.packed().codes.empty())
            return countCodes(m_columns, column, bits);
        if (m_countedTogether.front().counts.empty())
            m_countedTogether = countPacked(m_totals.packed(), bits);
        return m_countedTogether[index];
    }
    const std::vector<Run> &runs = m_totals.runs(column);
    if (runs.empty())
        return countCodes(m_columns, column, bits);
    CodeCounts counts = m_totals.of(column);
    std::fill(counts.counts.begin(), counts.counts.end(), 0);
    counts.none = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::size_t end = i + 1 < runs.size() ? runs[i + 1].begin : bits.size();
        const auto found = static_cast<std::uint32_t>(bits.count(runs[i].begin, end));
        if (runs[i].value)
            counts.counts[static_cast<std::size_t>(*runs[i].value - counts.base)] += found;
        else
            counts.none += found;
    }
    return counts;
}

} // namespace hearth
