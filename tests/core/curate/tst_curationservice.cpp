// SPDX-License-Identifier: Apache-2.0
#include "core/curate/curationservice.h"
#include "core/curate/fieldvalues.h"
#include "core/index/indexservice.h"
#include "tests/support/articlefile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

/// A library and a user folder that outlive the service, as they outlive a program.
class Bench final
{
public:
    Bench()
    {
        if (!IndexService::open({m_dir.file(u"index"_s), m_dir.file(u"user"_s)}, clock))
            qFatal("no index"); // it makes user.db with the tables of the journal
        m_dir.makeFolder(u"library"_s);
    }

    void writeArticles(int count) const
    {
        for (int i = 0; i < count; ++i)
            test::writeArticle(m_dir.file(u"library"_s), keyOf(i), {.quality = 10, .topics = {u"AI"_s}});
    }
    static QString keyOf(int i) { return u"_news/%1.md"_s.arg(i, 4, 10, QLatin1Char('0')); }
    static QStringList keys(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(keyOf(i));
        return all;
    }
    QByteArray read(const QString &key) const { return m_dir.read(u"library/"_s + key); }
    void write(const QString &key, const QByteArray &content) const
    {
        m_dir.write(u"library/"_s + key, content);
    }
    std::unique_ptr<CurationService> service() const
    {
        return std::make_unique<CurationService>(
            Curator::Places{m_dir.file(u"library"_s), m_dir.file(u"user"_s)}, clock);
    }
    QString userFolder() const { return m_dir.file(u"user"_s); }
    void breakUserDb() const
    {
        m_dir.remove(u"user"_s);
        m_dir.makeFolder(u"user/user.db"_s); // a folder is no database
    }

    test::FakeClock clock;

private:
    test::TempDir m_dir;
};

ChangeSet setQuality(const QStringList &keys, const QString &value)
{
    return sameEdits(keys, {*parseAssignment(u"quality="_s + value)});
}

} // namespace

