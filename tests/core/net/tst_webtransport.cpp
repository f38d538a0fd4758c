// SPDX-License-Identifier: Apache-2.0
#include "tests/support/net/httpserver.h"
#include "tests/support/net/localweb.h"
#include <QElapsedTimer>
#include <QSslKey>
#include <QSslServer>
#include <QTest>
#include <QTestEventLoop>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The whole way, against a real server on this computer.
struct Web : LocalWeb
{
    Web() : LocalWeb({.attempts = 2, .firstDelay = 10ms, .longestDelay = 10ms}, 5s) {}

    QList<Outcome> outcomes;
    QTestEventLoop loop;
    RequestLimits limits{.maxBytes = 200'000, .connect = 10s, .stall = 5s, .total = 15s};

    /// For servers that never come to an end: the limits are what the test waits for. All others get so much
    /// time that a busy machine cannot change how a job ends.
    void hurry()
    {
        limits.stall = 200ms;
        limits.total = 600ms;
    }
    void add(const QUrl &url, const Validators &validators = {})
    {
        Request request;
        request.url = url;
        request.validators = validators;
        request.limits = limits;
        queue.add(request, &queue, [this](const Outcome &outcome) {
            outcomes.append(outcome);
            loop.exitLoop();
        });
    }
    Outcome get(const QUrl &url, const Validators &validators = {})
    {
        outcomes.clear();
        add(url, validators);
        loop.enterLoopMSecs(40'000); // not qWaitFor(): it sleeps between the steps of the server beside us
        return outcomes.value(0);
    }
};

class WebTransportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plain();
    void sendsOnlyWhatItShould();
    void keepsNoCookies();
    void unchanged();
    void chain();
    void loop();
    void tooManyRedirects();
    void redirectToFile();
    void errors_data();
    void errors();
    void rateLimited();
    void serverRecovers();
    void misbehaves_data();
    void misbehaves();
    void drip();
    void wrongLength();
    void gzipIsDecoded();
    void gzipBomb();
    void brokenGzip();
    void brotliIsDecoded();
    void brotliBomb();
    void certificateOfNobody();
    void announcedTooLarge();
    void refused();
    void unknownHost();
    void notHttp();
    void nameThatLeadsHome();
    void politeness();
    void offline();
    void cancelFreesTheServer();
};

void WebTransportTest::plain()
{
    HttpServer server;
    server.on("/a", HttpAnswer::html("<p>hello</p>"));
    Web web;
    const Outcome outcome = web.get(server.url("/a"));
    QCOMPARE(outcome.kind, Outcome::Kind::Fetched);
    QCOMPARE(outcome.body, "<p>hello</p>");
    QCOMPARE(outcome.contentType, "text/html; charset=utf-8");
    QCOMPARE(web.log.size(), 1);
    QCOMPARE(web.log.at(0).bytes, 12);
}

void WebTransportTest::sendsOnlyWhatItShould()
{
    HttpServer server;
    server.on("/a", HttpAnswer::html("x"));
    Web web;
    web.get(server.url("/a#part"));
    const HttpSeen seen = server.seen().value(0);
    QCOMPARE(seen.method, "GET");
    QCOMPARE(seen.path, "/a");
    QVERIFY(seen.headers["user-agent"].startsWith("Hearth/"));
    QCOMPARE(seen.headers["accept-language"], "*");
    QVERIFY(!seen.headers.contains("referer"));
    QVERIFY(!seen.headers.contains("authorization"));
    const QList<QByteArray> known{"host",       "accept",    "accept-language", "accept-encoding",
                                  "connection", "user-agent"};
    for (auto header = seen.headers.cbegin(); header != seen.headers.cend(); ++header)
        QVERIFY2(known.contains(header.key()), header.key().constData());
}

void WebTransportTest::keepsNoCookies()
{
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html("x");
    answer.headers.emplaceBack("Set-Cookie", "id=1; Path=/");
    server.on("/a", answer);
    Web web;
    web.get(server.url("/a"));
    web.get(server.url("/a"));
    QCOMPARE(server.seen().size(), 2);
    QVERIFY(!server.seen().at(1).headers.contains("cookie"));
}

void WebTransportTest::unchanged()
{
    HttpServer server;
    server.on("/a", [](const HttpSeen &request) {
        HttpAnswer answer = HttpAnswer::html("x");
        answer.headers.emplaceBack("ETag", "\"v1\"");
        if (request.headers.value("if-none-match") == "\"v1\"") {
            answer.status = 304;
            answer.body.clear();
        }
        return answer;
    });
    Web web;
    const Outcome first = web.get(server.url("/a"));
    QCOMPARE(first.validators.etag, "\"v1\"");
    const Outcome second = web.get(server.url("/a"), first.validators);
    QCOMPARE(second.kind, Outcome::Kind::Unchanged);
    QCOMPARE(second.status, 304);
}

void WebTransportTest::chain()
{
    HttpServer server;
    for (int i = 0; i < 5; ++i)
        server.on("/" + QByteArray::number(i), HttpAnswer::redirect(302, "/" + QByteArray::number(i + 1)));
    server.on("/5", HttpAnswer::html("end"));
    Web web;
    const Outcome outcome = web.get(server.url("/0"));
    QCOMPARE(outcome.body, "end");
    QCOMPARE(outcome.finalUrl, server.url("/5"));
    QCOMPARE(outcome.attempts, 6);
}

void WebTransportTest::loop()
{
    HttpServer server;
    server.on("/a", HttpAnswer::redirect(302, "/b"));
    server.on("/b", HttpAnswer::redirect(301, "/a"));
    Web web;
    QCOMPARE(web.get(server.url("/a")).reason, FailureReason::RedirectLoop);
    QCOMPARE(server.seen().size(), 2);
}

void WebTransportTest::tooManyRedirects()
{
    HttpServer server;
    for (int i = 0; i < 20; ++i)
        server.on("/" + QByteArray::number(i), HttpAnswer::redirect(302, "/" + QByteArray::number(i + 1)));
    Web web;
    QCOMPARE(web.get(server.url("/0")).reason, FailureReason::TooManyRedirects);
    QCOMPARE(server.seen().size(), 11); // the first and ten redirects
}

void WebTransportTest::redirectToFile()
{
    HttpServer server;
    server.on("/a", HttpAnswer::redirect(302, "file:///etc/hostname"));
    Web web;
    const Outcome outcome = web.get(server.url("/a"));
    QCOMPARE(outcome.reason, FailureReason::ForbiddenRedirect);
    QVERIFY(outcome.body.isEmpty());
}

void WebTransportTest::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("asked");
    for (const int status : {400, 401, 403, 404, 405, 407, 410, 418, 451, 501})
        QTest::addRow("%d is asked once", status) << status << 1;
    for (const int status : {408, 500, 502, 503, 504})
        QTest::addRow("%d is asked again", status) << status << 2;
}

