// SPDX-License-Identifier: Apache-2.0
#include "ui/filter/rangeslider.h"
#include "ui/filter/scorehandle.h"
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestRangeSlider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysMoveEachHandle_data();
    void keysMoveEachHandle();
    void handlesMeetButDoNotPass();
    void dragBringsTheNearerHandle();
    void handlesOnOneSpotAtTheEndCanBePulledApart();
    void settingARangeIsSilent();
    void aNewHistogramKeepsTheRange();
    void handlesAreSlidersForScreenReaders();
    void handlesAreWholeInEveryCorner();
    void paintsBarsInsideAndOutside();

private:
    QPoint at(int value) const
    {
        const RangeGeometry geometry = RangeGeometry::of(m_histogram, QRectF(m_slider->rect()), false);
        return geometry.handle(value).center().toPoint();
    }
    Histogram m_histogram;
    std::unique_ptr<RangeSlider> m_slider;
};

Q_DECLARE_METATYPE(hearth::Range)

void TestRangeSlider::init()
{
    m_histogram = {};
    m_histogram.maximum = 99; // a scale of 0 … 100
    m_histogram.counts[4] = 3;
    m_histogram.counts[14] = 9;
    m_slider = std::make_unique<RangeSlider>(u"Lowest"_s, u"Highest"_s);
    m_slider->setColors(Qt::red, Qt::gray, Qt::white);
    m_slider->setHistogram(m_histogram);
    m_slider->resize(217, 30); // two pixels for a point
    m_slider->show();
    QVERIFY(QTest::qWaitForWindowActive(m_slider.get()));
}

void TestRangeSlider::cleanup()
{
    m_slider.reset();
}

void TestRangeSlider::keysMoveEachHandle_data()
{
    QTest::addColumn<bool>("upper");
    QTest::addColumn<int>("key");
    QTest::addColumn<Range>("expected");
    QTest::newRow("right") << false << int(Qt::Key_Right) << Range{41, 80};
    QTest::newRow("left") << false << int(Qt::Key_Left) << Range{39, 80};
    QTest::newRow("up") << false << int(Qt::Key_Up) << Range{41, 80};
    QTest::newRow("page up") << false << int(Qt::Key_PageUp) << Range{50, 80};
    QTest::newRow("page down") << false << int(Qt::Key_PageDown) << Range{30, 80};
    QTest::newRow("home opens") << false << int(Qt::Key_Home) << Range{{}, 80};
    QTest::newRow("upper left") << true << int(Qt::Key_Left) << Range{40, 79};
    QTest::newRow("upper end opens") << true << int(Qt::Key_End) << Range{40, {}};
    QTest::newRow("upper home stops at the lower") << true << int(Qt::Key_Home) << Range{40, 40};
}

void TestRangeSlider::keysMoveEachHandle()
{
    QFETCH(bool, upper);
    QFETCH(int, key);
    QFETCH(Range, expected);
    m_slider->setRange({40, 80});
    QSignalSpy edits(m_slider.get(), &RangeSlider::rangeEdited);
    ScoreHandle *handle = upper ? m_slider->toHandle() : m_slider->fromHandle();
    handle->setFocus();
    QTest::keyClick(handle, Qt::Key(key));
    QCOMPARE(m_slider->range(), expected);
    QCOMPARE(edits.count(), 1);
    QCOMPARE(edits.at(0).at(0).value<Range>(), expected);
}

void TestRangeSlider::handlesMeetButDoNotPass()
{
    m_slider->setRange({79, 80});
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_slider->fromHandle(), Qt::Key_Right);
    QCOMPARE(m_slider->range(), (Range{80, 80}));
    QCOMPARE(m_slider->fromHandle()->value(), 80); // the handle itself did not run on
}

void TestRangeSlider::dragBringsTheNearerHandle()
{
    QSignalSpy edits(m_slider.get(), &RangeSlider::rangeEdited);
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at(30));
    QCOMPARE(m_slider->range(), (Range{30, {}}));
    QTest::mouseMove(m_slider.get(), at(60));
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, at(60));
    QCOMPARE(m_slider->range(), (Range{60, {}}));
    QVERIFY(edits.count() >= 2);
    QVERIFY(m_slider->fromHandle()->hasFocus());

    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, at(90));
    QCOMPARE(m_slider->range(), (Range{60, 90}));
}

void TestRangeSlider::handlesOnOneSpotAtTheEndCanBePulledApart()
{
    m_slider->setRange({100, {}}); // both handles stand at the upper end
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at(100));
    QTest::mouseMove(m_slider.get(), at(70));
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, at(70));
    QCOMPARE(m_slider->range(), (Range{70, {}}));

    m_slider->setRange({{}, 0});
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, at(0));
    QTest::mouseMove(m_slider.get(), at(70));
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, at(70));
    QCOMPARE(m_slider->range(), (Range{{}, 70}));
}

void TestRangeSlider::settingARangeIsSilent()
{
    QSignalSpy edits(m_slider.get(), &RangeSlider::rangeEdited);
    m_slider->setRange({20, 500});
    QCOMPARE(m_slider->range(), (Range{20, 500})); // also what is off the scale
    QCOMPARE(edits.count(), 0);
}

void TestRangeSlider::aNewHistogramKeepsTheRange()
{
    m_slider->setRange({60, {}});
    QSignalSpy edits(m_slider.get(), &RangeSlider::rangeEdited);
    m_histogram.maximum = 40;
    m_slider->setHistogram(m_histogram);
    QCOMPARE(m_slider->range(), (Range{60, {}}));
    m_histogram.maximum = 199;
    m_slider->setHistogram(m_histogram);
    QCOMPARE(m_slider->range(), (Range{60, {}}));
    QCOMPARE(edits.count(), 0);
}

void TestRangeSlider::handlesAreSlidersForScreenReaders()
{
    m_slider->setRange({20, {}});
    QAccessibleInterface *handle = QAccessible::queryAccessibleInterface(m_slider->fromHandle());
    QVERIFY(handle);
    QCOMPARE(handle->role(), QAccessible::Slider);
    QCOMPARE(handle->text(QAccessible::Name), u"Lowest"_s);
    QVERIFY(handle->valueInterface());
    QCOMPARE(handle->valueInterface()->currentValue().toInt(), 20);
    handle->valueInterface()->setCurrentValue(35);
    QCOMPARE(m_slider->range(), (Range{35, {}}));
}

void TestRangeSlider::handlesAreWholeInEveryCorner()
{
    for (const int height : {24, 30}) {
        m_slider->resize(217, height);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_slider->setLayoutDirection(direction);
            QVERIFY(
                m_slider->rect().contains(m_slider->fromHandle()->geometry())); // with the ring of the focus
            QVERIFY(m_slider->rect().contains(m_slider->toHandle()->geometry()));
        }
    }
}

void TestRangeSlider::paintsBarsInsideAndOutside()
{
    m_slider->setRange({60, {}});
    const QImage image = m_slider->grab().toImage();
    const RangeGeometry geometry = RangeGeometry::of(m_histogram, QRectF(m_slider->rect()), false);
    const auto colorOf = [&](int bucket, qreal share) {
        return image.pixelColor((geometry.bar(bucket, share).center() * image.devicePixelRatio()).toPoint());
    };
    QCOMPARE(colorOf(14, 1), QColor(Qt::red));
    QCOMPARE(colorOf(4, std::sqrt(1.0 / 3)), QColor(Qt::gray));
}

QTEST_MAIN(TestRangeSlider)
#include "tst_rangeslider.moc"
