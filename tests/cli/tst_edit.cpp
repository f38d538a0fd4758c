// SPDX-License-Identifier: Apache-2.0
#include "core/index/journalstore.h"
#include "tests/cli/commandresult.h"
#include "tests/support/articlefile.h"
#include "tests/support/tempdir.h"
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::CommandResult;

/// set, undo and the steps that star and mark leave, in process and on real files.
class TestEdit final : public QObject
{
    Q_OBJECT

private:
    CommandResult run(const QStringList &arguments) const { return test::runInLibrary(*m_dir, arguments); }

    QByteArray file(const QString &key) const { return m_dir->read(u"library/"_s + key); }

    bool isStarred(const QString &key) const
    {
        return run({u"show"_s, key, u"--json"_s}).json()[u"starred"].toBool();
    }

    std::unique_ptr<test::TempDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<test::TempDir>();
        const QString library = m_dir->file(u"library"_s);
        test::writeArticle(library, u"_news/a.md"_s,
                           {.title = u"Tea"_s, .quality = 70, .heat = 80, .topics = {u"Tea"_s}});
        test::writeArticle(library, u"_news/b.md"_s, {.title = u"Coffee"_s, .quality = 40, .heat = 40});
    }

    /// A program that was killed while it wrote leaves its lock and a step that says "doing".
    void anyCommandCompletesWhatWasInterrupted()
    {
        const QByteArray before = file(u"_news/a.md"_s);
        QCOMPARE(run({u"set"_s, u"_news/a.md"_s, u"quality=85"_s}).code, 0);
        const QByteArray after = file(u"_news/a.md"_s);
        QDirIterator found(m_dir->file(u"data"_s), {u"user.db"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(found.hasNext());
        const QString userFolder = QFileInfo(found.next()).path();
        {
            auto store = JournalStore::open(userFolder);
            QVERIFY(store.ok());
            QVERIFY((*store)->setState((*store)->steps(1)->front().id, StepState::Doing).ok());
        }
        m_dir->write(u"library/_news/a.md"_s, before);
        QCOMPARE(run({u"list"_s}).err, QByteArray()); // no lock: nobody looks
        QFile lock(userFolder + u"/journal.lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nhearth\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        lock.close();
        const CommandResult outcome = run({u"list"_s, u"quality:85"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.contains("interrupted"), outcome.err.constData());
        QVERIFY2(outcome.out.contains("_news/a.md"), outcome.out.constData());
        QCOMPARE(file(u"_news/a.md"_s), after);
        QVERIFY(!lock.exists());
    }

    void setsOneFieldAndNoOtherByte()
    {
        const QByteArray before = file(u"_news/a.md"_s);
        const CommandResult outcome = run({u"set"_s, u"_news/a.md"_s, u"quality=85"_s});
        QCOMPARE(outcome.code, int(cli::Fine));
        QCOMPARE(file(u"_news/a.md"_s), QByteArray(before).replace("quality: 70", "quality: 85"));
    }

    void aListThatTheFormatDoesNotNameStaysOne()
    {
        m_dir->write(u"library/_news/c.md"_s, "---\ntitle: C\ntags:\n  - one\nactions:\n  - name: x\n---\n");
        QCOMPARE(run({u"set"_s, u"_news/c.md"_s, u"tags=one, two"_s, u"levels=1,2"_s}).code, int(cli::Fine));
        const QByteArray now = file(u"_news/c.md"_s);
        QVERIFY2(now.contains("tags:\n  - one\n  - two\n") || now.contains("tags:\n  - one\n  - \"two\"\n"),
                 now.constData());
        QVERIFY2(now.contains("levels: \"1,2\"\n"), now.constData()); // no list there: a text, as typed
        const CommandResult nested = run({u"set"_s, u"_news/c.md"_s, u"actions=y"_s});
        QCOMPARE(nested.code, int(cli::ProblemsFound));
        QCOMPARE(file(u"_news/c.md"_s), now);
    }

    void theBodyComesFromAFile()
    {
        const QByteArray before = file(u"_news/a.md"_s);
        const QString text = m_dir->write(u"text.md"_s, "New *text*\n");
        QCOMPARE(run({u"set"_s, u"_news/a.md"_s, u"--body"_s, text}).code, int(cli::Fine));
        QVERIFY(file(u"_news/a.md"_s).endsWith("---\nNew *text*\n"));
        QCOMPARE(run({u"undo"_s}).code, int(cli::Fine));
        QCOMPARE(file(u"_news/a.md"_s), before);
        QCOMPARE(run({u"set"_s, u"_news/a.md"_s, u"--body"_s, text + u'x'}).code, int(cli::ProblemsFound));
        QCOMPARE(run({u"set"_s, u"_news/a.md"_s}).code, int(cli::WrongUse));
    }

    void setsAllThatAQueryFinds()
    {
        QCOMPARE(run({u"set"_s, u"quality:>=0"_s, u"published=true"_s, u"topics+=Drinks"_s}).code,
                 int(cli::Fine));
        for (const auto key : {u"_news/a.md", u"_news/b.md"}) {
            const QByteArray content = file(QString::fromUtf16(key));
            QVERIFY2(content.contains("published: true\n"), content.constData());
            QVERIFY2(content.contains("  - Drinks\n"), content.constData());
        }
        QVERIFY(file(u"_news/a.md"_s).contains("  - Tea\n"));
    }

    void dryRunPrintsADiffAndWritesNothing()
    {
        const QByteArray before = file(u"_news/a.md"_s);
        const CommandResult outcome = run({u"set"_s, u"Tea"_s, u"heat=90"_s, u"--dry-run"_s});
        QCOMPARE(outcome.code, int(cli::Fine));
        QVERIFY(outcome.out.startsWith("--- a/_news/a.md\n+++ b/_news/a.md\n@@ "));
        QVERIFY(outcome.out.contains("\n-heat: 80\n+heat: 90\n"));
        QCOMPARE(file(u"_news/a.md"_s), before);
        QCOMPARE(run({u"undo"_s}).code, int(cli::ProblemsFound));
    }

    void oneInvalidValueWritesNothing_data()
    {
        QTest::addColumn<QStringList>("assignments");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("type") << QStringList{u"heat=90"_s, u"quality=many"_s}
                              << QByteArray("quality cannot be \"many\"");
        QTest::newRow("date") << QStringList{u"publishedDateTime=2021-02-31"_s}
                              << QByteArray("publishedDateTime");
        QTest::newRow("title") << QStringList{u"title="_s} << QByteArray("title");
        QTest::newRow("address") << QStringList{u"webUrl=ftp://x.example"_s} << QByteArray("http://");
        QTest::newRow("no list") << QStringList{u"quality+=5"_s}
                                 << QByteArray("\"quality+=5\": expected a list");
        QTest::newRow("form") << QStringList{u"quality"_s} << QByteArray("FIELD=VALUE");
    }

    void oneInvalidValueWritesNothing()
    {
        QFETCH(QStringList, assignments);
        QFETCH(QByteArray, told);
        const QByteArray before = file(u"_news/a.md"_s);
        const CommandResult outcome = run(QStringList{u"set"_s, u"_news/a.md"_s} + assignments);
        QCOMPARE(outcome.code, int(cli::WrongUse));
        QVERIFY2(outcome.err.contains(told), outcome.err.constData());
        QCOMPARE(file(u"_news/a.md"_s), before);
    }

    /// Where only the file tells that the value does not fit: key, field, value and what is expected.
    void aPlaceThatAFileLacksIsTold()
    {
        m_dir->write(u"library/_news/c.md"_s, "---\ntitle: Tea pots\nprovider: Somebody\n---\n");
        const QByteArray before = file(u"_news/a.md"_s);
        const CommandResult text = run({u"set"_s, u"Tea"_s, u"provider.name=Leaf"_s});
        QCOMPARE(text.code, int(cli::ProblemsFound));
        QVERIFY2(text.err.contains("_news/c.md: provider.name cannot be \"Leaf\": expected a place in a map"),
                 text.err.constData());
        QVERIFY(text.err.contains("nothing was written"));
        QCOMPARE(file(u"_news/a.md"_s), before);
        const CommandResult entry = run({u"set"_s, u"_news/a.md"_s, u"topics.7=Tea"_s});
        QVERIFY2(entry.err.contains("topics.7 cannot be \"Tea\": expected an entry"), entry.err.constData());
    }

    /// A path to the file is as good as its key; a file that is not there is no search for its words.
    void theArticleIsNamedByAnyPathToIt()
    {
        m_dir->write(u"library/_news/c.md"_s, "---\ntitle: See _news/gone.md\n---\n");
        QCOMPARE(run({u"set"_s, m_dir->file(u"library/_news/a.md"_s), u"quality=71"_s}).code, int(cli::Fine));
        QVERIFY(file(u"_news/a.md"_s).contains("quality: 71\n"));
        QCOMPARE(run({u"set"_s, u"./_news/a.md"_s, u"quality=72"_s}).code, int(cli::Fine));
        QVERIFY(file(u"_news/a.md"_s).contains("quality: 72\n"));
        const CommandResult gone = run({u"set"_s, u"_news/gone.md"_s, u"quality=1"_s});
        QCOMPARE(gone.code, int(cli::ProblemsFound));
        QVERIFY2(gone.err.contains("there is no article _news/gone.md"), gone.err.constData());
    }

    void nothingFoundIsTold()
    {
        const CommandResult outcome = run({u"set"_s, u"nosuchword"_s, u"heat=1"_s});
        QCOMPARE(outcome.code, int(cli::ProblemsFound));
        QVERIFY(outcome.err.contains("nosuchword"));
    }

    void undoGivesTheIdenticalBytesBack()
    {
        const QByteArray a = file(u"_news/a.md"_s), b = file(u"_news/b.md"_s);
        QCOMPARE(run({u"set"_s, QString(), u"quality=1"_s, u"title=yes"_s, u"tags+=x"_s}).code,
                 int(cli::Fine));
        QCOMPARE(run({u"set"_s, u"_news/a.md"_s, u"topics-=Tea"_s}).code, int(cli::Fine));
        QVERIFY(file(u"_news/a.md"_s) != a);
        QCOMPARE(run({u"undo"_s}).code, int(cli::Fine));
        QCOMPARE(run({u"undo"_s}).code, int(cli::Fine));
        QCOMPARE(file(u"_news/a.md"_s), a);
        QCOMPARE(file(u"_news/b.md"_s), b);
        QCOMPARE(run({u"undo"_s}).code, int(cli::ProblemsFound));
        QCOMPARE(run({u"undo"_s, u"--redo"_s}).code, int(cli::Fine));
        QVERIFY(file(u"_news/b.md"_s).contains("title: \"yes\""));
    }

    void undoLeavesWhatSomebodyElseChanged()
    {
        QCOMPARE(run({u"set"_s, QString(), u"quality=1"_s}).code, int(cli::Fine));
        m_dir->write(u"library/_news/a.md"_s, "---\ntitle: \"Theirs\"\n---\n");
        const CommandResult outcome = run({u"undo"_s});
        QCOMPARE(outcome.code, int(cli::ProblemsFound));
        QVERIFY2(outcome.err.contains("_news/a.md"), outcome.err.constData());
        QVERIFY(file(u"_news/a.md"_s).contains("Theirs"));
        QVERIFY(file(u"_news/b.md"_s).contains("quality: 40"));
    }

    void starsAndMarksAreSteps()
    {
        QCOMPARE(run({u"star"_s, u"_news/a.md"_s}).code, int(cli::Fine));
        QCOMPARE(run({u"mark"_s, u"read"_s, QString()}).code, int(cli::Fine));
        QCOMPARE(run({u"list"_s, u"is:read"_s, u"--json"_s}).out.count("\"key\""), 2);
        QCOMPARE(run({u"undo"_s}).code, int(cli::Fine));
        QCOMPARE(run({u"list"_s, u"is:read"_s, u"--json"_s}).out.count("\"key\""), 0);
        QVERIFY(isStarred(u"_news/a.md"_s));
        QCOMPARE(run({u"undo"_s}).code, int(cli::Fine));
        QVERIFY(!isStarred(u"_news/a.md"_s));
    }

    void theHistoryIsListed()
    {
        QCOMPARE(run({u"set"_s, u"_news/a.md"_s, u"quality=1"_s}).code, int(cli::Fine));
        QCOMPARE(run({u"star"_s, u"_news/b.md"_s}).code, int(cli::Fine));
        const auto steps = run({u"undo"_s, u"--list"_s, u"--json"_s}).json().array();
        QCOMPARE(steps.size(), 2);
        QVERIFY(steps[1][u"what"].toString().contains(u"quality"_s));
        QCOMPARE(steps[0][u"undone"].toBool(), false);
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
