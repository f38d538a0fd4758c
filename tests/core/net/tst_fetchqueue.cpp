// SPDX-License-Identifier: Apache-2.0
#include "core/net/fetchqueue.h"
#include "core/net/httpheaders.h"
#include "tests/support/fakeclock.h"
#include "tests/support/net/scriptedtransport.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A queue on scripted servers and a clock that stands still.
struct Rig
{
    FakeClock clock;
    TransientHostMemory memory;
    HostPolicy hosts{memory, clock};
    NetworkMode mode;
    ActivityLog log{clock};
    ScriptedTransport transport;
    FetchQueue queue{{transport, hosts, mode, log, clock},
                     {.lanes = {.perHost = 2, .overall = 8, .pause = 100ms},
                      .retry = {.attempts = 3, .firstDelay = 1000ms},
                      .longestWait = 60s,
                      .random = [] { return 0.5; }}};
    QList<Outcome> outcomes;

    FetchQueue::JobId add(const QString &url, Priority priority = Priority::Wanted)
    {
        Request request;
        request.url = QUrl(url);
        request.priority = priority;
        return add(request);
    }
    FetchQueue::JobId add(const Request &request)
    {
        return queue.add(request, &queue, [this](const Outcome &outcome) { outcomes.append(outcome); });
    }
    /// Lets everything happen that can happen without time passing.
    void settle()
    {
        for (int i = 0; i < 30; ++i) {
            queue.pump();
            QCoreApplication::processEvents();
        }
    }
    void pass(qint64 msecs)
    {
        clock.advanceMsecs(msecs);
        settle();
    }
};

class FetchQueueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetches();
    void neverCallsBackAtOnce();
    void conditional();
    void notModifiedUnasked();
    void refusesBadAddresses();
    void followsRedirects();
    void redirectEnds_data();
    void redirectEnds();
    void remembersPermanentMove();
    void fallsBackWhenMoveIsGone();
    void retriesWhatMayPass();
    void givesUp();
    void doesNotRetry404();
    void remembers410();
    void waitsForRetryAfter();
    void doesNotWaitForEver();
    void limits();
    void visibleFirst();
    void cancelWaiting();
    void cancelRunning();
    void cancelDelayed();
    void offlineNothingLeaves();
    void goingOfflineTakesBack();
    void contextGone();
    void activity();
    void headers();
};

void FetchQueueTest::fetches()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s),
                         reply(200, "hello", {{"Content-Type", "text/html"}, {"ETag", "\"1\""}}));
    rig.add(u"https://a.example/x#part"_s);
    rig.settle();
    QCOMPARE(rig.outcomes.size(), 1);
    const Outcome &outcome = rig.outcomes.first();
    QCOMPARE(outcome.kind, Outcome::Kind::Fetched);
    QCOMPARE(outcome.body, "hello");
    QCOMPARE(outcome.status, 200);
    QCOMPARE(outcome.contentType, "text/html");
    QCOMPARE(outcome.validators.etag, "\"1\"");
    QCOMPARE(outcome.finalUrl, QUrl(u"https://a.example/x"_s));
    QCOMPARE(outcome.attempts, 1);
    QCOMPARE(outcome.bytes, 5);
    QCOMPARE(rig.queue.pending(), 0);
}

void FetchQueueTest::neverCallsBackAtOnce()
{
    Rig rig;
    rig.add(u"file:///etc/passwd"_s);
    QCOMPARE(rig.outcomes.size(), 0);
    rig.settle();
    QCOMPARE(rig.outcomes.size(), 1);
}

void FetchQueueTest::conditional()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(304));
    Request request;
    request.url = QUrl(u"https://a.example/x"_s);
    request.validators = {"\"1\"", "Fri, 27 Aug 2021 12:00:00 GMT"};
    rig.add(request);
    rig.settle();
    QCOMPARE(rig.outcomes.value(0).kind, Outcome::Kind::Unchanged);
    QCOMPARE(rig.outcomes.value(0).validators, request.validators);
    const auto &sent = rig.transport.started().first().headers;
    QVERIFY(std::find(sent.begin(), sent.end(),
                      std::pair<QByteArray, QByteArray>("If-None-Match", "\"1\"")) != sent.end());
}

void FetchQueueTest::notModifiedUnasked()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(304));
    rig.add(u"https://a.example/x"_s);
    rig.settle();
    QCOMPARE(rig.outcomes.value(0).reason, FailureReason::BadAnswer);
}

