// SPDX-License-Identifier: Apache-2.0
#include "core/index/codecounter.h"
#include <QRandomGenerator>
#include <QTest>
#include <map>

using namespace hearth;

/// Every way of counting gives what counting slot by slot gives.
class TestCodeCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLikeSlotBySlot_data();
    void countsLikeSlotBySlot();
    void rangesOfBitsAreCounted();

private:
    static std::shared_ptr<Columns> library(bool inStretches);
};

namespace {

constexpr std::uint32_t articles = 20'000;
using Counts = std::map<std::optional<qint64>, int>;

const PackedInts &columnOf(const Columns &columns, Counted which)
{
    switch (which) {
    case Counted::Quality:
        return columns.quality;
    case Counted::Heat:
        return columns.heat;
    case Counted::Provider:
        return columns.provider;
    case Counted::Type:
        return columns.type;
    case Counted::Year:
        return columns.year;
    case Counted::Folder:
        break;
    }
    return columns.folder;
}

} // namespace

/// In stretches: folder by folder, in each by date, as an import finds them. Some articles have nothing, some
/// are gone.
std::shared_ptr<Columns> TestCodeCounter::library(bool inStretches)
{
    QRandomGenerator random(7);
    auto names = std::make_shared<Names>();
    for (int i = 0; i < 40; ++i)
        names->append(NameKind::Provider, QStringLiteral("p%1").arg(i), {});
    for (int i = 0; i < 5; ++i)
        names->append(NameKind::Type, QStringLiteral("t%1").arg(i), {});
    for (int i = 0; i < 4; ++i)
        names->append(NameKind::Folder, QStringLiteral("f%1").arg(i), {});
    std::vector<ArticleRow> rows;
    for (std::uint32_t slot = 1; slot <= articles; ++slot) {
        ArticleRow row;
        row.slot = slot;
        row.doc = slot;
        row.key = QByteArray::number(slot);
        const std::uint32_t place = inStretches ? slot : random.bounded(articles);
        if (place % 5000 > 20)
            row.date = 1'400'000'000 + qint64(place % 5000) * 40'000;
        if (random.bounded(10) > 0) {
            row.quality = random.bounded(190);
            row.heat = random.bounded(246) - 1;
            row.provider = 1 + NameId(random.bounded(40));
        }
        row.type = 41 + NameId(random.bounded(5));
        row.folder = 46 + NameId(place / 5001);
        rows.push_back(row);
    }
    const KeyOfSlot keyOf = [](std::uint32_t slot) { return QByteArray::number(slot); };
    auto all = withChanges(Columns(), std::move(rows), {}, names, keyOf);
    std::vector<std::uint32_t> gone;
    for (std::uint32_t slot = 3; slot <= articles; slot += 97)
        gone.push_back(slot);
    return withChanges(*all, {}, std::move(gone), names, keyOf);
}

void TestCodeCounter::countsLikeSlotBySlot_data()
{
    QTest::addColumn<bool>("inStretches");
    QTest::addColumn<bool>("together");
    QTest::addColumn<int>("percent");
    for (const bool inStretches : {true, false}) {
        for (const bool together : {true, false}) {
            for (const int percent : {0, 1, 40, 60, 99, 100})
                QTest::addRow("%s, %s, %d %%", inStretches ? "stretches" : "mixed",
                              together ? "together" : "each", percent)
                    << inStretches << together << percent;
        }
    }
}

void TestCodeCounter::countsLikeSlotBySlot()
{
    QFETCH(const bool, inStretches);
    QFETCH(const bool, together);
    QFETCH(const int, percent);
    const std::shared_ptr<const Columns> columns = library(inStretches);
    const ColumnTotals totals(columns);
    QCOMPARE(totals.runs(Counted::Folder).empty(), !inStretches);
    QVERIFY(totals.runs(Counted::Quality).empty());
    QRandomGenerator random(11);
    Bitmap bits(columns->slots);
    columns->live.forEach([&](std::size_t slot) { bits.set(slot, int(random.bounded(100)) < percent); });
    const Hits hits(*columns, totals, bits, together);
    for (const auto which : {Counted::Quality, Counted::Heat, Counted::Provider, Counted::Type, Counted::Year,
                             Counted::Folder}) {
        Counts expected;
        bits.forEach([&](std::size_t slot) { ++expected[columnOf(*columns, which).at(slot)]; });
        Counts got;
        const CodeCounts counts = hits.counts(which);
        for (std::size_t i = 0; i < counts.counts.size(); ++i) {
            if (counts.counts[i] != 0)
                got[counts.base + qint64(i)] = int(counts.counts[i]);
        }
        if (counts.none != 0)
            got[std::nullopt] = int(counts.none);
        QVERIFY2(got == expected, qPrintable(QString::number(int(which))));
    }
}

void TestCodeCounter::rangesOfBitsAreCounted()
{
    QRandomGenerator random(5);
    Bitmap bits(1000);
    for (std::size_t i = 0; i < 1000; ++i)
        bits.set(i, random.bounded(3) == 0);
    for (int round = 0; round < 2000; ++round) {
        const std::size_t begin = random.bounded(1001);
        const std::size_t end = begin + random.bounded(int(1001 - begin));
        std::size_t expected = 0;
        for (std::size_t i = begin; i < end; ++i)
            expected += bits.test(i) ? 1 : 0;
        QCOMPARE(bits.count(begin, end), expected);
    }
}

QTEST_GUILESS_MAIN(TestCodeCounter)
#include "tst_codecounter.moc"
