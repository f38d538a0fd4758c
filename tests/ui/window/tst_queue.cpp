// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "tests/ui/window/windowbench.h"
#include "ui/curate/duplicatesdialog.h"
#include "ui/curate/queueview.h"
#include "ui/curate/storydialog.h"
#include "ui/reader/articlebrowser.h"
#include "ui/window/panes.h"
#include "ui/window/queuecommands.h"
#include "ui/window/storycommands.h"
#include "ui/window/windowactions.h"
#include <QCheckBox>
#include <QLabel>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QString a = u"_news/a.md"_s;
const QString b = u"_news/b.md"_s;
const QString c = u"_news/c.md"_s;

const QByteArray taxonomy = "_id: chips\nname: Chips\nkeywords:\n  - wafer\n";

} // namespace

/// The queue, stories and duplicates in the window.
class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_trash.path())); }
    void init();
    void cleanup() { m.reset(); }

    void decidesOneAfterTheOther();
    void undoGoesBackToTheArticle();
    void aRefusedEditBringsTheArticleBack();
    void goesThroughTheListWhenNothingIsUndecided();
    void mergesADuplicate();
    void whatSomebodyElseChangedIsNotWrittenOver();
    void whatWasTypedWaitsForTheWayBack();
    void aProposalIsLookedAt();
    void escapeLeavesToTheArticle();
    void beginsWhereSomebodyIs();
    void theStoryOfAnArticleGrowsAndIsUndone();
    void aRelatedOneTakesTheLead();
    void duplicatesOfTheLibraryAreMerged();
    void notTheSameIsKeptAndUndone();
    void oneOfAGroupIsNotTheSame();

private:
    QueueCommands *queue() const { return m->window->findChild<QueueCommands *>(); }
    StoryCommands *stories() const { return m->window->findChild<StoryCommands *>(); }
    void open() const
    {
        m->start();
        m->window->list()->setFocus();
        (*m->window->actions())[Do::Queue]->trigger();
        m->settle();
        QVERIFY(queue()->isOpen());
    }
    void pressIn(QWidget *dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, key, modifiers);
    }
    QString progress() const
    {
        for (const QLabel *label : queue()->view()->findChildren<QLabel *>()) {
            if (label->accessibleName() == u"Progress"_s)
                return label->text();
        }
        return {};
    }

    std::unique_ptr<test::WindowBench> m;
    test::TempDir m_trash;
};

void TestQueue::init()
{
    m = std::make_unique<test::WindowBench>();
    m->dir.write(u"library/_data/topics/01-chips.yaml"_s, taxonomy);
    m->writeArticle(a, {.title = u"A new wafer plant opens in Dresden"_s,
                        .date = u"2021-08-27T10:00:00Z"_s,
                        .webUrl = u"https://a.example/wafer"_s,
                        .quality = 60,
                        .provider = u"A"_s,
                        .domain = u"a.example"_s,
                        .related = 1});
    m->writeArticle(b, {.title = u"Second story about nothing much"_s,
                        .date = u"2021-08-26T10:00:00Z"_s,
                        .webUrl = u"https://b.example/two"_s});
    m->writeArticle(
        c, {.title = u"Third"_s, .date = u"2021-08-25T10:00:00Z"_s, .quality = 40, .published = true});
}

