// SPDX-License-Identifier: Apache-2.0
#include "ui/common/badgecache.h"
#include "ui/common/scorebadge.h"
#include <QPainter>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestScoreBadge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data()
    {
        QTest::addColumn<int>("score");
        QTest::addColumn<int>("steps");
        QTest::newRow("over") << -1 << 0;
        QTest::newRow("zero") << 0 << 0;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("30") << 30 << 1;
        QTest::newRow("31") << 31 << 2;
        QTest::newRow("60") << 60 << 2;
        QTest::newRow("74") << 74 << 3;
        QTest::newRow("91") << 91 << 4;
        QTest::newRow("244") << 244 << 4;
        QTest::newRow("largest") << std::numeric_limits<int>::max() << 4;
    }
    void steps()
    {
        QFETCH(int, score);
        QTEST(scoreSteps(score), "steps");
    }

    void texts()
    {
        QCOMPARE(scoreText({}), u"–"_s);
        QCOMPARE(scoreText(74), u"74"_s);
        QCOMPARE(scoreText(-1), u"−1"_s);
        QCOMPARE(scoreDescription(Score::Quality, 74), u"Quality 74, 3 of 4"_s);
        QCOMPARE(scoreDescription(Score::Heat, {}), u"Heat not scored"_s);
    }

    void geometry_data()
    {
        QTest::addColumn<bool>("scored");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const bool scored : {true, false}) {
            QTest::addRow("ltr %d", scored) << scored << Qt::LeftToRight;
            QTest::addRow("rtl %d", scored) << scored << Qt::RightToLeft;
        }
    }
    void geometry()
    {
        QFETCH(bool, scored);
        QFETCH(Qt::LayoutDirection, direction);
        for (const qreal height : {9.0, 15.0, 31.5}) {
            const BadgeGeometry g = badgeGeometry(height * 1.7, height, scored, direction);
            const QRectF whole(QPointF(0, 0), g.size);
            QVERIFY(whole.contains(g.icon));
            QVERIFY(whole.contains(g.number));
            QVERIFY(!g.icon.intersects(g.number));
            QCOMPARE(g.number.center().x() > g.icon.center().x(), direction == Qt::LeftToRight);
            for (std::size_t i = 0; i < g.bars.size(); ++i) {
                QCOMPARE(g.bars[i].isEmpty(), !scored);
                if (!scored)
                    continue;
                QVERIFY(whole.contains(g.bars[i]));
                QVERIFY(!g.bars[i].intersects(g.number));
                if (i > 0) {
                    QVERIFY(g.bars[i].height() > g.bars[i - 1].height());
                    QCOMPARE(g.bars[i].bottom(), g.bars[0].bottom());
                }
            }
        }
    }

    void mirroredIsTheSameSize()
    {
        QCOMPARE(badgeGeometry(20, 15, true, Qt::LeftToRight).size,
                 badgeGeometry(20, 15, true, Qt::RightToLeft).size);
        QVERIFY(badgeSize({}, QFont()).width() < badgeSize(74, QFont()).width());
        QCOMPARE(badgeSize(71, QFont()), badgeSize(88, QFont())); // digits are tabular
    }

    void imageIsSharp()
    {
        const Theme theme = themeFor(paletteFor(false));
        const QImage image = badgeImage(Score::Quality, 74, {QFont(), theme}, 2);
        QCOMPARE(image.devicePixelRatio(), 2.0);
        QVERIFY(image.width() >= badgeSize(74, QFont()).width() * 2);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0); // round corners
        QCOMPARE(image.pixelColor(image.width() / 2, 2), theme.qualityTint);
    }

    void cachePaintsTheSame()
    {
        const Theme theme = themeFor(paletteFor(true));
        BadgeCache cache({QFont(), theme});
        for (const std::optional<int> score :
             {std::optional<int>(), std::optional<int>(74), std::optional<int>(-1)}) {
            QCOMPARE(cache.size(score), badgeSize(score, QFont()));
            for (int round = 0; round < 2; ++round) { // made, then kept
                QImage painted(120, 40, QImage::Format_ARGB32_Premultiplied);
                painted.fill(Qt::transparent);
                QPainter painter(&painted);
                cache.paint(painter, {0, 0}, Score::Heat, score);
                painter.end();
                const QImage direct = badgeImage(Score::Heat, score, {QFont(), theme}, 1);
                QCOMPARE(painted.copy(direct.rect()), direct);
            }
        }
    }
};

QTEST_MAIN(TestScoreBadge)
#include "tst_scorebadge.moc"