class TestCurationService final : public QObject
{
    Q_OBJECT

private:
    test::TempDir m_trash;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_trash.path())); }

    void plansAppliesUndoesAndTellsInOrder()
    {
        const Bench bench;
        bench.writeArticles(2);
        const auto service = bench.service();
        const QSignalSpy applied(service.get(), &CurationService::applied);
        std::optional<ChangePlan> plan;
        service->plan(setQuality(Bench::keys(2), u"70"_s), this, [&](const ChangePlan &p) { plan = p; });
        QVERIFY(!plan); // nothing is told before the caller is done
        service->finish();
        QVERIFY(plan);
        QCOMPARE(plan->files.size(), std::size_t(2));
        QVERIFY(bench.read(Bench::keyOf(0)).contains("quality: 10\n"));

        QStringList told;
        service->apply(*plan, this, [&](const Result<StepReport> &report) {
            QCOMPARE(applied.size(), 1); // the index hears of it first
            told.append(u"applied %1"_s.arg(report->done.size()));
        });
        service->undo(this, [&](const Result<std::vector<StepReport>> &reports) {
            QVERIFY(reports->front().step.undone);
            told.append(u"undone"_s);
        });
        service->redo(this, [&](const auto &) { told.append(u"redone"_s); });
        QVERIFY(service->canUndo()); // what waits counts
        service->finish();
        QCOMPARE(told, (QStringList{u"applied 2"_s, u"undone"_s, u"redone"_s}));
        QVERIFY(bench.read(Bench::keyOf(1)).contains("quality: 70\n"));
        QCOMPARE(service->steps().size(), std::size_t(1));
        QCOMPARE(service->steps().front().label.value, u"70"_s);
        QVERIFY(service->canUndo());
        QVERIFY(!service->canRedo());
    }

    void refusesAndConflicts()
    {
        const Bench bench;
        bench.writeArticles(1);
        const auto service = bench.service();
        ErrorCode code = ErrorCode::Busy;
        const auto remember = [&](const Result<StepReport> &report) {
            QVERIFY(!report.ok());
            code = report.error().code;
        };
        FieldEdit bad{FieldEdit::Op::Set, u"quality"_s, plainValue(u"-3"_s), {}};
        service->edit(sameEdits({Bench::keyOf(0)}, {bad}), this, remember);
        service->finish();
        QCOMPARE(code, ErrorCode::InvalidValue);

        const QByteArray seen = bench.read(Bench::keyOf(0));
        bench.write(Bench::keyOf(0), QByteArray(seen).replace("quality: 10", "quality: 20"));
        ChangeSet changes = setQuality({Bench::keyOf(0)}, u"30"_s);
        changes.files.front().base = seen;
        service->edit(changes, this, remember);
        service->finish();
        QCOMPARE(code, ErrorCode::Conflict);
        QVERIFY(bench.read(Bench::keyOf(0)).contains("quality: 20\n"));
        QVERIFY(service->steps().empty());

        // Without somebody who listens to the answer, an error is a signal.
        const QSignalSpy failed(service.get(), &CurationService::failed);
        service->edit(sameEdits({Bench::keyOf(0)}, {bad}));
        service->finish();
        QCOMPARE(failed.size(), 1);
    }

    void noChangeIsNoStep()
    {
        const Bench bench;
        bench.writeArticles(1);
        const auto service = bench.service();
        const QSignalSpy applied(service.get(), &CurationService::applied);
        qint64 step = -1;
        service->edit(setQuality({Bench::keyOf(0)}, u"10"_s), this,
                      [&](const Result<StepReport> &report) { step = report->step.id; });
        service->record({StepKind::Star, {}, {}, 0}, std::vector<StateChange>());
        service->finish();
        QCOMPARE(step, 0);
        QVERIFY(applied.isEmpty());
        QVERIFY(!service->canUndo());
    }

    void travelsToAnyStep()
    {
        const Bench bench;
        bench.writeArticles(1);
        const auto service = bench.service();
        const QByteArray original = bench.read(Bench::keyOf(0));
        std::vector<QByteArray> contents;
        for (const char *value : {"1", "2", "3", "4"}) {
            service->edit(setQuality({Bench::keyOf(0)}, QString::fromLatin1(value)));
            service->finish();
            contents.push_back(bench.read(Bench::keyOf(0)));
        }
        std::vector<qint64> ids;
        for (const JournalStep &step : service->steps())
            ids.insert(ids.begin(), step.id);
        std::size_t turned = 0;
        const auto goTo = [&](qint64 id) {
            service->goTo(id, this, [&](const auto &reports) { turned = reports->size(); });
            service->finish();
        };
        goTo(ids[1]);
        QCOMPARE(turned, std::size_t(2));
        QCOMPARE(bench.read(Bench::keyOf(0)), contents[1]);
        QVERIFY(service->canRedo());
        goTo(0);
        QCOMPARE(turned, std::size_t(2));
        QCOMPARE(bench.read(Bench::keyOf(0)), original);
        QVERIFY(!service->canUndo());
        goTo(ids[2]);
        QCOMPARE(turned, std::size_t(3));
        QCOMPARE(bench.read(Bench::keyOf(0)), contents[2]);
        goTo(ids[2]);
        QCOMPARE(turned, std::size_t(0));
    }

    void stateIsAStepToo()
    {
        const Bench bench;
        {
            const auto service = bench.service();
            service->record({StepKind::Star, {}, {}, 1},
                            {{u"a.md"_s, StateChange::What::Starred, {}, u"1"_s}});
            service->record({StepKind::MarkRead, {}, {}, 0}, [] {
                return std::vector<StateChange>{{u"a.md"_s, StateChange::What::Read, {}, u"1"_s},
                                                {u"b.md"_s, StateChange::What::Read, {}, u"1"_s}};
            });
        } // and over a restart
        const auto service = bench.service();
        const QSignalSpy applied(service.get(), &CurationService::applied);
        std::vector<StateChange> state;
        connect(service.get(), &CurationService::applied, this,
                [&](const StepReport &report) { state = report.state; });
        service->finish();
        QCOMPARE(service->steps().size(), std::size_t(2));
        QCOMPARE(service->steps().front().label.articles, 2);
        service->undo();
        service->finish();
        QCOMPARE(state.size(), std::size_t(2));
        QCOMPARE(state.front(), (StateChange{u"a.md"_s, StateChange::What::Read, u"1"_s, {}}));
    }

    void whatWasAskedForIsDoneWhenTheServiceGoes()
    {
        const Bench bench;
        bench.writeArticles(20);
        bool told = false;
        {
            const auto service = bench.service();
            for (int i = 0; i < 20; ++i)
                service->edit(setQuality({Bench::keyOf(i)}, u"77"_s));
            service->plan(setQuality(Bench::keys(20), u"1"_s), this, [&](const ChangePlan &plan) {
                told = true;
                QVERIFY(!plan.errors.empty()); // given up
            });
        }
        QVERIFY(told);
        for (int i = 0; i < 20; ++i)
            QVERIFY(bench.read(Bench::keyOf(i)).contains("quality: 77\n"));
    }

    void nobodyIsToldWhoIsGone()
    {
        const Bench bench;
        bench.writeArticles(1);
        const auto service = bench.service();
        auto context = std::make_unique<QObject>();
        service->edit(setQuality({Bench::keyOf(0)}, u"5"_s), context.get(),
                      [](const auto &) { QFAIL("the context is gone"); });
        context.reset();
        service->finish();
        QVERIFY(bench.read(Bench::keyOf(0)).contains("quality: 5\n"));
    }

    void cancelTakesAllOfItBack()
    {
        const Bench bench;
        constexpr int count = 300;
        bench.writeArticles(count);
        const auto service = bench.service();
        const QByteArray before = bench.read(Bench::keyOf(0));
        service->finish();
        std::optional<Result<StepReport>> told;
        service->edit(setQuality(Bench::keys(count), u"5"_s), this,
                      [&](const Result<StepReport> &report) { told = report; });
        service->cancel();
        service->edit(setQuality({Bench::keyOf(1)}, u"6"_s)); // waits, and is not cancelled
        service->finish();
        QVERIFY(told && !told->ok());
        QCOMPARE(told->error().code, ErrorCode::Cancelled);
        for (const QString &key : Bench::keys(count))
            QCOMPARE(bench.read(key).contains("quality: 6\n"), key == Bench::keyOf(1));
        QCOMPARE(bench.read(Bench::keyOf(0)), before);
        QCOMPARE(service->steps().size(), std::size_t(1));
    }

    void completesWhatWasInterruptedAndSaysSo()
    {
        const Bench bench;
        bench.writeArticles(1);
        const QByteArray before = bench.read(Bench::keyOf(0));
        {
            const auto service = bench.service();
            service->edit(setQuality({Bench::keyOf(0)}, u"5"_s));
        }
        { // as a program leaves it that was killed before the rename
            auto store = *JournalStore::open(bench.userFolder());
            QVERIFY(store->setState(store->steps(1)->front().id, StepState::Doing).ok());
            bench.write(Bench::keyOf(0), before);
        }
        const auto service = bench.service();
        QStringList recovered;
        connect(service.get(), &CurationService::recovered, this,
                [&](const StepReport &report) { recovered = report.done; });
        service->finish();
        QCOMPARE(recovered, QStringList{Bench::keyOf(0)});
        QVERIFY(bench.read(Bench::keyOf(0)).contains("quality: 5\n"));
    }

    void everyJobFailsWithoutAJournal()
    {
        const Bench bench;
        bench.writeArticles(1);
        bench.breakUserDb();
        const auto service = bench.service();
        const QSignalSpy failed(service.get(), &CurationService::failed);
        int errors = 0;
        service->edit(setQuality({Bench::keyOf(0)}, u"5"_s), this,
                      [&](const auto &report) { errors += !report.ok(); });
        service->undo(this, [&](const auto &reports) { errors += !reports.ok(); });
        service->plan(setQuality({Bench::keyOf(0)}, u"5"_s), this,
                      [&](const ChangePlan &plan) { errors += !plan.errors.empty(); });
        service->finish();
        QCOMPARE(errors, 3);
        QCOMPARE(failed.size(), 1); // the opening
        QVERIFY(bench.read(Bench::keyOf(0)).contains("quality: 10\n"));
    }
};

QTEST_GUILESS_MAIN(TestCurationService)
#include "tst_curationservice.moc"
