// SPDX-License-Identifier: Apache-2.0
#include "core/curate/apartchanges.h"
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestApartChanges final : public QObject
{
    Q_OBJECT

    static ToldApart applied(ToldApart told, const std::vector<StateChange> &changes, bool back = false)
    {
        for (const StateChange &change : changes)
            told.set(change.key, decisionsFromText(back ? change.before : change.after));
        return told;
    }

private Q_SLOTS:
    void tellsASetApart()
    {
        const auto changes = apartChanges({}, {{u"b"_s, u"a"_s, u"c"_s}}, 1);
        QCOMPARE(changes.size(), std::size_t(3));
        QCOMPARE(changes[0].key, u"a"_s);
        QCOMPARE(changes[0].what, StateChange::What::Apart);
        const ToldApart told = applied({}, changes);
        QVERIFY(told.areApart(u"a"_s, u"b"_s));
        QVERIFY(told.areApart(u"c"_s, u"a"_s));
        QVERIFY(!told.areApart(u"a"_s, u"d"_s));
        QVERIFY(apartChanges(told, {{u"a"_s, u"c"_s}}, 2).empty()); // it is so already
        QVERIFY(apartChanges({}, {{u"a"_s}, {}}, 2).empty());
        QCOMPARE(applied(told, changes, true), ToldApart());
    }

    void onePairSaysNothingOfOthers()
    {
        const ToldApart told = applied({}, apartChanges({}, {{u"c"_s, u"a"_s}, {u"c"_s, u"b"_s}}, 1));
        QVERIFY(told.areApart(u"a"_s, u"c"_s));
        QVERIFY(told.areApart(u"b"_s, u"c"_s));
        QVERIFY(!told.areApart(u"a"_s, u"b"_s));
        QCOMPARE(told.of(u"c"_s).size(), 2);
    }

    void sameNamesAtAnotherTimeAreAnotherDecision()
    {
        const auto first = apartChanges({}, {{u"a"_s, u"b"_s}}, 1);
        const auto second = apartChanges({}, {{u"b"_s, u"a"_s}}, 2);
        QVERIFY(first[0].after != second[0].after);
    }
};

QTEST_GUILESS_MAIN(TestApartChanges)
#include "tst_apartchanges.moc"
