// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearth {

class MainWindow;

/// With HEARTH_TRACE_START in the environment, prints "first-rows-ms=N" to standard error once the list has
/// painted its first rows, N counted from this call: for measurements of the start. Otherwise does nothing.
void traceStart(MainWindow &window);

} // namespace hearth
