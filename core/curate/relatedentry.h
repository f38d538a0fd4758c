// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"

namespace hearth {

/// What a front matter says of itself as an entry of somebody's `related`: title, excerpt, date, address,
/// type, provider, quality and images, as they are.
Node relatedEntryOf(const Node &root);

/// The edits that let the related entry number `index` lead the story, and make the article that led it the
/// entry in its place. All that either says of itself goes with it, also keys that the format does not name;
/// category, heat, published, topics, related and secured stay where they are. The last edit sets the whole
/// of `related`. None when there is no such entry.
std::vector<FieldEdit> leadEdits(const Node &root, int index);

} // namespace hearth