void WebTransportTest::errors()
{
    QFETCH(int, status);
    QFETCH(int, asked);
    HttpServer server;
    server.on("/a", HttpAnswer::error(status));
    Web web;
    const Outcome outcome = web.get(server.url("/a"));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    if (status != 407) { // without a proxy Qt does not know what to make of it
        QCOMPARE(outcome.reason, FailureReason::HttpStatus);
        QCOMPARE(outcome.status, status);
        QCOMPARE(server.seen().size(), asked);
    }
}

void WebTransportTest::rateLimited()
{
    HttpServer server;
    int asked = 0;
    server.on("/a", [&asked](const HttpSeen &) {
        if (++asked > 1)
            return HttpAnswer::html("now");
        HttpAnswer answer = HttpAnswer::error(429);
        answer.headers.emplaceBack("Retry-After", "1");
        return answer;
    });
    Web web;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(web.get(server.url("/a")).body, "now");
    QVERIFY(timer.elapsed() >= 1000);
}

void WebTransportTest::serverRecovers()
{
    HttpServer server;
    int asked = 0;
    server.on("/a", [&asked](const HttpSeen &) {
        return ++asked > 1 ? HttpAnswer::html("fine") : HttpAnswer::error(500);
    });
    Web web;
    QCOMPARE(web.get(server.url("/a")).body, "fine");
}

