// SPDX-License-Identifier: Apache-2.0
#include "core/library/folderscan.h"
#include "tests/support/failingdisk.h"
#include "tests/support/tempdir.h"
#include <QFile>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::TempDir;

class TestFolderScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void articlePaths_data();
    void articlePaths();
    void walksEverythingOnce();
    void followsLinksToFilesOnly();
    void toldBeforeEachFolder();
    void cancelled();
    void missingFolder();
    void unreadableFolder();
    void stampTellsAnEditThatKeepsSizeAndTime();
    void readsWithStamp();
    void readErrors();
    void racy();
};

namespace {

QByteArrayList walk(const QString &root, const QByteArray &start = {})
{
    QByteArrayList keys;
    const bool whole = FolderScan(root).walk(
        {},
        [&](const ScannedFolder &folder) {
            for (const ScannedFolder::File &file : folder.files())
                keys.append(folder.key(file));
        },
        {}, start);
    std::sort(keys.begin(), keys.end());
    return whole ? keys : QByteArrayList();
}

} // namespace

void TestFolderScan::articlePaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isArticle");
    QTest::newRow("markdown") << QByteArray("a.md") << true;
    QTest::newRow("long ending") << QByteArray("a.markdown") << true;
    QTest::newRow("html") << QByteArray("_newsletters/1.html") << true;
    QTest::newRow("deep") << QByteArray("_archive/_news/2019/x.md") << true;
    QTest::newRow("text") << QByteArray("a.txt") << false;
    QTest::newRow("no ending") << QByteArray("md") << false;
    QTest::newRow("hidden") << QByteArray(".a.md") << false;
    QTest::newRow("hidden folder") << QByteArray("_news/.trash/a.md") << false;
    QTest::newRow("data") << QByteArray("_data/organizations/a.md") << false;
    QTest::newRow("data below") << QByteArray("sub/_data/a.md") << false;
    QTest::newRow("site") << QByteArray("_site/a.html") << false;
    QTest::newRow("api") << QByteArray("api/a.md") << false;
    QTest::newRow("apis") << QByteArray("apis/a.md") << true;
    QTest::newRow("assets") << QByteArray("assets/a.md") << false;
    QTest::newRow("modules") << QByteArray("x/node_modules/y/a.md") << false;
    QTest::newRow("file named as a folder") << QByteArray("api.md") << true;
}

void TestFolderScan::articlePaths()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isArticle);
    QCOMPARE(isArticlePath(path), isArticle);
    const TempDir dir;
    dir.write(QString::fromUtf8(path), "---\n---\n");
    QCOMPARE(walk(dir.path()), isArticle ? QByteArrayList{path} : QByteArrayList());
}

void TestFolderScan::walksEverythingOnce()
{
    const TempDir dir;
    QByteArrayList expected;
    for (const char *name :
         {"a.md", "_news/b.md", "_news/c d.html", "_news/x/y/z.md", "ünï/中文.md", "empty/e.txt"}) {
        dir.write(QString::fromUtf8(name), "x");
        if (!QByteArray(name).endsWith(".txt"))
            expected.append(name);
    }
    std::sort(expected.begin(), expected.end());
    QCOMPARE(walk(dir.path()), expected);
    QCOMPARE(walk(dir.path(), "_news/x"), QByteArrayList{"_news/x/y/z.md"});
}

void TestFolderScan::followsLinksToFilesOnly()
{
    const TempDir dir;
    dir.write(u"a/b.md"_s, "x");
    QVERIFY(QFile::link(dir.path(), dir.file(u"a/loop"_s)));
    QVERIFY(QFile::link(dir.file(u"a/b.md"_s), dir.file(u"link.md"_s)));
    QVERIFY(QFile::link(dir.file(u"nowhere"_s), dir.file(u"dead.md"_s)));
    QCOMPARE(walk(dir.path()), (QByteArrayList{"a/b.md", "link.md"}));
}

void TestFolderScan::toldBeforeEachFolder()
{
    const TempDir dir;
    dir.write(u"a/b/c.md"_s, "x");
    QByteArrayList order;
    FolderScan(dir.path())
        .walk([&](const QByteArray &folder) { order.append("before " + folder); },
              [&](const ScannedFolder &folder) { order.append("listed " + folder.path()); }, {});
    QCOMPARE(order,
             (QByteArrayList{"before ", "listed ", "before a", "listed a", "before a/b", "listed a/b"}));
}

