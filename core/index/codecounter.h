// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/bitmap.h"
#include "core/index/packedints.h"
#include <vector>

namespace hearth {

/// How often each packed value of the column stands at a slot of `hits`. The last entry counts none. Only for
/// columns of one or two bytes a value, or whose values are small: the result has an entry for each possible
/// packed value.
struct CodeCounts
{
    std::int64_t base = 0;
    std::vector<std::uint32_t> counts; ///< of base + index
    std::uint32_t none = 0;
};
CodeCounts countCodes(const PackedInts &column, const Bitmap &hits);

} // namespace hearth
