// SPDX-License-Identifier: Apache-2.0
#include "core/index/database.h"
#include "core/index/indexservice.h"
#include "core/index/labels.h"
#include "core/index/querytext.h"
#include "tests/support/fakeclock.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

class TestIndexService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsShowWhatTheFileSays();
    void manyTopicsEachOnce();
    void titleFallsBack();
    void knownFilesAreWhatWasWritten();
    void aFileBecomesNoArticleAndBack();
    void problemsFollowTheirFile();
    void userStateSurvivesRebuildAndMove();
    void userDatabaseIsBackedUpBeforeMigration();
    void userDatabaseIsNeverReplaced();
    void interruptedFirstImportStartsAgain();
    void damagedIndexIsReplaced_data();
    void damagedIndexIsReplaced();
    void impossibleNumbersAreDamage_data();
    void impossibleNumbersAreDamage();
    void damageFoundLaterIsClearedAway();
    void newerIndexIsRefused();
    void lostTextIsReadAgain();
    void anotherProcessIsNoticed();
    void askingNeverWaitsForTheWriter();
    void cancelledQuestionHasNoIds();
    void topicsFollowTheTaxonomy();
    void countsTheUsesOfAWord();
    void labelsSurviveRebuildAndMove();
    void labelsAreTidy();
    void toldApartSurvivesRebuildAndMove();

private:
    void open();
    static IndexRecord record(const QByteArray &key, const QString &title, ArticleId id = ArticleId::None);
    void take(std::vector<IndexRecord> records);
    QStringList keys(QStringView query);

    std::unique_ptr<QTemporaryDir> m_dir;
    IndexPaths m_paths;
    FakeClock m_clock;
    std::unique_ptr<IndexService> m_index;
};

void TestIndexService::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_paths = {m_dir->filePath(u"cache"_s), m_dir->filePath(u"data"_s)};
    open();
}

void TestIndexService::cleanup()
{
    m_index.reset();
}

void TestIndexService::open()
{
    m_index.reset();
    auto opened = IndexService::open(m_paths, m_clock);
    QVERIFY(opened);
    m_index = std::move(*opened);
}

IndexRecord TestIndexService::record(const QByteArray &key, const QString &title, ArticleId id)
{
    ParsedArticle parsed;
    parsed.article.title = title;
    parsed.article.webUrl = u"https://a.example/"_s + title;
    IndexRecord made = makeIndexRecord({key, 10, 20, 30, 40}, parsed);
    made.id = id;
    return made;
}

void TestIndexService::take(std::vector<IndexRecord> records)
{
    QVERIFY(m_index->beginImport());
    QVERIFY(m_index->write(std::move(records)));
    QVERIFY(m_index->endImport());
}

QStringList TestIndexService::keys(QStringView query)
{
    QStringList keys;
    const ResultSet result = m_index->evaluate(parseQuery(query), false);
    for (const RowData &row : m_index->rows(*result.ids))
        keys.append(row.key);
    return keys;
}

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

void TestIndexService::userStateSurvivesRebuildAndMove()
{
    take({record("a.md", u"Alpha"_s), record("b.md", u"Beta"_s), record("c.md", u"Gamma"_s)});
    const ArticleId a = m_index->idOf(u"a.md"_s);
    const ArticleId b = m_index->idOf(u"b.md"_s);
    m_index->setRead(std::span(&a, 1), true);
    m_index->setStarred(std::span(&b, 1), true);
    m_index->setNote(b, u"remember"_s);
    QCOMPARE(keys(u"is:read"), QStringList{u"a.md"_s}); // at once
    QCOMPARE(m_index->note(b), u"remember"_s);
    // Moved while the program watches: the article keeps its number.
    take({record("sub/a.md", u"Alpha"_s, a)});
    QCOMPARE(keys(u"is:read"), QStringList{u"sub/a.md"_s});
    QCOMPARE(m_index->takeRenamed(), (std::vector<std::pair<QByteArray, QByteArray>>{{"a.md", "sub/a.md"}}));
    QVERIFY(m_index->takeRenamed().empty());
    QVERIFY(m_index->flushUserState());
    // The index is lost, and one file was moved meanwhile: its address finds it again. Another article with
    // no state, and one that stayed, must not take it.
    m_index.reset();
    QVERIFY(QDir(m_paths.indexDir).removeRecursively());
    open();
    take({record("sub/a.md", u"Alpha"_s), record("later/b.md", u"Beta"_s), record("c.md", u"Gamma"_s)});
    QCOMPARE(keys(u"is:read"), QStringList{u"sub/a.md"_s});
    QCOMPARE(keys(u"is:starred has:note"), QStringList{u"later/b.md"_s});
    QCOMPARE(m_index->note(m_index->idOf(u"later/b.md"_s)), u"remember"_s);
    open();
    QCOMPARE(keys(u"is:starred"), QStringList{u"later/b.md"_s});
    // Removed and back again.
    QVERIFY(m_index->beginImport());
    QVERIFY(m_index->remove({"sub/a.md"}));
    QVERIFY(m_index->endImport());
    QCOMPARE(keys(u"is:read"), QStringList());
    take({record("sub/a.md", u"Alpha"_s)});
    QCOMPARE(keys(u"is:read"), QStringList{u"sub/a.md"_s});
}

