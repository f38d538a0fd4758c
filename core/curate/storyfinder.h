// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/index/rowdata.h"
#include <functional>
#include <span>
#include <vector>

namespace hearth {

/// What the finder asks of a library. Called from the thread that findStory() runs on.
struct StorySources
{
    int articles = 0;
    /// How many articles have this folded word, about: it need not count exactly what has changed lately.
    std::function<int(const QString &word)> uses;
    /// Those that have it and are dated from…to (UTC seconds, both included; none: any date).
    std::function<std::vector<ArticleId>(const QString &word, std::optional<qint64> from,
                                         std::optional<qint64> to)>
        having;
    std::function<std::vector<RowData>(std::span<const ArticleId>)> rows;
};

/// An article that may be other coverage of the same story, and why.
struct StoryProposal
{
    RowData row;
    int score = 0;               ///< 0…100
    QStringList words;           ///< rare words that both have, the rarest first, as the article writes them
    QStringList topics;          ///< that both have
    std::optional<qint64> apart; ///< seconds between the two; none when one has no date
};

/// Proposes related coverage: articles that share rare words of title and excerpt, are dated close by (within
/// ten days), and, better, share topics and come from another provider, for a provider seldom covers a story
/// twice, but often writes in series. Best first, at most `limit`. Blocking: 2 ms in the median, 12 ms p95 at
/// 100,000 articles.
std::vector<StoryProposal> findStory(const RowData &article, const StorySources &sources, int limit,
                                     const CancelToken &cancel = {});

} // namespace hearth