void FetchQueueTest::refusesBadAddresses()
{
    Rig rig;
    rig.add(u"ftp://a.example/x"_s);
    Request request;
    request.url = QUrl(u"http://192.168.1.1/reboot"_s);
    request.vouchedBy = QUrl(u"https://a.example/page"_s);
    rig.add(request);
    rig.settle();
    QCOMPARE(rig.outcomes.value(0).reason, FailureReason::BadAddress);
    QCOMPARE(rig.outcomes.value(1).reason, FailureReason::ForbiddenAddress);
    QCOMPARE(rig.outcomes.value(1).attempts, 0);
    QVERIFY(rig.transport.started().isEmpty());
    QCOMPARE(rig.log.size(), 0);
}

void FetchQueueTest::followsRedirects()
{
    Rig rig;
    rig.transport.script(QUrl(u"http://a.example/1"_s), redirectTo(302, "https://b.example/2"));
    rig.transport.script(QUrl(u"https://b.example/2"_s), redirectTo(307, "/3?x=1"));
    rig.transport.script(QUrl(u"https://b.example/3?x=1"_s), reply(200, "end"));
    rig.add(u"http://a.example/1"_s);
    rig.settle();
    rig.pass(100); // the pause of b.example
    QCOMPARE(rig.outcomes.value(0).body, "end");
    QCOMPARE(rig.outcomes.value(0).finalUrl, QUrl(u"https://b.example/3?x=1"_s));
    QCOMPARE(rig.outcomes.value(0).attempts, 3);
    QCOMPARE(rig.log.size(), 3);
}

void FetchQueueTest::redirectEnds_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("reason");
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << int(FailureReason::ForbiddenRedirect);
    QTest::newRow("downgrade") << QByteArray("http://a.example/") << int(FailureReason::ForbiddenRedirect);
    QTest::newRow("loopback") << QByteArray("https://127.0.0.1/") << int(FailureReason::ForbiddenAddress);
    QTest::newRow("metadata") << QByteArray("https://169.254.169.254/x")
                              << int(FailureReason::ForbiddenAddress);
    QTest::newRow("itself") << QByteArray("/start") << int(FailureReason::RedirectLoop);
    QTest::newRow("itself with tracking")
        << QByteArray("/start?utm_source=a") << int(FailureReason::RedirectLoop);
    QTest::newRow("nowhere") << QByteArray() << int(FailureReason::BadAnswer);
}

void FetchQueueTest::redirectEnds()
{
    QFETCH(QByteArray, location);
    QFETCH(int, reason);
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/start"_s), redirectTo(302, location));
    rig.add(u"https://a.example/start"_s);
    rig.settle();
    QCOMPARE(int(rig.outcomes.value(0).reason), reason);
    QCOMPARE(rig.transport.started().size(), 1);
}

void FetchQueueTest::remembersPermanentMove()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/old"_s), redirectTo(301, "https://b.example/new"));
    rig.transport.script(QUrl(u"https://b.example/new"_s), reply(200, "new"));
    rig.add(u"https://a.example/old"_s);
    rig.settle();
    QCOMPARE(rig.transport.started().size(), 2);
    rig.pass(1000);
    rig.add(u"https://a.example/old"_s);
    rig.settle();
    QCOMPARE(rig.outcomes.value(1).body, "new");
    QCOMPARE(rig.transport.urls().last(), QUrl(u"https://b.example/new"_s));
    QCOMPARE(rig.transport.started().size(), 3);
}

void FetchQueueTest::fallsBackWhenMoveIsGone()
{
    Rig rig;
    rig.hosts.learnMove(QUrl(u"https://a.example/old"_s), QUrl(u"https://b.example/new"_s));
    rig.transport.script(QUrl(u"https://b.example/new"_s), reply(404));
    rig.transport.script(QUrl(u"https://a.example/old"_s), reply(200, "back"));
    rig.add(u"https://a.example/old"_s);
    rig.settle();
    QCOMPARE(rig.outcomes.value(0).body, "back");
}

void FetchQueueTest::retriesWhatMayPass()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(500));
    rig.transport.script(QUrl(u"https://a.example/x"_s), failure(FailureReason::ConnectionFailed));
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(200, "third"));
    rig.add(u"https://a.example/x"_s);
    rig.settle();
    QCOMPARE(rig.transport.started().size(), 1);
    rig.pass(749);
    QCOMPARE(rig.transport.started().size(), 1);
    rig.pass(1);
    QCOMPARE(rig.transport.started().size(), 2);
    rig.pass(1500);
    QCOMPARE(rig.outcomes.value(0).body, "third");
    QCOMPARE(rig.outcomes.value(0).attempts, 3);
}

void FetchQueueTest::givesUp()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), failure(FailureReason::TimedOut));
    rig.add(u"https://a.example/x"_s);
    rig.settle();
    rig.pass(5000);
    rig.pass(5000);
    rig.pass(5000);
    QCOMPARE(rig.outcomes.size(), 1);
    QCOMPARE(rig.outcomes.value(0).reason, FailureReason::TimedOut);
    QCOMPARE(rig.transport.started().size(), 3);
}