void TestIndexService::userDatabaseIsBackedUpBeforeMigration()
{
    m_index.reset();
    const QString path = m_paths.userDir + u"/user.db"_s;
    removeDatabaseFiles(path);
    {
        // As the first version made it.
        QFile sql(u":/sql/user/0001_state.sql"_s);
        QVERIFY(sql.open(QIODevice::ReadOnly));
        auto user = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(user);
        QVERIFY(user->exec(sql.readAll()));
        QVERIFY(user->exec("INSERT INTO state VALUES('a.md',7,1,1,0,'',5); PRAGMA user_version=1"));
    }
    open();
    take({record("a.md", u"Alpha"_s)});
    QCOMPARE(keys(u"is:starred"), QStringList{u"a.md"_s});
    const auto backup = Database::open(path + u".v1.bak"_s, Database::Mode::ReadOnly);
    QVERIFY(backup);
    QCOMPARE(backup->value("SELECT count(*) FROM state")->value_or(0), 1);
    QCOMPARE(backup->value("PRAGMA user_version")->value_or(0), 1);
}

void TestIndexService::userDatabaseIsNeverReplaced()
{
    m_index.reset();
    const QString path = m_paths.userDir + u"/user.db"_s;
    removeDatabaseFiles(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const auto opened = IndexService::open(m_paths, m_clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
    QCOMPARE(QFileInfo(path).size(), 5000);
}

void TestIndexService::interruptedFirstImportStartsAgain()
{
    QVERIFY(m_index->beginImport());
    QVERIFY(m_index->write({record("a.md", u"Alpha"_s), record("b.md", u"Beta"_s)}));
    QVERIFY(m_index->publish());
    QCOMPARE(keys(u"").size(), 2); // rows while the import runs
    // A crash: the files as they are now are all that is left.
    const QString copy = m_dir->filePath(u"copy"_s);
    QVERIFY(QDir().mkpath(copy));
    for (const QFileInfo &file : QDir(m_paths.indexDir).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), copy + u'/' + file.fileName()));
    QVERIFY(m_index->endImport());
    auto crashed = IndexService::open({copy, m_paths.userDir}, m_clock);
    QVERIFY(crashed);
    QVERIFY((*crashed)->wasRebuilt());
    QCOMPARE((*crashed)->articleCount(), 0);
    QCOMPARE((*crashed)->knownFiles()->size(), std::size_t(0));
    open();
    QVERIFY(!m_index->wasRebuilt());
    QCOMPARE(keys(u"alpha"), QStringList{u"a.md"_s});
}

void TestIndexService::damagedIndexIsReplaced_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("no database at all") << -1;
    QTest::newRow("cut in the first page") << 1000;
    QTest::newRow("cut in the middle") << 40000;
    QTest::newRow("empty") << 0;
}

void TestIndexService::damagedIndexIsReplaced()
{
    QFETCH(int, size);
    std::vector<IndexRecord> records;
    for (int i = 0; i < 500; ++i)
        records.push_back(record("n/" + QByteArray::number(i) + ".md", u"Title %1"_s.arg(i)));
    take(std::move(records));
    m_index.reset();
    QFile file(m_paths.indexDir + u"/index.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 40000);
    if (size < 0)
        file.write(QByteArray(20000, 'x'));
    else
        QVERIFY(file.resize(size));
    file.close();
    open();
    QCOMPARE(m_index->wasRebuilt(), size != 0);
    QCOMPARE(m_index->articleCount(), 0);
    take({record("a.md", u"Alpha"_s)});
    QCOMPARE(keys(u"alpha"), QStringList{u"a.md"_s});
}

void TestIndexService::impossibleNumbersAreDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a provider that is not there") << QByteArray("UPDATE article SET provider=77777");
    QTest::newRow("a document far away") << QByteArray("UPDATE article SET doc=1<<30");
    QTest::newRow("an article far away") << QByteArray("UPDATE article SET id=1<<31");
}

