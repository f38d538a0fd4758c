// SPDX-License-Identifier: Apache-2.0
#include "ui/common/fuzzymatch.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestComesFirst_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("beginning before the middle")
            << u"art"_s << QStringList{u"Smart homes"_s, u"Art"_s, u"Modern art"_s}
            << QStringList{u"Art"_s, u"Modern art"_s, u"Smart homes"_s};
        QTest::newRow("initials") << u"ai"_s << QStringList{u"Rain"_s, u"Artificial Intelligence"_s}
                                  << QStringList{u"Rain"_s, u"Artificial Intelligence"_s};
        QTest::newRow("initials before scattered")
            << u"mle"_s << QStringList{u"Medical letters"_s, u"Machine Learning Engineering"_s}
            << QStringList{u"Machine Learning Engineering"_s, u"Medical letters"_s};
        QTest::newRow("letters in their order only")
            << u"ba"_s << QStringList{u"ab"_s, u"b and a"_s} << QStringList{u"b and a"_s};
        QTest::newRow("nothing typed")
            << QString() << QStringList{u"b"_s, u"a"_s} << QStringList{u"b"_s, u"a"_s};
        QTest::newRow("other scripts") << u"хар"_s << QStringList{u"Харьков"_s} << QStringList{u"Харьков"_s};
    }
    void theBestComesFirst()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, names);
        QTEST(fuzzyMatches(pattern, names), "expected");
    }

    void scores()
    {
        QCOMPARE(fuzzyScore(u"x", u"abc"), 0);
        QCOMPARE(fuzzyScore(u"", u"abc"), 1);
        QCOMPARE(fuzzyScore(u"a", u""), 0);
        QVERIFY(fuzzyScore(u"hw", u"AI HardWare") > fuzzyScore(u"hw", u"the showing"));
        QVERIFY(fuzzyScore(u"abc", u"abc") > fuzzyScore(u"abc", u"abcd"));
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