void TestQueue::decidesOneAfterTheOther()
{
    open();
    QVERIFY(!m->window->findChild<Panes *>()->isVisible());
    QCOMPARE(progress(), u"0 decided · 2 left"_s);
    const DecisionPanel &panel = *queue()->view()->panel();
    QCOMPARE(panel.topics(), QStringList{u"Chips"_s});
    QCOMPARE(panel.heat(), std::optional(70));
    m->press(Qt::Key_8);
    m->press(Qt::Key_Return);
    const QByteArray accepted = m->read(a);
    for (const char *line : {"quality: 80\n", "heat: 90\n", "published: true\n", "- \"Chips\"\n"})
        QVERIFY2(accepted.contains(line), accepted.constData());
    QCOMPARE(progress(), u"1 decided · 1 left"_s);

    m->clock.advance(10);
    const QByteArray before = m->read(b);
    m->press(Qt::Key_R);
    QVERIFY(m->read(b).contains("published: false\n"));
    QVERIFY(!m->read(b).contains("heat:"));
    QCOMPARE(m->read(b).size(), before.size() + qsizetype(strlen("published: false\n")));
    QCOMPARE(progress(), u"2 decided · 12 per minute · 0 left"_s);
    m->press(Qt::Key_Escape);
    QVERIFY(!queue()->isOpen());
    QVERIFY(m->window->findChild<Panes *>()->isVisible());
    QCOMPARE(m->row(0).heat, std::optional(90));
}

void TestQueue::undoGoesBackToTheArticle()
{
    const QByteArray before = m->read(a);
    open();
    m->press(Qt::Key_Return);
    m->press(Qt::Key_S);
    QCOMPARE(progress(), u"1 decided · 1 skipped · 0 left"_s);
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m->read(a), before);
    QCOMPARE(progress(), u"0 decided · 1 skipped · 1 left"_s);
    QCOMPARE(queue()->view()->panel()->quality(), std::optional(60));
    m->press(Qt::Key_R);
    QVERIFY(m->read(a).contains("published: false\n"));
    m->press(Qt::Key_B); // b was skipped: it can still be decided
    m->press(Qt::Key_Return);
    QVERIFY(m->read(b).contains("published: true\n"));
}

void TestQueue::aRefusedEditBringsTheArticleBack()
{
    open();
    m->write(a, "---\ntitle: [\n---\n"); // somebody broke it meanwhile
    m->press(Qt::Key_Return);
    QCOMPARE(progress(), u"0 decided · 2 left"_s);
    QVERIFY(!m->message().isEmpty());
    QCOMPARE(m->read(a), QByteArray("---\ntitle: [\n---\n"));
}

void TestQueue::goesThroughTheListWhenNothingIsUndecided()
{
    m->start();
    m->window->listController()->setQuery(parseQuery(u"is:published"_s));
    m->settle();
    (*m->window->actions())[Do::Queue]->trigger();
    m->settle();
    QCOMPARE(progress(), u"0 decided · 1 left"_s);
    m->press(Qt::Key_R);
    QVERIFY(m->read(c).contains("published: false\n"));
}

void TestQueue::mergesADuplicate()
{
    m->writeArticle(b, {.title = u"Nobody scored this one"_s,
                        .date = u"2021-08-26T10:00:00Z"_s,
                        .webUrl = u"https://m.a.example/wafer/amp"_s});
    open();
    QTRY_COMPARE(queue()->view()->duplicates()->proposals().size(), 1);
    QCOMPARE(queue()->view()->duplicates()->currentKey(), b);
    QCOMPARE(queue()->view()->duplicates()->proposals().front().effect,
             u"The same page: its file goes to the bin"_s);
    m->writeArticle(b, {.title = u"Somebody scored this one"_s,
                        .date = u"2021-08-26T10:00:00Z"_s,
                        .webUrl = u"https://m.a.example/wafer/amp"_s,
                        .quality = 70});
    m->settle(); // better than what the file says, not than what is meant
    QTRY_COMPARE(queue()->view()->duplicates()->proposals().front().effect,
                 u"The same page: this file goes to the bin"_s);
    m->press(Qt::Key_8);
    QCOMPARE(queue()->view()->duplicates()->proposals().front().effect,
             u"The same page: its file goes to the bin"_s);
    m->press(Qt::Key_M);
    QVERIFY(!m->dir.exists(u"library/"_s + b));
    QVERIFY(!m->read(a).contains("scored this one")); // the same page: nothing is related to itself
    QCOMPARE(queue()->view()->panel()->quality(), std::optional(80)); // what was typed stays
    QCOMPARE(queue()->view()->panel()->heat(), std::optional(90));
    QTRY_VERIFY(queue()->view()->duplicates()->proposals().isEmpty());
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m->dir.exists(u"library/"_s + b));
}

