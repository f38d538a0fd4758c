// SPDX-License-Identifier: Apache-2.0
#include "core/page/bodyhtml.h"
#include "core/page/markdown.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

class TestMarkdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("paragraphs") << u"one\ntwo\n\nthree"_s << QByteArray("<p>one two</p><p>three</p>");
        QTest::newRow("headings") << u"# A\n\n### B"_s << QByteArray("<h1>A</h1><h3>B</h3>");
        QTest::newRow("marks") << u"**b** *i* ~~s~~ `c<d`"_s
                               << QByteArray(
                                      "<p><strong>b</strong> <em>i</em> <s>s</s> <code>c&lt;d</code></p>");
        QTest::newRow("link") << u"[a](https://a.example/?x=1&y=2)"_s
                              << QByteArray("<p><a href=\"https://a.example/?x=1&amp;y=2\">a</a></p>");
        QTest::newRow("list") << u"- a\n- b\n"_s << QByteArray("<ul><li>a</li><li>b</li></ul>");
        QTest::newRow("numbers") << u"1. a\n2. b\n"_s << QByteArray("<ol><li>a</li><li>b</li></ol>");
        QTest::newRow("nested list") << u"- a\n  - b\n  - c\n- d\n"_s
                                     << QByteArray(
                                            "<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>");
        QTest::newRow("quote") << u"> said\n\nafter"_s
                               << QByteArray("<blockquote><p>said</p></blockquote><p>after</p>");
        QTest::newRow("code block") << u"```cpp\nint a;\n\nint b;\n```\nx"_s
                                    << QByteArray("<pre><code>int a;\n\nint b;</code></pre><p>x</p>");
        QTest::newRow("table")
            << u"| a | b |\n|---|---|\n| c | d |\n"_s
            << QByteArray("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>");
        QTest::newRow("table after code") << u"```\nx\n```\n\n| a | b |\n|---|---|\n| c | d |\n"_s
                                          << QByteArray("<pre><code>x</code></pre><table><tr><th>a</"
                                                        "th><th>b</th></tr><tr><td>c</td><td>d</td></tr>"
                                                        "</table>");
        QTest::newRow("rule") << u"a\n\n---\n\nb"_s << QByteArray("<p>a</p><hr/><p>b</p>");
        QTest::newRow("picture") << u"![alt](/assets/a.png)"_s
                                 << QByteArray("<p><img src=\"/assets/a.png\" alt=\"alt\"/></p>");
        QTest::newRow("cjk") << u"## 标题\n\n正文"_s << QByteArray("<h2>标题</h2><p>正文</p>");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void converts()
    {
        QFETCH(QString, markdown);
        QTEST(markdownToHtml(markdown), "html");
    }

    void tellsHtmlFromMarkdown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("html");
        QTest::newRow("html") << QByteArray("\n<p>a</p>\n\n    <div>b</div>") << true;
        QTest::newRow("document") << QByteArray("<!DOCTYPE html><html><body>a") << true;
        QTest::newRow("markdown") << QByteArray("a <b>c</b>") << false;
        QTest::newRow("readme with a banner")
            << QByteArray("<div><img src=a></div>\n\n# Title\n\ntext") << false;
        QTest::newRow("list after html") << QByteArray("<p>a</p>\n\n- one\n- two") << false;
        QTest::newRow("autolink") << QByteArray("<https://a.example>") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void tellsHtmlFromMarkdown()
    {
        QFETCH(QByteArray, body);
        QTEST(looksLikeHtml(body), "html");
    }

    void bodyIsSanitised()
    {
        const BodyHtml body =
            bodyHtml("# A\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](../../z.png)\n", true,
                     u"<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>"_s);
        QVERIFY(body.html.startsWith(u"<h1>A</h1>"_s));
        QVERIFY2(!body.html.contains(u"script"_s), qPrintable(body.html));
        QVERIFY2(!body.html.contains(u"img"_s), qPrintable(body.html));
        QCOMPARE(body.featured.size(), 1);
        QCOMPARE(body.featured.first().page, QUrl(u"https://www.youtube.com/watch?v=abc"_s));
        QCOMPARE(body.featuredHtml, QString());
    }

    void picturesNeedNoWords()
    {
        const QByteArray html =
            markdownToHtml(u"![](https://a.example/p.png)\n\nText `![](x)`.\n\n"
                           "![](https://a.example/q.png \"T\") ![w](https://a.example/r.png)\n"_s);
        QCOMPARE(html.count("<img"), 3);
        QVERIFY2(html.contains("src=\"https://a.example/p.png\""), html.constData());
        QVERIFY2(html.contains("src=\"https://a.example/q.png\""), html.constData());
        QVERIFY2(html.contains("![](x)"), html.constData());
        QVERIFY(!html.contains(QString(QChar(0xFDEF)).toUtf8()));
    }

    void hugeBodyIsCut()
    {
        const BodyHtml body = bodyHtml(QByteArray("é").repeated(1'500'000), false, {});
        QVERIFY(body.truncated);
        QVERIFY(!body.html.contains(QChar::ReplacementCharacter));
        QVERIFY(body.html.size() > 500'000);
    }

    void deepNestingInMarkdown()
    {
        for (const QByteArray &piece : {QByteArray("> "), QByteArray("<div>"), QByteArray("<table><tr><td>"),
                                        QByteArray("- "), QByteArray("*a "), QByteArray("[")}) {
            const BodyHtml body = bodyHtml("x\n\n" + piece.repeated(5'000) + "deep", true, {});
            QVERIFY(body.tooComplex || body.html.contains(u"x"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
