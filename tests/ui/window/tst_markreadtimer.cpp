// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakeclock.h"
#include "ui/window/markreadtimer.h"
#include <QSignalSpy>
#include <QTest>

using namespace hearth;

class TestMarkReadTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void afterTheDelay();
    void leftTooEarly();
    void immediately();
    void never();
    void theUsersWordHolds();

private:
    static constexpr ArticleId one = ArticleId(1);
    static constexpr ArticleId two = ArticleId(2);
    test::FakeClock m_clock;
    std::unique_ptr<MarkReadTimer> m_timer;
    std::unique_ptr<QSignalSpy> m_due;
};

void TestMarkReadTimer::init()
{
    m_timer = std::make_unique<MarkReadTimer>(&m_clock);
    m_due = std::make_unique<QSignalSpy>(m_timer.get(), &MarkReadTimer::due);
    m_timer->setPolicy(MarkReadPolicy::AfterDelay, 3);
}

void TestMarkReadTimer::afterTheDelay()
{
    m_timer->opened(one);
    m_timer->check();
    m_clock.advanceMsecs(2999);
    m_timer->check();
    QCOMPARE(m_due->count(), 0);
    m_clock.advanceMsecs(1);
    m_timer->check();
    QCOMPARE(m_due->count(), 1);
    QCOMPARE(m_due->at(0).at(0).value<ArticleId>(), one);
    m_clock.advance(10);
    m_timer->check();
    QCOMPARE(m_due->count(), 1); // once
}

void TestMarkReadTimer::leftTooEarly()
{
    m_timer->opened(one);
    m_clock.advance(2);
    m_timer->opened(two);
    m_clock.advance(2);
    m_timer->check();
    QCOMPARE(m_due->count(), 0);
    m_clock.advance(1);
    m_timer->check();
    QCOMPARE(m_due->at(0).at(0).value<ArticleId>(), two);
    m_timer->opened(one);
    m_timer->opened(ArticleId::None);
    m_clock.advance(9);
    m_timer->check();
    QCOMPARE(m_due->count(), 1);
}

void TestMarkReadTimer::immediately()
{
    m_timer->setPolicy(MarkReadPolicy::Immediately, 3);
    m_timer->opened(one);
    QCOMPARE(m_due->count(), 1);
}

void TestMarkReadTimer::never()
{
    m_timer->setPolicy(MarkReadPolicy::Never, 3);
    m_timer->opened(one);
    m_clock.advance(1000);
    m_timer->check();
    QCOMPARE(m_due->count(), 0);
}

void TestMarkReadTimer::theUsersWordHolds()
{
    m_timer->opened(one);
    m_timer->cancel(); // marked unread by hand
    m_clock.advance(9);
    m_timer->check();
    QCOMPARE(m_due->count(), 0);
}

QTEST_GUILESS_MAIN(TestMarkReadTimer)
#include "tst_markreadtimer.moc"
