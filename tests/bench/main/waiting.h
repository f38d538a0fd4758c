// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "tests/bench/samples.h"
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace hearth::bench {

/// Handles events until `done()` or until the time is up; tells whether it was done.
template <typename Done>
bool waitUntil(Done done, int timeoutMsecs = 60000)
{
    const Stopwatch watch;
    QTimer wakeUp; // so that waiting for events ends when none come
    wakeUp.start(50);
    while (!done()) {
        if (watch.msecs() > timeoutMsecs)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace hearth::bench
