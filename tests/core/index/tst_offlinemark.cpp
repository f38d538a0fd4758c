// SPDX-License-Identifier: Apache-2.0
#include "core/index/slotfailures.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestOfflineMark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void failureComesBack();
    void strangeTextIsNoFailure();
    void names_data();
    void names();
    void offeredValuesName();
    void listStaysSorted();
    void copiesDoNotChange();
};

void TestOfflineMark::failureComesBack()
{
    for (const QString &name : failureReasonNames()) {
        for (const int status : {0, 404}) {
            const FailureReason reason = failureReasonFromName(name);
            QVERIFY(reason != FailureReason::None);
            OfflineMark mark;
            setFailure(mark, failureCode(reason, status));
            QCOMPARE(mark.reason, reason);
            QCOMPARE(mark.status, status);
        }
    }
    QVERIFY(failureCode(FailureReason::None, 200).isEmpty());
}

void TestOfflineMark::strangeTextIsNoFailure()
{
    for (const QString &text : {QString(), u" "_s, u"nothing 404"_s, u"404"_s}) {
        OfflineMark mark;
        setFailure(mark, text);
        QVERIFY(mark.isEmpty());
    }
}

void TestOfflineMark::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<FailureReason>("reason");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("expected");
    QTest::newRow("any") << u"Any"_s << FailureReason::Stalled << 0 << true;
    QTest::newRow("any, none") << u"any"_s << FailureReason::None << 200 << false;
    QTest::newRow("reason") << u"TIMED-OUT"_s << FailureReason::TimedOut << 0 << true;
    QTest::newRow("another reason") << u"timed-out"_s << FailureReason::Stalled << 0 << false;
    QTest::newRow("short") << u"timeout"_s << FailureReason::TimedOut << 0 << true;
    QTest::newRow("status") << u"404"_s << FailureReason::HttpStatus << 404 << true;
    QTest::newRow("another status") << u"404"_s << FailureReason::HttpStatus << 410 << false;
    QTest::newRow("class") << u"4XX"_s << FailureReason::HttpStatus << 410 << true;
    QTest::newRow("another class") << u"5xx"_s << FailureReason::HttpStatus << 410 << false;
    QTest::newRow("no status") << u"0xx"_s << FailureReason::TimedOut << 0 << false;
    QTest::newRow("nothing") << QString() << FailureReason::TimedOut << 0 << false;
}

void TestOfflineMark::names()
{
    QFETCH(QString, name);
    QFETCH(FailureReason, reason);
    QFETCH(int, status);
    QTEST(namesFailure(name, reason, status), "expected");
}

void TestOfflineMark::offeredValuesName()
{
    for (const QString &value : failureValues()) {
        bool any = false;
        for (const QString &reason : failureReasonNames()) {
            for (const int status : {0, 404, 410, 500})
                any = any || namesFailure(value, failureReasonFromName(reason), status);
        }
        QVERIFY2(any, qPrintable(value));
    }
}

void TestOfflineMark::listStaysSorted()
{
    SlotFailures failures;
    for (const int slot : {7, 3, 9, 3})
        failures.set(static_cast<std::size_t>(slot), FailureReason::HttpStatus, 400 + slot);
    failures.set(7, FailureReason::None, 0);
    failures.set(100, FailureReason::None, 0);
    QCOMPARE(failures.entries().size(), std::size_t(2));
    QCOMPARE(failures.entries()[0].slot, 3U);
    QCOMPARE(failures.entries()[1].slot, 9U);
    QVERIFY(!failures.find(7));
    QCOMPARE(int(failures.find(9)->status), 409);
}

void TestOfflineMark::copiesDoNotChange()
{
    SlotFailures failures;
    failures.set(1, FailureReason::TimedOut, 0);
    const SlotFailures before = failures;
    failures.set(1, FailureReason::Stalled, 0);
    QCOMPARE(before.find(1)->reason, static_cast<std::uint16_t>(FailureReason::TimedOut));
    QVERIFY(!(before == failures));
}

QTEST_APPLESS_MAIN(TestOfflineMark)
#include "tst_offlinemark.moc"
