// SPDX-License-Identifier: Apache-2.0
#include "core/curate/triagesession.h"
#include "tests/support/fakeclock.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using Decision = TriageDecision;

class TestTriageSession final : public QObject
{
    Q_OBJECT
private:
    test::FakeClock m_clock;

private Q_SLOTS:
    void goesOnFromOneToTheNext()
    {
        TriageSession session({u"a"_s, u"b"_s, u"c"_s}, m_clock);
        QCOMPARE(session.current(), u"a"_s);
        QCOMPARE(session.next(), u"b"_s);
        QCOMPARE(session.left(), 3);
        session.decide(Decision::Accepted);
        session.decide(Decision::Skipped);
        QCOMPARE(session.current(), u"c"_s);
        QCOMPARE(session.next(), QString());
        session.decide(Decision::Rejected);
        QVERIFY(session.atEnd());
        QCOMPARE(session.current(), QString());
        QCOMPARE(session.decided(), 2);
        QCOMPARE(session.count(Decision::Skipped), 1);
        QCOMPARE(session.left(), 0);
        session.decide(Decision::Accepted); // nothing is left to decide
        QCOMPARE(session.decided(), 2);
    }

    void backLeavesDecisionsAsTheyAre()
    {
        TriageSession session({u"a"_s, u"b"_s, u"c"_s}, m_clock);
        QVERIFY(!session.back());
        session.decide(Decision::Accepted);
        session.decide(Decision::Rejected);
        QVERIFY(session.back());
        QVERIFY(session.back());
        QCOMPARE(session.current(), u"a"_s);
        QCOMPARE(session.decisionOf(u"a"_s), Decision::Accepted);
        session.decide(Decision::Rejected); // another mind; the next open one is c
        QCOMPARE(session.decisionOf(u"a"_s), Decision::Rejected);
        QCOMPARE(session.current(), u"c"_s);
        QCOMPARE(session.decided(), 2);
    }

    void anUndoneDecisionIsOpenAgain()
    {
        TriageSession session({u"a"_s, u"b"_s}, m_clock);
        session.decide(Decision::Accepted);
        session.decide(Decision::Accepted);
        QVERIFY(session.takeBack(u"a"_s));
        QCOMPARE(session.current(), u"a"_s);
        QCOMPARE(session.decided(), 1);
        QVERIFY(!session.takeBack(u"a"_s));
        QVERIFY(!session.takeBack(u"elsewhere"_s));
        session.decide(Decision::Rejected);
        QVERIFY(session.atEnd());
    }

    void whatIsGoneIsLeftOut()
    {
        TriageSession session({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, m_clock);
        session.decide(Decision::Accepted);
        session.drop(u"b"_s);
        QCOMPARE(session.current(), u"c"_s);
        session.drop(u"a"_s);
        QCOMPARE(session.current(), u"c"_s);
        session.drop(u"d"_s);
        session.drop(u"c"_s);
        session.drop(u"nothing"_s);
        QVERIFY(session.atEnd());
        QCOMPARE(session.total(), 0);
    }

    void paceLeavesPausesOut()
    {
        TriageSession session({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, m_clock);
        m_clock.advance(10);
        session.decide(Decision::Accepted);
        QVERIFY(!session.perMinute());
        m_clock.advance(10);
        session.decide(Decision::Rejected);
        QCOMPARE(session.perMinute(), std::optional(6.0));
        m_clock.advance(3600);
        session.decide(Decision::Accepted); // 3 in 80 seconds
        QCOMPARE(session.perMinute(), std::optional(2.25));
        m_clock.advance(-100); // somebody set the clock
        session.decide(Decision::Accepted);
        QCOMPARE(session.perMinute(), std::optional(3.0));
        session.decide(Decision::Skipped);
        QCOMPARE(session.perMinute(), std::optional(3.0));
    }
};

QTEST_APPLESS_MAIN(TestTriageSession)
#include "tst_triagesession.moc"
