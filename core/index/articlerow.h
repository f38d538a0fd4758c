// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/names.h"
#include "core/index/textsegment.h"
#include <QByteArray>
#include <optional>
#include <vector>

namespace hearth {

/// Yes-or-no facts of an article, as bits of article.flags in the database: do not renumber. The columns hold
/// a bitmap for each of the first `columnFlags`.
enum class ArticleFlag : std::uint32_t {
    Published,
    Unpublished,
    Secured,
    HasImage,
    HasRelated,
    HasVideo,
    HasAmp,
    HasProblem,
    DateOnly,
};
inline constexpr std::size_t columnFlags = 8;

constexpr std::uint32_t bitOf(ArticleFlag flag)
{
    return 1U << static_cast<std::uint32_t>(flag);
}

/// The numbers of one article that the columns hold. 0 stands for no name.
struct ArticleRow
{
    std::uint32_t slot = 0;
    DocId doc = 0;
    std::optional<qint64> date;
    std::optional<qint64> quality;
    std::optional<qint64> heat;
    std::uint32_t flags = 0;
    NameId provider = 0;
    NameId type = 0;
    NameId folder = 0;
    std::vector<NameId> topics;
    QByteArray key; ///< for the order of equal dates
};

/// No index has as many articles, or as many versions of their texts: a higher number is a damaged one.
inline constexpr qint64 mostSlots = qint64(1) << 26;
inline constexpr qint64 mostDocs = qint64(1) << 28;

} // namespace hearth