void FetchQueueTest::doesNotRetry404()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(404));
    rig.add(u"https://a.example/x"_s);
    rig.settle();
    QCOMPARE(rig.outcomes.value(0).reason, FailureReason::HttpStatus);
    QCOMPARE(rig.outcomes.value(0).status, 404);
    QCOMPARE(rig.transport.started().size(), 1);
}

void FetchQueueTest::remembers410()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(410));
    rig.add(u"https://a.example/x"_s);
    rig.settle();
    rig.pass(1000);
    rig.add(u"https://a.example/x"_s);
    rig.settle();
    QVERIFY(rig.outcomes.value(1).fromMemory);
    QCOMPARE(rig.outcomes.value(1).status, 410);
    QCOMPARE(rig.transport.started().size(), 1);
    Request request;
    request.url = QUrl(u"https://a.example/x"_s);
    request.ignoreMemory = true;
    rig.add(request);
    rig.settle();
    QCOMPARE(rig.transport.started().size(), 2);
}

void FetchQueueTest::waitsForRetryAfter()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(429, {}, {{"Retry-After", "20"}}));
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(200, "now"));
    rig.transport.script(QUrl(u"https://a.example/y"_s), reply(200, "other"));
    rig.transport.script(QUrl(u"https://b.example/z"_s), reply(200, "elsewhere"));
    rig.add(u"https://a.example/x"_s);
    rig.settle();
    rig.add(u"https://a.example/y"_s);
    rig.add(u"https://b.example/z"_s);
    rig.pass(19'000);
    QCOMPARE(rig.outcomes.size(), 1);
    QCOMPARE(rig.outcomes.value(0).body, "elsewhere");
    rig.pass(1'000);
    rig.pass(100);
    QCOMPARE(rig.outcomes.size(), 3);
    QCOMPARE(rig.transport.started().size(), 4);
}

void FetchQueueTest::doesNotWaitForEver()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(429, {}, {{"Retry-After", "3600"}}));
    rig.add(u"https://a.example/x"_s);
    rig.add(u"https://a.example/y"_s);
    rig.settle();
    rig.add(u"https://a.example/z"_s);
    rig.settle();
    QCOMPARE(rig.outcomes.size(), 3);
    for (const Outcome &outcome : rig.outcomes)
        QCOMPARE(outcome.reason, FailureReason::RateLimited);
    QCOMPARE(rig.transport.started().size(), 1);
}

void FetchQueueTest::limits()
{
    Rig rig;
    rig.transport.hold();
    for (int host = 0; host < 6; ++host) {
        for (int i = 0; i < 3; ++i)
            rig.add(u"https://h%1.example/%2"_s.arg(host).arg(i));
    }
    rig.settle();
    QCOMPARE(rig.transport.running(), 6); // one a host, for the pause has not passed
    rig.pass(100);
    QCOMPARE(rig.transport.running(), 8);
    rig.transport.release();
    for (int i = 0; i < 5; ++i)
        rig.pass(100);
    QCOMPARE(rig.transport.mostRunning(), 8);
}

void FetchQueueTest::visibleFirst()
{
    Rig rig;
    rig.mode.setOfflineByUser(true);
    rig.add(u"https://a.example/1"_s, Priority::Background);
    rig.add(u"https://a.example/2"_s, Priority::Wanted);
    const auto third = rig.add(u"https://a.example/3"_s, Priority::Background);
    rig.queue.setPriority(third, Priority::Visible);
    rig.mode.setOfflineByUser(false);
    rig.settle();
    rig.pass(100);
    rig.pass(100);
    const QList<QUrl> expected{QUrl(u"https://a.example/3"_s), QUrl(u"https://a.example/2"_s),
                               QUrl(u"https://a.example/1"_s)};
    QCOMPARE(rig.transport.urls(), expected);
}

void FetchQueueTest::cancelWaiting()
{
    Rig rig;
    const auto job = rig.add(u"https://a.example/x"_s);
    rig.queue.cancel(job);
    rig.queue.cancel(job);
    rig.settle();
    QCOMPARE(rig.outcomes.size(), 1);
    QCOMPARE(rig.outcomes.value(0).kind, Outcome::Kind::Cancelled);
    QVERIFY(rig.transport.started().isEmpty());
}

void FetchQueueTest::cancelRunning()
{
    Rig rig;
    rig.transport.hold();
    const auto job = rig.add(u"https://a.example/x"_s);
    rig.settle();
    QCOMPARE(rig.queue.running(), 1);
    rig.queue.cancel(job);
    rig.transport.release();
    rig.settle();
    QCOMPARE(rig.outcomes.size(), 1);
    QCOMPARE(rig.outcomes.value(0).kind, Outcome::Kind::Cancelled);
    QCOMPARE(rig.queue.running(), 0);
    QCOMPARE(rig.log.at(0).state, Activity::State::Cancelled);
}

