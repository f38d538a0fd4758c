// SPDX-License-Identifier: Apache-2.0
#include "core/net/canonicaladdress.h"
#include "core/net/pageaddress.h"
#include "core/net/plainaddress.h"
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

class TestPlainAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void agreesWithTheFullReading();
};

void TestPlainAddress::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::newRow("usual") << u"https://www.a-1.example/2021/A_b~c.html"_s << u"www.a-1.example"_s
                           << u"/2021/A_b~c.html"_s;
    QTest::newRow("http, root") << u"http://a.example/"_s << u"a.example"_s << u"/"_s;
    for (const QString &text :
         {u"ftp://a.example/x"_s, u"https://a.example"_s, u"https://A.example/x"_s, u"HTTPS://a.example/x"_s,
          u"https://a.example:80/x"_s, u"https://u@a.example/x"_s, u"https://a.example/x?y"_s,
          u"https://a.example/x#y"_s, u"https://a.example/%41"_s, u"https://a.example/a/../b"_s,
          u"https://a.example//b"_s, u"https://a.example/\u00E4"_s, u"https://localhost/x"_s,
          u"https://127.0.0.1/x"_s, u"https://xn--a.example/x"_s, u"https://-a.example/x"_s,
          u"https://a..example/x"_s, u"https:///x"_s, QString()})
        QTest::newRow(qPrintable(u"not plain: "_s + text)) << text << QString() << QString();
}

void TestPlainAddress::splits()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(QString, path);
    const auto parts = splitPlainAddress(text);
    QCOMPARE(parts.has_value(), !host.isEmpty());
    if (parts) {
        QCOMPARE(parts->host.toString(), host);
        QCOMPARE(parts->path.toString(), path);
    }
}

/// Whatever pieces an address is made of, what is taken for plain must be what QUrl makes of it.
void TestPlainAddress::agreesWithTheFullReading()
{
    const QStringList hosts{u"a.example"_s,
                            u"www.b2.co.uk"_s,
                            u"1.2.3.4"_s,
                            u"a.1b"_s,
                            u"1.2.3.x4"_s,
                            u"m.c-d.org"_s,
                            u"0x7f.a"_s,
                            u"a_b.example"_s,
                            u"a.e-"_s,
                            u"xn--mnchen-3ya.de"_s,
                            u"www.google.com"_s,
                            u"youtu.be"_s,
                            u"a-b.cdn.ampproject.org"_s};
    const QStringList pieces{u"/"_s,   u"a"_s,     u"B"_s,          u"."_s,    u"-"_s,   u"~"_s,
                             u"amp"_s, u".html"_s, u"index.html"_s, u"7"_s,    u"%7e"_s, u"%41"_s,
                             u"/c/"_s, u"/s/"_s,   u"?q"_s,         u"&x=1"_s, u"#f"_s,  u"+"_s};
    QRandomGenerator random(2611);
    int plain = 0;
    for (int i = 0; i < 20000; ++i) {
        QString text =
            (random.bounded(2) ? u"https://"_s : u"http://"_s) + hosts[random.bounded(hosts.size())] + u'/';
        for (int more = random.bounded(6); more > 0; --more)
            text += pieces[random.bounded(pieces.size())];
        const QString full = canonicalAddress(QUrl(text));
        QCOMPARE(canonicalAddress(text), full);
        plain += splitPlainAddress(text) ? 1 : 0;
        // A query keeps the page from being taken for plain, and does not change what its path becomes.
        if (!text.contains(u'?') && !text.contains(u'#') && !full.isEmpty()) {
            const QString withQuery = pageAddress(text + u"?zz=1"_s);
            QCOMPARE(withQuery.left(withQuery.lastIndexOf(u'?')), pageAddress(text).section(u'?', 0, 0));
        }
    }
    QVERIFY(plain > 1000);
}

QTEST_GUILESS_MAIN(TestPlainAddress)
#include "tst_plainaddress.moc"
