// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "tests/ui/window/windowbench.h"
#include "ui/curate/labeldialog.h"
#include "ui/curate/notedialog.h"
#include "ui/reader/articlebrowser.h"
#include "ui/reader/readerpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarmodel.h"
#include "ui/window/notecommands.h"
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QString a = u"_news/a.md"_s;
const QString b = u"_news/b.md"_s;

} // namespace

/// Notes and labels of the user's own in the window.
class TestNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void aNoteIsKeptShownAndUndone();
    void theNoteGoesAlongWithTheReader();
    void labelsOfASelection();
    void labelsSurviveARestart();

private:
    NoteCommands *notes() const { return m->window->findChild<NoteCommands *>(); }
    void find(const QString &query) const
    {
        m->window->listController()->setQuery(parseQuery(query));
        m->settle();
    }
    QString page() const { return m->window->reader()->findChild<ArticleBrowser *>()->toPlainText(); }
    void label(const QString &name) const
    {
        m->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m->window.get()));
        m->window->list()->setFocus();
        QTest::keyClick(m->window->list(), Qt::Key_L);
        QTRY_VERIFY(notes()->labelDialog() && notes()->labelDialog()->isVisible());
        QTest::keyClicks(notes()->labelDialog()->field(), name);
        QTest::keyClick(notes()->labelDialog()->field(), Qt::Key_Return);
        QTest::keyClick(notes()->labelDialog()->field(), Qt::Key_Return);
        QVERIFY(!notes()->labelDialog()->isVisible());
        m->settle();
    }

    std::unique_ptr<test::WindowBench> m;
};

void TestNotes::init()
{
    m = std::make_unique<test::WindowBench>();
    m->writeArticle(a, {.title = u"First"_s, .date = u"2021-08-27T10:00:00Z"_s});
    m->writeArticle(b, {.title = u"Second"_s, .date = u"2021-08-26T10:00:00Z"_s});
    m->start();
    m->window->list()->setFocus();
    m->window->list()->selectFirst();
    m->settle();
}

void TestNotes::aNoteIsKeptShownAndUndone()
{
    const QByteArray file = m->read(a);
    QTest::keyClick(m->window->list(), Qt::Key_L, Qt::ShiftModifier);
    NoteDialog *dialog = notes()->noteDialog();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClicks(dialog->editor(), u"ask <Ann> about this"_s);
    QTest::keyClick(dialog->editor(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!dialog->isVisible());
    m->settle();
    QVERIFY(page().contains(u"ask <Ann> about this"_s));
    QCOMPARE(m->read(a), file);
    find(u"has:note"_s);
    QCOMPARE(m->window->listController()->result().size(), std::size_t(1));
    find({});
    m->window->activateWindow();
    m->window->list()->setFocus();
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!page().contains(u"ask"_s));
    QVERIFY(m->window->libraries()->library()->note(m->row(0).id).isEmpty());
}

void TestNotes::theNoteGoesAlongWithTheReader()
{
    QTest::keyClick(m->window->list(), Qt::Key_L, Qt::ShiftModifier);
    NoteDialog *dialog = notes()->noteDialog();
    QTest::keyClicks(dialog->editor(), u"one"_s);
    m->window->list()->selectArticle(m->row(1).id);
    QCOMPARE(dialog->key(), b);
    QVERIFY(dialog->editor()->toPlainText().isEmpty());
    QTest::keyClicks(dialog->editor(), u"two"_s);
    dialog->activateWindow(); // as who types there has
    dialog->editor()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), dialog->editor());
    QTest::keyClick(dialog->editor(), Qt::Key_Escape); // saves, too
    m->settle();
    Library *library = m->window->libraries()->library();
    QCOMPARE(library->note(library->idOf(a)), u"one"_s);
    QCOMPARE(library->note(library->idOf(b)), u"two"_s);
}

void TestNotes::labelsOfASelection()
{
    label(u"Later"_s);
    Library *library = m->window->libraries()->library();
    QCOMPARE(library->labels(library->idOf(a)), QStringList{u"Later"_s});
    QVERIFY(page().contains(u"Later"_s));
    m->window->list()->selectAll();
    m->settle();
    QTest::keyClick(m->window->list(), Qt::Key_L);
    LabelDialog *dialog = notes()->labelDialog();
    QCOMPARE(dialog->list()->item(0)->checkState(), Qt::PartiallyChecked);
    QTest::keyClicks(dialog->field(), u"later"_s); // there is one: no second
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    QTest::keyClick(dialog->field(), Qt::Key_Return, Qt::ControlModifier);
    m->settle();
    find(u"label:later"_s);
    QCOMPARE(m->window->listController()->result().size(), std::size_t(2));
    const SidebarModel *sidebar = m->window->sidebar()->model();
    QCOMPARE(sidebar->indexOf(u"label:Later"_s).data(SidebarModel::CountRole), QVariant(2));
    m->window->activateWindow();
    m->window->list()->setFocus();
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(library->labels(library->idOf(b)), QStringList());
    QCOMPARE(library->labels(library->idOf(a)), QStringList{u"Later"_s});
    QTRY_COMPARE(sidebar->indexOf(u"label:Later"_s).data(SidebarModel::CountRole), QVariant(1)); // at once
}

void TestNotes::labelsSurviveARestart()
{
    label(u"To read"_s);
    m->stop();
    m->start();
    m->window->list()->setFocus();
    find(u"label:\"to read\""_s);
    QCOMPARE(m->window->listController()->result().size(), std::size_t(1));
    m->window->list()->selectFirst();
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m->window->listController()->result().facets->flags.all, 0);
}

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
