// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/completions.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatFits_data();
    void offersWhatFits();
    void quotesOnlyWhatNeedsIt();
};

void TestCompletions::offersWhatFits_data()
{
    QTest::addColumn<QString>("text"); // the cursor is at its end
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing typed") << u""_s << QStringList();
    QTest::newRow("a field") << u"qua"_s << QStringList{u"quality:"_s};
    QTest::newRow("after other words") << u"chip to"_s << QStringList{u"topic:"_s};
    QTest::newRow("a topic's second word") << u"hard"_s << QStringList{u"topic:\"AI Hardware\""_s};
    QTest::newRow("not the middle of a word") << u"ardware"_s << QStringList();
    QTest::newRow("a topic by its field") << u"topic:rob"_s << QStringList{u"Robotics"_s};
    QTest::newRow("in quotes") << u"topic:\"ai h"_s << QStringList{u"AI Hardware"_s};
    QTest::newRow("those that begin so come first")
        << u"topic:ai"_s << QStringList{u"AI"_s, u"AI Hardware"_s, u"Ethics of AI"_s};
    QTest::newRow("a flag") << u"is:un"_s
                            << QStringList{u"unread"_s, u"unpublished"_s, u"undecided"_s, u"unscored"_s};
    QTest::newRow("negated") << u"-is:star"_s << QStringList{u"starred"_s};
    QTest::newRow("typed in full") << u"topic:Robotics"_s << QStringList();
    QTest::newRow("a provider") << u"provider:ven"_s << QStringList{u"VentureBeat"_s};
    QTest::newRow("a label") << u"label:la"_s << QStringList{u"Later"_s};
    QTest::newRow("nothing fits") << u"topic:zzz"_s << QStringList();
}

void TestCompletions::offersWhatFits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const CompletionNames names{{u"AI"_s, u"AI Hardware"_s, u"Robotics"_s, u"Ethics of AI"_s},
                                {u"VentureBeat"_s, u"Singularity Hub"_s},
                                {u"article"_s},
                                {u"_news"_s},
                                {u"Later"_s, u"for Ann"_s}};
    QStringList labels;
    for (const Completion &completion : completionsFor(completionContext(text, int(text.size())), names))
        labels.append(completion.label);
    QCOMPARE(labels, expected);
}

void TestCompletions::quotesOnlyWhatNeedsIt()
{
    QCOMPARE(quotedValue(u"Robotics"_s), u"Robotics"_s);
    QCOMPARE(quotedValue(u"AI Hardware"_s), u"\"AI Hardware\""_s);
    QCOMPARE(quotedValue(u"a.example"_s), u"a.example"_s);
    QCOMPARE(quotedValue(u"say \"no\""_s), u"\"say no\""_s);
}

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
