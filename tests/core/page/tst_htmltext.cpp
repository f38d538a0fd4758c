// SPDX-License-Identifier: Apache-2.0
#include "core/page/htmltext.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;

class TestHtmlText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("paragraphs") << u"<p>a\n b</p><p>c</p>"_s << u"a b\n\nc"_s;
        QTest::newRow("inline") << u"<b>a</b> <i>b</i>c"_s << u"a bc"_s;
        QTest::newRow("breaks") << u"a<br/>b"_s << u"a\nb"_s;
        QTest::newRow("list") << u"<p>x</p><ul><li>a</li><li><p>b</p></li></ul><p>y</p>"_s
                              << u"x\n\n• a\n• b\n\ny"_s;
        QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s
                               << u"a\tb\nc"_s;
        QTest::newRow("pre") << u"<pre>a\n  b</pre>"_s << u"a\n  b"_s;
        QTest::newRow("nested blocks") << u"<div><div><p>a</p></div></div><div>b</div>"_s << u"a\n\nb"_s;
        QTest::newRow("scripts") << u"a<script>x</script><style>y</style>b"_s << u"ab"_s;
        QTest::newRow("entities") << u"a&amp;b&nbsp;c"_s << u"a&b c"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void converts()
    {
        QFETCH(QString, html);
        QTEST(readableText(html), "text");
    }
};

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
