// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/storyfinder.h"
#include "core/curate/topicsuggestions.h"
#include "core/library/library.h"

namespace hearth {

/// The library as the finder of stories asks it. May be used on any thread for as long as the library is
/// there.
StorySources storySources(Library *library);

/// The words of the library's topics.
QList<TopicTerms> topicTerms(const Taxonomy &taxonomy);

/// "Provider · 27 Aug".
QString metaText(const RowData &row, const QDateTime &nowUtc);

} // namespace hearth
