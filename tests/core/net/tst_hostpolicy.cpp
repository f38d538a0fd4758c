// SPDX-License-Identifier: Apache-2.0
#include "core/net/hostpolicy.h"
#include "core/net/retrypolicy.h"
#include "tests/support/fakeclock.h"
#include "tests/support/net/scriptedtransport.h"
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HostPolicyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reasonNamesAreDistinct();
    void retryAfter_data();
    void retryAfter();
    void remembersLastingRefusals_data();
    void remembersLastingRefusals();
    void forgetsRefusalWhenItWorks();
    void obeysRetryAfter();
    void remembersMoves();
    void distrustsPortals();
    void retryGrowsAndEnds();
};

void HostPolicyTest::reasonNamesAreDistinct()
{
    QSet<QString> names;
    for (int i = 0; i <= int(FailureReason::StoreFailed); ++i) {
        const auto reason = FailureReason(i);
        const QString name = failureReasonName(reason);
        QVERIFY(!names.contains(name));
        names.insert(name);
        QCOMPARE(failureReasonFromName(name), reason);
    }
    QCOMPARE(failureReasonFromName(u"no such"), FailureReason::None);
}

void HostPolicyTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << QByteArray("120") << 120LL;
    QTest::newRow("imf") << QByteArray("Fri, 27 Aug 2021 12:01:00 GMT") << 60LL;
    QTest::newRow("rfc850") << QByteArray("Friday, 27-Aug-21 12:02:00 GMT") << 120LL;
    QTest::newRow("asctime") << QByteArray("Fri Aug 27 12:03:00 2021") << 180LL;
    QTest::newRow("past") << QByteArray("Fri, 27 Aug 2021 11:00:00 GMT") << 0LL;
    QTest::newRow("nonsense") << QByteArray("soon") << -1LL;
    QTest::newRow("none") << QByteArray() << -1LL;
}

void HostPolicyTest::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    QCOMPARE(retryAfterSeconds(header, FakeClock().nowUtc()), seconds);
}

void HostPolicyTest::remembersLastingRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("days");
    QTest::newRow("404") << 404 << 2LL;
    QTest::newRow("410") << 410 << 30LL;
    QTest::newRow("403") << 403 << 7LL;
    QTest::newRow("429 passes") << 429 << 0LL;
    QTest::newRow("408 passes") << 408 << 0LL;
    QTest::newRow("500 passes") << 500 << 0LL;
    QTest::newRow("200") << 200 << 0LL;
}

void HostPolicyTest::remembersLastingRefusals()
{
    QFETCH(int, status);
    QFETCH(qint64, days);
    FakeClock clock;
    TransientHostMemory memory;
    HostPolicy policy(memory, clock);
    const QUrl url(u"https://a.example/x?utm_source=z"_s);
    policy.learn(url, reply(status));
    QCOMPARE(policy.refusalOf(QUrl(u"https://a.example/x"_s)), days > 0 ? status : 0);
    QCOMPARE(policy.refusalOf(QUrl(u"https://a.example/y"_s)), 0);
    clock.advance(days * 86400);
    QCOMPARE(policy.refusalOf(url), 0);
}

void HostPolicyTest::forgetsRefusalWhenItWorks()
{
    FakeClock clock;
    TransientHostMemory memory;
    HostPolicy policy(memory, clock);
    const QUrl url(u"https://a.example/x"_s);
    policy.learn(url, reply(404));
    policy.learn(url, failure(FailureReason::TimedOut));
    QCOMPARE(policy.refusalOf(url), 404);
    policy.learn(url, reply(200));
    QCOMPARE(policy.refusalOf(url), 0);
}

void HostPolicyTest::obeysRetryAfter()
{
    FakeClock clock;
    TransientHostMemory memory;
    HostPolicy policy(memory, clock);
    const QUrl url(u"https://a.example/x"_s);
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    policy.learn(url, reply(503, {}, {{"retry-after", "30"}}));
    QCOMPARE(policy.blockedUntil(hostKeyOf(url)), now + 30'000);
    QCOMPARE(policy.blockedUntil(u"b.example:443"_s), 0);
    clock.advance(30);
    QCOMPARE(policy.blockedUntil(hostKeyOf(url)), 0);
    policy.learn(url, reply(429));
    QVERIFY(policy.blockedUntil(hostKeyOf(url)) > now + 30'000);
    policy.learn(url, reply(429, {}, {{"Retry-After", "99999999"}}));
    QCOMPARE(policy.blockedUntil(hostKeyOf(url)), now + 30'000 + 86'400'000); // never longer than a day
}

void HostPolicyTest::remembersMoves()
{
    FakeClock clock;
    TransientHostMemory memory;
    HostPolicy policy(memory, clock);
    const QUrl from(u"https://a.example/x"_s);
    const QUrl to(u"https://b.example/y"_s);
    QCOMPARE(policy.currentPlaceOf(from), from);
    policy.learnMove(from, to);
    QCOMPARE(policy.currentPlaceOf(from), to);
    policy.forgetMove(from);
    QCOMPARE(policy.currentPlaceOf(from), from);
}

void HostPolicyTest::distrustsPortals()
{
    FakeClock clock;
    TransientHostMemory memory;
    HostPolicy policy(memory, clock);
    const QUrl from(u"http://a.example/x"_s);
    policy.learnMove(from, QUrl(u"http://portal.hotel.example/login"_s));
    QCOMPARE(policy.currentPlaceOf(from), from);
    policy.learnMove(from, QUrl(u"https://www.a.example/x"_s));
    QCOMPARE(policy.currentPlaceOf(from), QUrl(u"https://www.a.example/x"_s));
}

void HostPolicyTest::retryGrowsAndEnds()
{
    RetryPolicy policy{.attempts = 4, .firstDelay = 1000ms, .longestDelay = 3000ms};
    using enum FailureReason;
    QCOMPARE(policy.delayAfter(1, TimedOut, 0, 0.0), 500ms);
    QCOMPARE(policy.delayAfter(1, TimedOut, 0, 0.999), 999ms);
    QCOMPARE(policy.delayAfter(2, HttpStatus, 503, 0.0), 1000ms);
    QCOMPARE(policy.delayAfter(3, HttpStatus, 429, 0.0), 1500ms); // capped
    QVERIFY(!policy.delayAfter(4, TimedOut, 0, 0.0));
    QVERIFY(!policy.delayAfter(1, HttpStatus, 404, 0.0));
    QVERIFY(!policy.delayAfter(1, HttpStatus, 501, 0.0));
    QVERIFY(!policy.delayAfter(1, TooLarge, 200, 0.0));
    QVERIFY(!policy.delayAfter(1, CertificateFailed, 0, 0.0));
}

QTEST_GUILESS_MAIN(HostPolicyTest)
#include "tst_hostpolicy.moc"
