// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "tests/core/index/plainevaluator.h"
#include "tests/core/index/randomlibrary.h"
#include "tests/support/fakeclock.h"
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

/// The results equal a plain evaluation of the query: random libraries, random edits, random queries.
class TestProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainEvaluation_data();
    void agreesWithPlainEvaluation();
    void textFormRoundTrips();

private:
    void import(const QList<PlainArticle> &articles);
    void edit();
    void touchState();
    void compare(int queries);
    void compareFacets(const Facets &got, const Facets &expected, const QString &text);

    FakeClock m_clock{RandomLibrary::now()};
    std::unique_ptr<IndexService> m_index;
    std::unique_ptr<RandomLibrary> m_random;
    QMap<QString, PlainArticle> m_articles;
    int m_next = 0;
};

void TestProperty::agreesWithPlainEvaluation_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("seed");
    const int seeds = qEnvironmentVariableIntValue("HEARTH_PROPERTY_SEEDS");
    for (int seed = 1; seed <= std::max(seeds, 8); ++seed)
        QTest::addRow("seed %d", seed) << (seed % 4 == 0 ? 400 : 20 * seed % 130) << seed;
}

void TestProperty::import(const QList<PlainArticle> &articles)
{
    QVERIFY(m_index->beginImport());
    std::vector<IndexRecord> batch;
    for (const PlainArticle &article : articles) {
        batch.push_back(recordOf(article));
        if (m_random->chance(5)) {
            QVERIFY(m_index->write(std::exchange(batch, {})));
            if (m_random->chance(30))
                QVERIFY(m_index->publish());
        }
    }
    QVERIFY(m_index->write(std::move(batch)));
    QVERIFY(m_index->endImport());
}

void TestProperty::edit()
{
    QVERIFY(m_index->beginImport());
    const QStringList keys = m_articles.keys();
    std::vector<IndexRecord> batch;
    std::vector<QByteArray> gone;
    for (const QString &key : keys) {
        if (m_random->chance(80))
            continue;
        const ArticleId id = m_index->idOf(key);
        QVERIFY(id != ArticleId::None);
        const PlainArticle old = m_articles.take(key);
        if (m_random->chance(25)) {
            gone.push_back(key.toUtf8());
            continue;
        }
        PlainArticle changed = m_random->article(m_next++);
        if (m_random->chance(70))
            changed.key = key; // edited in place, else moved as well
        changed.read = old.read;
        changed.starred = old.starred;
        changed.note = old.note;
        changed.labels = old.labels;
        changed.offline = old.offline;
        batch.push_back(recordOf(changed, id));
        m_articles.insert(changed.key, changed);
    }
    for (int i = m_random->below(20); i > 0; --i) {
        const PlainArticle added = m_random->article(m_next++);
        m_articles.insert(added.key, added);
        batch.push_back(recordOf(added));
    }
    QVERIFY(m_index->write(std::move(batch)));
    if (m_random->chance(50))
        QVERIFY(m_index->publish());
    QVERIFY(m_index->remove(gone));
    QVERIFY(m_index->endImport());
}

void TestProperty::touchState()
{
    for (PlainArticle &article : m_articles) {
        const ArticleId id = m_index->idOf(article.key);
        QVERIFY(id != ArticleId::None);
        const std::span one(&id, 1);
        if (m_random->chance(30))
            m_index->setRead(one, article.read = m_random->chance(70));
        if (m_random->chance(20))
            m_index->setStarred(one, article.starred = m_random->chance(70));
        if (m_random->chance(10))
            m_index->setNote(id, article.note = m_random->chance(70) ? u"note"_s : QString());
        if (m_random->chance(10))
            m_index->setLabels(id, article.labels =
                                       m_random->chance(70)
                                           ? QStringList{m_random->chance(50) ? u"Ann"_s : u"Later"_s}
                                           : QStringList());
        if (m_random->chance(30))
            m_index->setOffline(one, article.offline = m_random->offlineMark());
    }
}

