// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/rangegeometry.h"
#include <QTest>

using namespace hearth;

class TestRangeGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsFoundWhereItIsDrawn_data();
    void everyValueIsFoundWhereItIsDrawn();
    void scaleReachesTheHighestScore();
    void barsStandOnTheTrackInsideOfTheArea();
    void handlesAtTheEndsMeanOpen();
    void barsInsideOfTheRange();
    void rightToLeftIsMirrored();

private:
    static RangeGeometry make(bool rightToLeft = false)
    {
        Histogram histogram;
        histogram.low = -5;
        histogram.maximum = 132;
        return RangeGeometry::of(histogram, QRectF(10, 5, 300, 30), rightToLeft);
    }
};

void TestRangeGeometry::everyValueIsFoundWhereItIsDrawn_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestRangeGeometry::everyValueIsFoundWhereItIsDrawn()
{
    QFETCH(bool, rightToLeft);
    const RangeGeometry geometry = make(rightToLeft);
    for (int value = geometry.low; value <= geometry.top(); ++value)
        QCOMPARE(geometry.valueAt(geometry.xOf(value)), value);
    const qreal left = geometry.valueAt(-1000);
    QCOMPARE(left, rightToLeft ? geometry.top() : geometry.low);
}

void TestRangeGeometry::scaleReachesTheHighestScore()
{
    const RangeGeometry geometry = make();
    QCOMPARE(geometry.low, -5);
    QCOMPARE(geometry.buckets, 28);
    QCOMPARE(geometry.top(), 135);

    Histogram empty;
    QCOMPARE(RangeGeometry::of(empty, QRectF(0, 0, 100, 30), false).buckets, RangeGeometry::fewestBuckets);
    Histogram huge;
    huge.maximum = 1'000'000;
    QCOMPARE(RangeGeometry::of(huge, QRectF(0, 0, 100, 30), false).buckets, int(Histogram::buckets));
}

void TestRangeGeometry::barsStandOnTheTrackInsideOfTheArea()
{
    const RangeGeometry geometry = make();
    for (int i = 0; i < geometry.buckets; ++i) {
        const QRectF bar = geometry.bar(i, 1);
        QVERIFY(geometry.area.contains(bar));
        QCOMPARE(bar.bottom(), geometry.track().top());
        if (i > 0)
            QVERIFY(geometry.bar(i - 1, 1).right() < bar.left());
    }
    QVERIFY(geometry.bar(3, 0).isEmpty());
    QVERIFY(geometry.bar(3, 0.0001).height() >= 1); // a single article is still seen
}

void TestRangeGeometry::handlesAtTheEndsMeanOpen()
{
    const RangeGeometry geometry = make();
    QVERIFY(geometry.rangeOf(geometry.low, geometry.top()).isOpen());
    QCOMPARE(geometry.rangeOf(60, geometry.top()), (Range{60, {}}));
    QCOMPARE(geometry.rangeOf(geometry.low, 60), (Range{{}, 60}));
    QCOMPARE(geometry.fromPosition({60, 90}), 60);
    QCOMPARE(geometry.toPosition({60, 90}), 90);
    QCOMPARE(geometry.toPosition({60, 5000}), geometry.top());
    QCOMPARE(geometry.fromPosition({}), geometry.low);
}

void TestRangeGeometry::barsInsideOfTheRange()
{
    const RangeGeometry geometry = make(); // buckets -5…-1, 0…4, 5…9, …
    QVERIFY(!geometry.isInside(1, {5, {}}));
    QVERIFY(geometry.isInside(1, {4, {}})); // holds a score that the range takes
    QVERIFY(geometry.isInside(2, {5, {}}));
    QVERIFY(geometry.isInside(2, {{}, 5}));
    QVERIFY(!geometry.isInside(2, {{}, 4}));
    QVERIFY(geometry.isInside(geometry.buckets - 1, {500, {}})); // the last one takes all above
}

void TestRangeGeometry::rightToLeftIsMirrored()
{
    const RangeGeometry ltr = make(false);
    const RangeGeometry rtl = make(true);
    for (int value : {-5, 0, 60, 135})
        QVERIFY(qAbs(ltr.xOf(value) - ltr.area.left() - (rtl.area.right() - rtl.xOf(value))) < 0.01);
    QVERIFY(rtl.bar(0, 1).left() > rtl.bar(5, 1).left());
}

QTEST_GUILESS_MAIN(TestRangeGeometry)
#include "tst_rangegeometry.moc"
