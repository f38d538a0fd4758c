// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/query.h"

namespace hearth {

/// What a score slider and its "unscored" button say, as one value. Unscored are the articles without this
/// very score; `is:unscored` would be those that have neither. In a query it is `quality:60..90` (a range,
/// which the unscored never match), `-quality:<60 -quality:>90` (the same range, with the unscored: they are
/// not below and not above), `quality:>=0` (all that have one), nothing (everything).
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
