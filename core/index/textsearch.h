// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include "core/index/textindex.h"

namespace hearth {

/// Sets the bit of every document below docs.size() that has these words in sequence within a field; the last
/// one is a beginning when `lastIsPrefix`. `docs` must be all 0, `words` not empty. False when it was
/// cancelled. Any thread.
bool matchText(const TextIndex::Segments &segments, const std::vector<QByteArray> &words, bool lastIsPrefix,
               Bitmap &docs, const CancelToken &cancel);

} // namespace hearth
