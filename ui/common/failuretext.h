// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/failure.h"

namespace hearth {

/// Why something from the web is not there, as a sentence in the user's language, plain text; empty for None.
/// `httpStatus` is 0 when the server gave none.
QString failureText(FailureReason reason, int httpStatus = 0);
/// The same in two or three words, for rows, filters and small placeholders.
QString failureLabel(FailureReason reason, int httpStatus = 0);

} // namespace hearth
