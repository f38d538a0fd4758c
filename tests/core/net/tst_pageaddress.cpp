// SPDX-License-Identifier: Apache-2.0
#include "core/net/pageaddress.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestPageAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneForAllSpellings_data()
    {
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const QString &other) { QTest::newRow(name) << other; };
        row("itself", u"https://www.example.com/2026/story"_s);
        row("http", u"http://www.example.com/2026/story"_s);
        row("without www", u"https://example.com/2026/story"_s);
        row("upper case host", u"https://WWW.Example.COM/2026/story"_s);
        row("default port", u"https://www.example.com:443/2026/story"_s);
        row("fragment", u"https://www.example.com/2026/story#comments"_s);
        row("slash", u"https://www.example.com/2026/story/"_s);
        row("index", u"https://www.example.com/2026/story/index.html"_s);
        row("tracking", u"https://www.example.com/2026/story?utm_source=x&fbclid=1"_s);
        row("mobile m", u"https://m.example.com/2026/story"_s);
        row("mobile", u"https://mobile.example.com/2026/story"_s);
        row("amp host", u"https://amp.example.com/2026/story"_s);
        row("www.amp host", u"https://www.amp.example.com/2026/story"_s);
        row("amp path", u"https://www.example.com/2026/story/amp"_s);
        row("amp path, slash", u"https://www.example.com/2026/story/amp/"_s);
        row("amp prefix", u"https://www.example.com/amp/2026/story"_s);
        row("amp ending", u"https://www.example.com/2026/story.amp"_s);
        row("amp query", u"https://www.example.com/2026/story?amp=1"_s);
        row("bare amp query", u"https://www.example.com/2026/story?amp"_s);
        row("output type", u"https://www.example.com/2026/story?outputType=amp"_s);
        row("cache", u"https://www-example-com.cdn.ampproject.org/c/s/www.example.com/2026/story/amp/"_s);
        row("cache, http", u"https://www-example-com.cdn.ampproject.org/c/www.example.com/2026/story"_s);
        row("old cache", u"https://cdn.ampproject.org/v/s/www.example.com/2026/story?amp_js_v=0.1&usqp=mq"_s);
        row("search", u"https://www.google.com/amp/s/www.example.com/2026/story"_s);
        row("other cache", u"https://www.bing-amp.com/c/s/www.example.com/2026/story"_s);
    }

    void isOneForAllSpellings()
    {
        QFETCH(QString, other);
        QCOMPARE(pageAddress(other), u"example.com/2026/story"_s);
    }

    void tellsPagesApart_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char *name, const QString &a, const QString &b) {
            QTest::newRow(name) << a << b;
        };
        row("path", u"https://example.com/a"_s, u"https://example.com/b"_s);
        row("host", u"https://news.example.com/a"_s, u"https://example.com/a"_s);
        row("short host", u"https://m.de/a"_s, u"https://de/a"_s);
        row("query", u"https://example.com/?p=1"_s, u"https://example.com/?p=2"_s);
        row("port", u"https://example.com:8080/a"_s, u"https://example.com/a"_s);
        row("word with amp", u"https://example.com/camp"_s, u"https://example.com/c"_s);
        row("about amp", u"https://example.com/amplifiers"_s, u"https://example.com/lifiers"_s);
        row("cache of nothing", u"https://cdn.ampproject.org/c/s/"_s, u"https://cdn.ampproject.org/v/s/x"_s);
        row("cache's own page", u"https://www.google.com/amp"_s, u"https://www.google.com/maps"_s);
    }

    void tellsPagesApart()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QVERIFY(!pageAddress(a).isEmpty());
        QVERIFY(pageAddress(a) != pageAddress(b));
    }

    void knowsOthers()
    {
        QCOMPARE(pageAddress(u"https://youtu.be/abc"_s), pageAddress(u"https://m.youtube.com/watch?v=abc"_s));
        QCOMPARE(pageAddress(u"https://en.m.wikipedia.org/wiki/Chip"_s), u"en.wikipedia.org/wiki/Chip"_s);
        QCOMPARE(pageAddress(u"https://a.example/x?b=2&a=1"_s),
                 pageAddress(u"https://a.example/x?a=1&b=2"_s));
        QCOMPARE(pageAddress(u"https://example.com"_s), pageAddress(u"http://example.com/"_s));
        QCOMPARE(pageAddress(u"https://example.com/a.amp.html"_s), u"example.com/a.html"_s);
    }

    void isEmptyForNoAddress()
    {
        for (const QString &text : {u""_s, u"not an address"_s, u"ftp://example.com/a"_s, u"/assets/a.png"_s,
                                    u"mailto:a@example.com"_s})
            QCOMPARE(pageAddress(text), QString());
    }
};

QTEST_APPLESS_MAIN(TestPageAddress)
#include "tst_pageaddress.moc"
