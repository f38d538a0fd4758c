// SPDX-License-Identifier: Apache-2.0
#include "core/curate/suggestedheat.h"
#include <QTest>

using namespace hearth;
using Reason = HeatSuggestion::Reason;

class TestSuggestedHeat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheRule_data()
    {
        QTest::addColumn<int>("quality");
        QTest::addColumn<int>("related");
        QTest::addColumn<std::optional<int>>("current");
        QTest::addColumn<int>("heat");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, int quality, int related, std::optional<int> current, int heat,
                            Reason reason) {
            QTest::newRow(name) << quality << related << current << heat << int(reason);
        };
        row("alone", 74, 0, {}, 74, Reason::Rule);
        row("two related", 74, 2, {}, 94, Reason::Rule);
        row("over 100", 120, 3, {}, 150, Reason::Rule);
        row("agrees", 74, 2, 94, 94, Reason::Rule);
        row("disagrees", 74, 2, 60, 94, Reason::Rule);
        row("clicked", 74, 0, 78, 78, Reason::Clicks);
        row("clicked too much", 74, 0, 99, 74, Reason::Rule);
        row("over", 74, 2, -1, -1, Reason::Over);
        row("zero", 0, 0, 0, 0, Reason::Rule);
    }

    void followsTheRule()
    {
        QFETCH(int, quality);
        QFETCH(int, related);
        QFETCH(std::optional<int>, current);
        const auto suggestion = suggestHeat(quality, related, current);
        QVERIFY(suggestion);
        QTEST(suggestion->heat, "heat");
        QTEST(int(suggestion->reason), "reason");
        QCOMPARE(suggestion->quality, quality);
        QCOMPARE(suggestion->related, related);
    }

    void needsAQuality() { QVERIFY(!suggestHeat({}, 2, 50)); }
};

QTEST_APPLESS_MAIN(TestSuggestedHeat)
#include "tst_suggestedheat.moc"