void TestQueue::whatSomebodyElseChangedIsNotWrittenOver()
{
    open();
    const QByteArray before = m->read(a);
    m->press(Qt::Key_8);
    m->write(a, QByteArray(before).replace("quality: 60", "quality: 65")); // a robot
    m->press(Qt::Key_Return);
    QVERIFY(m->read(a).contains("quality: 65\n") && !m->read(a).contains("published: true"));
    QCOMPARE(progress(), u"0 decided · 2 left"_s);
    QCOMPARE(m->message(), u"Somebody changed this article meanwhile: look at it again."_s);
    QCOMPARE(queue()->view()->panel()->quality(), std::optional(80)); // still what was wanted
    m->press(Qt::Key_Return);
    QVERIFY(m->read(a).contains("quality: 80\n"));
    // Another field is nobody's quarrel.
    const QByteArray other = m->read(b);
    m->write(b, QByteArray(other).replace("title: ", "locale: en\ntitle: "));
    m->press(Qt::Key_R);
    QVERIFY(m->read(b).contains("locale: en\n") && m->read(b).contains("published: false\n"));
}

void TestQueue::whatWasTypedWaitsForTheWayBack()
{
    open();
    m->press(Qt::Key_2);
    queue()->view()->panel()->addTopic(u"Towns"_s);
    m->press(Qt::Key_S);
    m->press(Qt::Key_4);
    m->press(Qt::Key_Escape);
    (*m->window->actions())[Do::Queue]->trigger();
    m->settle();
    QCOMPARE(queue()->view()->panel()->quality(), std::optional(40)); // it goes on where it was left
    m->press(Qt::Key_S);
    QCOMPARE(queue()->view()->panel()->quality(), std::optional(20));
    QVERIFY(queue()->view()->panel()->topics().contains(u"Towns"_s));
    m->press(Qt::Key_R); // rejected with what was set by hand, without what is only suggested
    QVERIFY2(m->read(a).contains("quality: 20\n"), m->read(a).constData());
    QVERIFY(m->read(a).contains("- \"Towns\"\n") && !m->read(a).contains("Chips"));
}

void TestQueue::aProposalIsLookedAt()
{
    m->writeArticle(b, {.title = u"Nobody scored this one"_s,
                        .date = u"2021-08-26T10:00:00Z"_s,
                        .webUrl = u"https://m.a.example/wafer/amp"_s});
    open();
    QTRY_COMPARE(queue()->view()->duplicates()->proposals().size(), 1);
    const auto shows = [this](const QString &title) {
        return queue()->view()->findChild<ArticleBrowser *>()->toPlainText().contains(title);
    };
    QVERIFY(shows(u"A new wafer plant"_s));
    m->press(Qt::Key_V);
    QVERIFY(shows(u"Nobody scored this one"_s));
    m->press(Qt::Key_Return); // is not meant for that one
    QCOMPARE(progress(), u"0 decided · 2 left"_s);
    QVERIFY(shows(u"A new wafer plant"_s));
    m->press(Qt::Key_V);
    m->press(Qt::Key_Escape);
    QVERIFY(queue()->isOpen() && shows(u"A new wafer plant"_s));
    m->press(Qt::Key_V);
    m->press(Qt::Key_N);
    QVERIFY(shows(u"A new wafer plant"_s));
    QVERIFY(queue()->view()->duplicates()->proposals().isEmpty());
}

void TestQueue::escapeLeavesToTheArticle()
{
    open();
    m->press(Qt::Key_S);
    m->press(Qt::Key_Escape);
    QCOMPARE(m->window->readerController()->opened().key, b);
    QVERIFY(m->window->list()->hasFocus());
    (*m->window->actions())[Do::Queue]->trigger();
    m->window->libraries()->open(m->libraryFolder()); // the library goes away under it
    QVERIFY(!queue()->isOpen());
}