void FetchQueueTest::cancelDelayed()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(500));
    const auto job = rig.add(u"https://a.example/x"_s);
    rig.settle();
    rig.queue.cancel(job);
    rig.pass(10'000);
    QCOMPARE(rig.outcomes.size(), 1);
    QCOMPARE(rig.transport.started().size(), 1);
}

void FetchQueueTest::offlineNothingLeaves()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(200, "x"));
    rig.mode.setSystemHasNoNetwork(true);
    rig.add(u"https://a.example/x"_s);
    rig.pass(60'000);
    QVERIFY(rig.transport.started().isEmpty());
    QVERIFY(rig.outcomes.isEmpty());
    QCOMPARE(rig.queue.pending(), 1);
    rig.mode.setSystemHasNoNetwork(false);
    rig.settle();
    QCOMPARE(rig.outcomes.size(), 1);
}

void FetchQueueTest::goingOfflineTakesBack()
{
    Rig rig;
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(200, "x"));
    rig.transport.hold();
    rig.add(u"https://a.example/x"_s);
    rig.settle();
    rig.mode.setOfflineByUser(true);
    QCOMPARE(rig.transport.running(), 0);
    rig.pass(1000);
    QVERIFY(rig.outcomes.isEmpty());
    rig.transport.release();
    rig.mode.setOfflineByUser(false);
    rig.settle();
    QCOMPARE(rig.outcomes.value(0).body, "x");
}

void FetchQueueTest::contextGone()
{
    Rig rig;
    bool called = false;
    {
        QObject context;
        Request request;
        request.url = QUrl(u"https://a.example/x"_s);
        rig.queue.add(request, &context, [&](const Outcome &) { called = true; });
    }
    rig.settle();
    rig.pass(10'000);
    QVERIFY(!called);
}

void FetchQueueTest::activity()
{
    Rig rig;
    QSignalSpy appended(&rig.log, &ActivityLog::appended);
    QSignalSpy changed(&rig.log, &ActivityLog::changed);
    rig.transport.script(QUrl(u"https://a.example/x"_s), reply(404, "no"));
    Request request;
    request.url = QUrl(u"https://a.example/x"_s);
    request.kind = RequestKind::Image;
    request.why = RequestWhy::Thumbnail;
    request.articleKey = u"_news/a\tb.md"_s;
    rig.add(request);
    rig.settle();
    QCOMPARE(appended.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(rig.log.at(0).state, Activity::State::Failed);
    QCOMPARE(rig.log.totalBytes(), 2);
    const QJsonObject entry = QJsonDocument::fromJson(rig.log.toJson()).array().at(0).toObject();
    QCOMPARE(entry[u"url"].toString(), u"https://a.example/x"_s);
    QCOMPARE(entry[u"why"].toString(), u"thumbnail"_s);
    QCOMPARE(entry[u"kind"].toString(), u"image"_s);
    QCOMPARE(entry[u"status"].toInt(), 404);
    QCOMPARE(entry[u"bytes"].toInt(), 2);
    const QList<QByteArray> lines = rig.log.toText().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1].count('\t'), lines[0].count('\t'));
    rig.log.clear();
    QCOMPARE(rig.log.size(), 0);

    ActivityLog small(rig.clock, 2);
    QSignalSpy dropped(&small, &ActivityLog::droppedFirst);
    const auto first = small.begin(request, request.url);
    small.begin(request, request.url);
    small.begin(request, request.url);
    QCOMPARE(dropped.size(), 1);
    small.end(first, reply(200, "abc")); // dropped already: only the sum knows it
    QCOMPARE(small.totalBytes(), 3);
    QCOMPARE(small.size(), 2);
}

void FetchQueueTest::headers()
{
    Request request;
    request.kind = RequestKind::Image;
    QHash<QByteArray, QByteArray> sent;
    for (const auto &[name, value] : requestHeaders(request))
        sent.insert(name.toLower(), value);
    QVERIFY(sent["user-agent"].startsWith("Hearth/"));
    QVERIFY(sent["accept"].contains("image/"));
    QVERIFY(!sent.contains("referer"));
    QVERIFY(!sent.contains("cookie"));
    QVERIFY(!sent.contains("if-none-match"));
    QCOMPARE(mediaTypeOf("Text/HTML; charset=utf-8"), "text/html");
    QCOMPARE(mediaTypeOf(""), "");
}

QTEST_GUILESS_MAIN(FetchQueueTest)
#include "tst_fetchqueue.moc"
