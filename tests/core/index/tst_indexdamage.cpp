// SPDX-License-Identifier: Apache-2.0
#include "core/index/database.h"
#include "tests/core/index/indexfixture.h"
#include <QDir>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

/// What an index does about a crash, damage, and files of another version.
class TestIndexDamage : public QObject, private IndexFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void interruptedFirstImportStartsAgain();
    void damagedIndexIsReplaced_data();
    void damagedIndexIsReplaced();
    void impossibleNumbersAreDamage_data();
    void impossibleNumbersAreDamage();
    void damageFoundLaterIsClearedAway();
    void newerIndexIsRefused();
    void lostTextIsReadAgain();
};

void TestIndexDamage::interruptedFirstImportStartsAgain()
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

void TestIndexDamage::damagedIndexIsReplaced_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("no database at all") << -1;
    QTest::newRow("cut in the first page") << 1000;
    QTest::newRow("cut in the middle") << 40000;
    QTest::newRow("empty") << 0;
}

void TestIndexDamage::damagedIndexIsReplaced()
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

void TestIndexDamage::impossibleNumbersAreDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a provider that is not there") << QByteArray("UPDATE article SET provider=77777");
    QTest::newRow("a document far away") << QByteArray("UPDATE article SET doc=1<<30");
    QTest::newRow("an article far away") << QByteArray("UPDATE article SET id=1<<31");
}

void TestIndexDamage::impossibleNumbersAreDamage()
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

void TestIndexDamage::damageFoundLaterIsClearedAway()
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

void TestIndexDamage::newerIndexIsRefused()
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

void TestIndexDamage::lostTextIsReadAgain()
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

QTEST_GUILESS_MAIN(TestIndexDamage)
#include "tst_indexdamage.moc"
