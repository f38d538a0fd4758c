// SPDX-License-Identifier: Apache-2.0
#include "core/index/packedints.h"
#include "core/index/slotset.h"
#include "core/index/snapshotfile.h"
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using Values = std::vector<std::optional<std::int64_t>>;

class TestColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bitmapKeepsItsEndClean();
    void packedIntsHoldAnything_data();
    void packedIntsHoldAnything();
    void slotSetIsASet_data();
    void slotSetIsASet();
    void snapshotComesBack();
    void damagedSnapshotIsRefused();

private:
    static Columns someColumns();
};

void TestColumns::bitmapKeepsItsEndClean()
{
    Bitmap bits(70, true);
    QCOMPARE(bits.count(), std::size_t(70));
    bits.clear();
    QCOMPARE(bits.count(), std::size_t(0));
    bits.set(69);
    bits.resize(69);
    bits.resize(130);
    QCOMPARE(bits.count(), std::size_t(0));
    QVERIFY(!bits.test(500));
    Bitmap other(130, true);
    other.subtract(bits);
    QCOMPARE(countBoth(other, Bitmap(130, true)), std::size_t(130));
}

void TestColumns::packedIntsHoldAnything_data()
{
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("high");
    QTest::newRow("scores") << qint64(0) << qint64(189);
    QTest::newRow("cooled off") << qint64(-1) << qint64(244);
    QTest::newRow("full byte") << qint64(0) << qint64(255);
    QTest::newRow("thousands") << qint64(-30000) << qint64(30000);
    QTest::newRow("dates") << qint64(1483228800) << qint64(1735689600);
    QTest::newRow("years 1 to 9999") << qint64(-62135596800) << qint64(253402300799);
    QTest::newRow("everything") << std::numeric_limits<qint64>::min() / 4
                                << std::numeric_limits<qint64>::max() / 4;
}

void TestColumns::packedIntsHoldAnything()
{
    QFETCH(qint64, low);
    QFETCH(qint64, high);
    QRandomGenerator random(1);
    const auto any = [&] {
        return low + static_cast<qint64>(random.generate64() %
                                         (static_cast<quint64>(high) - static_cast<quint64>(low) + 1));
    };
    PackedInts column;
    column.resize(200);
    Values values(200);
    for (int i = 0; i < 2000; ++i) {
        const auto slot = random.bounded(200);
        values[static_cast<std::size_t>(slot)] =
            random.bounded(4) == 0 ? std::nullopt : std::optional<std::int64_t>(any());
        column.set(static_cast<std::size_t>(slot), values[static_cast<std::size_t>(slot)]);
    }
    for (std::size_t slot = 0; slot < values.size(); ++slot)
        QCOMPARE(column.at(slot), values[slot]);
    for (int i = 0; i < 200; ++i) {
        constexpr qint64 open = std::numeric_limits<qint64>::min();
        qint64 low1 = random.bounded(5) == 0 ? open : any();
        qint64 high1 = random.bounded(5) == 0 ? open : any();
        if (i % 3 == 0 && low1 != open)
            low1 -= high / 8 - low / 8; // also far outside
        if (i % 4 == 0)
            high1 = low1;
        const auto end = [=](qint64 v) {
            return v == open ? std::optional<qint64>() : std::optional<qint64>(v);
        };
        Bitmap bits(200, true);
        selectRange(column, end(low1), end(high1), bits);
        for (std::size_t slot = 0; slot < values.size(); ++slot) {
            const bool within = values[slot] && (low1 == open || *values[slot] >= low1) &&
                                (high1 == open || *values[slot] <= high1);
            QCOMPARE(bits.test(slot), within);
        }
    }
}

void TestColumns::slotSetIsASet_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("few") << 1;
    QTest::newRow("some") << 4;
    QTest::newRow("many") << 60;
}

void TestColumns::slotSetIsASet()
{
    QFETCH(int, percent);
    QRandomGenerator random(2);
    QSet<std::uint32_t> expected;
    SlotSet set;
    for (int round = 1; round < 8; ++round) {
        const auto slotCount = static_cast<std::uint32_t>(round * 300);
        std::vector<std::uint32_t> removed;
        std::vector<std::uint32_t> added;
        for (std::uint32_t slot = 0; slot < slotCount; ++slot) {
            if (expected.contains(slot) && random.bounded(5) == 0) {
                removed.push_back(slot);
                expected.remove(slot);
            }
            if (random.bounded(100) < percent) {
                added.push_back(slot);
                expected.insert(slot);
            }
        }
        set = set.changed(removed, added, slotCount);
        QCOMPARE(set.count(), static_cast<std::size_t>(expected.size()));
        Bitmap all(slotCount);
        set.addTo(all);
        Bitmap even(slotCount);
        for (std::uint32_t slot = 0; slot < slotCount; slot += 2)
            even.set(slot);
        std::size_t evenCount = 0;
        for (std::uint32_t slot = 0; slot < slotCount; ++slot) {
            QCOMPARE(set.test(slot), expected.contains(slot));
            QCOMPARE(all.test(slot), expected.contains(slot));
            evenCount += expected.contains(slot) && slot % 2 == 0 ? 1 : 0;
        }
        QCOMPARE(set.countBoth(even), evenCount);
        QVERIFY(SlotSet(set.list(), slotCount).list() == set.list());
    }
}

