// SPDX-License-Identifier: Apache-2.0
#include "core/index/database.h"
#include "core/index/labels.h"
#include "tests/core/index/indexfixture.h"
#include <QDir>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

/// What the user did with articles: read, starred, labels, pairs told apart. It outlives the index.
class TestUserRecords : public QObject, private IndexFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void userStateSurvivesRebuildAndMove();
    void userDatabaseIsBackedUpBeforeMigration();
    void userDatabaseIsNeverReplaced();
    void labelsSurviveRebuildAndMove();
    void toldApartSurvivesRebuildAndMove();
    void labelsAreTidy();
};

void TestUserRecords::userStateSurvivesRebuildAndMove()
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

void TestUserRecords::userDatabaseIsBackedUpBeforeMigration()
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

void TestUserRecords::userDatabaseIsNeverReplaced()
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

void TestUserRecords::labelsSurviveRebuildAndMove()
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

void TestUserRecords::toldApartSurvivesRebuildAndMove()
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

void TestUserRecords::labelsAreTidy()
{
    QCOMPARE(tidyLabels({u" b  c "_s, {}, u"A"_s, u"a"_s, u"  "_s, u"two\nlines"_s}),
             QStringList({u"A"_s, u"b c"_s, u"two lines"_s}));
    QCOMPARE(labelsFromText(labelsToText({u"A"_s, u"b c"_s})), QStringList({u"A"_s, u"b c"_s}));
    QVERIFY(labelsFromText({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestUserRecords)
#include "tst_userrecords.moc"
