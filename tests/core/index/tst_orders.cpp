// SPDX-License-Identifier: Apache-2.0
#include "core/index/orders.h"
#include "core/index/titlefile.h"
#include <QCollator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace hearth;
using namespace Qt::StringLiterals;

/// The order by title: made in parts on several threads, kept in a file.
class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreSortedAsAWhole();
    void storedOrderIsTaken();
    void fileFitsItsColumnsOnly();
};

namespace {

constexpr std::uint32_t articles = 70'000; // several parts on every machine with several cores

std::shared_ptr<const Columns> library(std::uint32_t count)
{
    QRandomGenerator random(3);
    std::vector<ArticleRow> rows;
    for (std::uint32_t slot = 1; slot <= count; ++slot) {
        ArticleRow row;
        row.slot = slot;
        row.doc = slot;
        row.date = random.bounded(100'000);
        row.key = QByteArray::number(slot);
        rows.push_back(row);
    }
    auto columns = withChanges(Columns(), std::move(rows), {}, std::make_shared<const Names>(),
                               [](std::uint32_t slot) { return QByteArray::number(slot); });
    columns->generation = 1;
    return columns;
}

/// Many equal ones, accents, both cases; every hundredth has none.
QString titleOf(std::uint32_t slot)
{
    static const QStringList words{u"chips"_s, u"Chips"_s,  u"École"_s, u"ecole"_s,
                                   u"zebra"_s, u"“Ähre”"_s, u"7 of 9"_s};
    const std::uint32_t mixed = slot * 2654435761U;
    return words[mixed % 7] + u' ' + QString::number(mixed % 5000);
}

TitleSource source(std::atomic<int> *asked)
{
    TitleSource titles;
    titles.some = [](const auto &slots, const auto &visit) {
        for (const std::uint32_t slot : slots)
            visit(slot, titleOf(slot));
    };
    titles.range = [asked](std::uint32_t begin, std::uint32_t end, const auto &visit) {
        ++*asked;
        for (std::uint32_t slot = std::max(1U, begin); slot < end; ++slot) {
            if (slot % 100 != 0)
                visit(slot, titleOf(slot));
        }
    };
    return titles;
}

} // namespace

void TestOrders::titlesAreSortedAsAWhole()
{
    const auto columns = library(articles);
    std::atomic<int> asked = 0;
    const Orders orders(columns, source(&asked));
    std::vector<std::uint32_t> expected = columns->newest;
    const QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    const auto title = [](std::uint32_t slot) { return slot % 100 != 0 ? titleOf(slot) : QString(); };
    std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
        return collator.compare(title(a), title(b)) < 0;
    });
    QVERIFY(orders.get(SortOrder::Title) == expected);
    QVERIFY(orders.titlesIfMade());
    QCOMPARE(&orders.get(SortOrder::Title), orders.titlesIfMade().get());
}

void TestOrders::storedOrderIsTaken()
{
    const auto columns = library(500);
    std::atomic<int> asked = 0;
    TitleSource titles = source(&asked);
    std::shared_ptr<const std::vector<std::uint32_t>> kept;
    titles.stored = [&](const Columns &) { return kept; };
    titles.store = [&](const Columns &, const auto &order) {
        kept = std::make_shared<const std::vector<std::uint32_t>>(order);
    };
    const std::vector<std::uint32_t> first = Orders(columns, titles).get(SortOrder::Title);
    QVERIFY(asked > 0);
    asked = 0;
    QVERIFY(Orders(columns, titles).get(SortOrder::Title) == first);
    QCOMPARE(int(asked), 0);
}

void TestOrders::fileFitsItsColumnsOnly()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"titles.bin"_s);
    const auto columns = library(300);
    const std::vector<std::uint32_t> order(columns->newest.rbegin(), columns->newest.rend());
    QVERIFY(!titlefile::read(path, *columns));
    titlefile::write(path, *columns, order);
    const auto back = titlefile::read(path, *columns);
    QVERIFY(back);
    QVERIFY(*back == order);
    Columns later = *columns;
    later.generation = 2;
    QVERIFY(!titlefile::read(path, later));
    QVERIFY(!titlefile::read(path, *library(299)));
    Columns other = *columns; // made anew, with the same generation and as many articles
    std::swap(other.newest.front(), other.newest.back());
    QVERIFY(!titlefile::read(path, other));

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 3);
    file.putChar('x');
    file.close();
    QVERIFY(!titlefile::read(path, *columns));
}

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
