// SPDX-License-Identifier: Apache-2.0
#include "ui/window/readinghistory.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestReadingHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForward();
    void aNewWayForgetsTheOldOne();
    void showingTheSameAgainIsNoStep();
    void isBounded();
};

void TestReadingHistory::backAndForward()
{
    ReadingHistory history;
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.back(), QString());
    history.visit(u"a"_s);
    history.visit(u"b"_s);
    history.visit(u"c"_s);
    QCOMPARE(history.back(), u"b"_s);
    QCOMPARE(history.back(), u"a"_s);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.back(), QString());
    QCOMPARE(history.forward(), u"b"_s);
    QCOMPARE(history.forward(), u"c"_s);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.forward(), QString());
}

void TestReadingHistory::aNewWayForgetsTheOldOne()
{
    ReadingHistory history;
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s})
        history.visit(key);
    history.back();
    history.back();
    history.visit(u"d"_s);
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), u"a"_s);
    QCOMPARE(history.forward(), u"d"_s);
}

void TestReadingHistory::showingTheSameAgainIsNoStep()
{
    ReadingHistory history;
    history.visit(u"a"_s);
    history.visit(u"a"_s);
    history.visit({});
    QVERIFY(!history.canGoBack());
    history.visit(u"b"_s);
    history.visit(history.back()); // as the window does when it shows it
    QVERIFY(history.canGoForward());
}

void TestReadingHistory::isBounded()
{
    ReadingHistory history;
    for (int i = 0; i < ReadingHistory::limit + 10; ++i)
        history.visit(QString::number(i));
    int steps = 0;
    while (history.canGoBack() && ++steps)
        history.back();
    QCOMPARE(steps, ReadingHistory::limit - 1);
    QCOMPARE(history.current(), u"10"_s);
}

QTEST_GUILESS_MAIN(TestReadingHistory)
#include "tst_readinghistory.moc"