Columns TestColumns::someColumns()
{
    Names names;
    names.append(NameKind::Topic, u"AI"_s, {});
    names.append(NameKind::Provider, u"The Verge"_s, u"verge.example"_s);
    names.append(NameKind::Topic, u"Rare"_s, {});
    names.append(NameKind::Folder, u"_news"_s, {});
    std::vector<ArticleRow> rows;
    for (std::uint32_t slot = 1; slot < 100; ++slot) {
        ArticleRow row;
        row.slot = slot;
        row.doc = slot == 7 ? 150 : slot;
        if (slot % 5 != 0)
            row.date = 1600000000 + slot % 10;
        row.quality = slot;
        row.flags = slot % 256;
        row.provider = 2;
        row.folder = 4;
        row.topics = slot == 50 ? std::vector<NameId>{1, 3} : std::vector<NameId>{1};
        row.key = "_news/" + QByteArray::number(1000 - slot);
        rows.push_back(row);
    }
    const auto columns = withChanges(Columns(), rows, {}, std::make_shared<const Names>(names), {});
    return *columns;
}

void TestColumns::snapshotComesBack()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"columns.bin"_s);
    const Columns columns = someColumns();
    UserBits user;
    user.resize(columns.slots);
    user.read.set(3);
    user.failed.set(99);
    const SnapshotStamp stamp{7, 9};
    QVERIFY(writeSnapshot(path, stamp, columns, user));
    QVERIFY(writeSnapshot(path, stamp, columns, user)); // over the old one
    const auto read = readSnapshot(path, stamp, *columns.names);
    QVERIFY(read);
    const Columns &back = *read->columns;
    QVERIFY(read->user == user);
    QCOMPARE(back.slots, columns.slots);
    QCOMPARE(back.count, columns.count);
    QCOMPARE(back.generation, std::uint64_t(7));
    QVERIFY(back.newest == columns.newest);
    QVERIFY(back.otherDocs == columns.otherDocs);
    QVERIFY(back.uses == columns.uses);
    QVERIFY(back.flags == columns.flags);
    for (std::size_t slot = 0; slot < columns.slots; ++slot) {
        QCOMPARE(back.quality.at(slot), columns.quality.at(slot));
        QCOMPARE(back.date.at(slot), columns.date.at(slot));
        QCOMPARE(back.provider.at(slot), columns.provider.at(slot));
    }
    for (const NameId topic : {1U, 3U})
        QVERIFY(back.topics[topic]->list() == columns.topics[topic]->list());
    QVERIFY(back.maxQuality == columns.maxQuality);

    QVERIFY(!readSnapshot(path, {8, 9}, *columns.names)); // another generation of the index
    QVERIFY(!readSnapshot(path, {7, 8}, *columns.names)); // of the user's data
    Names more = *columns.names;
    more.append(NameKind::Topic, u"New"_s, {});
    QVERIFY(!readSnapshot(path, stamp, more));
    QVERIFY(!readSnapshot(dir.filePath(u"none"_s), stamp, *columns.names));
}

void TestColumns::damagedSnapshotIsRefused()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"columns.bin"_s);
    const Columns columns = someColumns();
    UserBits user;
    user.resize(columns.slots);
    QVERIFY(writeSnapshot(path, {}, columns, user));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    file.close();
    const auto refused = [&](const QByteArray &bytes) {
        QFile damaged(path);
        return damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size() &&
               damaged.flush() && !readSnapshot(path, {}, *columns.names);
    };
    for (qsizetype at = 0; at < good.size(); at += at < 64 ? 1 : 37) {
        QByteArray bytes = good;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
        QVERIFY2(refused(bytes), qPrintable(QString::number(at)));
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(8), qsizetype(39), good.size() / 2, good.size() - 1})
        QVERIFY(refused(good.left(size)));
    QVERIFY(refused(good + '\0'));
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
