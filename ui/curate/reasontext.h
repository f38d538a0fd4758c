// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/duplicates.h"
#include "core/curate/storyfinder.h"
#include "core/curate/suggestedheat.h"
#include "core/curate/topicsuggestions.h"
#include <QString>

/// Why Hearth suggests what it suggests, each in one line of plain text.
namespace hearth {

/// "“neural network” in the title, “chip” in the excerpt".
QString topicReasonText(const QList<TopicReason> &reasons);

/// "74 + 2 × 10: two related articles".
QString heatReasonText(const HeatSuggestion &suggestion);

/// "Same address".
QString duplicateReasonText(DuplicateReason reason);

/// "Velmora, hydrogen · Trams · 1 day apart".
QString storyReasonText(const StoryProposal &proposal);

} // namespace hearth
