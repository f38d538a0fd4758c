// SPDX-License-Identifier: Apache-2.0
#include "core/base/clock.h"
#include "tests/support/fakeclock.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

class TestClock final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void systemClockTellsUtc()
    {
        const SystemClock clock;
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const QDateTime now = clock.nowUtc();
        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(before <= now && now <= QDateTime::currentDateTimeUtc());
    }

    void fakeClockStandsStill()
    {
        test::FakeClock clock;
        QCOMPARE(clock.nowUtc().toString(Qt::ISODate), u"2021-08-27T12:00:00Z"_s);
        QCOMPARE(clock.nowUtc(), clock.nowUtc());
        clock.advance(90);
        QCOMPARE(clock.nowUtc().toString(Qt::ISODate), u"2021-08-27T12:01:30Z"_s);
        clock.setNow(u"2020-02-29T23:00:00-02:00"_s);
        QCOMPARE(clock.nowUtc().toString(Qt::ISODate), u"2020-03-01T01:00:00Z"_s);
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
