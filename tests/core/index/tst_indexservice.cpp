// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "tests/core/index/indexfixture.h"
#include <QTest>
#include <atomic>
#include <thread>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

class TestIndexService : public QObject, private IndexFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void rowsShowWhatTheFileSays();
    void manyTopicsEachOnce();
    void titleFallsBack();
    void knownFilesAreWhatWasWritten();
    void aFileBecomesNoArticleAndBack();
    void problemsFollowTheirFile();
    void anotherProcessIsNoticed();
    void askingNeverWaitsForTheWriter();
    void cancelledQuestionHasNoIds();
    void topicsFollowTheTaxonomy();
    void countsTheUsesOfAWord();
};

void TestIndexService::rowsShowWhatTheFileSays()
{
    ParsedArticle parsed;
    Article &a = parsed.article;
    a.title = u"Caf&eacute;  <b>life</b>"_s;
    a.excerpt = QString(500, u'x');
    a.published = Timestamp{{}, 1629936000, true};
    a.type = u"video"_s;
    a.quality = 189;
    a.heat = -1;
    a.isPublished = false;
    a.provider = Provider{u"The Verge"_s, u"theverge.com"_s, {}, {}, {}};
    a.topics = {u"AI"_s, u"Chips"_s, u"AI"_s};
    a.images = {ImageRef{}, ImageRef{u"/i.png"_s, 640, 480, true, u"T"_s, u"A"_s}};
    a.related = {Related{}, Related{}};
    a.secured = u"x"_s;
    parsed.problems = {Problem{ProblemCode::BadUrl, Severity::Warning, 4, u"webUrl"_s, u"x"_s}};
    take({makeIndexRecord({"_news/a.md", 1, 2, 3, 4}, parsed)});

    const ArticleId id = m_index->idOf(u"_news/a.md"_s);
    const auto row = m_index->row(id);
    QVERIFY(row);
    RowData expected;
    expected.id = id;
    expected.key = u"_news/a.md"_s;
    expected.title = plainText(a.title);
    expected.excerpt = QString(400, u'x');
    expected.providerName = u"The Verge"_s;
    expected.providerDomain = u"theverge.com"_s;
    expected.date = 1629936000;
    expected.dateOnly = true;
    expected.type = u"video"_s;
    expected.quality = 189;
    expected.heat = -1;
    expected.published = false;
    expected.topics = {u"AI"_s, u"Chips"_s};
    expected.relatedCount = 2;
    expected.thumbnail = a.images[1];
    expected.secured = true;
    expected.video = true;
    expected.hasProblem = true;
    QVERIFY(*row == expected);

    // What only the list shows is written when just that changes, and what has gone is gone.
    parsed.article.images[1].title = u"Another title"_s;
    expected.thumbnail.title = u"Another title"_s;
    take({makeIndexRecord({"_news/a.md", 1, 2, 3, 5}, parsed)});
    QVERIFY(m_index->row(id) == expected);
    parsed.article.images.clear();
    expected.thumbnail = {};
    take({makeIndexRecord({"_news/a.md", 1, 2, 3, 6}, parsed)});
    QVERIFY(m_index->row(id) == expected);

    QVERIFY(!m_index->row(ArticleId::None));
    QVERIFY(!m_index->row(ArticleId(99)));
    QCOMPARE(m_index->keyOf(id), u"_news/a.md"_s);
    QVERIFY(m_index->idOf(u"none"_s) == ArticleId::None);
}

/// Each topic once, in their order, whatever their number: a file of a megabyte has room for very many, and
/// comparing each with each would take minutes.
void TestIndexService::manyTopicsEachOnce()
{
    ParsedArticle parsed;
    constexpr int many = 20'000;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < many; ++i)
            parsed.article.topics.append(QString::number(i));
    }
    const IndexRecord record = makeIndexRecord({"a.md", 1, 2, 3, 4}, parsed);
    QCOMPARE(record.topics.size(), std::size_t(many));
    QCOMPARE(record.topics.front(), QByteArray("0"));
    QCOMPARE(record.topics.back(), QByteArray::number(many - 1));
}

