// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/article/article.h"
#include "core/curate/changeset.h"
#include "core/curate/triagesession.h"

namespace hearth {

/// What stands beside an article of the queue when it is decided about.
struct TriageValues
{
    std::optional<int> quality = {};
    std::optional<int> heat = {};
    QStringList topics = {};       ///< the chosen ones
    bool heatByHand = false;       ///< somebody set it; else it is what the quality suggests
    QStringList topicsByHand = {}; ///< those that somebody chose or took out
};

/// The edits that a decision means. Accepting publishes with all values; rejecting unpublishes, and writes of
/// the values only what somebody changed by hand; skipping writes nothing. Pure.
std::vector<FieldEdit> triageEdits(const Article &article, TriageDecision decision,
                                   const TriageValues &values);

} // namespace hearth
