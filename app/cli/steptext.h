// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/curate/changeset.h"

namespace hearth::cli {

/// What a step of the undo history did, translated: "set quality to 85 in 12 articles".
QString stepText(const StepLabel &label);

/// Why a value was refused, from the expectation that Error::detail holds: "a whole number, 0 or more".
QString expectationText(const QString &expectation);

} // namespace hearth::cli