void TestIndexService::titleFallsBack()
{
    ParsedArticle person;
    person.article.extra = {ExtraField{u"name"_s, u"Ada Lovelace"_s, {}}};
    take({makeIndexRecord({"_people/ada.md", 1, 2, 3, 4}, person),
          makeIndexRecord({"x/none.md", 1, 2, 3, 4}, {})});
    QCOMPARE(m_index->row(m_index->idOf(u"_people/ada.md"_s))->title, u"Ada Lovelace"_s);
    QCOMPARE(m_index->row(m_index->idOf(u"x/none.md"_s))->title, u"none.md"_s);
    QCOMPARE(keys(u"lovelace"), QStringList{u"_people/ada.md"_s});
}

void TestIndexService::knownFilesAreWhatWasWritten()
{
    take({record("a.md", u"A"_s), makeNonArticleRecord({"README.md", 5, 6, 7, 8}), record("b.md", u"B"_s)});
    const ArticleId a = m_index->idOf(u"a.md"_s);
    QVERIFY(m_index->beginImport());
    QVERIFY(m_index->touch({{a, {"a.md", 11, 22, 33, 44}}}));
    QVERIFY(m_index->remove({"b.md", "never.md"}));
    QVERIFY(m_index->endImport());
    open();
    const auto known = m_index->knownFiles();
    QVERIFY(known);
    QCOMPARE(known->size(), std::size_t(2));
    const auto entry = [&](const char *key) { return known->at(static_cast<std::size_t>(known->find(key))); };
    QCOMPARE(entry("a.md").id, a);
    QCOMPARE(entry("a.md").size, 11);
    QCOMPARE(entry("a.md").mtimeNs, 22);
    QCOMPARE(entry("a.md").inode, 33U);
    QCOMPARE(entry("a.md").hash, 44U);
    QCOMPARE(entry("README.md").id, ArticleId::None);
    QCOMPARE(entry("README.md").hash, 8U);
    QCOMPARE(known->find("b.md"), qsizetype(-1));
}

void TestIndexService::aFileBecomesNoArticleAndBack()
{
    take({record("a.md", u"Alpha"_s)});
    IndexRecord gone = makeNonArticleRecord({"a.md", 1, 1, 1, 1});
    gone.id = m_index->idOf(u"a.md"_s);
    take({gone});
    QCOMPARE(m_index->articleCount(), 0);
    QCOMPARE(keys(u"alpha"), QStringList());
    QCOMPARE(m_index->knownFiles()->size(), std::size_t(1));
    take({record("a.md", u"Alpha"_s)});
    QCOMPARE(keys(u"alpha"), QStringList{u"a.md"_s});
    QCOMPARE(m_index->knownFiles()->size(), std::size_t(1));
}

void TestIndexService::problemsFollowTheirFile()
{
    IndexRecord bad = record("b.md", u"B"_s);
    bad.problems = {Problem{ProblemCode::BadDate, Severity::Error, 9, u"d"_s, u"x"_s},
                    Problem{ProblemCode::BadUrl, Severity::Hint, 2, {}, {}}};
    take({bad, makeNonArticleRecord({"a.md", 1, 1, 1, 1},
                                    {Problem{ProblemCode::Unreadable, Severity::Error, 0, {}, {}}})});
    const auto all = m_index->problems();
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[0].key, u"a.md"_s);
    QCOMPARE(all[1].problem, bad.problems[1]);
    QCOMPARE(all[2].problem, bad.problems[0]);
    QCOMPARE(m_index->problemsOf(u"b.md"_s).size(), std::size_t(2));
    QCOMPARE(keys(u"has:problem"), QStringList{u"b.md"_s});

    bad.id = m_index->idOf(u"b.md"_s);
    bad.file.key = "moved.md";
    bad.problems.removeFirst();
    take({bad});
    QCOMPARE(m_index->problemsOf(u"b.md"_s).size(), std::size_t(0));
    QCOMPARE(m_index->problemsOf(u"moved.md"_s).size(), std::size_t(1));
    QVERIFY(m_index->beginImport());
    QVERIFY(m_index->remove({"moved.md", "a.md"}));
    QVERIFY(m_index->endImport());
    QCOMPARE(m_index->problems().size(), std::size_t(0));
}

