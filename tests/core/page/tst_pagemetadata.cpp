// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagemetadata.h"
#include "core/page/pagetitle.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

namespace {

const QUrl address(u"https://a.example/2021/page"_s);

PageMetadata of(const QByteArray &html)
{
    const Result<HtmlTree> tree = HtmlTree::parse(html);
    return tree ? pageMetadata(*tree, address) : PageMetadata();
}

} // namespace

class TestPageMetadata : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openGraph()
    {
        const PageMetadata page =
            of("<html lang=en><head><title>T</title><meta property='og:title' content=' The  title '>"
               "<meta property=og:description content=D><meta property=og:site_name content=Site>"
               "<meta property=og:image content=/p.jpg><meta property=og:image:width content=1200>"
               "<meta property=og:image:height content=630><meta property=og:type content=article>"
               "<meta property=article:published_time content=2021-08-27T14:16:00Z>"
               "<meta property=article:tag content=AI><meta property=article:tag content=Chips>"
               "<link rel='canonical' href=/page><link rel=amphtml href=https://a.example/amp>");
        QCOMPARE(page.title, u"The title"_s);
        QCOMPARE(page.description, u"D"_s);
        QCOMPARE(page.siteName, u"Site"_s);
        QCOMPARE(page.images, (QList<MetaImage>{{QUrl(u"https://a.example/p.jpg"_s), 1200, 630}}));
        QCOMPARE(page.type, u"article"_s);
        QCOMPARE(page.published, u"2021-08-27T14:16:00Z"_s);
        QCOMPARE(page.keywords, (QStringList{u"AI"_s, u"Chips"_s}));
        QCOMPARE(page.canonical, QUrl(u"https://a.example/page"_s));
        QCOMPARE(page.amp, QUrl(u"https://a.example/amp"_s));
        QCOMPARE(page.lang, u"en"_s);
    }

    void relativeAddressesAreOfTheBase()
    {
        const PageMetadata page = of("<head><base href='/other/'><meta property=og:image content=p.jpg>"
                                     "<link rel=canonical href=page><link rel=amphtml href=amp></head>");
        QCOMPARE(page.images, (QList<MetaImage>{{QUrl(u"https://a.example/other/p.jpg"_s)}}));
        QCOMPARE(page.canonical, QUrl(u"https://a.example/other/page"_s));
        QCOMPARE(page.amp, QUrl(u"https://a.example/other/amp"_s));
        QCOMPARE(of("<base href='javascript:x'><meta property=og:image content=p.jpg>").images,
                 (QList<MetaImage>{{QUrl(u"https://a.example/2021/p.jpg"_s)}}));
    }

    void jsonLd_data()
    {
        QTest::addColumn<QByteArray>("json");
        QByteArray article =
            "{'@type':'NewsArticle','headline':'H','description':'D','datePublished':'2021-01-02',"
            "'author':[{'@type':'Person','name':'Ada'},{'name':'Ben'}],"
            "'publisher':{'@type':'Organization','name':'P'},"
            "'image':{'url':'https://a.example/i.png','width':10,'height':20}}";
        article.replace('\'', '"');
        QTest::newRow("object") << article;
        QTest::newRow("array") << "[{\"@type\":\"WebPage\",\"name\":\"no\"}," + article + "]";
        QTest::newRow("graph") << "{\"@graph\":[" + article + "]}";
        QTest::newRow("of a page") << "{\"@type\":\"WebPage\",\"mainEntity\":" + article + "}";
        QTest::newRow("in a comment") << "<!-- " + article + " //-->";
        QTest::newRow("line ends in texts") << QByteArray(article).replace("\"H\"", "\"\nH\n\"");
        QTest::newRow("entities") << QByteArray(article).replace("\"P\"", "\"&#80;\"");
        QByteArray named = article;
        named.replace("{\"@type\":\"Organization\",\"name\":\"P\"}", "{\"@id\":\"#p\"}");
        QTest::newRow("named elsewhere") << "{\"@graph\":[{\"@id\":\"#p\",\"name\":\"P\"}," + named + "]}";
    }
    void jsonLd()
    {
        QFETCH(QByteArray, json);
        const PageMetadata page =
            of("<title>T</title><script type='application/ld+json'>" + json + "</script>");
        QCOMPARE(page.title, u"H"_s);
        QCOMPARE(page.description, u"D"_s);
        QCOMPARE(page.published, u"2021-01-02"_s);
        QCOMPARE(page.authors, (QStringList{u"Ada"_s, u"Ben"_s}));
        QCOMPARE(page.siteName, u"P"_s);
        QCOMPARE(page.images, (QList<MetaImage>{{QUrl(u"https://a.example/i.png"_s), 10, 20}}));
        QCOMPARE(page.type, u"NewsArticle"_s);
    }

    void plainMeta()
    {
        const PageMetadata page =
            of("<title> A &amp; B </title><meta name=description content='x y'><meta name=author content=Ada>"
               "<meta name=article:author content=https://fb.example/ada>"
               "<meta name=keywords content='a, b ,c'><meta name=date content=2020-01-01>");
        QCOMPARE(page.title, u"A & B"_s);
        QCOMPARE(page.description, u"x y"_s);
        QCOMPARE(page.authors, QStringList{u"Ada"_s});
        QCOMPARE(page.keywords, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(page.published, u"2020-01-01"_s);
    }

    void imagesWithTheirSizes_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("images");
        const auto og = [](const QByteArray &name, const QByteArray &content) {
            return QByteArray("<meta property='og:image" + name + "' content='" + content + "'>");
        };
        QTest::newRow("two") << og("", "/1.jpg") + og(":width", "10") + og(":height", "20") + og("", "/2.jpg")
                             << u"/1.jpg 10x20;/2.jpg 0x0"_s;
        QTest::newRow("size first") << og(":height", "20") + og(":width", "10") + og("", "/1.jpg")
                                    << u"/1.jpg 10x20"_s;
        QTest::newRow("secure twin") << og("", "http://a.example/1.jpg") +
                                            og(":secure_url", "https://a.example/1.jpg")
                                     << u"/1.jpg 0x0"_s;
        QTest::newRow("one by one") << og("", "/1.jpg") + og(":width", "1") + og(":height", "1")
                                    << u"/1.jpg 0x0"_s;
        QTest::newRow("size only in JSON-LD")
            << og("", "/1.jpg") + "<script type='application/ld+json'>{\"@type\":\"Article\",\"image\":"
                                  "{\"url\":\"/1.jpg\",\"width\":\"10 px\",\"height\":20}}</script>"
            << u"/1.jpg 10x20"_s;
        QTest::newRow("list in JSON-LD")
            << QByteArray("<script type='application/ld+json'>{\"@type\":[\"NewsArticle\"],\"image\":"
                          "[\"/1.jpg\",{\"contentUrl\":\"/2.jpg\"}]}</script>")
            << u"/1.jpg 0x0;/2.jpg 0x0"_s;
        QTest::newRow("twitter") << QByteArray("<meta name=twitter:image content=/t.jpg>") << u"/t.jpg 0x0"_s;
        QTest::newRow("link") << QByteArray("<link rel=image_src href=/l.jpg>") << u"/l.jpg 0x0"_s;
    }
    void imagesWithTheirSizes()
    {
        QFETCH(QByteArray, head);
        QFETCH(QString, images);
        QStringList found;
        for (const MetaImage &image : of(head).images)
            found += u"%1 %2x%3"_s.arg(image.url.path()).arg(image.width).arg(image.height);
        QCOMPARE(found.join(u';'), images);
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QString>("published");
        QTest::newRow("itemprop") << QByteArray("<time itemprop=datePublished datetime=2019-11-21>x</time>")
                                  << u"2019-11-21"_s;
        QTest::newRow("itemprop on a span")
            << QByteArray("<span itemprop='datePublished' content='2019-11-22'>x</span>") << u"2019-11-22"_s;
        QTest::newRow("class") << QByteArray("<time class='updated' datetime=2020-01-02></time>"
                                             "<time class='entry-date published' datetime=2020-01-01></time>")
                               << u"2020-01-01"_s;
        QTest::newRow("in the article")
            << QByteArray("<aside><time datetime=2001-01-01></time></aside><article><time "
                          "datetime=2020-02-02></time></article>")
            << u"2020-02-02"_s;
        QTest::newRow("only one") << QByteArray("<p><time datetime=2020-03-03></time>") << u"2020-03-03"_s;
        QTest::newRow("one of many") << QByteArray("<p><time datetime=2020-03-03></time><time "
                                                   "datetime=2020-03-04></time>")
                                     << QString();
        QTest::newRow("of another name")
            << QByteArray("<meta name=publishdate content=2017-03-10>") << u"2017-03-10"_s;
        QTest::newRow("two names in one property")
            << QByteArray("<meta property='article:published_time dc:date' content=2017-03-11>")
            << u"2017-03-11"_s;
    }
    void dates()
    {
        QFETCH(QByteArray, html);
        QFETCH(QString, published);
        QCOMPARE(of(html).published, published);
    }

    void titles_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("plain");
        QTest::newRow("site behind") << u"A story | The Times"_s << u"the times"_s << u"A story"_s;
        QTest::newRow("site before") << u"Times - A story - part 2"_s << u"Times"_s << u"A story - part 2"_s;
        QTest::newRow("motto") << u"Goal! | Aktuálně"_s << u"Aktuálně - what just happened"_s << u"Goal!"_s;
        QTest::newRow("author") << u"A story | Ada Example"_s << QString() << u"A story"_s;
        QTest::newRow("both") << u"A story | Ada Example | Times"_s << u"Times"_s << u"A story"_s;
        QTest::newRow("host") << u"A story – News Site"_s << QString() << u"A story"_s;
        QTest::newRow("part of it") << u"Tea | Coffee"_s << u"Times"_s << u"Tea | Coffee"_s;
        QTest::newRow("hyphen") << u"State-of-the-art Times"_s << u"Times"_s << u"State-of-the-art Times"_s;
        QTest::newRow("nothing else") << u"Times"_s << u"Times"_s << u"Times"_s;
    }
    void titles()
    {
        QFETCH(QString, title);
        QFETCH(QString, site);
        QFETCH(QString, plain);
        QCOMPARE(titleWithoutNames(title, site, u"www.newssite.example"_s, {u"Ada Example"_s}), plain);
    }

    void canonicalsThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("canonical");
        QTest::addColumn<QString>("believed");
        QTest::newRow("other spelling")
            << QByteArray("https://www.a.example/2021/page/") << u"https://www.a.example/2021/page/"_s;
        QTest::newRow("other path") << QByteArray("/x") << u"https://a.example/x"_s;
        QTest::newRow("home page") << QByteArray("https://a.example/") << QString();
        QTest::newRow("section") << QByteArray("/2021") << QString();
        QTest::newRow("another site") << QByteArray("https://b.example/2021/page") << QString();
    }
    void canonicalsThatCannotBe()
    {
        QFETCH(QByteArray, canonical);
        QFETCH(QString, believed);
        QCOMPARE(of("<link rel=canonical href='" + canonical + "'>").canonical.toString(), believed);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("scheme") << QByteArray(
            "<link rel=canonical href='javascript:alert(1)'><meta property=og:image content='file:///x'>");
        QTest::newRow("broken json") << QByteArray("<script type='application/ld+json'>{\"@type\":</script>");
        QTest::newRow("odd types") << QByteArray(
            "<script "
            "type='application/ld+json'>{\"@type\":[],\"headline\":{},\"author\":[[[]]],\"image\":[]}</"
            "script>");
    }
    void hostile()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(of(html), PageMetadata());
    }
};

QTEST_GUILESS_MAIN(TestPageMetadata)
#include "tst_pagemetadata.moc"
