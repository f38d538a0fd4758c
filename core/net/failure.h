// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/failurereason.h"

namespace hearth {

/// May the same request succeed a little later without anybody doing anything? Only then it is tried again.
bool mayPass(FailureReason reason, int httpStatus);
/// Is it worth remembering, so that the address is not asked again for a while? (4xx but 408, 425 and 429)
bool isLasting(FailureReason reason, int httpStatus);

} // namespace hearth
