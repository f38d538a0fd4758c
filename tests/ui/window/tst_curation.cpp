// SPDX-License-Identifier: Apache-2.0
#include "core/curate/changeplanner.h"
#include "core/curate/fieldvalues.h"
#include "core/index/querytext.h"
#include "tests/ui/window/windowbench.h"
#include "ui/reader/readerpane.h"
#include "ui/window/windowactions.h"
#include <QAbstractButton>
#include <QMessageBox>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QString a = u"_news/a.md"_s;
const QString b = u"_news/b.md"_s;
const QString c = u"_news/c.md"_s;

} // namespace

/// Editing and its undo in the window.
class TestCuration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_trash.path())); }

    void anEditIsInListReaderAndCountsAtOnce();
    void undoGoesOnAfterARestart();
    void undoSaysWhichFilesChangedSinceAndUndoesTheRest();
    void anInterruptedStepIsToldAtTheNextStart();
    void starsAndMarksAreSteps();
    void markingThousandsAsReadIsOneStep();
    void aRefusedValueIsSaid();

private:
    void edit(const QStringList &keys, const QString &assignment) const
    {
        m->window->curation()->edit(sameEdits(keys, {*parseAssignment(assignment)}));
        m->settle();
    }

    std::unique_ptr<test::WindowBench> m;
    test::TempDir m_trash;
};

void TestCuration::init()
{
    m = std::make_unique<test::WindowBench>();
    const auto write = [this](const QString &key, const QString &title, const QString &date) {
        m->writeArticle(key, {.title = title, .date = date, .quality = 50, .topics = {u"AI"_s}});
    };
    write(a, u"First"_s, u"2021-08-27T10:00:00Z"_s);
    write(b, u"Second"_s, u"2021-08-26T10:00:00Z"_s);
    write(c, u"Third"_s, u"2021-08-25T10:00:00Z"_s);
}

void TestCuration::anEditIsInListReaderAndCountsAtOnce()
{
    m->start();
    m->window->list()->selectFirst();
    edit({a}, u"title=Changed"_s);
    QCOMPARE(m->row(0).title, u"Changed"_s);
    QCOMPARE(m->window->readerController()->opened().parsed.article.title, u"Changed"_s);
    QCOMPARE(m->message(), u"Title set to Changed in 1 article(s)"_s);
    edit({a, b}, u"quality=90"_s);
    QCOMPARE(m->row(1).quality, std::optional<int>(90));
    m->window->listController()->setQuery(parseQuery(u"quality:>=80"_s));
    m->settle();
    QTRY_COMPARE(m->window->listController()->result().size(), std::size_t(2));
    QVERIFY((*m->window->actions())[Do::Undo]->isEnabled());
    m->window->status()->messageButton()->click();
    m->settle();
    QTRY_COMPARE(m->window->listController()->result().size(), std::size_t(0));
    QVERIFY(m->read(a).contains("quality: 50\n"));
}

void TestCuration::undoGoesOnAfterARestart()
{
    const QByteArray before = m->read(a);
    m->start();
    edit({a}, u"quality=90"_s);
    m->window->list()->setFocus();
    m->window->list()->selectFirst();
    m->press(u"s"_s);
    QVERIFY(m->row(0).starred);
    m->stop();

    m->start();
    m->window->list()->setFocus();
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m->row(0).starred);
    QCOMPARE(m->message(), u"Undone: 1 article(s) starred"_s);
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m->read(a), before);
    QCOMPARE(m->row(0).quality, std::optional<int>(50));
    QVERIFY(!(*m->window->actions())[Do::Undo]->isEnabled());
    m->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m->row(0).quality, std::optional<int>(90));
    QVERIFY(!m->row(0).starred);
    m->press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(m->row(0).starred);
    QVERIFY(!(*m->window->actions())[Do::Redo]->isEnabled());
}

