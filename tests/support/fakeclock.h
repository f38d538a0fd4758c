// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include <atomic>

namespace hearth::test {

/// A clock that stands still until the test moves it. Any thread may read or move it.
class FakeClock final : public Clock
{
public:
    /// 2021-08-27T12:00:00Z unless told otherwise.
    explicit FakeClock(qint64 utcSeconds = 1630065600) : m_msecs(utcSeconds * 1000) {}

    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_msecs, Qt::UTC); }

    void setNow(qint64 utcSeconds) { m_msecs = utcSeconds * 1000; }
    void setNow(const QString &iso) { m_msecs = QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch(); }
    void advance(qint64 seconds) { m_msecs += seconds * 1000; }
    void advanceMsecs(qint64 msecs) { m_msecs += msecs; }

private:
    std::atomic<qint64> m_msecs;
};

} // namespace hearth::test