void TestQueue::beginsWhereSomebodyIs()
{
    m->start();
    ArticleListView *list = m->window->list();
    QVERIFY(list->selectArticle(m->window->libraries()->library()->idOf(b)));
    list->setFocus();
    (*m->window->actions())[Do::Queue]->trigger();
    m->settle();
    QCOMPARE(progress(), u"0 decided · 2 left"_s);
    m->press(Qt::Key_R);
    QVERIFY(m->read(b).contains("published: false\n"));
    QVERIFY(!m->read(a).contains("published:")); // what stands above comes at the end
    m->press(Qt::Key_R);
    QVERIFY(m->read(a).contains("published: false\n"));
}

void TestQueue::theStoryOfAnArticleGrowsAndIsUndone()
{
    m->writeArticle(b, {.title = u"Dresden gets a wafer plant"_s,
                        .excerpt = u"The new plant opens today."_s,
                        .date = u"2021-08-26T10:00:00Z"_s,
                        .webUrl = u"https://b.example/two"_s,
                        .provider = u"B"_s,
                        .domain = u"b.example"_s});
    m->start();
    const QByteArray before = m->read(a);
    const QByteArray other = m->read(b);
    m->window->list()->setFocus();
    m->window->list()->selectFirst();
    (*m->window->actions())[Do::Story]->trigger();
    m->settle();
    StoryDialog *dialog = stories()->storyDialog();
    QTRY_COMPARE(dialog->proposals()->proposals().size(), 1);
    QCOMPARE(dialog->related()->proposals().size(), 1);
    QCOMPARE(dialog->proposals()->currentKey(), b);
    pressIn(dialog, Qt::Key_A);
    m->settle();
    QVERIFY(!m->dir.exists(u"library/"_s + b));
    QVERIFY(m->read(a).contains("Dresden gets a wafer plant"));
    QTRY_COMPARE(dialog->related()->proposals().size(), 2);
    QTRY_VERIFY(dialog->proposals()->proposals().isEmpty());
    pressIn(dialog, Qt::Key_Z, Qt::ControlModifier);
    m->settle();
    QCOMPARE(m->read(a), before);
    QCOMPARE(m->read(b), other);
}

void TestQueue::aRelatedOneTakesTheLead()
{
    m->start();
    m->window->list()->setFocus();
    m->window->list()->selectFirst();
    (*m->window->actions())[Do::Story]->trigger();
    m->settle();
    StoryDialog *dialog = stories()->storyDialog();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->related()->setFocus();
    pressIn(dialog, Qt::Key_L);
    m->settle();
    QVERIFY2(m->read(a).contains("\ntitle: \"Related 1\"\n"), m->read(a).constData());
    QTRY_COMPARE(dialog->related()->proposals().front().title, u"A new wafer plant opens in Dresden"_s);
}

void TestQueue::duplicatesOfTheLibraryAreMerged()
{
    m->writeArticle(b, {.title = u"The better one"_s,
                        .date = u"2021-08-26T10:00:00Z"_s,
                        .originalUrl = u"https://www.a.example/wafer/?utm_source=x"_s,
                        .quality = 90});
    m->start();
    (*m->window->actions())[Do::Duplicates]->trigger();
    m->settle();
    DuplicatesDialog *dialog = stories()->duplicatesDialog();
    QTRY_COMPARE(dialog->groups()->proposals().size(), 1);
    QCOMPARE(dialog->groups()->currentKey(), b); // the better one leads
    QTRY_VERIFY2(dialog->preview().contains(u"+related:"_s), qPrintable(dialog->preview()));
    QVERIFY(dialog->preview().contains(a + u" goes to the bin."_s));
    pressIn(dialog, Qt::Key_L); // no, the other one
    QTRY_VERIFY(dialog->preview().contains(b + u" goes to the bin."_s));
    pressIn(dialog, Qt::Key_M);
    m->settle();
    QVERIFY(!m->dir.exists(u"library/"_s + b));
    QVERIFY(!m->read(a).contains("The better one")); // the same page: nothing is related to itself
    QTRY_VERIFY(dialog->groups()->proposals().isEmpty());
    pressIn(dialog, Qt::Key_Z, Qt::ControlModifier);
    m->settle();
    QVERIFY(m->dir.exists(u"library/"_s + b));
    QTRY_COMPARE(dialog->groups()->proposals().size(), 1);
    pressIn(dialog, Qt::Key_N);
    QVERIFY(dialog->groups()->proposals().isEmpty());
}

