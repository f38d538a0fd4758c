// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstddef>

namespace hearth::mapping {

/// To be called after all of a file that is mapped into memory was read once: its pages no longer count as
/// the process's memory. The bytes stay where they are, and come back from the file when they are used again.
/// Safe while others read them. Nothing where the system has no such call.
void letGo(const char *data, std::size_t size);

} // namespace hearth::mapping
