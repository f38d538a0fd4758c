// SPDX-License-Identifier: Apache-2.0
#include "core/curate/journal.h"
#include "core/index/indexservice.h"
#include "tests/support/failingdisk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

/// A library and a user folder that outlive the journal, as they outlive a program.
class Bench final
{
public:
    Bench()
    {
        // IndexService makes user.db with the tables of the journal.
        auto index = IndexService::open({m_dir.file(u"index"_s), m_dir.file(u"user"_s)}, m_clock);
        if (!index)
            qFatal("no index");
        m_dir.makeFolder(u"library"_s);
    }

    void write(const QString &key, const QByteArray &content) const
    {
        m_dir.write(u"library/"_s + key, content);
    }
    QString path() const { return m_dir.path(); }
    QByteArray read(const QString &key) const { return m_dir.read(u"library/"_s + key); }
    bool exists(const QString &key) const { return m_dir.exists(u"library/"_s + key); }
    void remove(const QString &key) const { m_dir.remove(u"library/"_s + key); }
    QStringList files() const
    {
        return QDir(m_dir.file(u"library"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<JournalStore> store() const
    {
        return std::move(*JournalStore::open(m_dir.file(u"user"_s)));
    }
    QString lockFile() const { return m_dir.file(u"user/journal.lock"_s); }
    Journal journal(JournalStore &store) const
    {
        return {store, m_dir.file(u"library"_s), lockFile(), m_clock};
    }

    static ChangePlan plan(std::vector<PlannedFile> files)
    {
        ChangePlan plan;
        plan.label = {StepKind::SetFields, {u"quality"_s}, u"85"_s, int(files.size())};
        plan.files = std::move(files);
        return plan;
    }

private:
    test::TempDir m_dir;
    test::FakeClock m_clock;
};

class TestJournal final : public QObject
{
    Q_OBJECT

private:
    test::TempDir m_trash;

    /// The step as a program leaves it that was killed while it wrote.
    static void storeUnfinished(const Bench &bench, StepState state, const QString &key)
    {
        auto store = bench.store();
        auto journal = bench.journal(*store);
        QVERIFY(journal.apply(Bench::plan({{key, "q: 70\n", "q: 85\n"}})).ok());
        const auto steps = store->steps(1);
        QVERIFY(store->setState(steps->front().id, state).ok());
    }

private Q_SLOTS:
    /// A step whose files cannot be written at the moment is not lost: it is still the next to take back.
    void undoThatCannotWriteCanBeTriedAgain()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "q: 70\n");
        auto store = bench.store();
        auto journal = bench.journal(*store);
        QVERIFY(journal.apply(Bench::plan({{u"a.md"_s, "q: 70\n", "q: 85\n"}})).ok());
        {
            const test::PlainUser user(bench.path());
            const QString library = bench.path() + u"/library"_s;
            QVERIFY(QFile::setPermissions(library, QFile::ReadOwner | QFile::ExeOwner));
            const auto undone = journal.undo();
            QVERIFY(QFile::setPermissions(library, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            QVERIFY(!undone.ok());
            QCOMPARE(undone.error().code, ErrorCode::PermissionDenied);
        }
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("q: 85\n"));
        QVERIFY(!(*journal.steps()).front().undone);
        QVERIFY(journal.undo().ok());
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("q: 70\n"));
    }

    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_trash.path())); }

    void doesUndoesAndRedoesOverRestarts()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "q: 70\nrest\n");
        bench.write(u"b.md"_s, "x\nq: 1\n");
        {
            auto store = bench.store();
            const auto report = bench.journal(*store).apply(Bench::plan(
                {{u"a.md"_s, "q: 70\nrest\n", "q: 85\nrest\n"}, {u"b.md"_s, "x\nq: 1\n", "x\nq: 85\n"}}));
            QVERIFY(report.ok());
            QCOMPARE(report->done, (QStringList{u"a.md"_s, u"b.md"_s}));
            QCOMPARE(report->step.label.articles, 2);
        }
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("q: 85\nrest\n"));
        QCOMPARE(bench.files(), (QStringList{u"a.md"_s, u"b.md"_s}));
        {
            auto store = bench.store();
            const auto report = bench.journal(*store).undo();
            QVERIFY(report.ok());
            QVERIFY(report->step.undone);
            QCOMPARE(report->step.label.fields, QStringList{u"quality"_s});
        }
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("q: 70\nrest\n"));
        QCOMPARE(bench.read(u"b.md"_s), QByteArray("x\nq: 1\n"));
        auto store = bench.store();
        auto journal = bench.journal(*store);
        QCOMPARE(journal.undo().error().code, ErrorCode::NotFound);
        QVERIFY(journal.redo().ok());
        QCOMPARE(bench.read(u"b.md"_s), QByteArray("x\nq: 85\n"));
        QCOMPARE(journal.redo().error().code, ErrorCode::NotFound);
    }

    void undoGoesBackStepByStep()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "0");
        auto store = bench.store();
        auto journal = bench.journal(*store);
        for (char c = '0'; c < '5'; ++c)
            QVERIFY(
                journal.apply(Bench::plan({{u"a.md"_s, QByteArray(1, c), QByteArray(1, char(c + 1))}})).ok());
        for (char c = '4'; c >= '0'; --c) {
            QVERIFY(journal.undo().ok());
            QCOMPARE(bench.read(u"a.md"_s), QByteArray(1, c));
        }
        QVERIFY(journal.redo().ok());
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("1"));
        // A new step takes the place of those that were undone.
        QVERIFY(journal.apply(Bench::plan({{u"a.md"_s, "1", "x"}})).ok());
        QCOMPARE(journal.redo().error().code, ErrorCode::NotFound);
        QCOMPARE(journal.steps()->size(), std::size_t(2));
    }

    void madeAndRemovedFilesComeBack()
    {
        const Bench bench;
        bench.write(u"old.md"_s, "old");
        auto store = bench.store();
        auto journal = bench.journal(*store);
        QVERIFY(
            journal
                .apply(Bench::plan({{u"new.md"_s, std::nullopt, "new"}, {u"old.md"_s, "old", std::nullopt}}))
                .ok());
        QCOMPARE(bench.files(), QStringList{u"new.md"_s});
        QVERIFY(journal.undo().ok());
        QCOMPARE(bench.files(), QStringList{u"old.md"_s});
        QCOMPARE(bench.read(u"old.md"_s), QByteArray("old"));
    }

    void undoTellsWhichFilesChangedSinceAndDoesTheRest()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "1");
        bench.write(u"b.md"_s, "1");
        bench.write(u"c.md"_s, "1");
        auto store = bench.store();
        auto journal = bench.journal(*store);
        QVERIFY(
            journal.apply(Bench::plan({{u"a.md"_s, "1", "2"}, {u"b.md"_s, "1", "2"}, {u"c.md"_s, "1", "2"}}))
                .ok());
        bench.write(u"a.md"_s, "theirs");
        bench.remove(u"b.md"_s);
        const auto report = journal.undo();
        QVERIFY(report.ok());
        QCOMPARE(report->done, QStringList{u"c.md"_s});
        QCOMPARE(report->skipped.size(), std::size_t(2));
        QCOMPARE(report->skipped[0].subject, u"a.md"_s);
        QCOMPARE(report->skipped[0].code, ErrorCode::Conflict);
        QCOMPARE(report->skipped[1].code, ErrorCode::NotFound);
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("theirs"));
        QCOMPARE(bench.read(u"c.md"_s), QByteArray("1"));
    }

    void aFailureInTheMiddleTakesEverythingBack()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "1");
        bench.write(u"b.md"_s, "theirs");
        auto store = bench.store();
        auto journal = bench.journal(*store);
        const auto report = journal.apply(Bench::plan({{u"a.md"_s, "1", "2"}, {u"b.md"_s, "1", "2"}}));
        QCOMPARE(report.error().code, ErrorCode::Conflict);
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("1"));
        QCOMPARE(bench.read(u"b.md"_s), QByteArray("theirs"));
        QVERIFY(journal.steps()->empty());
        QCOMPARE(bench.files().size(), 2);
    }

    void aPlanWithErrorsIsNotApplied()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "1");
        auto store = bench.store();
        auto plan = Bench::plan({{u"a.md"_s, "1", "2"}});
        plan.errors.push_back({ErrorCode::InvalidValue, u"quality"_s, {}});
        QCOMPARE(bench.journal(*store).apply(plan).error().code, ErrorCode::InvalidValue);
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("1"));
    }

    void cancelledMeansUnchanged()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "1");
        auto store = bench.store();
        auto journal = bench.journal(*store);
        const CancelToken cancel;
        const auto stopWhenWriting = [&](int done, int) {
            if (done > 0)
                cancel.cancel();
        };
        bench.write(u"b.md"_s, "1");
        const auto report = journal.apply(Bench::plan({{u"a.md"_s, "1", "2"}, {u"b.md"_s, "1", "2"}}), cancel,
                                          stopWhenWriting);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("1"));
        QCOMPARE(bench.read(u"b.md"_s), QByteArray("1"));
        QVERIFY(journal.steps()->empty());
    }

    void aCrashWhileDoingIsCompleted()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "q: 70\n");
        storeUnfinished(bench, StepState::Doing, u"a.md"_s);
        bench.write(u"a.md"_s, "q: 70\n"); // as if the rename had not come about
        bench.write(u".a.md.hearth-x1Y2z3"_s, "q: 8");
        auto store = bench.store();
        auto journal = bench.journal(*store);
        const auto reports = journal.recover();
        QVERIFY(reports.ok());
        QCOMPARE(reports->size(), std::size_t(1));
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("q: 85\n"));
        QCOMPARE(bench.files(), QStringList{u"a.md"_s});
        QVERIFY(journal.recover()->empty());
        QVERIFY(journal.undo().ok());
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("q: 70\n"));
    }

    void aCrashWhileUndoingIsCompleted()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "q: 70\n");
        storeUnfinished(bench, StepState::Undoing, u"a.md"_s);
        auto store = bench.store();
        auto journal = bench.journal(*store);
        QCOMPARE(journal.recover()->size(), std::size_t(1));
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("q: 70\n"));
        QVERIFY(journal.steps()->front().undone);
    }

    void aCrashBeforeTheStepLeavesNothing()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "q: 70\n");
        auto store = bench.store();
        auto journal = bench.journal(*store);
        const QString note = bench.lockFile() + u".staging"_s;
        QString noted;
        const auto look = [&](int, int) {
            QFile file(note);
            if (file.open(QIODevice::ReadOnly))
                noted = QString::fromUtf8(file.readAll());
        };
        QVERIFY(journal.apply(Bench::plan({{u"a.md"_s, "q: 70\n", "q: 85\n"}}), {}, look).ok());
        QCOMPARE(noted, u"a.md\n"_s);
        QVERIFY(!QFile::exists(note));

        QFile left(note);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("a.md\n");
        left.close();
        bench.write(u".a.md.hearth-x1Y2z3"_s, "q: 9");
        QVERIFY(journal.recover()->empty());
        QCOMPARE(bench.files(), QStringList{u"a.md"_s});
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("q: 85\n"));
        QVERIFY(!left.exists());
    }

    void recoverLeavesAnotherProcessAlone()
    {
        const Bench bench;
        bench.write(u"a.md"_s, "q: 70\n");
        storeUnfinished(bench, StepState::Undoing, u"a.md"_s);
        QLockFile other(bench.lockFile());
        QVERIFY(other.tryLock(0));
        auto store = bench.store();
        QVERIFY(bench.journal(*store).recover()->empty());
        QCOMPARE(bench.read(u"a.md"_s), QByteArray("q: 85\n"));
    }

    void userStateIsAStepToo()
    {
        const Bench bench;
        auto store = bench.store();
        auto journal = bench.journal(*store);
        const StateChange star{u"a.md"_s, StateChange::What::Starred, {}, u"1"_s};
        const StateChange note{u"b.md"_s, StateChange::What::Note, u"old"_s, u"new"_s};
        const StateChange apart{u"c.md"_s, StateChange::What::Apart, {}, u"1f\n2a"_s};
        QVERIFY(journal.record({StepKind::Star, {}, {}, 3}, {star, note, apart}).ok());
        const auto undone = journal.undo();
        QVERIFY(undone.ok());
        QCOMPARE(undone->state.size(), std::size_t(3));
        QCOMPARE(undone->state[0].after, QString());
        QCOMPARE(undone->state[1].after, u"old"_s);
        QCOMPARE(undone->state[2].after, QString());
        const auto redone = journal.redo();
        QCOMPARE(redone->state[0].after, u"1"_s);
        QCOMPARE(redone->state[2], apart);
    }

    void anEmptyPlanIsNoStep()
    {
        const Bench bench;
        auto store = bench.store();
        auto journal = bench.journal(*store);
        QCOMPARE(journal.apply({})->step.id, 0);
        QVERIFY(journal.steps()->empty());
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
