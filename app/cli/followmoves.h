// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"

namespace hearth::cli {

/// From now on the pictures, pages and wishes of articles follow when an import finds their files moved.
void followMoves(Library &library);

} // namespace hearth::cli
