// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/windowbench.h"
#include "ui/curate/bulkbox.h"
#include "ui/curate/conflictdialog.h"
#include "ui/curate/editpanel.h"
#include "ui/curate/fieldeditor.h"
#include "ui/curate/previewdialog.h"
#include "ui/window/editcontroller.h"
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QString a = u"_news/a.md"_s;
const QString b = u"_news/b.md"_s;

} // namespace

/// The edit panel in the window.
class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void eOpensEditsAndSaves();
    void draftsStayWithTheirArticlesAndOverARestart();
    void otherFieldsMergeSilently();
    void theSameFieldIsAskedFor();
    void theFrontMatterAsText();
    void changesAgainstDiskAndCommit();
    void manyAtOnceWithAPreview();
    void anEditOfManyIsKeptOverARestart();
    void draftsOfOneAndOfManyTakeTurns();
    void typingWhileManyAreReadIsKept();
    void singleKeysDoNothingInThePanel();

private:
    EditPanel *panel() const { return m->window->editing()->panel(); }
    void type(const QString &path, const QString &text) const
    {
        panel()->form()->editor(path)->setText(text);
    }
    void save() const
    {
        QVERIFY(panel()->saveButton()->isEnabled());
        panel()->saveButton()->click();
        m->settle();
        m->settle(); // planned, then written
    }
    std::unique_ptr<test::WindowBench> m;
};

void TestEditing::init()
{
    m = std::make_unique<test::WindowBench>();
    m->writeArticle(
        a, {.title = u"First"_s, .date = u"2021-08-27T10:00:00Z"_s, .quality = 50, .topics = {u"AI"_s}});
    m->writeArticle(b, {.title = u"Second"_s, .date = u"2021-08-26T10:00:00Z"_s, .quality = 60});
    m->start();
    m->window->list()->setFocus();
    m->window->list()->selectFirst();
    m->settle();
    m->press(u"e"_s);
    QVERIFY(panel()->isVisible());
}

void TestEditing::eOpensEditsAndSaves()
{
    const QByteArray before = m->read(a);
    QVERIFY(panel()->isAncestorOf(m->window->focusWidget()));
    type(u"title"_s, u"Mine"_s);
    m->settle();
    QCOMPARE(m->read(a), before); // only when it is saved
    QTest::keyClick(panel()->form()->editor(u"title"_s)->field(), Qt::Key_S, Qt::ControlModifier);
    m->settle();
    m->settle();
    QCOMPARE(m->read(a), QByteArray(before).replace("First", "Mine"));
    QCOMPARE(m->row(0).title, u"Mine"_s);
    QVERIFY(!panel()->isChanged());
    m->press(Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QVERIFY(m->window->list()->hasFocus());
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m->read(a), before);
}

void TestEditing::draftsStayWithTheirArticlesAndOverARestart()
{
    type(u"quality"_s, u"77"_s);
    type(u"heat"_s, u"hot"_s); // not even valid
    m->window->list()->setFocus();
    m->press(u"j"_s);
    QCOMPARE(panel()->form()->editor(u"quality"_s)->text(), u"60"_s);
    QVERIFY(!panel()->isChanged());
    m->press(u"k"_s);
    QCOMPARE(panel()->form()->editor(u"quality"_s)->text(), u"77"_s);
    QCOMPARE(panel()->form()->editor(u"heat"_s)->text(), u"hot"_s);
    m->stop();

    m->start();
    QVERIFY(m->read(a).contains("quality: 50\n"));
    m->window->list()->setFocus();
    m->window->list()->selectFirst();
    m->press(u"e"_s);
    QCOMPARE(panel()->form()->editor(u"quality"_s)->text(), u"77"_s);
    QCOMPARE(panel()->form()->editor(u"heat"_s)->text(), u"hot"_s);
    panel()->revertButton()->click();
    QCOMPARE(panel()->form()->editor(u"quality"_s)->text(), u"50"_s);
    QVERIFY(!panel()->isChanged());
}

