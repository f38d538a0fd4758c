// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHashFunctions>
#include <cstdint>

namespace hearth {

/// An article's number in the index. Dense, starts at 1; also its slot in the columns. It holds for the life
/// of the index only: what must survive a rebuild is stored by key (the path relative to the library,
/// '/'-separated).
enum class ArticleId : std::uint32_t { None = 0 };

constexpr std::uint32_t slotOf(ArticleId id)
{
    return static_cast<std::uint32_t>(id);
}
inline size_t qHash(ArticleId id, size_t seed = 0)
{
    return ::qHash(slotOf(id), seed);
}

} // namespace hearth
