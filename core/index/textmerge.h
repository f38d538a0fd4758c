// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/textsegment.h"

namespace hearth {

/// Writes one segment in place of several, whose documents must rise from one to the next. Documents whose
/// bit in `live` is 0 are dropped; those past its end stay. Errors as TextSegmentWriter::finish().
Result<void> mergeSegments(const std::vector<std::shared_ptr<const TextSegment>> &segments,
                           const Bitmap &live, const QString &path, bool sync);

} // namespace hearth