void TestQueue::notTheSameIsKeptAndUndone()
{
    m->writeArticle(b, {.title = u"Nobody scored this one"_s,
                        .date = u"2021-08-26T10:00:00Z"_s,
                        .webUrl = u"https://m.a.example/wafer/amp"_s});
    m->start();
    const auto openDialog = [this] {
        (*m->window->actions())[Do::Duplicates]->trigger();
        m->settle();
    };
    openDialog();
    QTRY_COMPARE(stories()->duplicatesDialog()->groups()->proposals().size(), 1);
    pressIn(stories()->duplicatesDialog(), Qt::Key_N);
    m->settle();
    QCOMPARE(m->message(), u"2 article(s) are not the same"_s);
    const auto nothing = [this] { return stories()->duplicatesDialog()->summary() == "No duplicates"_L1; };
    QTRY_VERIFY(nothing());

    m->stop(); // it is known after a restart, everywhere
    m->start();
    openDialog();
    QTRY_VERIFY(nothing());
    stories()->duplicatesDialog()->close();
    (*m->window->actions())[Do::Queue]->trigger();
    m->settle();
    QVERIFY(queue()->view()->duplicates()->proposals().isEmpty());
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(queue()->view()->duplicates()->proposals().size(), 1);
    m->press(Qt::Key_N); // also said in the queue
    QVERIFY(queue()->view()->duplicates()->proposals().isEmpty());
    m->press(Qt::Key_S);
    QTRY_COMPARE(m->window->curation()->service()->steps().size(), std::size_t(1));
    QVERIFY(queue()->view()->duplicates()->proposals().isEmpty()); // nor from the other side
    m->press(Qt::Key_Escape);
    openDialog();
    QTRY_VERIFY(nothing());
    pressIn(stories()->duplicatesDialog(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stories()->duplicatesDialog()->groups()->proposals().size(), 1);
}

void TestQueue::oneOfAGroupIsNotTheSame()
{
    m->writeArticle(b, {.title = u"Two"_s, .webUrl = u"https://a.example/wafer?utm_source=x"_s});
    m->writeArticle(c, {.title = u"Three"_s, .webUrl = u"https://m.a.example/wafer"_s});
    m->start();
    (*m->window->actions())[Do::Duplicates]->trigger();
    m->settle();
    DuplicatesDialog *dialog = stories()->duplicatesDialog();
    QTRY_COMPARE(dialog->articles()->proposals().size(), 3);
    dialog->articles()->setFocus();
    for (int row = 0; dialog->articles()->currentKey() != c && row < 3; ++row)
        dialog->articles()->setCurrentIndex(dialog->articles()->model()->index(row, 0));
    pressIn(dialog, Qt::Key_N);
    m->settle();
    QTRY_COMPARE(dialog->articles()->proposals().size(), 2);
    const ToldApart told = m->window->libraries()->library()->toldApart();
    QVERIFY(told.areApart(a, c));
    QVERIFY(told.areApart(b, c));
    QVERIFY(!told.areApart(a, b));
}

QTEST_MAIN(TestQueue)
#include "tst_queue.moc"
