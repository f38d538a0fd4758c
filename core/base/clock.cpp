// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"

namespace hearth {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace hearth
