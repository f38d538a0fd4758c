// SPDX-License-Identifier: Apache-2.0
#include "core/curate/articlewriter.h"
#include "tests/support/failingdisk.h"
#include "tests/support/tempdir.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <filesystem>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestArticleWriter final : public QObject
{
    Q_OBJECT

private:
    static Result<void> change(const ArticleWriter &writer, FileChange change)
    {
        auto staged = writer.stage(std::move(change));
        return staged ? writer.commit(std::move(*staged)) : Result<void>(staged.error());
    }

    static QStringList everything(const test::TempDir &dir)
    {
        return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_trash.path())); }

    void replacesAndKeepsPermissions_data()
    {
        QTest::addColumn<int>("rights");
        for (const int rights : {0600, 0644, 0640, 0664, 0755, 0444, 0400})
            QTest::newRow(qPrintable(QString::number(rights, 8))) << rights;
    }
    void replacesAndKeepsPermissions()
    {
        QFETCH(const int, rights);
        const test::TempDir dir;
        const std::string path = dir.write(u"a.md"_s, "old").toStdString();
        std::filesystem::permissions(path, std::filesystem::perms(rights));
        const auto before = std::filesystem::status(path).permissions();
        QVERIFY(change(ArticleWriter(dir.path()), {u"a.md"_s, "old", "new"}).ok());
        QCOMPARE(dir.read(u"a.md"_s), QByteArray("new"));
        QCOMPARE(int(std::filesystem::status(path).permissions()), int(before));
        QCOMPARE(everything(dir), QStringList{u"a.md"_s});
    }

    /// A fresh account has no ~/.local/share yet, and Qt then takes the current folder for the bin.
    void theBinIsNeverTheCurrentFolder()
    {
        const test::TempDir dir, current;
        const QString before = QDir::currentPath();
        QDir::setCurrent(current.path());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_trash.file(u"not/yet/there"_s)));
        dir.write(u"a.md"_s, "old");
        const bool gone = change(ArticleWriter(dir.path()), {u"a.md"_s, "old", std::nullopt}).ok();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_trash.path()));
        QDir::setCurrent(before);
        QVERIFY(gone);
        QVERIFY(!dir.exists(u"a.md"_s));
        QCOMPARE(QDir(current.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void makesFoldersForNewFiles()
    {
        const test::TempDir dir;
        QVERIFY(change(ArticleWriter(dir.path()), {u"_news/2021/a.md"_s, std::nullopt, "new"}).ok());
        QCOMPARE(dir.read(u"_news/2021/a.md"_s), QByteArray("new"));
    }

    void writesThroughSymbolicLinks()
    {
        const test::TempDir dir;
        dir.write(u"real/a.md"_s, "old");
        QVERIFY(QFile::link(dir.file(u"real/a.md"_s), dir.file(u"between.md"_s)));
        QVERIFY(QFile::link(dir.file(u"between.md"_s), dir.file(u"link.md"_s)));
        QVERIFY(change(ArticleWriter(dir.path()), {u"link.md"_s, "old", "new"}).ok());
        QVERIFY(QFileInfo(dir.file(u"link.md"_s)).isSymLink());
        QVERIFY(QFileInfo(dir.file(u"between.md"_s)).isSymLink());
        QCOMPARE(dir.read(u"real/a.md"_s), QByteArray("new"));
        // Also through a chain of them.
        QVERIFY(QFile::link(dir.file(u"link.md"_s), dir.file(u"second.md"_s)));
        QVERIFY(change(ArticleWriter(dir.path()), {u"second.md"_s, "new", "newer"}).ok());
        QVERIFY(QFileInfo(dir.file(u"second.md"_s)).isSymLink());
        QVERIFY(QFileInfo(dir.file(u"link.md"_s)).isSymLink());
        QCOMPARE(dir.read(u"real/a.md"_s), QByteArray("newer"));
    }

    void somebodyElsesChangeIsAConflict()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "old");
        const ArticleWriter writer(dir.path());
        auto staged = writer.stage({u"a.md"_s, "old", "new"});
        QVERIFY(staged.ok());
        dir.write(u"a.md"_s, "theirs");
        const auto written = writer.commit(std::move(*staged));
        QCOMPARE(written.error().code, ErrorCode::Conflict);
        QCOMPARE(written.error().subject, u"a.md"_s);
        QCOMPARE(dir.read(u"a.md"_s), QByteArray("theirs"));
    }

    void existingFileIsNoNewOne()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "there");
        QCOMPARE(change(ArticleWriter(dir.path()), {u"a.md"_s, std::nullopt, "new"}).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(dir.read(u"a.md"_s), QByteArray("there"));
    }

    void removedFilesLeaveTheLibrary()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "old");
        QVERIFY(change(ArticleWriter(dir.path()), {u"a.md"_s, "old", std::nullopt}).ok());
        QVERIFY(!dir.exists(u"a.md"_s));
    }

    void whatIsNotCommittedLeavesNoTrace()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "old");
        {
            auto staged = ArticleWriter(dir.path()).stage({u"a.md"_s, "old", "new"});
            QVERIFY(staged.ok());
            QCOMPARE(everything(dir).size(), 2);
        }
        QCOMPARE(everything(dir), QStringList{u"a.md"_s});
        QCOMPARE(dir.read(u"a.md"_s), QByteArray("old"));
    }

    void leftoversOfAKilledProgramGo()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "old");
        dir.write(u".a.md.hearth-aB3xYz"_s, "half");
        dir.write(u".other"_s, "stays");
        ArticleWriter(dir.path()).removeLeftovers({u"a.md"_s});
        QCOMPARE(everything(dir), (QStringList{u".other"_s, u"a.md"_s}));
    }

    void keysStayInTheLibrary_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto key : {u"../a.md", u"x/../../a.md", u"/etc/passwd", u"", u".."})
            QTest::newRow(QString::fromUtf16(key).toUtf8().constData()) << QString::fromUtf16(key);
    }

    void keysStayInTheLibrary()
    {
        QFETCH(QString, key);
        const test::TempDir dir;
        const ArticleWriter writer(dir.path());
        QCOMPARE(writer.pathOf(key), QString());
        QCOMPARE(writer.read(key).error().code, ErrorCode::InvalidValue);
        QCOMPARE(change(writer, {key, std::nullopt, "x"}).error().code, ErrorCode::InvalidValue);
    }

    void aFullDiskLeavesTheOldContent()
    {
        if (!test::FileSizeLimit::isSupported())
            QSKIP("this system cannot limit the size of files");
        const test::TempDir dir;
        dir.write(u"a.md"_s, "old");
        {
            const test::FileSizeLimit limit(16);
            QVERIFY(!change(ArticleWriter(dir.path()), {u"a.md"_s, "old", QByteArray(1000, 'x')}).ok());
        }
        QCOMPARE(dir.read(u"a.md"_s), QByteArray("old"));
        QCOMPARE(everything(dir), QStringList{u"a.md"_s});
    }

    void aFolderWithoutRightsIsTold()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "old");
        const test::PlainUser user(dir.path());
        QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto written = change(ArticleWriter(dir.path()), {u"a.md"_s, "old", "new"});
        QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
    }

    void aProtectedFileIsNotReplaced()
    {
        const test::TempDir dir;
        dir.write(u"a.md"_s, "old");
        const test::PlainUser user(dir.path());
        QVERIFY(QFile::setPermissions(dir.file(u"a.md"_s), QFile::ReadOwner));
        const auto written = change(ArticleWriter(dir.path()), {u"a.md"_s, "old", "new"});
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(dir.read(u"a.md"_s), QByteArray("old"));
        QCOMPARE(everything(dir), QStringList{u"a.md"_s});
    }

private:
    test::TempDir m_trash;
};

QTEST_GUILESS_MAIN(TestArticleWriter)
#include "tst_articlewriter.moc"
