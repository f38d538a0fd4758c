// SPDX-License-Identifier: Apache-2.0
#include "core/net/canonicaladdress.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class CanonicalAddressTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void canonical_data();
    void canonical();
};

void CanonicalAddressTest::canonical_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *url, const char *expected) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(expected);
    };
    row("HTTPS://A.Example:443", "https://a.example/");
    row("http://a.example:80/x#part", "http://a.example/x");
    row("http://a.example:8080/x", "http://a.example:8080/x");
    row("https://a.example/x?utm_source=n&id=7&UTM_Medium=m&fbclid=z", "https://a.example/x?id=7");
    row("https://a.example/x?utm_source=n", "https://a.example/x");
    row("https://a.example/x?quality=65&strip=all", "https://a.example/x?quality=65&strip=all");
    row("https://a.example/x?a%20b=%2F", "https://a.example/x?a%20b=%2F");
    row("https://a.example/a/../b", "https://a.example/b");
    row("https://user:pw@a.example/", "https://a.example/");
    row("  https://a.example/x ", "https://a.example/x");
    row("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC");
    row("mailto:a@b.example", "");
    row("/assets/a.png", "");
}

void CanonicalAddressTest::canonical()
{
    QFETCH(QString, url);
    QFETCH(QString, expected);
    QCOMPARE(canonicalAddress(url), expected);
    QCOMPARE(canonicalAddress(expected), expected);
}

QTEST_GUILESS_MAIN(CanonicalAddressTest)
#include "tst_canonicaladdress.moc"
