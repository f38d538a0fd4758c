// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagemetadata.h"
#include <QtTest>

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
        QCOMPARE(page.image, QUrl(u"https://a.example/p.jpg"_s));
        QCOMPARE(page.imageWidth, 1200);
        QCOMPARE(page.imageHeight, 630);
        QCOMPARE(page.type, u"article"_s);
        QCOMPARE(page.published, u"2021-08-27T14:16:00Z"_s);
        QCOMPARE(page.keywords, (QStringList{u"AI"_s, u"Chips"_s}));
        QCOMPARE(page.canonical, QUrl(u"https://a.example/page"_s));
        QCOMPARE(page.amp, QUrl(u"https://a.example/amp"_s));
        QCOMPARE(page.lang, u"en"_s);
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
        QCOMPARE(page.image, QUrl(u"https://a.example/i.png"_s));
        QCOMPARE(page.imageHeight, 20);
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
