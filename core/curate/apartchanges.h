// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/statechange.h"
#include "core/index/toldapart.h"
#include <vector>

namespace hearth {

/// What the user's state becomes when the articles of each set are told apart from each other; those that
/// are so already change nothing. `at` (milliseconds since 1970, UTC) tells decisions about the same names
/// apart. Pure.
std::vector<StateChange> apartChanges(const ToldApart &now, const QList<QStringList> &sets, qint64 at);

} // namespace hearth
