// SPDX-License-Identifier: Apache-2.0
#include "core/net/hostlanes.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HostLanesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void perHostAndPause();
    void overall();
    void mostUrgentFirst();
    void closedGate();
    void removal();
};

namespace {
const HostLanes::Gate open = [](const QString &) { return std::optional<qint64>(0); };
}

void HostLanesTest::perHostAndPause()
{
    HostLanes lanes({.perHost = 2, .overall = 8, .pause = 100ms});
    for (HostLanes::JobId job = 1; job <= 3; ++job)
        lanes.push(job, u"a"_s, Priority::Wanted);
    QCOMPARE(lanes.takeNext(1000, open), 1);
    QVERIFY(!lanes.takeNext(1000, open));
    QCOMPARE(lanes.nextMoment(1000, open), 1100);
    QCOMPARE(lanes.takeNext(1100, open), 2);
    QVERIFY(!lanes.takeNext(1300, open)); // two run
    QVERIFY(!lanes.nextMoment(1300, open));
    lanes.release(u"a"_s);
    QCOMPARE(lanes.takeNext(1300, open), 3);
    QCOMPARE(lanes.active(), 2);
    QCOMPARE(lanes.waiting(), 0);
}

void HostLanesTest::overall()
{
    HostLanes lanes({.perHost = 2, .overall = 3, .pause = 0ms});
    for (HostLanes::JobId job = 1; job <= 5; ++job)
        lanes.push(job, QString::number(job), Priority::Wanted);
    QCOMPARE(lanes.takeNext(0, open), 1);
    QCOMPARE(lanes.takeNext(0, open), 2);
    QCOMPARE(lanes.takeNext(0, open), 3);
    QVERIFY(!lanes.takeNext(0, open));
    lanes.release(u"2"_s);
    QCOMPARE(lanes.takeNext(0, open), 4);
}

void HostLanesTest::mostUrgentFirst()
{
    HostLanes lanes({.perHost = 2, .overall = 8, .pause = 0ms});
    lanes.push(1, u"a"_s, Priority::Background);
    lanes.push(2, u"b"_s, Priority::Wanted);
    lanes.push(3, u"a"_s, Priority::Visible);
    lanes.push(4, u"c"_s, Priority::Background);
    lanes.setPriority(4, Priority::Visible);
    QCOMPARE(lanes.takeNext(0, open), 3);
    QCOMPARE(lanes.takeNext(0, open), 4);
    QCOMPARE(lanes.takeNext(0, open), 2);
    QCOMPARE(lanes.takeNext(0, open), 1);
}

void HostLanesTest::closedGate()
{
    HostLanes lanes({.perHost = 2, .overall = 8, .pause = 0ms});
    lanes.push(1, u"a"_s, Priority::Visible);
    lanes.push(2, u"b"_s, Priority::Background);
    const auto gate = [](const QString &host) {
        return host == u"a" ? std::optional<qint64>(500) : std::optional<qint64>(0);
    };
    QCOMPARE(lanes.takeNext(0, gate), 2);
    QVERIFY(!lanes.takeNext(0, gate));
    QCOMPARE(lanes.nextMoment(0, gate), 500);
    const auto shut = [](const QString &) { return std::optional<qint64>(); };
    QVERIFY(!lanes.takeNext(1000, shut));
    QVERIFY(!lanes.nextMoment(1000, shut));
    QCOMPARE(lanes.takeNext(500, gate), 1);
}

void HostLanesTest::removal()
{
    HostLanes lanes({.perHost = 2, .overall = 8, .pause = 0ms});
    lanes.push(1, u"a"_s, Priority::Wanted);
    lanes.push(2, u"a"_s, Priority::Wanted);
    lanes.push(3, u"b"_s, Priority::Wanted);
    QVERIFY(lanes.remove(1));
    QVERIFY(!lanes.remove(1));
    QCOMPARE(lanes.takeAll(u"a"_s), QList<HostLanes::JobId>{2});
    QCOMPARE(lanes.takeAll(u"none"_s), QList<HostLanes::JobId>{});
    QCOMPARE(lanes.waiting(), 1);
}

QTEST_GUILESS_MAIN(HostLanesTest)
#include "tst_hostlanes.moc"