void TestEditing::otherFieldsMergeSilently()
{
    type(u"quality"_s, u"77"_s);
    m->write(a, m->read(a).replace("First", "Theirs"));
    save();
    QVERIFY(m->read(a).contains("quality: 77\n"));
    QVERIFY(m->read(a).contains("Theirs"));
}

void TestEditing::theSameFieldIsAskedFor()
{
    type(u"quality"_s, u"77"_s);
    type(u"type"_s, u"video"_s);
    m->write(a, m->read(a).replace("quality: 50", "quality: 51"));
    save();
    auto *dialog = m->window->findChild<ConflictDialog *>();
    QVERIFY(dialog);
    QVERIFY(m->read(a).contains("quality: 51\n")); // nothing before it is decided
    dialog->close();
    m->settle();
    QCOMPARE(panel()->form()->editor(u"quality"_s)->text(), u"77"_s); // nor lost

    save();
    dialog = m->window->findChildren<ConflictDialog *>().last();
    dialog->mineButton(0)->setChecked(true);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    m->settle();
    m->settle();
    QVERIFY(m->read(a).contains("quality: 77\n"));
    QVERIFY(m->read(a).contains("video"));
}

void TestEditing::theFrontMatterAsText()
{
    const QByteArray before = m->read(a);
    panel()->tabs()->setCurrentIndex(2);
    QTextCursor cursor = panel()->raw()->document()->find(u"quality: 50"_s);
    cursor.insertText(u"quality: 55 # by hand"_s);
    save();
    QCOMPARE(m->read(a), QByteArray(before).replace("quality: 50", "quality: 55 # by hand"));
    QCOMPARE(m->row(0).quality, std::optional<int>(55));
}

