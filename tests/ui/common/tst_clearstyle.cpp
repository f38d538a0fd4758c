// SPDX-License-Identifier: Apache-2.0
#include "ui/common/clearstyle.h"
#include "ui/common/theme.h"
#include <QApplication>
#include <QCheckBox>
#include <QTest>

using namespace hearth;

class TestClearStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlinesAreSeenInTheDark()
    {
        const QPalette dark = paletteFor(true);
        const QColor outline = ClearStyle::outlined(dark).color(QPalette::Window).darker(140);
        for (const auto role : {QPalette::Base, QPalette::Window})
            QVERIFY(contrast(outline, dark.color(role)) >= 3);
        QCOMPARE(ClearStyle::outlined(paletteFor(false)), paletteFor(false));
    }

    /// As painted: somewhere in the box is a colour that stands off from what is around it.
    void anEmptyCheckBoxIsSeenInTheDark()
    {
        ClearStyle style;
        QCheckBox box;
        box.setStyle(&style);
        const QPalette dark = paletteFor(true);
        box.setPalette(dark);
        box.resize(box.sizeHint());
        const QImage image = box.grab().toImage();
        double best = 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                best = std::max(best, contrast(image.pixelColor(x, y), dark.color(QPalette::Window)));
        }
        QVERIFY2(best >= 3, qPrintable(QString::number(best)));
    }
};

QTEST_MAIN(TestClearStyle)
#include "tst_clearstyle.moc"