void TestIndexService::impossibleNumbersAreDamage()
{
    QFETCH(QByteArray, sql);
    take({record("a.md", u"Alpha"_s)});
    m_index.reset();
    QVERIFY(QFile::remove(m_paths.indexDir + u"/columns.bin"_s));
    {
        auto database = Database::open(m_paths.indexDir + u"/index.db"_s, Database::Mode::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY(database->exec(sql).ok());
    }
    open();
    QVERIFY(m_index->wasRebuilt());
    take({record("a.md", u"Alpha"_s)});
    QCOMPARE(keys(u"alpha"), QStringList{u"a.md"_s});
}

void TestIndexService::damageFoundLaterIsClearedAway()
{
    std::vector<IndexRecord> records;
    for (int i = 0; i < 3000; ++i)
        records.push_back(record("n/" + QByteArray::number(i) + ".md", u"Title %1"_s.arg(i)));
    take(std::move(records));
    m_index.reset();
    QFile file(m_paths.indexDir + u"/index.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(16384 * 3));
    file.write(QByteArray(static_cast<qsizetype>(file.size() - 16384 * 3), '\x5a'));
    file.close();
    open(); // the snapshot of the columns hides the damage
    QCOMPARE(m_index->articleCount(), 3000);
    const auto known = m_index->knownFiles();
    QVERIFY(!known);
    QCOMPARE(known.error().code, ErrorCode::Corrupt);
    const ArticleId id = ArticleId(5);
    m_index->setRead(std::span(&id, 1), true); // of an article that cannot be found any more
    QVERIFY(m_index->clear());
    QCOMPARE(m_index->articleCount(), 0);
    take({record("a.md", u"Alpha"_s), record("b.md", u"Beta"_s)});
    const ArticleId b = m_index->idOf(u"b.md"_s);
    m_index->setRead(std::span(&b, 1), true);
    QCOMPARE(keys(u"alpha"), QStringList{u"a.md"_s});
    open();
    QCOMPARE(keys(u"is:read"), QStringList{u"b.md"_s});
}

void TestIndexService::newerIndexIsRefused()
{
    m_index.reset();
    for (const QString &path :
         QStringList{m_paths.indexDir + u"/index.db"_s, m_paths.userDir + u"/user.db"_s}) {
        const auto setVersion = [&](const QByteArray &version) {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            return database && database->exec("PRAGMA user_version=" + version);
        };
        auto database = Database::open(path, Database::Mode::ReadOnly);
        const QByteArray version = QByteArray::number(database->value("PRAGMA user_version")->value_or(0));
        QVERIFY(setVersion("9999"));
        const auto opened = IndexService::open(m_paths, m_clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::TooNew);
        QVERIFY(setVersion(version));
    }
    open();
}

void TestIndexService::lostTextIsReadAgain()
{
    take({record("a.md", u"Alpha"_s), record("b.md", u"Beta"_s)});
    m_index.reset();
    QVERIFY(QDir(m_paths.indexDir + u"/text"_s).removeRecursively());
    open();
    QCOMPARE(m_index->articleCount(), 2);
    const auto known = m_index->knownFiles();
    QCOMPARE(known->at(0).hash, 0U); // as if it had never been read
    const ArticleId a = m_index->idOf(u"a.md"_s);
    take({record("a.md", u"Alpha"_s, a)}); // and then the import was cancelled
    QCOMPARE(keys(u"alpha"), QStringList{u"a.md"_s});
    QCOMPARE(keys(u"beta"), QStringList());
    open();
    const auto after = m_index->knownFiles();
    QCOMPARE(after->at(static_cast<std::size_t>(after->find("a.md"))).hash, 40U);
    QCOMPARE(after->at(static_cast<std::size_t>(after->find("b.md"))).hash, 0U); // still to be read
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

void TestIndexService::labelsSurviveRebuildAndMove()
{
    take({record("a.md", u"A"_s), record("b.md", u"B"_s), record("c.md", u"C"_s)});
    const ArticleId a = m_index->idOf(u"a.md"_s), b = m_index->idOf(u"b.md"_s);
    m_index->setLabels(a, {u"Later"_s, u"  for  Ann "_s});
    m_index->setLabels(b, {u"later"_s});
    QCOMPARE(m_index->labels(a), QStringList({u"for Ann"_s, u"Later"_s}));
    QCOMPARE(keys(u"label:LATER").size(), 2);
    QCOMPARE(keys(u"label:\"for ann\""), QStringList{u"a.md"_s});
    QCOMPARE(keys(u"-has:label"), QStringList{u"c.md"_s});
    QVERIFY(keys(u"label:la").isEmpty());
    std::vector<FacetCount> counts = m_index->labelCounts();
    QCOMPARE(counts.size(), std::size_t(2));
    QCOMPARE(counts[1].value, u"Later"_s);
    QCOMPARE(counts[1].count, 2);

    open(); // from the snapshot file
    QCOMPARE(m_index->labels(m_index->idOf(u"a.md"_s)), QStringList({u"for Ann"_s, u"Later"_s}));
    take({record("later/a.md", u"A"_s, m_index->idOf(u"a.md"_s))}); // moved while it was watched
    QCOMPARE(keys(u"label:\"for Ann\""), QStringList{u"later/a.md"_s});
    m_index.reset();
    QVERIFY(QDir(m_paths.indexDir).removeRecursively());
    open();
    QVERIFY(keys(u"has:label").isEmpty());
    take({record("moved/a.md", u"A"_s), record("b.md", u"B"_s)}); // moved while nobody watched
    QCOMPARE(m_index->labels(m_index->idOf(u"moved/a.md"_s)), QStringList({u"for Ann"_s, u"Later"_s}));
    QCOMPARE(m_index->labels(m_index->idOf(u"b.md"_s)), QStringList{u"later"_s});

    m_index->setLabels(m_index->idOf(u"b.md"_s), {});
    QCOMPARE(keys(u"has:label"), QStringList{u"moved/a.md"_s});
    QVERIFY(m_index->beginImport());
    QVERIFY(m_index->remove({"moved/a.md"}));
    QVERIFY(m_index->endImport());
    QVERIFY(m_index->labelCounts().empty());
}

void TestIndexService::toldApartSurvivesRebuildAndMove()
{
    take({record("a.md", u"A"_s), record("b.md", u"B"_s), record("c.md", u"C"_s)});
    m_index->setApart(m_index->idOf(u"a.md"_s), {u"1"_s, u"2"_s});
    m_index->setApart(m_index->idOf(u"b.md"_s), {u"1"_s});
    m_index->setApart(m_index->idOf(u"c.md"_s), {u"3"_s});
    m_index->setApart(m_index->idOf(u"c.md"_s), {});
    m_index->setApart(ArticleId::None, {u"4"_s});
    QVERIFY(m_index->toldApart().areApart(u"a.md"_s, u"b.md"_s));
    QVERIFY(m_index->toldApart().of(u"c.md"_s).isEmpty());

    open();
    take({record("later/a.md", u"A"_s, m_index->idOf(u"a.md"_s))}); // moved while it was watched
    QVERIFY(m_index->toldApart().areApart(u"later/a.md"_s, u"b.md"_s));
    m_index.reset();
    QVERIFY(QDir(m_paths.indexDir).removeRecursively());
    open();
    take({record("moved/a.md", u"A"_s), record("b.md", u"B"_s)}); // moved while nobody watched
    QVERIFY(m_index->toldApart().areApart(u"moved/a.md"_s, u"b.md"_s));
    QCOMPARE(m_index->toldApart().of(u"moved/a.md"_s), QStringList({u"1"_s, u"2"_s}));
}

void TestIndexService::labelsAreTidy()
{
    QCOMPARE(tidyLabels({u" b  c "_s, {}, u"A"_s, u"a"_s, u"  "_s, u"two\nlines"_s}),
             QStringList({u"A"_s, u"b c"_s, u"two lines"_s}));
    QCOMPARE(labelsFromText(labelsToText({u"A"_s, u"b c"_s})), QStringList({u"A"_s, u"b c"_s}));
    QVERIFY(labelsFromText({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestIndexService)
#include "tst_indexservice.moc"