void TestFolderScan::cancelled()
{
    const TempDir dir;
    dir.write(u"a/b.md"_s, "x");
    const CancelToken token;
    int folders = 0;
    QVERIFY(!FolderScan(dir.path())
                 .walk(
                     {},
                     [&](const ScannedFolder &) {
                         ++folders;
                         token.cancel();
                     },
                     token));
    QCOMPARE(folders, 1);
}

void TestFolderScan::missingFolder()
{
    const TempDir dir;
    ScannedFolder folder;
    QVERIFY(!FolderScan(dir.path()).scan("nothing", &folder));
    dir.write(u"file"_s, "x");
    QVERIFY(!FolderScan(dir.path()).scan("file", &folder));
}

void TestFolderScan::unreadableFolder()
{
#ifndef Q_OS_UNIX
    QSKIP("rights are another matter there");
#endif
    const TempDir dir;
    dir.write(u"open/a.md"_s, "x");
    dir.write(u"shut/b.md"_s, "x");
    const test::PlainUser user(dir.path());
    QVERIFY(QFile::setPermissions(dir.file(u"shut"_s), {}));
    ScannedFolder folder;
    QVERIFY(FolderScan(dir.path()).scan("shut", &folder));
    QVERIFY(folder.files().empty());
    QCOMPARE(folder.unreadable(), QList<QByteArray>{"shut"});
    QVERIFY(
        QFile::setPermissions(dir.file(u"shut"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestFolderScan::stampTellsAnEditThatKeepsSizeAndTime()
{
    const TempDir dir;
    const QString path = dir.write(u"a.md"_s, "one");
    dir.setModified(u"a.md"_s, 1'600'000'000);
    const std::optional<FileStamp> before = stampOfFile(path);
    QVERIFY(before);
    QTest::qWait(20); // longer than a tick of the file system's clock
    dir.write(u"a.md"_s, "two");
    dir.setModified(u"a.md"_s, 1'600'000'000);
    const std::optional<FileStamp> after = stampOfFile(path);
    QCOMPARE(after->size, before->size);
    QCOMPARE(after->mtimeNs, before->mtimeNs);
    QVERIFY(!(*after == *before));
}

void TestFolderScan::readsWithStamp()
{
    const TempDir dir;
    const QString path = dir.write(u"ä b.md"_s, "content");
    const Result<ReadFile> file = readStamped(path, 7);
    QVERIFY(file);
    QCOMPARE(file->bytes, "content");
    QVERIFY(file->steady);
    QCOMPARE(file->stamp, *stampOfFile(path));
    dir.write(u"empty.md"_s, "");
    QCOMPARE(readStamped(dir.file(u"empty.md"_s), 7)->bytes, "");
}

void TestFolderScan::readErrors()
{
    const TempDir dir;
    dir.write(u"large.md"_s, "12345678");
    dir.makeFolder(u"folder.md"_s);
    QCOMPARE(readStamped(dir.file(u"large.md"_s), 7).error().code, ErrorCode::TooLarge);
    QCOMPARE(readStamped(dir.file(u"none.md"_s), 7).error().code, ErrorCode::NotFound);
    QCOMPARE(readStamped(dir.file(u"folder.md"_s), 7).error().code, ErrorCode::ReadFailed);
    QVERIFY(!stampOfFile(dir.file(u"none.md"_s)));
    QVERIFY(!stampOfFile(dir.file(u"folder.md"_s)));
}

void TestFolderScan::racy()
{
    const qint64 now = 1'000'000'000'000;
    QVERIFY((FileStamp{1, now - 1'000'000, 0, 0}.isRacy(now)));
    QVERIFY((FileStamp{1, 0, now, 0}.isRacy(now)));
    QVERIFY((FileStamp{1, now + 5, 0, 0}.isRacy(now)));
    QVERIFY(!(FileStamp{1, now - 3'000'000'000, now - 3'000'000'000, 0}.isRacy(now)));
}

QTEST_GUILESS_MAIN(TestFolderScan)
#include "tst_folderscan.moc"
