// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"

namespace hearth {

/// What a score slider and its "unscored" button say, as one value. In a query it is, in this order of
/// looking:
/// `(quality:>=60 OR is:unscored)` (a range, with the unscored), `quality:>=60` (a range, which the unscored
/// never match), `-is:unscored` (no range, without the unscored), nothing (everything).
struct ScoreFilter
{
    Range range;
    bool withUnscored = true;

    friend bool operator==(const ScoreFilter &, const ScoreFilter &) = default;
};

/// `field` is Quality or Heat. Reads the top level of the query only.
ScoreFilter scoreFilterOf(const Query &query, Field field);

/// The query with this score filter in the place of the old one of the field; all else stays as it is.
Query withScoreFilter(Query query, Field field, const ScoreFilter &filter);

} // namespace hearth
