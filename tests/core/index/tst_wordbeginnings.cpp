// SPDX-License-Identifier: Apache-2.0
#include "core/index/wordbeginnings.h"
#include <QTest>
#include <map>

using namespace hearth;
using namespace Qt::StringLiterals;

using Found = std::map<std::string, std::vector<DocId>>;

/// Documents from 64 on, 200 of them, so that a bitmap takes 32 bytes.
class TestWordBeginnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDocumentsOfAllWords();
    void isSilentAboutWhatIsReadFast_data();
    void isSilentAboutWhatIsReadFast();

private:
    struct Added
    {
        QByteArray word;
        std::vector<DocId> docs;
        std::size_t bytes = 1000;
    };
    static Found beginnings(const std::vector<Added> &words)
    {
        Found found;
        WordBeginnings collected(64, 263, [&](const std::string &beginning, const Bitmap &docs) {
            QVERIFY(!found.contains(beginning));
            docs.forEach([&](std::size_t doc) { found[beginning].push_back(64 + DocId(doc)); });
        });
        for (const Added &added : words)
            collected.add(added.word, added.docs, added.bytes);
        collected.finish();
        return found;
    }
};

void TestWordBeginnings::tellsTheDocumentsOfAllWords()
{
    const Found found = beginnings({{"a", {70}},
                                    {"ab", {64, 263}},
                                    {"abcde", {100}},
                                    {"abcdf", {64, 101}},
                                    {"abd", {102}},
                                    {"b", {200}},
                                    {"ba", {201}},
                                    {"c", {1 + 64}},
                                    {"été", {80}},
                                    {"étude", {81}},
                                    {"新闻稿", {90}},
                                    {"新闻网", {91}}});
    const Found expected{{"a", {64, 70, 100, 101, 102, 263}},
                         {"ab", {64, 100, 101, 102, 263}},
                         {"abc", {64, 100, 101}},
                         {"b", {200, 201}},
                         {"é", {80, 81}},
                         {"ét", {80, 81}},
                         {"新", {90, 91}},
                         {"新闻", {90, 91}}};
    QCOMPARE(found, expected);
}

void TestWordBeginnings::isSilentAboutWhatIsReadFast_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("told");
    QTest::newRow("one word is its own list") << 1 << 4000 << false;
    QTest::newRow("two with long lists") << 2 << 64 << true;
    QTest::newRow("two with short lists") << 2 << 63 << false;
    QTest::newRow("many with short lists") << 130 << 1 << true;
}

void TestWordBeginnings::isSilentAboutWhatIsReadFast()
{
    QFETCH(int, words);
    QFETCH(int, bytes);
    QFETCH(bool, told);
    std::vector<Added> all;
    for (int i = 0; i < words; ++i)
        all.push_back({"x" + QByteArray::number(1000 + i), {DocId(64 + i)}, std::size_t(bytes)});
    QCOMPARE(beginnings(all).contains("x"), told);
}

QTEST_APPLESS_MAIN(TestWordBeginnings)
#include "tst_wordbeginnings.moc"
