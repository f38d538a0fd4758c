// SPDX-License-Identifier: Apache-2.0
#include "ui/common/paint.h"
#include "ui/list/listgrid.h"
#include "ui/list/rowgeometry.h"
#include <QTest>

using namespace hearth;

class TestRowGeometry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsNeitherOverlapNorLeaveTheRow_data()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("everything");
        for (const Density density : {Density::Compact, Density::Comfortable, Density::Cards}) {
            for (const int width : {170, 240, 330, 420, 591, 800, 1600}) {
                for (const bool everything : {true, false})
                    QTest::addRow("%d at %d, %d", int(density), width, everything)
                        << density << width << everything;
            }
        }
    }
    void partsNeitherOverlapNorLeaveTheRow()
    {
        QFETCH(Density, density);
        QFETCH(int, width);
        QFETCH(bool, everything);
        RowMetrics metrics;
        metrics.density = density;
        const QRectF cell(10, 1000, width, rowHeight(metrics, width));
        const RowGeometry g = rowGeometry(metrics, everything ? full() : bare(), cell);

        const std::vector<QRectF> parts = partsOf(g);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY2(cell.adjusted(-0.01, -0.01, 0.01, 0.01).contains(parts[i]), describe(parts[i], cell));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!parts[i].intersects(parts[j]), describe(parts[i], parts[j]));
        }
        if (density == Density::Cards)
            QVERIFY2(!g.star.intersects(g.heat), describe(g.star, g.heat));
        QVERIFY(!g.title.isEmpty());
        const bool hasBadges =
            density != Density::Compact || width >= 26 * metrics.em; // else the title needs the room
        QCOMPARE(g.quality.isEmpty(), !hasBadges);
        QVERIFY(!g.heat.isEmpty() || !hasBadges);
        if (everything && hasBadges) {
            for (int mark = 0; mark < full().marks; ++mark) // marks give way to nothing
                QVERIFY(!g.marks[std::size_t(mark)].isEmpty());
        }
    }

    void rightToLeftIsTheMirrorImage_data() { partsNeitherOverlapNorLeaveTheRow_data(); }
    void rightToLeftIsTheMirrorImage()
    {
        QFETCH(Density, density);
        QFETCH(int, width);
        QFETCH(bool, everything);
        RowMetrics metrics;
        metrics.density = density;
        const RowParts parts = everything ? full() : bare();
        const QRectF cell(10, 1000, width, rowHeight(metrics, width));
        const std::vector<QRectF> ltr = partsOf(rowGeometry(metrics, parts, cell));
        metrics.direction = Qt::RightToLeft;
        const std::vector<QRectF> rtl = partsOf(rowGeometry(metrics, parts, cell));
        QCOMPARE(rtl.size(), ltr.size());
        for (std::size_t i = 0; i < ltr.size(); ++i)
            QCOMPARE(rtl[i], mirrored(ltr[i], cell, Qt::RightToLeft));
    }

    void shorterTitlesPullUpWhatFollows()
    {
        RowMetrics metrics;
        RowParts parts = full();
        parts.titleLines = 2;
        const QRectF cell(0, 0, 600, rowHeight(metrics, 600));
        const RowGeometry two = rowGeometry(metrics, parts, cell);
        parts.titleLines = 1;
        const RowGeometry one = rowGeometry(metrics, parts, cell);
        QCOMPARE(two.excerpt.top() - one.excerpt.top(), metrics.titleLine);
        QCOMPARE(two.thumbnail, one.thumbnail);
        QCOMPARE(two.quality, one.quality);
        parts.excerpt = 2; // into the room of the line that the title does not need
        const RowGeometry more = rowGeometry(metrics, parts, cell);
        QCOMPARE(more.excerpt.height(), 2 * metrics.excerptLine);
        QVERIFY(more.logo.bottom() <= two.logo.bottom());
        parts.excerpt = 0;
        QVERIFY(rowGeometry(metrics, parts, cell).excerpt.isEmpty());
        QVERIFY(rowGeometry(metrics, parts, cell).logo.top() < one.logo.top());
    }

    void thumbnailIs88By66()
    {
        RowMetrics metrics;
        QCOMPARE(rowGeometry(metrics, full(), QRectF(0, 0, 591, 109)).thumbnail.size(), QSizeF(88, 66));
        QVERIFY(
            rowGeometry(metrics, full(), QRectF(0, 0, 300, 109)).thumbnail.isEmpty()); // room for words first
    }

    void rowsGrowWithTheFont()
    {
        for (const Density density : {Density::Compact, Density::Comfortable, Density::Cards}) {
            RowMetrics small;
            small.density = density;
            RowMetrics large = small;
            large.titleLine *= 2;
            large.excerptLine *= 2;
            large.metaLine *= 2;
            large.badge *= 2;
            QVERIFY(rowHeight(large, 300) > rowHeight(small, 300));
        }
    }

    void compactKeepsItsColumns()
    {
        RowMetrics metrics;
        metrics.density = Density::Compact;
        RowParts wide = full();
        RowParts narrow = bare();
        const QRectF cell(0, 0, 900, rowHeight(metrics, 900));
        const RowGeometry a = rowGeometry(metrics, wide, cell);
        const RowGeometry b = rowGeometry(metrics, narrow, cell);
        QCOMPARE(a.heat.right(), b.heat.right());
        QCOMPARE(a.quality.right(), b.quality.right());
        QCOMPARE(a.star, b.star);
        if (!a.date.isEmpty() && !b.date.isEmpty())
            QCOMPARE(a.date.right(), b.date.right());
    }

    void compactTitlesTakeTheRoomThatOthersLeave()
    {
        RowMetrics metrics;
        metrics.density = Density::Compact;
        for (const int width : {460, 560, 760, 900, 1400}) {
            const QRectF cell(0, 0, width, rowHeight(metrics, width));
            RowParts parts = full();
            parts.title = 5000;
            parts.marks = 0;
            parts.related = 0;
            const RowGeometry g = rowGeometry(metrics, parts, cell);
            const qreal next = !g.provider.isEmpty() ? g.provider.left()
                               : !g.date.isEmpty()   ? g.date.left()
                                                     : g.quality.left();
            QVERIFY2(next - g.title.right() <= 12.5, qPrintable(QString::number(next - g.title.right())));
            QVERIFY(g.title.width() >= 14 * metrics.em);
        }
    }

    void gridCells_data()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char *name = direction == Qt::LeftToRight ? "ltr" : "rtl";
            QTest::addRow("rows %s", name) << Density::Comfortable << direction << 591 << 1;
            QTest::addRow("narrow cards %s", name) << Density::Cards << direction << 200 << 1;
            QTest::addRow("tiny cards %s", name) << Density::Cards << direction << 20 << 1;
            QTest::addRow("three cards %s", name) << Density::Cards << direction << 591 << 3;
            QTest::addRow("many cards %s", name) << Density::Cards << direction << 1900 << 10;
        }
    }
    void gridCells()
    {
        QFETCH(Density, density);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, width);
        RowMetrics metrics;
        metrics.density = density;
        metrics.direction = direction;
        const ListGrid grid = listGrid(metrics, 37, width);
        QTEST(grid.columns, "columns");
        for (int row = 0; row < grid.count; ++row) {
            const QRect cell = grid.cell(row);
            QCOMPARE(grid.rowAt(cell.center()), row);
            QCOMPARE(grid.rowAt(cell.topLeft()), row);
            QCOMPARE(grid.rowAt(cell.bottomRight()), row);
            QCOMPARE(grid.nearestRow(cell.center()), row);
            if (width > 100)
                QVERIFY(cell.left() >= 0 && cell.right() < width);
            QVERIFY(cell.bottom() < grid.contentHeight());
            const auto [first, last] = grid.rowsBetween(cell.top(), cell.bottom());
            QVERIFY(first <= row && row <= last);
            if (row > 0)
                QVERIFY(!cell.intersects(grid.cell(row - 1)));
        }
        if (grid.columns > 1)
            QCOMPARE(grid.cell(1).left() > grid.cell(0).left(), direction == Qt::LeftToRight);
        QCOMPARE(grid.rowAt({width / 2, grid.contentHeight() + 50}), -1);
        QCOMPARE(grid.nearestRow({0, 1 << 20}) / grid.columns, 36 / grid.columns);
        QCOMPARE(grid.nearestRow({width / 2, -500}) / grid.columns, 0);
    }

    void emptyGrid()
    {
        const ListGrid grid = listGrid({}, 0, 500);
        QCOMPARE(grid.contentHeight(), 0);
        QCOMPARE(grid.rowAt({5, 5}), -1);
        QCOMPARE(grid.nearestRow({5, 5}), -1);
        QVERIFY(grid.rowsBetween(0, 900).second < grid.rowsBetween(0, 900).first);
    }

    void millionsOfRows()
    {
        const ListGrid grid = listGrid({}, 10'000'000, 600);
        QCOMPARE(grid.rowAt(grid.cell(9'999'999).center()), 9'999'999);
        QVERIFY(grid.contentHeight() > 1'000'000'000);
        QVERIFY(listGrid({}, std::numeric_limits<int>::max(), 600).contentHeight() >
                0); // capped, not overflown
    }

private:
    static RowParts full()
    {
        RowParts parts;
        parts.title = 900;
        parts.titleLines = 2;
        parts.excerpt = 1;
        parts.provider = 140;
        parts.date = 55;
        parts.topics = 300;
        parts.related = 14;
        parts.marks = 3;
        parts.quality = {62, 20};
        parts.heat = {60, 20};
        return parts;
    }
    static RowParts bare()
    {
        RowParts parts;
        parts.title = 80;
        parts.quality = {32, 20};
        parts.heat = {32, 20};
        return parts;
    }
    /// All parts but the star, which may lie where nothing else does only while the mouse is there.
    static std::vector<QRectF> partsOf(const RowGeometry &g)
    {
        std::vector<QRectF> all{g.thumbnail, g.title,  g.excerpt, g.logo,    g.provider,
                                g.date,      g.topics, g.related, g.quality, g.heat};
        all.insert(all.end(), g.marks.begin(), g.marks.end());
        all.insert(all.end(), g.separators.begin(), g.separators.end());
        std::erase_if(all, [](const QRectF &rect) { return rect.isEmpty(); });
        return all;
    }
    static const char *describe(const QRectF &a, const QRectF &b)
    {
        static QByteArray text;
        QString words;
        QDebug(&words) << a << b;
        text = words.toUtf8();
        return text.constData();
    }
};

QTEST_GUILESS_MAIN(TestRowGeometry)
#include "tst_rowgeometry.moc"
