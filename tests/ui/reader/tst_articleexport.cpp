// SPDX-License-Identifier: Apache-2.0
#include "tests/core/image/testimages.h"
#include "tests/support/tempdir.h"
#include "ui/reader/articleexport.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestArticleExport : public QObject
{
    Q_OBJECT
    test::TempDir m_dir;
    ExportedArticle m_article;

private Q_SLOTS:
    void initTestCase()
    {
        m_dir.write(u"a"_s, test::picture("png", QSize(40, 30)));
        m_dir.write(u"bad"_s, "no picture");
        m_dir.write(u"drawing"_s, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                                  "<script>alert(1)</script><rect width=\"9\" height=\"9\"/></svg>");
    }
    void init()
    {
        m_article = {};
        m_article.title = u"Stars & <stripes>"_s;
        m_article.about = u"Example News · 27 August 2021"_s;
        m_article.source = QUrl(u"https://a.example/x?a=1&b=2"_s);
        m_article.html =
            u"<h2>One</h2>\n<p>Text with <a href=\"https://b.example/\">a link</a> and <b>weight</b>.</p>"
            "<p><img src=\"https://a.example/p.png?x=1&amp;y=2\" alt=\"A &quot;quoted&quot; word\"/></p>"
            "<ul><li>first</li><li>second</li></ul>"_s;
    }

    void aPageNeedsNothingElse()
    {
        m_article.pictureFiles.insert(u"https://a.example/p.png?x=1&y=2"_s, m_dir.file(u"a"_s));
        const QByteArray html = exportHtml(m_article);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("<title>Stars &amp; &lt;stripes&gt;</title>"));
        QVERIFY(html.contains("src=\"data:image/png;base64,iVBOR"));
        QVERIFY(html.contains("alt=\"A &quot;quoted&quot; word\""));
        QVERIFY(!html.contains("p.png"));
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(html.contains("<a href=\"https://a.example/x?a=1&amp;b=2\">"));
        QVERIFY(html.contains("<li>first</li>"));
        QVERIFY(!html.contains("<script"));
    }

    void picturesThatAreNotHereStayAsWords()
    {
        m_article.pictureFiles.insert(u"https://a.example/p.png?x=1&y=2"_s, m_dir.file(u"bad"_s));
        const QByteArray html = exportHtml(m_article);
        QVERIFY(!html.contains("<img"));
        QVERIFY(
            html.contains("<a href=\"https://a.example/p.png?x=1&amp;y=2\">A &quot;quoted&quot; word</a>"));
        m_article.html = u"<p><img src=\"/assets/x.png\" alt=\"words\"/></p>"_s;
        QVERIFY(exportHtml(m_article).contains("<p>words</p>"));
    }

    void drawingsAreCleaned()
    {
        m_article.html = u"<img src=\"/assets/x.svg\" alt=\"\"/>"_s;
        m_article.pictureFiles.insert(u"/assets/x.svg"_s, m_dir.file(u"drawing"_s));
        const QByteArray html = exportHtml(m_article);
        const QByteArray mark = "data:image/svg+xml;base64,";
        const qsizetype at = html.indexOf(mark);
        QVERIFY(at > 0);
        const QByteArray drawing =
            QByteArray::fromBase64(html.mid(at + mark.size(), html.indexOf('"', at) - at - mark.size()));
        QVERIFY(drawing.contains("<rect"));
        QVERIFY(!drawing.contains("script"));
    }

    void rightToLeft()
    {
        m_article.direction = Qt::RightToLeft;
        m_article.lang = u"ar"_s;
        QVERIFY(exportHtml(m_article).contains("<html lang=\"ar\" dir=\"rtl\">"));
    }

    void markdown()
    {
        const QString text = QString::fromUtf8(exportMarkdown(m_article));
        QVERIFY(text.startsWith(u"# Stars & <stripes>\n\nExample News · 27 August 2021\n\n"_s));
        QVERIFY(text.contains(u"## One"_s));
        QVERIFY(text.contains(u"[a link](https://b.example/)"_s));
        QVERIFY(text.contains(u"**weight**"_s));
        QVERIFY(text.contains(u"- first"_s) || text.contains(u"* first"_s));
        QVERIFY(text.contains(u"](https://a.example/p.png?x=1&y=2"_s));
        QVERIFY(text.endsWith(u"<https://a.example/x?a=1&b=2>\n"_s));
    }

    void names_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"A title"_s << u"A title"_s;
        QTest::newRow("signs") << u"What? A/B: \"C\""_s << u"What- A-B- -C-"_s;
        QTest::newRow("hidden") << u"..secret.."_s << u"secret"_s;
        QTest::newRow("lines") << u"a\n b"_s << u"a b"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void names()
    {
        QFETCH(QString, title);
        QTEST(exportName(title), "name");
        QVERIFY(exportName(title.repeated(50)).size() <= 80);
    }
};

QTEST_MAIN(TestArticleExport)
#include "tst_articleexport.moc"
