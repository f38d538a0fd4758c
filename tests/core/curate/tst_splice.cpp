// SPDX-License-Identifier: Apache-2.0
#include "core/curate/splice.h"
#include <QRandomGenerator>
#include <QTest>

using namespace hearth;

class TestSplice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheShortestRun_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QByteArray>("removed");
        QTest::addColumn<QByteArray>("inserted");

        QTest::newRow("equal") << QByteArray("abc") << QByteArray("abc") << qsizetype(3) << QByteArray()
                               << QByteArray();
        QTest::newRow("value") << QByteArray("q: 70\n") << QByteArray("q: 85\n") << qsizetype(3)
                               << QByteArray("70") << QByteArray("85");
        QTest::newRow("insert") << QByteArray("ac") << QByteArray("abc") << qsizetype(1) << QByteArray()
                                << QByteArray("b");
        QTest::newRow("repeat") << QByteArray("aaa") << QByteArray("aaaa") << qsizetype(3) << QByteArray()
                                << QByteArray("a");
        QTest::newRow("made") << QByteArray() << QByteArray("new") << qsizetype(0) << QByteArray()
                              << QByteArray("new");
        QTest::newRow("gone") << QByteArray("old") << QByteArray() << qsizetype(0) << QByteArray("old")
                              << QByteArray();
    }

    void isTheShortestRun()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const Splice splice = spliceBetween(before, after);
        QTEST(splice.offset, "offset");
        QTEST(splice.removed, "removed");
        QTEST(splice.inserted, "inserted");
        QCOMPARE(applySplice(before, splice).value(), after);
        QCOMPARE(applySplice(after, splice.reversed()).value(), before);
    }

    void refusesOtherBytes()
    {
        const Splice splice{2, "cd", "x"};
        QVERIFY(!applySplice("abXd", splice));
        QVERIFY(!applySplice("abc", splice));
        QVERIFY(!applySplice("", splice));
    }

    void anyTwoTextsGoBothWays()
    {
        QRandomGenerator random(7);
        const auto text = [&] {
            QByteArray bytes(random.bounded(30), 'a');
            for (char &c : bytes)
                c = char('a' + random.bounded(3));
            return bytes;
        };
        for (int i = 0; i < 2000; ++i) {
            const QByteArray before = text(), after = text();
            const Splice splice = spliceBetween(before, after);
            QCOMPARE(applySplice(before, splice).value(), after);
            QCOMPARE(applySplice(after, splice.reversed()).value(), before);
        }
    }
};

QTEST_APPLESS_MAIN(TestSplice)
#include "tst_splice.moc"