void TestCuration::undoSaysWhichFilesChangedSinceAndUndoesTheRest()
{
    m->start();
    edit({a, b, c}, u"quality=90"_s);
    m->write(b, m->read(b) + "mine\n");
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(m->message().contains(b), qPrintable(m->message()));
    QVERIFY(m->read(a).contains("quality: 50\n"));
    QVERIFY(m->read(b).contains("quality: 90\n"));
    QVERIFY(m->read(c).contains("quality: 50\n"));

    edit({a, b, c}, u"quality=80"_s);
    m->write(a, m->read(a) + "mine\n");
    m->write(b, m->read(b) + "mine\n");
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m->read(c).contains("quality: 50\n"));
    m->window->status()->messageButton()->click();
    auto *box = m->window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->informativeText().contains(a) && box->informativeText().contains(b));
    QVERIFY(!box->informativeText().contains(c));
    box->close();
}

void TestCuration::anInterruptedStepIsToldAtTheNextStart()
{
    m->start();
    const QByteArray before = m->read(a);
    edit({a}, u"quality=90"_s);
    const QString user = m->window->libraries()->library()->userFolder();
    m->stop();
    {
        auto store = *JournalStore::open(user);
        QVERIFY(store->setState(store->steps(1)->front().id, StepState::Doing).ok());
        m->write(a, before);
    }
    m->start();
    QCOMPARE(m->message(), u"An interrupted step was completed: Quality set to 90 in 1 article(s)."_s);
    QVERIFY(m->read(a).contains("quality: 90\n"));
    QCOMPARE(m->row(0).quality, std::optional<int>(90));
}

void TestCuration::starsAndMarksAreSteps()
{
    m->start();
    m->window->list()->setFocus();
    m->window->list()->selectFirst();
    m->press(u"sm"_s);
    m->press(Qt::Key_A, Qt::ShiftModifier);
    m->window->curation()->setNote(m->row(0).id, u"mine"_s);
    m->settle();
    std::vector<std::pair<StepKind, int>> steps;
    for (const JournalStep &step : m->window->curation()->service()->steps())
        steps.emplace_back(step.label.kind, step.label.articles);
    const std::vector<std::pair<StepKind, int>> expected{
        {StepKind::SetNote, 1}, {StepKind::MarkRead, 2}, {StepKind::MarkRead, 1}, {StepKind::Star, 1}};
    QVERIFY(steps == expected);
    Library *library = m->window->libraries()->library();
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(library->note(m->row(0).id), QString());
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m->row(0).read && !m->row(1).read);
    // Back to the beginning in one go.
    m->window->curation()->goTo(0);
    m->settle();
    QVERIFY(!m->row(0).read && !m->row(0).starred);
    QCOMPARE(m->message(), u"2 step(s) undone"_s);
}

void TestCuration::markingThousandsAsReadIsOneStep()
{
    constexpr int many = 1200;
    for (int i = 0; i < many; ++i)
        m->writeArticle(u"_archive/%1.md"_s.arg(i), {.title = u"T%1"_s.arg(i)});
    m->start();
    m->window->list()->setFocus();
    m->press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_COMPARE(m->window->listController()->result().facets->flags.unread, 0);
    QCOMPARE(m->window->curation()->service()->steps().size(), std::size_t(1));
    QCOMPARE(m->window->curation()->service()->steps().front().label.articles, many + 3);
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m->window->listController()->result().facets->flags.unread, many + 3);
}

void TestCuration::aRefusedValueIsSaid()
{
    m->start();
    const FieldEdit bad{FieldEdit::Op::Set, u"quality"_s, plainValue(u"-3"_s), {}};
    m->window->curation()->edit(sameEdits({a}, {bad}));
    m->settle();
    QCOMPARE(m->message(), u"Nothing was written: Quality must be a whole number, 0 or more."_s);
    edit({a}, u"quality=50"_s);
    QCOMPARE(m->message(), u"Nothing to change: it is so already."_s);
}

QTEST_MAIN(TestCuration)
#include "tst_curation.moc"