void WebTransportTest::misbehaves_data()
{
    QTest::addColumn<int>("manner");
    QTest::addColumn<int>("reason");
    QTest::newRow("silent") << int(HttpAnswer::Manner::Silent) << int(FailureReason::Stalled);
    QTest::newRow("stall") << int(HttpAnswer::Manner::Stall) << int(FailureReason::Stalled);
    QTest::newRow("cut off") << int(HttpAnswer::Manner::CutOff) << int(FailureReason::CutOff);
    QTest::newRow("hang up") << int(HttpAnswer::Manner::HangUp) << int(FailureReason::CutOff);
    // Ends by its size, however slowly that comes.
    QTest::newRow("endless") << int(HttpAnswer::Manner::Endless) << int(FailureReason::TooLarge);
}

void WebTransportTest::misbehaves()
{
    QFETCH(int, manner);
    QFETCH(int, reason);
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html(QByteArray(1000, 'x'));
    answer.manner = HttpAnswer::Manner(manner);
    server.on("/a", answer);
    Web web;
    if (FailureReason(reason) == FailureReason::Stalled)
        web.hurry();
    const Outcome outcome = web.get(server.url("/a"));
    QCOMPARE(int(outcome.reason), reason);
    QVERIFY(outcome.body.isEmpty());
    QVERIFY(outcome.bytes < 1'000'000);
}

void WebTransportTest::drip()
{
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html(QByteArray(1000, 'x'));
    answer.manner = HttpAnswer::Manner::Drip;
    server.on("/a", answer);
    Web web;
    web.hurry();
    QCOMPARE(web.get(server.url("/a")).reason, FailureReason::TimedOut);
}

void WebTransportTest::wrongLength()
{
    HttpServer server;
    HttpAnswer tooLong = HttpAnswer::html("short");
    tooLong.headers.emplaceBack("Content-Length", "100");
    tooLong.manner = HttpAnswer::Manner::CutOff;
    server.on("/a", tooLong);
    HttpAnswer tooShort = HttpAnswer::html("much longer than it says");
    tooShort.headers.emplaceBack("Content-Length", "4");
    tooShort.headers.emplaceBack("Connection", "close");
    server.on("/b", tooShort);
    Web web;
    QCOMPARE(web.get(server.url("/a")).reason, FailureReason::CutOff);
    QCOMPARE(web.get(server.url("/b")).body, "much");
}

void WebTransportTest::gzipIsDecoded()
{
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html(gzip("<p>packed</p>"));
    answer.headers.emplaceBack("Content-Encoding", "gzip");
    server.on("/a", answer);
    Web web;
    QCOMPARE(web.get(server.url("/a")).body, "<p>packed</p>");
    QVERIFY(server.seen().value(0).headers["accept-encoding"].contains("gzip"));
}

void WebTransportTest::gzipBomb()
{
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html(gzip(QByteArray(60'000'000, 'x')));
    QVERIFY(answer.body.size() < 100'000);
    answer.headers.emplaceBack("Content-Encoding", "gzip");
    server.on("/a", answer);
    Web web;
    const Outcome outcome = web.get(server.url("/a"));
    QCOMPARE(outcome.reason, FailureReason::TooLarge);
    QVERIFY(outcome.bytes < 1'000'000);
}

void WebTransportTest::brokenGzip()
{
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html("this is not gzip at all");
    answer.headers.emplaceBack("Content-Encoding", "gzip");
    server.on("/a", answer);
    Web web;
    const Outcome outcome = web.get(server.url("/a"));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.reason, FailureReason::BadAnswer);
}

