// SPDX-License-Identifier: Apache-2.0
#include "ui/common/bidi.h"
#include <QGuiApplication>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestBidi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void nothingIsAddedWhereNothingRunsFromRightToLeft()
    {
        QCOMPARE(isolatedLtr(u"_news/a.md"_s), u"_news/a.md"_s);
        QCOMPARE(isolated(u"3 of 40"_s), u"3 of 40"_s);
    }

    void keepsTogetherWhatCouldBeMovedAbout()
    {
        const QString hebrew = u"_news/\u05d0\u05d1.md"_s;
        QCOMPARE(isolatedLtr(hebrew), u"\u2066"_s + hebrew + u"\u2069"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(isolatedLtr(u"_news/a.md"_s), u"\u2066_news/a.md\u2069"_s);
        QCOMPARE(isolated(u"3 of 40"_s), u"\u20683 of 40\u2069"_s);
        QCOMPARE(isolated({}), QString());
    }
};

QTEST_MAIN(TestBidi)
#include "tst_bidi.moc"
