// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>

namespace hearth {

/// The only source of "now" in core, so that tests own time. Implementations are safe to call from any
/// thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
};

} // namespace hearth
