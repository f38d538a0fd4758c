// SPDX-License-Identifier: Apache-2.0
#include "core/library/scanhints.h"
#include <QTest>

using namespace hearth;

class TestScanHints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptWithinMemory();
    void whatPays_data();
    void whatPays();
    void overlapIsLookedAtOnce();

private:
    static ScanHints ofFiles(int count)
    {
        ScanHints hints = ScanHints::none();
        for (int i = 0; i < count; ++i)
            hints.files.insert("_news/" + QByteArray::number(i) + ".md");
        return hints;
    }
};

void TestScanHints::isKeptWithinMemory()
{
    ScanHints hints = ofFiles(ScanHints::maxFiles);
    hints.simplify();
    QVERIFY(!hints.everything);
    ScanHints one = ScanHints::none();
    one.files.insert("_news/one-more.md");
    hints.add(one);
    QVERIFY(hints.everything);
    QVERIFY(hints.files.isEmpty());
}

void TestScanHints::whatPays_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("articles");
    QTest::addColumn<bool>("pays");
    QTest::newRow("one of none") << 1 << 0 << true;
    QTest::newRow("few of few") << 500 << 600 << true;
    QTest::newRow("half of all") << 501 << 1000 << false;
    QTest::newRow("a checkout in a library of ten thousand") << 5000 << 10'000 << false;
    QTest::newRow("the same in one of a million") << 5000 << 1'000'000 << true;
}

void TestScanHints::whatPays()
{
    QFETCH(int, files);
    QFETCH(int, articles);
    QFETCH(bool, pays);
    QCOMPARE(ofFiles(files).paysIn(articles), pays);
    QVERIFY(!ScanHints{}.paysIn(articles)); // everything is everything
}

void TestScanHints::overlapIsLookedAtOnce()
{
    ScanHints hints = ScanHints::none();
    hints.folders = {"_news", "_news/2024", "_newsletter"};
    hints.files = {"_news/a.md", "_news/2024/b.md", "_newsletter.md", "c.md"};
    const ScanHints rest = hints.withoutOverlap();
    QCOMPARE(rest.folders, QSet<QByteArray>({"_news", "_newsletter"}));
    QCOMPARE(rest.files, QSet<QByteArray>({"_newsletter.md", "c.md"}));
}

QTEST_APPLESS_MAIN(TestScanHints)
#include "tst_scanhints.moc"