void TestProperty::compareFacets(const Facets &got, const Facets &expected, const QString &text)
{
    const auto print = [](const std::vector<FacetCount> &counts) {
        QStringList list;
        for (const FacetCount &count : counts)
            list.append(u"%1=%2"_s.arg(count.value).arg(count.count));
        return list.join(u' ');
    };
    const auto same = [&](const char *what, const auto &a, const auto &b) {
        QVERIFY2(a == b, qPrintable(u"%1 of [%2]: got %3, expected %4"_s.arg(QLatin1StringView(what), text,
                                                                             print(a), print(b))));
    };
    same("topics", got.topics, expected.topics);
    same("providers", got.providers, expected.providers);
    same("types", got.types, expected.types);
    same("years", got.years, expected.years);
    same("folders", got.folders, expected.folders);
    same("labels", got.labels, expected.labels);
    QVERIFY2(got.flags == expected.flags, qPrintable(text));
    QVERIFY2(got.quality == expected.quality, qPrintable(text));
    QVERIFY2(got.heat == expected.heat, qPrintable(text));
}

void TestProperty::compare(int queries)
{
    const PlainEvaluator plain(m_articles.values(), m_random->taxonomy(), m_clock.nowUtc());
    for (int i = 0; i < queries; ++i) {
        const QString text = i == 0 ? QString() : m_random->queryText();
        const Query query = parseQuery(text);
        const ResultSet result = m_index->evaluate(query, true);
        QVERIFY(result.ids);
        QStringList keys;
        for (const RowData &row : m_index->rows(*result.ids))
            keys.append(row.key);
        const QStringList expected = plain.keys(query);
        if (keys != expected) {
            QStringList missing = expected;
            QStringList extra = keys;
            missing.removeIf([&](const QString &key) { return keys.contains(key); });
            extra.removeIf([&](const QString &key) { return expected.contains(key); });
            QFAIL(qPrintable(u"[%1] missing: %2; too many: %3; else another order:\n%4\n%5"_s.arg(
                text, missing.join(u' '), extra.join(u' '), keys.join(u' '), expected.join(u' '))));
        }
        QCOMPARE(result.total, static_cast<int>(m_articles.size()));
        compareFacets(*result.facets, plain.facets(query), text);
        if (QTest::currentTestFailed())
            return;
        const auto by = static_cast<FacetField>(m_random->below(5));
        QCOMPARE(m_index->facetCounts(query, by), plain.facetCounts(query, by));
    }
}

#define STEP(call)                                                                                           \
    do {                                                                                                     \
        call;                                                                                                \
        if (QTest::currentTestFailed()) {                                                                    \
            m_index.reset();                                                                                 \
            return;                                                                                          \
        }                                                                                                    \
    } while (false)

void TestProperty::agreesWithPlainEvaluation()
{
    QFETCH(int, size);
    QFETCH(int, seed);
    QTemporaryDir dir;
    const IndexPaths paths{dir.filePath(u"cache"_s), dir.filePath(u"data"_s)};
    m_random = std::make_unique<RandomLibrary>(static_cast<quint32>(seed));
    m_articles.clear();
    m_next = 0;
    const auto open = [&] {
        m_index.reset();
        auto opened = IndexService::open(paths, m_clock);
        QVERIFY(opened);
        m_index = std::move(*opened);
        m_index->setTaxonomy(m_random->taxonomy());
    };
    STEP(open());
    for (int i = 0; i < size; ++i) {
        const PlainArticle article = m_random->article(m_next++);
        m_articles.insert(article.key, article);
    }
    STEP(import(m_articles.values()));
    STEP(compare(30));
    for (int round = 0; round < 3; ++round) {
        STEP(edit());
        STEP(touchState());
        STEP(compare(25));
    }
    STEP(open()); // from the snapshot file
    STEP(compare(15));
    QVERIFY(QFile::remove(paths.indexDir + u"/columns.bin"_s));
    m_index->setRead({}, true);
    QFile::remove(paths.indexDir + u"/columns.bin"_s);
    STEP(open());
    STEP(compare(15));
    // The index is thrown away: what the user did comes back.
    m_index.reset();
    QVERIFY(QDir(paths.indexDir).removeRecursively());
    STEP(open());
    STEP(import(m_articles.values()));
    STEP(compare(15));
    QVERIFY(m_index->clear());
    STEP(import(m_articles.values()));
    STEP(compare(15));
    m_index.reset();
}

void TestProperty::textFormRoundTrips()
{
    RandomLibrary random(4711);
    for (int i = 0; i < 3000; ++i) {
        const QString text = random.queryText();
        const Query query = parseQuery(text);
        const QString written = toText(query);
        QVERIFY2(parseQuery(written) == query,
                 qPrintable(text + u" → "_s + written + u" → "_s + toText(parseQuery(written))));
    }
}

QTEST_GUILESS_MAIN(TestProperty)
#include "tst_property.moc"
