// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/offlinemark.h"

namespace hearth {

/// What is kept of an article on this computer, and why not, in one sentence without a full stop, for tool
/// tips and screen readers; empty when there is nothing to say.
QString offlineText(const OfflineMark &mark);

} // namespace hearth
