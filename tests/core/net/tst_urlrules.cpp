// SPDX-License-Identifier: Apache-2.0
#include "core/net/urlrules.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class UrlRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scope_data();
    void scope();
    void address_data();
    void address();
    void redirect_data();
    void redirect();
    void wire();
};

void UrlRulesTest::scope_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *host, AddressScope scope) {
        QTest::newRow(host) << QString::fromLatin1(host) << int(scope);
    };
    using enum AddressScope;
    row("example.com", Public);
    row("8.8.8.8", Public);
    row("172.32.0.1", Public);
    row("2606:4700::1111", Public);
    row("127.0.0.1", Private);
    row("127.1", Private);
    row("2130706433", Private);
    row("0x7f.0.0.1", Private);
    row("10.1.2.3", Private);
    row("172.16.0.1", Private);
    row("172.31.255.255", Private);
    row("192.168.1.1", Private);
    row("100.64.0.1", Private);
    row("::1", Private);
    row("::ffff:127.0.0.1", Private);
    row("::ffff:10.0.0.1", Private);
    row("64:ff9b::a00:1", Private);
    row("2002:c0a8:0101::1", Private);
    row("fd12:3456::1", Private);
    row("localhost", Private);
    row("LOCALHOST.", Private);
    row("a.localhost", Private);
    row("router", Private);
    row("nas.local", Private);
    row("wiki.corp", Private);
    row("169.254.169.254", LinkLocal);
    row("::ffff:169.254.169.254", LinkLocal);
    row("fe80::1", LinkLocal);
    row("0.0.0.0", Forbidden);
    row("224.0.0.1", Forbidden);
    row("255.255.255.255", Forbidden);
    row("::", Forbidden);
    row("ff02::1", Forbidden);
    row("", Forbidden);
}

void UrlRulesTest::scope()
{
    QFETCH(QString, host);
    QFETCH(int, expected);
    QCOMPARE(int(scopeOfHost(host)), expected);
}

void UrlRulesTest::address_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("vouchedBy");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *url, const char *voucher, FailureReason reason) {
        QTest::addRow("%s by %s", url, voucher)
            << QString::fromLatin1(url) << QString::fromLatin1(voucher) << int(reason);
    };
    using enum FailureReason;
    row("https://a.example/x", "", None);
    row("http://a.example/x", "", None);
    row("file:///etc/passwd", "", BadAddress);
    row("ftp://a.example/", "", BadAddress);
    row("javascript:alert(1)", "", BadAddress);
    row("data:text/html,x", "", BadAddress);
    row("/relative", "", BadAddress);
    row("https:///nohost", "", BadAddress);
    row("", "", BadAddress);
    row("http://127.0.0.1:8080/", "", None); // the library names it itself
    row("http://127.0.0.1/", "https://a.example/", ForbiddenAddress);
    row("http://192.168.0.1/", "https://a.example/", ForbiddenAddress);
    row("http://192.168.0.1/", "http://192.168.0.2/", None);
    row("http://169.254.169.254/", "http://192.168.0.2/", ForbiddenAddress);
    row("http://169.254.1.1/", "http://169.254.1.1/a", None);
    row("http://0.0.0.0/", "http://0.0.0.0/", ForbiddenAddress);
}

void UrlRulesTest::address()
{
    QFETCH(QString, url);
    QFETCH(QString, vouchedBy);
    QFETCH(int, expected);
    QCOMPARE(int(checkAddress(QUrl(url), QUrl(vouchedBy))), expected);
}

void UrlRulesTest::redirect_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *from, const char *to, FailureReason reason) {
        QTest::addRow("%s to %s", from, to)
            << QString::fromLatin1(from) << QString::fromLatin1(to) << int(reason);
    };
    using enum FailureReason;
    row("http://a.example/", "https://a.example/", None);
    row("https://a.example/", "https://b.example/", None);
    row("http://a.example/", "http://b.example/", None);
    row("https://a.example/", "http://a.example/", ForbiddenRedirect);
    row("http://a.example/", "file:///etc/passwd", ForbiddenRedirect);
    row("http://a.example/", "javascript:alert(1)", ForbiddenRedirect);
    row("http://a.example/", "http://127.0.0.1/", ForbiddenAddress);
    row("http://a.example/", "http://[::1]/", ForbiddenAddress);
    row("http://127.0.0.1/", "http://127.0.0.1:9/", None);
    row("http://127.0.0.1/", "http://169.254.169.254/", ForbiddenAddress);
}

void UrlRulesTest::redirect()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, expected);
    QCOMPARE(int(checkRedirect(QUrl(from), QUrl(to), QUrl(from))), expected);
}

void UrlRulesTest::wire()
{
    QCOMPARE(wireUrl(QUrl(u"https://u:p@a.example/x?utm_source=n#f"_s)),
             QUrl(u"https://a.example/x?utm_source=n"_s));
}

QTEST_GUILESS_MAIN(UrlRulesTest)
#include "tst_urlrules.moc"
