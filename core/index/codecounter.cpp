// SPDX-License-Identifier: Apache-2.0
#include "core/index/codecounter.h"
#include <algorithm>
#include <array>
#include <unordered_map>

namespace hearth {
namespace {

template <typename T>
void countNarrow(const T *values, const Bitmap &hits, std::vector<std::uint32_t> &counts)
{
    // Two tables side by side: a run of equal values would else wait for its own last increment.
    std::vector<std::uint32_t> second(counts.size());
    std::uint32_t *a = counts.data();
    std::uint32_t *b = second.data();
    const auto words = hits.words();
    for (std::size_t w = 0; w < words.size(); ++w) {
        Bitmap::Word word = words[w];
        const T *block = values + w * 64;
        if (word == ~Bitmap::Word(0)) {
            for (int i = 0; i < 64; i += 2) {
                ++a[block[i]];
                ++b[block[i + 1]];
            }
            continue;
        }
        while (word != 0) {
            ++a[block[std::countr_zero(word)]];
            word &= word - 1;
            if (word == 0)
                break;
            ++b[block[std::countr_zero(word)]];
            word &= word - 1;
        }
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        a[i] += b[i];
}

} // namespace

CodeCounts countCodes(const PackedInts &column, const Bitmap &hits)
{
    CodeCounts result;
    result.base = column.base();
    column.visit([&]<typename T>(const T *values, std::size_t, T none) {
        if constexpr (sizeof(T) <= 2) {
            result.counts.resize(std::size_t(none) + 1);
            countNarrow(values, hits, result.counts);
            result.none = result.counts.back();
            result.counts.pop_back();
        } else {
            // Rare: scores in the hundred thousands, or that many providers.
            T low = none;
            T high = 0;
            hits.forEach([&](std::size_t slot) {
                const T v = values[slot];
                if (v == none)
                    return;
                low = std::min(low, v);
                high = std::max(high, v);
            });
            if (low == none) {
                result.none = static_cast<std::uint32_t>(hits.count());
                return;
            }
            result.base += static_cast<std::int64_t>(low);
            result.counts.resize(static_cast<std::size_t>(high - low) + 1);
            hits.forEach([&](std::size_t slot) {
                if (values[slot] == none)
                    ++result.none;
                else
                    ++result.counts[static_cast<std::size_t>(values[slot] - low)];
            });
        }
    });
    return result;
}

} // namespace hearth
