// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/taxonomyedit.h"

namespace hearth {

/// The file of a new topic: _data/topics/NN-slug.yaml, NN after the last one, written like its neighbours
/// (their keys in their order). Blocking. Errors: Unsupported when what would be written does not read back.
Result<PlannedFile> planTopicFile(const QString &libraryFolder, const QList<TopicEntry> &topics,
                                  const TopicEntry &topic);

} // namespace hearth
