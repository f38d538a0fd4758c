// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QString>

namespace hearth {

/// Where the sample library is copied to: below `dataDir`, or in the user's documents when that is empty.
QString sampleFolder(const QString &dataDir);

/// Copies a folder (the sample library inside of the program) to `target`, writable. Files that are there
/// already stay as the user has them. Errors: those of writing files.
Result<void> copySample(const QString &source, const QString &target);

} // namespace hearth
