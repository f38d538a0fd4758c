// SPDX-License-Identifier: Apache-2.0
#include "ui/common/theme.h"
#include <QTest>

using namespace hearth;

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOfBlackAndWhite()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 10), 10);
    }

    void textsCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << paletteFor(false);
        QTest::newRow("dark") << paletteFor(true);
        QTest::newRow("yellow on black") << made(Qt::black, Qt::black, Qt::yellow, Qt::cyan);
        QTest::newRow("black on white") << made(Qt::white, Qt::white, Qt::black, Qt::darkMagenta);
        QTest::newRow("solarized") << made(QColor(0xee, 0xe8, 0xd5), QColor(0xfd, 0xf6, 0xe3),
                                           QColor(0x47, 0x5b, 0x62), QColor(0x26, 0x8b, 0xd2));
        QTest::newRow("dark panels, light pages")
            << made(QColor(0x20, 0x20, 0x20), Qt::white, Qt::black, Qt::blue);
        QTest::newRow("highlight like the page")
            << made(Qt::white, Qt::white, Qt::black, QColor(0xff, 0xff, 0xe0));
    }
    void textsCanBeRead()
    {
        QFETCH(QPalette, palette);
        const Theme theme = themeFor(palette);
        const auto check = [](const char *pair, const QColor &text, const QColor &ground) {
            QVERIFY2(contrast(text, ground) >= 4.5,
                     qPrintable(QStringLiteral("%1: %2 on %3 has %4")
                                    .arg(QLatin1StringView(pair), text.name(), ground.name())
                                    .arg(contrast(text, ground))));
        };
        for (const QColor &ground :
             {theme.background, theme.panel, theme.well, theme.selected, theme.accentTint}) {
            check("text", theme.text, ground);
            check("secondary", theme.secondary, ground);
            check("accent", theme.accent, ground);
            check("tertiary", theme.tertiary, ground);
        }
        for (const QColor &ground : {theme.background, theme.panel, theme.selected, theme.qualityTint})
            check("quality", theme.quality, ground);
    }

    void ourPalettesGiveTheTokens()
    {
        QCOMPARE(themeFor(paletteFor(false)).accent, QColor(0xb4, 0x43, 0x1c));
        QCOMPARE(themeFor(paletteFor(true)).background, QColor(0x1b, 0x1a, 0x19));
        QVERIFY(!themeFor(paletteFor(false)).dark);
        QVERIFY(themeFor(paletteFor(true)).dark);
    }

    void chosenPalettesWin_data()
    {
        QTest::addColumn<QPalette>("system");
        QTest::addColumn<bool>("chosen");
        QTest::addColumn<bool>("dark");
        QTest::newRow("fusion") << made(QColor(0xef, 0xef, 0xef), Qt::white, Qt::black,
                                        QColor(0x30, 0x8c, 0xc6))
                                << false << false;
        QTest::newRow("breeze dark") << made(QColor(0x20, 0x23, 0x26), QColor(0x14, 0x16, 0x18),
                                             QColor(0xfc, 0xfc, 0xfc), QColor(0x3d, 0xae, 0xe9))
                                     << false << true;
        QTest::newRow("adwaita dark")
            << made(QColor(0x24, 0x24, 0x24), QColor(0x1e, 0x1e, 0x1e), Qt::white, QColor(0x35, 0x84, 0xe4))
            << false << true;
        QTest::newRow("high contrast") << made(Qt::black, Qt::black, Qt::white, Qt::cyan) << true << true;
        QTest::newRow("solarized") << made(QColor(0xee, 0xe8, 0xd5), QColor(0xfd, 0xf6, 0xe3),
                                           QColor(0x47, 0x5b, 0x62), QColor(0x26, 0x8b, 0xd2))
                                   << true << false;
    }
    void chosenPalettesWin()
    {
        QFETCH(QPalette, system);
        QFETCH(bool, chosen);
        QFETCH(bool, dark);
        QCOMPARE(isChosenPalette(system), chosen);
        QCOMPARE(prefersDark(system), dark);
        const QPalette used = applicationPalette(ColorChoice::System, system);
        QCOMPARE(used.color(QPalette::Base),
                 chosen ? system.color(QPalette::Base) : paletteFor(dark).color(QPalette::Base));
        QCOMPARE(themeFor(applicationPalette(ColorChoice::Dark, system)).dark, true);
        QCOMPARE(themeFor(applicationPalette(ColorChoice::Light, system)).dark, false);
    }

    void fontsFollowTheSystem()
    {
        QFont base;
        base.setPixelSize(26);
        QCOMPARE(uiFont(TextRole::Title, base).pixelSize(), 28);
        QCOMPARE(uiFont(TextRole::Meta, base).pixelSize(), 24);
        base.setPointSizeF(13);
        QCOMPARE(uiFont(TextRole::Title, base).pointSizeF(), 14.0);
        QCOMPARE(uiFont(TextRole::Title, base).weight(), int(QFont::DemiBold));
        QCOMPARE(uiFont(TextRole::TitleRead, base).weight(), int(QFont::Normal));
    }

private:
    static QPalette made(const QColor &window, const QColor &base, const QColor &text,
                         const QColor &highlight)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, contrast(text, window) > 3 ? text : QColor(Qt::white));
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::Highlight, highlight);
        return palette;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