void WebTransportTest::brotliIsDecoded()
{
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html(QByteArray::fromHex("0b06803c703e7061636b65643c2f703e03"));
    answer.headers.emplaceBack("Content-Encoding", "br");
    server.on("/a", answer);
    Web web;
    const Outcome outcome = web.get(server.url("/a"));
    if (!server.seen().value(0).headers["accept-encoding"].contains("br"))
        QSKIP("this Qt knows no brotli");
    QCOMPARE(outcome.body, "<p>packed</p>");
}

void WebTransportTest::brotliBomb()
{
    // 60 million times the letter x.
    const QByteArray bomb = QByteArray::fromHex("cfffff7ff825f0e2b14020f7fe9ffffffff04b00c4610180eefd3fffffff"
                                                "e1970088c32200ddfbfffc379cc42f0110870500ba7e"
                                                "93");
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html(bomb);
    answer.headers.emplaceBack("Content-Encoding", "br");
    server.on("/a", answer);
    Web web;
    const Outcome outcome = web.get(server.url("/a"));
    if (!server.seen().value(0).headers["accept-encoding"].contains("br"))
        QSKIP("this Qt knows no brotli");
    QCOMPARE(outcome.reason, FailureReason::TooLarge);
    QVERIFY(outcome.bytes < 1'000'000);
}

void WebTransportTest::certificateOfNobody()
{
    // Made for this test; nobody trusts it, and nothing is kept behind its key.
    const QSslCertificate certificate("-----BEGIN CERTIFICATE-----\n"
                                      "MIIBkDCCATagAwIBAgIUKDgeBfKMdswdMESaORuqB9z7f18wCgYIKoZIzj0EAwIw\n"
                                      "FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyNDA3NTgwMloYDzIxMjYxMDMx\n"
                                      "MDc1ODAyWjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO\n"
                                      "PQMBBwNCAAQ44wGpvOIMDCCY4rfhi+3wYyjNejQYCXZL1Zfo/Bs1ZDXfTDrequWL\n"
                                      "hb7vupE01dWEcr/pd28b8tk9Z565WTY0o2QwYjAdBgNVHQ4EFgQUpmzu+KBERNbR\n"
                                      "4/Hmz62g1i2taT0wHwYDVR0jBBgwFoAUpmzu+KBERNbR4/Hmz62g1i2taT0wDwYD\n"
                                      "VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0gAMEUC\n"
                                      "IHb5mbI+cnU2QcAHxJUQCGE+dVgoKQ5pjx12CAXd8XSEAiEAnJL3WYJntHZ2oPVT\n"
                                      "RIRpIRm/U8z5Tcz1iZlEZUW0E2o=\n"
                                      "-----END CERTIFICATE-----\n");
    const QSslKey key("-----BEGIN PRIVATE KEY-----\n"
                      "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgm6Br3JbhBPnfvyul\n"
                      "oYdmsbZT1cHrQGt76fKlwoUxLM6hRANCAAQ44wGpvOIMDCCY4rfhi+3wYyjNejQY\n"
                      "CXZL1Zfo/Bs1ZDXfTDrequWLhb7vupE01dWEcr/pd28b8tk9Z565WTY0\n"
                      "-----END PRIVATE KEY-----\n",
                      QSsl::Ec);
    QVERIFY(!certificate.isNull() && !key.isNull());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificate);
    configuration.setPrivateKey(key);
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    bool asked = false;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&] { asked = true; });
    });
    Web web;
    const Outcome outcome = web.get(QUrl(u"https://127.0.0.1:%1/secret"_s.arg(server.serverPort())));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QCOMPARE(outcome.reason, FailureReason::CertificateFailed);
    QVERIFY(!asked); // not even the address was told
}