void TestIndexService::anotherProcessIsNoticed()
{
    take({record("a.md", u"Alpha"_s)});
    auto other = IndexService::open(m_paths, m_clock);
    QVERIFY(other);
    QVERIFY(!*m_index->refresh());
    QVERIFY((*other)->beginImport());
    QVERIFY((*other)->write({record("b.md", u"Beta"_s)}));
    QVERIFY((*other)->endImport());
    const ArticleId a = m_index->idOf(u"a.md"_s);
    (*other)->setStarred(std::span(&a, 1), true);
    QVERIFY((*other)->flushUserState());
    const auto noticed = m_index->refresh();
    QVERIFY(noticed);
    QVERIFY(*noticed);
    QCOMPARE(keys(u"beta"), QStringList{u"b.md"_s});
    QCOMPARE(keys(u"is:starred"), QStringList{u"a.md"_s});
    QVERIFY(!*m_index->refresh());
    take({record("c.md", u"Gamma"_s)});
    QCOMPARE(keys(u"").size(), 3);
    QVERIFY(*(*other)->refresh());
    QCOMPARE((*other)->articleCount(), 3);
}

void TestIndexService::askingNeverWaitsForTheWriter()
{
    std::atomic<bool> stop = false;
    std::atomic<int> asked = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i) {
        readers.emplace_back([&, i] {
            const Query query = parseQuery(i == 0 ? u"title is:unread" : u"heat:>=0 OR tit sort:title");
            while (!stop) {
                const ResultSet result = m_index->evaluate(query, true);
                if (result.size() > 0)
                    (void)m_index->rows(std::span(*result.ids).first(1));
                ++asked;
            }
        });
    }
    int written = 0;
    for (int round = 0; round < 12; ++round) {
        QVERIFY(m_index->beginImport());
        for (int batch = 0; batch < 4; ++batch) {
            std::vector<IndexRecord> records;
            for (int i = 0; i < 40; ++i, ++written)
                records.push_back(record(QByteArray::number(written), u"Title %1"_s.arg(written)));
            QVERIFY(m_index->write(std::move(records)));
            QVERIFY(m_index->publish());
        }
        QVERIFY(m_index->endImport());
        const ArticleId id = ArticleId(static_cast<std::uint32_t>(round + 1));
        m_index->setRead(std::span(&id, 1), true);
    }
    while (asked < 10)
        std::this_thread::yield();
    stop = true;
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(keys(u"title is:unread").size(), written - 12);
}

void TestIndexService::cancelledQuestionHasNoIds()
{
    take({record("a.md", u"Alpha"_s)});
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(!m_index->evaluate(parseQuery(u"alpha"), true, cancel).ids);
    QVERIFY(m_index->evaluate(parseQuery(u"alpha"), true).ids);
}

void TestIndexService::topicsFollowTheTaxonomy()
{
    const auto withTopic = [](const QByteArray &key, const QString &topic) {
        ParsedArticle parsed;
        parsed.article.topics = {topic};
        return makeIndexRecord({key, 1, 1, 1, 1}, parsed);
    };
    take({withTopic("a.md", u"AI"_s), withTopic("b.md", u"chips"_s), withTopic("c.md", u"Other"_s)});
    QCOMPARE(keys(u"topic:AI"), QStringList{u"a.md"_s});
    // In a circle: nobody is lost, nothing hangs.
    m_index->setTaxonomy({{u"Chips"_s, u"t2"_s, u"ai"_s}, {u"AI"_s, {}, u"Chips"_s}, {u"None"_s, {}, {}}});
    QCOMPARE(keys(u"topic:AI"), (QStringList{u"a.md"_s, u"b.md"_s}));
    QCOMPARE(keys(u"topic:T2"), (QStringList{u"a.md"_s, u"b.md"_s}));
    const auto facets = m_index->evaluate({}, true).facets;
    QCOMPARE(facets->topics,
             (std::vector<FacetCount>{
                 {u"Chips"_s, {}, 2}, {u"AI"_s, {}, 2}, {u"None"_s, {}, 0}, {u"Other"_s, {}, 1}}));
}

void TestIndexService::countsTheUsesOfAWord()
{
    QCOMPARE(m_index->wordUses("tram"), 0);
    take({record("a.md", u"Tram, tram, tram"_s), record("b.md", u"The trams"_s)});
    take({record("c.md", u"A Trám again"_s)});
    QCOMPARE(m_index->wordUses("tram"), 2); // whole words, each article once
    QCOMPARE(m_index->wordUses("trams"), 1);
    QCOMPARE(m_index->wordUses("tra"), 0);
}

QTEST_GUILESS_MAIN(TestIndexService)
#include "tst_indexservice.moc"
