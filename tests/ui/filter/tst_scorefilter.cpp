// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "ui/filter/scorefilter.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hearth::ScoreFilter)

class TestScoreFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAQuerySays_data();
    void readsWhatAQuerySays();
    void writesAndReadsBack();
    void withoutARangeTheScoredAreAsked();
    void leavesTheRestAlone();
};

void TestScoreFilter::readsWhatAQuerySays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ScoreFilter>("expected");
    QTest::newRow("nothing") << u"chip topic:AI"_s << ScoreFilter{{}, true};
    QTest::newRow("range") << u"chip quality:>=60"_s << ScoreFilter{{60, {}}, false};
    QTest::newRow("from, or unscored") << u"-quality:<60"_s << ScoreFilter{{60, {}}, true};
    QTest::newRow("range or unscored") << u"-quality:<10 -quality:>20"_s << ScoreFilter{{10, 20}, true};
    QTest::newRow("scored only") << u"quality:>=0"_s << ScoreFilter{{0, {}}, false};
    QTest::newRow("not ours to read: neither score") << u"-is:unscored"_s << ScoreFilter{{}, true};
    QTest::newRow("not ours to read: a hole") << u"-quality:10..20"_s << ScoreFilter{{}, true};
    QTest::newRow("another field") << u"heat:>=60"_s << ScoreFilter{{}, true};
}

void TestScoreFilter::readsWhatAQuerySays()
{
    QFETCH(QString, text);
    QFETCH(ScoreFilter, expected);
    QCOMPARE(scoreFilterOf(parseQuery(text), Field::Quality), expected);
}

void TestScoreFilter::writesAndReadsBack()
{
    const QStringList starts{u"chip"_s, u"quality:>=10"_s, u"-quality:<10"_s, u"-quality:<10 -quality:>50"_s};
    const QList<ScoreFilter> filters{
        {{}, true}, {{0, {}}, false}, {{60, {}}, false}, {{60, 90}, true}, {{{}, 5}, true}};
    for (const QString &start : starts) {
        for (const ScoreFilter &filter : filters) {
            const Query query = withScoreFilter(parseQuery(start), Field::Quality, filter);
            QCOMPARE(scoreFilterOf(query, Field::Quality), filter);
            QCOMPARE(parseQuery(toText(query)), query);
        }
    }
}

void TestScoreFilter::withoutARangeTheScoredAreAsked()
{
    QCOMPARE(withScoreFilter(Query(), Field::Quality, {{}, false}), parseQuery(u"quality:>=0"));
    QCOMPARE(withScoreFilter(Query(), Field::Heat, {{}, false}), parseQuery(u"heat:>=-1"));
    QCOMPARE(withScoreFilter(parseQuery(u"quality:>=0"), Field::Quality, {{0, {}}, true}), Query());
}

void TestScoreFilter::leavesTheRestAlone()
{
    Query query = parseQuery(u"topic:AI heat:>=70 chip");
    query = withScoreFilter(query, Field::Quality, {{60, {}}, true});
    QCOMPARE(scoreFilterOf(query, Field::Heat), (ScoreFilter{{70, {}}, false}));
    query = withScoreFilter(query, Field::Quality, {{}, true});
    QCOMPARE(query, parseQuery(u"topic:AI heat:>=70 chip"));
}

QTEST_GUILESS_MAIN(TestScoreFilter)
#include "tst_scorefilter.moc"