void WebTransportTest::announcedTooLarge()
{
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html("x");
    answer.headers.emplaceBack("Content-Length", "999999999");
    server.on("/a", answer);
    Web web;
    QCOMPARE(web.get(server.url("/a")).reason, FailureReason::TooLarge);
}

void WebTransportTest::refused()
{
    QUrl url;
    {
        HttpServer server;
        url = server.url("/a");
    }
    Web web;
    const Outcome outcome = web.get(url);
    QCOMPARE(outcome.reason, FailureReason::ConnectionFailed);
    QCOMPARE(outcome.attempts, 2);
}

void WebTransportTest::unknownHost()
{
    Web web;
    const Outcome outcome = web.get(QUrl(u"http://no-such-host.invalid/"_s));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QVERIFY(outcome.reason == FailureReason::HostNotFound || outcome.reason == FailureReason::TimedOut ||
            outcome.reason == FailureReason::ProxyFailed);
}

void WebTransportTest::notHttp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("SSH-2.0-OpenSSH_9.2\r\n");
            socket->disconnectFromHost();
        });
    });
    Web web;
    const Outcome outcome = web.get(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())));
    QCOMPARE(outcome.kind, Outcome::Kind::Failed);
    QVERIFY(outcome.body.isEmpty());
}

void WebTransportTest::nameThatLeadsHome()
{
    HttpServer server;
    server.on("/a", HttpAnswer::html("secret"));
    WebTransport transport;
    // The transport's own check: the name is on this computer, and the request is not one that may go there.
    HttpRequest request;
    request.url = QUrl(u"http://localhost:%1/a"_s.arg(server.serverPort()));
    std::optional<HttpReply> answer;
    transport.start(request, [&answer](const HttpReply &reply) { answer = reply; });
    QTRY_VERIFY(answer);
    // Where a name such as this one cannot be looked up, it is not reached either.
    QVERIFY(answer->reason == FailureReason::ForbiddenAddress ||
            answer->reason == FailureReason::HostNotFound);
    QVERIFY(server.seen().isEmpty());
}

void WebTransportTest::politeness()
{
    HttpServer server;
    for (int i = 0; i < 12; ++i)
        server.on("/" + QByteArray::number(i), HttpAnswer::html("x"));
    Web web;
    for (int i = 0; i < 12; ++i)
        web.add(server.url("/" + QByteArray::number(i)));
    QTRY_COMPARE(web.outcomes.size(), 12);
    QVERIFY2(server.mostAtOnce() <= 2, qPrintable(QString::number(server.mostAtOnce())));
    QVERIFY(server.connections() <= 3); // kept alive, not one a request
}

void WebTransportTest::offline()
{
    HttpServer server;
    server.on("/a", HttpAnswer::html("x"));
    Web web;
    web.mode.setOfflineByUser(true);
    web.add(server.url("/a"));
    QTest::qWait(100);
    QCOMPARE(server.connections(), 0);
    QVERIFY(web.outcomes.isEmpty());
    QCOMPARE(web.log.size(), 0);
    web.mode.setOfflineByUser(false);
    QTRY_COMPARE(web.outcomes.size(), 1);
    QCOMPARE(server.seen().size(), 1);
}

void WebTransportTest::cancelFreesTheServer()
{
    HttpServer server;
    HttpAnswer answer = HttpAnswer::html("x");
    answer.manner = HttpAnswer::Manner::Silent;
    server.on("/a", answer);
    Web web;
    Request request;
    request.url = server.url("/a");
    const auto job =
        web.queue.add(request, &web.queue, [&](const Outcome &outcome) { web.outcomes.append(outcome); });
    QTRY_COMPARE(server.seen().size(), 1);
    web.queue.cancel(job);
    QTRY_COMPARE(web.outcomes.size(), 1);
    QCOMPARE(web.outcomes.first().kind, Outcome::Kind::Cancelled);
    QCOMPARE(web.queue.running(), 0);
}

QTEST_GUILESS_MAIN(WebTransportTest)
#include "tst_webtransport.moc"
