// SPDX-License-Identifier: Apache-2.0
#include "core/base/fileio.h"
#include "tests/support/failingdisk.h"
#include "tests/support/tempdir.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hearth;
using test::TempDir;

class TestFileIo final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllBytes()
    {
        const TempDir dir;
        const QByteArray content("\xEF\xBB\xBF---\r\ntitle: a\0b\r\n", 20);
        dir.write(u"a b/ü.md"_s, content);
        const Result<QByteArray> read = readFile(dir.file(u"a b/ü.md"_s));
        QVERIFY(read.ok());
        QCOMPARE(*read, content);
        dir.write(u"empty.md"_s, {});
        QCOMPARE(*readFile(dir.file(u"empty.md"_s)), QByteArray());
    }

    void saysWhyItCannotRead()
    {
        const TempDir dir;
        QCOMPARE(readFile(dir.file(u"none.md"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(dir.file(u"none/none.md"_s)).error().code, ErrorCode::NotFound);
        QCOMPARE(readFile(dir.path()).error().code, ErrorCode::ReadFailed);
        const QString path = dir.write(u"big.md"_s, QByteArray(11, 'x'));
        QCOMPARE(readFile(path, 10).error().code, ErrorCode::TooLarge);
        QCOMPARE(readFile(path, 10).error().subject, path);
        QVERIFY(readFile(path, 11).ok());
        QFile::setPermissions(path, {});
        const test::PlainUser user(dir.path());
        QCOMPARE(readFile(path).error().code, ErrorCode::PermissionDenied);
    }

    void replacesContent()
    {
        const TempDir dir;
        const QString path = dir.write(u"a.md"_s, "old and longer");
        QVERIFY(writeFileAtomically(path, "new").ok());
        QCOMPARE(dir.read(u"a.md"_s), QByteArray("new"));
        QVERIFY(writeFileAtomically(path, {}).ok());
        QCOMPARE(dir.read(u"a.md"_s), QByteArray());
        QVERIFY(writeFileAtomically(dir.file(u"new.md"_s), "made").ok());
        QCOMPARE(dir.read(u"new.md"_s), QByteArray("made"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList({u"a.md"_s, u"new.md"_s}));
    }

    void aReaderSeesOldOrNewOnly()
    {
        const TempDir dir;
        const QString path = dir.write(u"a.md"_s, QByteArray(100000, 'o'));
        QFile reader(path);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QCOMPARE(reader.read(10), QByteArray(10, 'o'));
        QVERIFY(writeFileAtomically(path, QByteArray(100000, 'n')).ok());
        // The file that was open is still the old one, in full: it was replaced, not overwritten.
        QCOMPARE(reader.readAll(), QByteArray(99990, 'o'));
        QCOMPARE(dir.read(u"a.md"_s), QByteArray(100000, 'n'));
    }

    void keepsPermissions_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("private") << 0x6600;
        QTest::newRow("shared") << 0x6664;
        QTest::newRow("executable") << 0x7755;
    }

    void keepsPermissions()
    {
        QFETCH(int, mode);
        const TempDir dir;
        const QString path = dir.write(u"a.md"_s, "old");
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(mode)));
        const QFileDevice::Permissions before = QFile::permissions(path);
        QVERIFY(writeFileAtomically(path, "new").ok());
        QCOMPARE(QFile::permissions(path), before);
    }

    void writesThroughSymbolicLinks_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("relative") << u"real/a.md"_s;
        QTest::newRow("to another link") << u"second.md"_s;
    }

    void writesThroughSymbolicLinks()
    {
        QFETCH(QString, target);
        const TempDir dir;
        dir.write(u"real/a.md"_s, "old");
        QVERIFY(QFile::link(u"real/a.md"_s, dir.file(u"second.md"_s)));
        QVERIFY(QFile::link(target, dir.file(u"link.md"_s)));
        QVERIFY(writeFileAtomically(dir.file(u"link.md"_s), "new").ok());
        QVERIFY(QFileInfo(dir.file(u"link.md"_s)).isSymLink());
        QVERIFY(QFileInfo(dir.file(u"second.md"_s)).isSymLink());
        QVERIFY(!QFileInfo(dir.file(u"real/a.md"_s)).isSymLink());
        QCOMPARE(dir.read(u"real/a.md"_s), QByteArray("new"));
    }

    void makesTheTargetOfADanglingLink()
    {
        const TempDir dir;
        QVERIFY(QFile::link(u"later.md"_s, dir.file(u"link.md"_s)));
        QVERIFY(writeFileAtomically(dir.file(u"link.md"_s), "new").ok());
        QVERIFY(QFileInfo(dir.file(u"link.md"_s)).isSymLink());
        QCOMPARE(dir.read(u"later.md"_s), QByteArray("new"));
    }

    void refusesWhatItMayNotWrite_data()
    {
        QTest::addColumn<bool>("fileExists");
        QTest::newRow("new file") << false;
        QTest::newRow("existing file") << true;
    }

    void refusesWhatItMayNotWrite()
    {
        QFETCH(bool, fileExists);
        const TempDir dir;
        const QString path = dir.file(u"folder/a.md"_s);
        dir.makeFolder(u"folder"_s);
        if (fileExists)
            dir.write(u"folder/a.md"_s, "old");
        {
            const test::PlainUser user(dir.path());
            QFile::setPermissions(dir.file(u"folder"_s), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
            const Result<void> written = writeFileAtomically(path, "new");
            QFile::setPermissions(dir.file(u"folder"_s),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
            QVERIFY(!written.ok());
            QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
            QCOMPARE(written.error().subject, path);
        }
        QCOMPARE(QFile::exists(path), fileExists);
        if (fileExists)
            QCOMPARE(dir.read(u"folder/a.md"_s), QByteArray("old"));
    }

    void refusesAReadOnlyFile()
    {
        const TempDir dir;
        const QString path = dir.write(u"a.md"_s, "old");
        const test::PlainUser user(dir.path());
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        const Result<void> written = writeFileAtomically(path, "new");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(dir.read(u"a.md"_s), QByteArray("old"));
    }

    void aFolderIsNoFile()
    {
        const TempDir dir;
        dir.makeFolder(u"a.md"_s);
        QVERIFY(!writeFileAtomically(dir.file(u"a.md"_s), "new").ok());
        QCOMPARE(writeFileAtomically(dir.file(u"none/a.md"_s), "new").error().code, ErrorCode::WriteFailed);
    }

    void aFullDiskLeavesTheOldContent()
    {
        if (!test::FileSizeLimit::isSupported())
            QSKIP("no limit on the size of files here");
        const TempDir dir;
        const QString path = dir.write(u"a.md"_s, "old");
        {
            const test::FileSizeLimit limit(4096);
            const Result<void> written = writeFileAtomically(path, QByteArray(100000, 'n'));
            QVERIFY(!written.ok());
            QVERIFY(written.error().code == ErrorCode::WriteFailed ||
                    written.error().code == ErrorCode::DiskFull);
        }
        QCOMPARE(dir.read(u"a.md"_s), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList({u"a.md"_s}));
    }
};

QTEST_APPLESS_MAIN(TestFileIo)
#include "tst_fileio.moc"
