// SPDX-License-Identifier: Apache-2.0
#include "core/article/article.h"
#include "core/article/htmlentities.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestPlainText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &html, const QString &text) {
            QTest::newRow(name) << html << text;
        };
        row("empty", QString(), QString());
        row("plain stays", u"Just a title"_s, u"Just a title"_s);
        row("spaces fold", u"  two \n\t words  "_s, u"two words"_s);
        row("nbsp folds", u"a&nbsp;&nbsp;b\u00A0c"_s, u"a b c"_s);
        row("only spaces", u" \n "_s, QString());
        row("named", u"Fish &amp; Chips &mdash; &eacute;"_s, u"Fish & Chips \u2014 \u00E9"_s);
        row("case of names", u"&Eacute;&eacute;"_s, u"\u00C9\u00E9"_s);
        row("decimal", u"&#39;quoted&#8217;"_s, u"'quoted\u2019"_s);
        row("hexadecimal", u"&#x2019;&#X41;"_s, u"\u2019A"_s);
        row("beyond the BMP", u"&#128512;"_s, QString::fromUcs4(U"\U0001F600", 1));
        row("Windows-1252", u"&#146;&#150;"_s, u"\u2019\u2013"_s);
        row("no such character", u"&#0;&#xD800;&#x110000;"_s, u"\uFFFD\uFFFD\uFFFD"_s);
        row("reference without end", u"&#65 B"_s, u"A B"_s);
        row("ampersand alone", u"AT&T & co &unknown; &;"_s, u"AT&T & co &unknown; &;"_s);
        row("ampersand at the end", u"R&"_s, u"R&"_s);
        row("decoded once", u"&amp;lt;"_s, u"&lt;"_s);
        row("inline tags vanish", u"<b>W</b>ord <em>x</em>"_s, u"Word x"_s);
        row("block tags part words", u"<p>One</p><p>Two<br/>Three</p>"_s, u"One Two Three"_s);
        row("attributes", u"<a href=\"x>y\" title='a>b'>link</a>"_s, u"link"_s);
        row("comment", u"a<!-- b > c -->d"_s, u"ad"_s);
        row("unclosed comment", u"a<!-- b"_s, u"a"_s);
        row("script", u"a<script>if (1 < 2) alert(\"x\")</script>b"_s, u"a b"_s);
        row("style in capitals", u"a<STYLE>p > a {}</Style >b"_s, u"a b"_s);
        row("unclosed script", u"a<script>b"_s, u"a"_s);
        row("less-than is text", u"a < b, I <3 you, x <y"_s, u"a < b, I <3 you, x <y"_s);
        row("cut off in a tag", u"text <a href=\"https://exa"_s, u"text"_s);
        row("cut off in a closing tag", u"text</str"_s, u"text"_s);
        row("doctype", u"<!DOCTYPE html><p>x"_s, u"x"_s);
        row("curly quotes stay", u"\u201CQuoted\u201D"_s, u"\u201CQuoted\u201D"_s);
    }
    void converts()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(plainText(html), text);
    }

    void knowsTheEntities()
    {
        QCOMPARE(htmlEntity(u"AElig"), u'\u00C6');
        QCOMPARE(htmlEntity(u"zwnj"), u'\u200C');
        QCOMPARE(htmlEntity(u"thetasym"), u'\u03D1');
        QCOMPARE(htmlEntity(u"apos"), u'\'');
        QCOMPARE(htmlEntity(u"aelig"), u'\u00E6');
        QCOMPARE(htmlEntity(u"AELIG"), u'\0');
        QCOMPARE(htmlEntity(u""), u'\0');
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
