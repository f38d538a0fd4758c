// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/logo.h"
#include "ui/common/paint.h"
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Icons, logos, numbers and the words for errors.
class TestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyIconExists()
    {
        for (int name = 0; name <= int(IconName::Info); ++name) {
            const QByteArray svg = iconSvg(IconName(name), Qt::red);
            QVERIFY2(svg.contains("#ff0000"), qPrintable(QString::number(name)));
            QVERIFY(!svg.contains("currentColor"));
            const QPixmap pixmap = icon(IconName(name), QColor(Qt::red)).pixmap(QSize(16, 16), 2.0);
            QCOMPARE(pixmap.size(), QSize(32, 32));
            QCOMPARE(pixmap.devicePixelRatio(), 2.0);
            const QImage image = pixmap.toImage();
            bool inked = false;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    inked = inked || image.pixelColor(x, y).alpha() > 200;
            QVERIFY2(inked, qPrintable(QString::number(name)));
        }
    }

    void iconsAreTinted()
    {
        const Theme theme = themeFor(paletteFor(false));
        const QIcon star = icon(IconName::Star, theme);
        const auto middle = [&star](QIcon::State state, QIcon::Mode mode = QIcon::Normal) {
            return star.pixmap(QSize(32, 32), 1.0, mode, state).toImage().pixelColor(16, 16);
        };
        QCOMPARE(middle(QIcon::Off), theme.secondary);
        QCOMPARE(middle(QIcon::On), theme.accent);
        QVERIFY(middle(QIcon::Off, QIcon::Disabled).alpha() < 140);
    }

    void tileLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("letter");
        QTest::newRow("word") << u"moneycontrol.com"_s << u"M"_s;
        QTest::newRow("quoted") << u"“The Verge”"_s << u"T"_s;
        QTest::newRow("digit") << u"9to5Mac"_s << u"9"_s;
        QTest::newRow("han") << u"日本経済新聞"_s << u"日"_s;
        QTest::newRow("emoji first") << u"🚀 Rocket"_s << u"R"_s;
        QTest::newRow("beyond 16 bits") << u"𝒜lpha"_s << u"𝒜"_s;
        QTest::newRow("none") << u"—"_s << u"?"_s;
        QTest::newRow("empty") << QString() << u"?"_s;
    }
    void tileLetters()
    {
        QFETCH(QString, name);
        QTEST(LogoCache::tileLetter(name), "letter");
    }

    void tileColorsAreStableAndReadable()
    {
        QCOMPARE(LogoCache::tileColor(u"AWS"_s), LogoCache::tileColor(u"aws"_s));
        QSet<QRgb> seen;
        for (int i = 0; i < 300; ++i) {
            const QColor color = LogoCache::tileColor(QString::number(i));
            QVERIFY2(contrast(color, Qt::white) >= 4.5, qPrintable(color.name()));
            seen.insert(color.rgb());
        }
        QVERIFY(seen.size() >= 8);
    }

    void logosComeFromTheLibrary()
    {
        QTemporaryDir dir;
        QImage image(50, 50, QImage::Format_RGB32);
        image.fill(Qt::green);
        QVERIFY(image.save(dir.filePath(u"logo.png"_s)));
        LogoCache logos;
        logos.setPathOf([&dir](const QString &domain, int) {
            return domain == u"known.example"_s ? dir.filePath(u"logo.png"_s) : QString();
        });
        QSignalSpy changed(&logos, &LogoCache::changed);
        const QPixmap tile = logos.logo(u"Known"_s, u"known.example"_s, 16, 2);
        QCOMPARE(tile.size(), QSize(32, 32)); // a letter until it is decoded
        QVERIFY(changed.wait());
        const QPixmap logo = logos.logo(u"Known"_s, u"known.example"_s, 16, 2);
        QCOMPARE(logo.size(), QSize(32, 32));
        QCOMPARE(logo.devicePixelRatio(), 2.0);
        QCOMPARE(logo.toImage().pixelColor(16, 16), QColor(Qt::green));
        QVERIFY(!logos.logo(u"Unknown"_s, u"unknown.example"_s, 16, 1).isNull());
    }

    void numbersAreTabular()
    {
        const QFontMetricsF metrics{QFont()};
        QCOMPARE(tabularWidth(u"111"_s, metrics), tabularWidth(u"888"_s, metrics));
        QVERIFY(tabularWidth(u"1,111"_s, metrics) > tabularWidth(u"1111"_s, metrics));
    }

    void mirrors()
    {
        const QRectF within(100, 0, 50, 10);
        QCOMPARE(mirrored({105, 2, 10, 3}, within, Qt::LeftToRight), QRectF(105, 2, 10, 3));
        QCOMPARE(mirrored({105, 2, 10, 3}, within, Qt::RightToLeft), QRectF(135, 2, 10, 3));
    }

    void everyErrorHasWords()
    {
        for (int code = 0; code <= int(ErrorCode::TimedOut); ++code) {
            const QString text = errorText({ErrorCode(code), u"a.md"_s, u"words"_s, 7});
            QVERIFY2(text.endsWith(u"(words)"_s), qPrintable(text));
            if (ErrorCode(code) != ErrorCode::Cancelled)
                QVERIFY2(text.contains(u"a.md"_s), qPrintable(text));
        }
        QVERIFY(errorText({ErrorCode::Malformed, u"a.md"_s, {}, 7}).contains(u"line 7"_s));
        QVERIFY(errorText({ErrorCode::HttpStatus, u"a"_s, {}, 404}).contains(u"404"_s));
    }

    void everyProblemHasWordsAndAdvice()
    {
        for (int code = 0; code <= int(ProblemCode::HeatDisagrees); ++code) {
            const Problem problem{ProblemCode(code), Severity::Error, 3, u"field"_s, u"detail"_s};
            QVERIFY(!problemText(problem).isEmpty());
            QVERIFY(!problemText(problem).contains(u'%'));
            QVERIFY(!problemAdvice(problem).isEmpty());
        }
        QVERIFY(severityText(Severity::Hint) != severityText(Severity::Error));
    }
};

QTEST_MAIN(TestLook)
#include "tst_look.moc"