void TestEditing::changesAgainstDiskAndCommit()
{
    const auto git = [this](const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(m->libraryFolder());
        process.start(u"git"_s, QStringList{u"-c"_s, u"user.name=x"_s, u"-c"_s, u"user.email=x@x.example"_s} +
                                    arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    if (!git({u"init"_s}) || !git({u"add"_s, u"."_s}) || !git({u"commit"_s, u"-m"_s, u"x"_s}))
        QSKIP("no git");
    type(u"quality"_s, u"77"_s);
    save();
    type(u"heat"_s, u"88"_s);
    panel()->tabs()->setCurrentIndex(3);
    QTRY_VERIFY(panel()->changes()->toPlainText().contains(u"+heat: 88"_s));
    QVERIFY(!panel()->changes()->toPlainText().contains(u"+quality: 77"_s)); // it is on disk already
    const auto pages = panel()->findChildren<QPlainTextEdit *>();
    QTRY_VERIFY(std::ranges::any_of(pages, [](const QPlainTextEdit *page) {
        return page->toPlainText().contains(u"+quality: 77"_s) &&
               page->toPlainText().contains(u"+heat: 88"_s);
    }));
}

void TestEditing::manyAtOnceWithAPreview()
{
    const QByteArray before = m->read(a);
    m->window->list()->setFocus();
    m->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(panel()->isMany());
    type(u"type"_s, u"video"_s);
    panel()->bulk()->qualityShift()->setValue(10);
    // The selection may move: an edit of many stays until it is written or reverted.
    m->window->list()->selectFirst();
    m->settle();
    QVERIFY(panel()->isMany() && panel()->isChanged());
    panel()->saveButton()->click();
    m->settle();
    auto *preview = m->window->findChild<PreviewDialog *>();
    QVERIFY(preview);
    QCOMPARE(preview->summary(), u"2 file(s), 2 field(s)"_s);
    QCOMPARE(m->read(a), before);
    preview->writeButton()->click();
    m->settle();
    QVERIFY(m->read(a).contains("quality: 60\n") && m->read(b).contains("quality: 70\n"));
    QCOMPARE(m->window->curation()->service()->steps().size(), std::size_t(1));
    m->window->list()->setFocus();
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m->read(a), before);
}

void TestEditing::anEditOfManyIsKeptOverARestart()
{
    const QByteArray before = m->read(a);
    m->window->list()->setFocus();
    m->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(panel()->isMany());
    type(u"type"_s, u"video"_s);
    type(u"heat"_s, u"hot"_s); // not even valid
    panel()->bulk()->qualityShift()->setValue(10);
    panel()->bulk()->find()->setText(u"F"_s);
    m->stop();
    QVERIFY(m->dir.read(u"library/"_s + a) == before);

    m->start();
    QCOMPARE(m->message(), u"Changes to 2 article(s) are not saved yet."_s);
    QToolButton *draft = m->window->status()->draftsButton();
    QVERIFY(draft->isVisible());
    draft->click();
    m->settle();
    QTRY_VERIFY(panel()->isVisible() && panel()->isMany());
    QCOMPARE(panel()->form()->editor(u"type"_s)->text(), u"video"_s);
    QCOMPARE(panel()->form()->editor(u"heat"_s)->text(), u"hot"_s);
    QCOMPARE(panel()->bulk()->qualityShift()->value(), 10);
    QCOMPARE(panel()->bulk()->find()->text(), u"F"_s);
    type(u"heat"_s, {});
    panel()->bulk()->find()->clear();
    panel()->saveButton()->click();
    m->settle();
    auto *preview = m->window->findChild<PreviewDialog *>();
    QVERIFY(preview);
    preview->writeButton()->click();
    m->settle();
    QVERIFY(m->read(a).contains("quality: 60\n") && m->read(b).contains("quality: 70\n"));
    QVERIFY(!draft->isVisible());
    m->stop();
    m->start();
    QVERIFY(m->message().isEmpty());
}

void TestEditing::draftsOfOneAndOfManyTakeTurns()
{
    type(u"quality"_s, u"77"_s);
    m->window->list()->setFocus();
    m->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(panel()->isMany());
    type(u"type"_s, u"video"_s);
    QToolButton *draft = m->window->status()->draftsButton();
    QCOMPARE(draft->text(), u"2 unsaved draft(s)"_s);
    draft->click();
    m->settle();
    QVERIFY(!panel()->isMany());
    QCOMPARE(panel()->form()->editor(u"quality"_s)->text(), u"77"_s);
    draft->click();
    m->settle();
    QTRY_VERIFY(panel()->isMany());
    QCOMPARE(panel()->form()->editor(u"type"_s)->text(), u"video"_s);
    QVERIFY(std::ranges::any_of(panel()->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text().contains(u"Others are selected meanwhile"_s);
    }));
    panel()->revertButton()->click();
    m->settle();
    QTRY_VERIFY(!panel()->isMany());
    QCOMPARE(draft->text(), u"1 unsaved draft(s)"_s);
}

void TestEditing::typingWhileManyAreReadIsKept()
{
    // Something else takes the worker's time.
    m->window->curation()->service()->record({}, [] {
        QTest::qSleep(500);
        return std::vector<StateChange>();
    });
    m->window->list()->selectAll();
    QTest::qWait(200); // the panel has asked for what the two say
    QVERIFY(!panel()->isMany());
    type(u"quality"_s, u"77"_s);
    QTRY_VERIFY(panel()->isMany());
    m->window->list()->selectFirst();
    m->settle();
    QTRY_COMPARE(panel()->form()->editor(u"quality"_s)->text(), u"77"_s);
}

void TestEditing::singleKeysDoNothingInThePanel()
{
    const QByteArray before = m->read(a);
    panel()->tabs()->setFocus();
    m->press(u"7sp"_s);
    QCOMPARE(m->read(a), before);
    QVERIFY(!m->row(0).starred);
}

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
