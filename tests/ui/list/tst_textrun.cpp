// SPDX-License-Identifier: Apache-2.0
#include "ui/list/preparedrow.h"
#include "ui/list/textrun.h"
#include <QPainter>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// Shaping, cutting and the words of rows.
class TestTextRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("maxLines");
        QTest::addColumn<bool>("cut");
        const QString latin = u"Cerebras upgrades trillion-transistor chip to train a brain-scale AI"_s;
        QTest::newRow("fits") << latin << 2000 << 1 << false;
        QTest::newRow("one line") << latin << 100 << 1 << true;
        QTest::newRow("two lines") << latin << 420 << 2 << false;
        QTest::newRow("two lines, more to say") << latin << 110 << 2 << true;
        QTest::newRow("one endless word") << QString(500, u'x') << 100 << 2 << true;
        QTest::newRow("arabic") << u"الذكاء الاصطناعي يكتب ترجمات الأفلام والمسلسلات بدلا من البشر"_s << 120
                                << 2 << true;
        QTest::newRow("han") << QString(80, QChar(0x4eba)) << 100 << 2 << true;
        QTest::newRow("emoji") << u"🚀👩‍👩‍👧‍👦"_s.repeated(40) << 100 << 2 << true;
        QTest::newRow("mixed") << u"The الذكاء and 人工知能 of 🚀 "_s.repeated(9) << 150 << 3 << true;
        QTest::newRow("no width") << latin << 0 << 2 << false;
        QTest::newRow("empty") << QString() << 100 << 2 << false;
    }
    void cuts()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(int, maxLines);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            TextRun run(text, QFont());
            run.place(QRectF(50, 10, width, 20 * maxLines), 20, maxLines, direction);
            QTEST(run.isCut(), "cut");
            QVERIFY(run.linesAt(width, maxLines) <= maxLines);
            // Nothing is painted beside its place (up to what italics and antialiasing may hang over).
            QImage image(50 + width + 50, 100, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            painter.setPen(Qt::black);
            run.paint(painter);
            painter.end();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (x < 46 || x >= 50 + width + 4)
                        QVERIFY2(qAlpha(image.pixel(x, y)) == 0,
                                 qPrintable(u"ink at %1, %2"_s.arg(x).arg(y)));
                }
            }
        }
    }

    void standsAtTheLeadingEdge()
    {
        const auto firstInk = [](Qt::LayoutDirection direction) {
            TextRun run(u"Short"_s, QFont());
            run.place(QRectF(0, 0, 300, 20), direction);
            QImage image(300, 20, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            run.paint(painter);
            painter.end();
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (qAlpha(image.pixel(x, y)) > 0)
                        return x;
                }
            }
            return -1;
        };
        QVERIFY(firstInk(Qt::LeftToRight) >= 0 && firstInk(Qt::LeftToRight) < 5);
        QVERIFY(firstInk(Qt::RightToLeft) > 200);
    }

    void wordsOfARow()
    {
        RowData row;
        row.id = ArticleId(1);
        row.key = u"_news/2021-08-27-a.md"_s;
        row.excerpt = u"Excerpt"_s;
        row.providerDomain = u"example.org"_s;
        row.topics = {u"AI"_s, u"Robots"_s};
        row.relatedCount = 3;
        row.starred = true;
        const QDateTime now(QDate(2021, 8, 27), QTime(16, 0), Qt::UTC);
        const RowTexts texts = rowTexts(row, Density::Comfortable, now, QLocale::c());
        QCOMPARE(texts.title, u"2021-08-27-a.md"_s); // what it can be known by, without a title
        QCOMPARE(texts.provider, u"example.org"_s);
        QCOMPARE(texts.topics, u"AI, Robots"_s);
        QCOMPARE(texts.related, u"+3"_s);
        QVERIFY(texts.date.isEmpty());
        QCOMPARE(texts.marks.size(), std::size_t(2));
        QCOMPARE(texts.marks[0].icon, IconName::Star);
        QCOMPARE(texts.marks[1].icon, IconName::Undecided);
        const RowTexts compact = rowTexts(row, Density::Compact, now, QLocale::c());
        QVERIFY(compact.excerpt.isEmpty());
        QCOMPARE(compact.marks.size(), std::size_t(2));
    }

    void marks_data()
    {
        QTest::addColumn<RowData>("row");
        QTest::addColumn<IconName>("icon");
        RowData row;
        row.published = true;
        const auto add = [&row](const char *name, IconName icon,
                                const std::function<void(RowData &)> &change) {
            RowData changed = row;
            change(changed);
            QTest::newRow(name) << changed << icon;
        };
        add("undecided", IconName::Undecided, [](RowData &r) { r.published.reset(); });
        add("unpublished", IconName::Unpublished, [](RowData &r) { r.published = false; });
        add("problem", IconName::Problem, [](RowData &r) { r.hasProblem = true; });
        add("secured", IconName::Lock, [](RowData &r) { r.secured = true; });
        add("video", IconName::Video, [](RowData &r) { r.video = true; });
        add("note", IconName::Note, [](RowData &r) { r.hasNote = true; });
        add("offline", IconName::Offline, [](RowData &r) { r.offline.state = OfflineState::Stored; });
        add("stale", IconName::OfflineStale, [](RowData &r) { r.offline.state = OfflineState::Stale; });
        add("failed", IconName::OfflineFailed, [](RowData &r) { r.offline.state = OfflineState::Failed; });
        add("pictures", IconName::Picture, [](RowData &r) { r.offline.pictures = true; });
    }
    void marks()
    {
        QFETCH(RowData, row);
        QFETCH(IconName, icon);
        const RowTexts texts = rowTexts(row, Density::Comfortable, {}, QLocale::c());
        QCOMPARE(texts.marks.size(), std::size_t(1));
        QCOMPARE(texts.marks[0].icon, icon);
        QVERIFY(!texts.marks[0].name.isEmpty());
    }

    void preparedRowsCountTheirLines()
    {
        const RowStyle style(QFont(), themeFor(paletteFor(false)), Density::Comfortable, Qt::LeftToRight);
        RowData row;
        row.title = u"Short"_s;
        const QSize cell(600, rowHeight(style.metrics, 600));
        const QDateTime now(QDate(2021, 8, 27), QTime(16, 0), Qt::UTC);
        const auto one = prepareRow(row, cell, style, now, QLocale::c());
        QCOMPARE(one->geometry.title.height(), style.metrics.titleLine);
        row.title = u"A very long title that goes on "_s.repeated(20);
        const auto two = prepareRow(row, cell, style, now, QLocale::c());
        QCOMPARE(two->geometry.title.height(), 2 * style.metrics.titleLine);
        QVERIFY(two->title.isCut());
        row.starred = true;
        const auto starred = prepareRow(row, cell, style, now, QLocale::c());
        QVERIFY(starred->geometry.star.contains(starred->geometry.marks[0]));
    }
};

QTEST_MAIN(TestTextRun)
#include "tst_textrun.moc"
