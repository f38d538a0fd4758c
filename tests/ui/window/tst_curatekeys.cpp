// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/window/windowbench.h"
#include "ui/curate/historypanel.h"
#include "ui/curate/numberpopup.h"
#include "ui/curate/topicpopup.h"
#include "ui/window/windowactions.h"
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeView>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QString a = u"_news/a.md"_s;
const QString b = u"_news/b.md"_s;
const QString c = u"_news/c.md"_s;

} // namespace

/// Curating by single keys in the list.
class TestCurateKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void digitsScoreInTens();
    void plusAndMinusStep();
    void anExactNumberIsTyped();
    void aSelectionIsOneStep();
    void pIsForPublishingWhenTheCuratorSaysSo();
    void menusSayWhichPublishingItIs();
    void topicsByLetters();
    void theHistoryGoesBackToAnyStep();

private:
    std::optional<int> quality(int row) const { return m->row(row).quality; }
    std::unique_ptr<test::WindowBench> m;
};

void TestCurateKeys::init()
{
    m = std::make_unique<test::WindowBench>();
    m->writeArticle(
        a, {.title = u"First"_s, .date = u"2021-08-27T10:00:00Z"_s, .quality = 52, .topics = {u"AI"_s}});
    m->writeArticle(b, {.title = u"Second"_s, .date = u"2021-08-26T10:00:00Z"_s});
    m->writeArticle(c,
                    {.title = u"Third"_s, .date = u"2021-08-25T10:00:00Z"_s, .heat = 3, .published = true});
    m->dir.write(u"library/_data/topics/01-ai.yaml"_s, "name: AI\n");
    m->dir.write(u"library/_data/topics/02-hw.yaml"_s, "name: AI Hardware\n");
    m->start();
    m->window->list()->setFocus();
    m->window->list()->selectFirst();
    m->settle();
}

void TestCurateKeys::digitsScoreInTens()
{
    const QByteArray before = m->read(a);
    m->press(u"7"_s);
    QCOMPARE(quality(0), std::optional<int>(70));
    QCOMPARE(m->read(a), QByteArray(before).replace("quality: 52", "quality: 70"));
    QCOMPARE(m->message(), u"Quality set to 70 in 1 article(s)"_s);
    m->press(Qt::Key_9, Qt::AltModifier);
    QCOMPARE(m->row(0).heat, std::optional<int>(90));
    m->press(u"0"_s);
    QCOMPARE(quality(0), std::nullopt);
    m->press(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(m->row(0).heat, std::nullopt);
    for (int i = 0; i < 4; ++i)
        m->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m->read(a), before);
}

void TestCurateKeys::plusAndMinusStep()
{
    m->press(u"+"_s);
    QCOMPARE(quality(0), std::optional<int>(57));
    m->press(u"--"_s);
    QCOMPARE(quality(0), std::optional<int>(47));
    m->press(u"j-"_s); // nobody scored it: less than nothing is nothing
    QCOMPARE(quality(1), std::nullopt);
    m->press(u"+"_s);
    QCOMPARE(quality(1), std::optional<int>(5));
    m->press(u"j"_s);
    m->press(Qt::Key_Minus, Qt::AltModifier);
    QCOMPARE(m->row(2).heat, std::optional<int>(-1)); // not below
}

void TestCurateKeys::anExactNumberIsTyped()
{
    m->press(u"q"_s);
    auto *popup = m->window->findChild<NumberPopup *>();
    QVERIFY(popup && popup->isVisible());
    QCOMPARE(popup->field()->text(), u"52"_s);
    QTest::keyClicks(popup->field(), u"x"_s); // replaces what is selected
    QTest::keyClick(popup->field(), Qt::Key_Return);
    QVERIFY(popup->isVisible()); // no number
    QVERIFY(!popup->field()->accessibleDescription().isEmpty());
    popup->field()->setText(u"131"_s);
    QTest::keyClick(popup->field(), Qt::Key_Return);
    m->settle();
    QCOMPARE(quality(0), std::optional<int>(131));
    m->window->list()->setFocus();
    m->press(u"h"_s);
    QVERIFY(popup->field()->text().isEmpty());
    QTest::keyClicks(popup->field(), u"-1"_s);
    QTest::keyClick(popup->field(), Qt::Key_Return);
    m->settle();
    QCOMPARE(m->row(0).heat, std::optional<int>(-1));
}

void TestCurateKeys::aSelectionIsOneStep()
{
    m->press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m->window->list()->selectedArticles().size(), 3);
    m->press(u"6"_s);
    QCOMPARE(m->message(), u"Quality set to 60 in 3 article(s)"_s);
    QCOMPARE(m->window->list()->selectedArticles().size(), 3);
    QCOMPARE(m->window->curation()->service()->steps().size(), std::size_t(1));
    m->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(quality(0), std::optional<int>(52));
    QCOMPARE(quality(1), std::nullopt);
}

void TestCurateKeys::menusSayWhichPublishingItIs()
{
    const QAction *publish = (*m->window->actions())[Do::Publish];
    const QString both = publish->text();
    int menus = 0;
    for (const QAction *action : m->window->menuBar()->actions()) {
        if (!action->menu()->actions().contains(publish))
            continue;
        ++menus;
        const auto shown = [&] {
            Q_EMIT action->menu()->aboutToShow();
            QString text = publish->text();
            Q_EMIT action->menu()->aboutToHide();
            return text.remove(u'&');
        };
        QCOMPARE(shown(), u"Publish"_s);
        m->press(Qt::Key_P, Qt::ShiftModifier);
        QCOMPARE(shown(), u"Unpublish"_s);
        QCOMPARE(publish->text(), both);
        m->press(Qt::Key_P, Qt::ShiftModifier);
    }
    QCOMPARE(menus, 2);
}

void TestCurateKeys::pIsForPublishingWhenTheCuratorSaysSo()
{
    m->press(Qt::Key_P, Qt::ShiftModifier);
    QCOMPARE(m->row(0).published, std::optional<bool>(true));
    m->press(Qt::Key_P, Qt::ShiftModifier);
    QCOMPARE(m->row(0).published, std::optional<bool>(false));
    m->press(u"jp"_s); // back to the one before, which is unread
    QCOMPARE(m->window->readerController()->opened().key, a);
    m->press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    m->press(u"p"_s);
    QCOMPARE(m->row(0).published, std::optional<bool>(true));
    m->press(u"j"_s);
    m->press(Qt::Key_N, Qt::ShiftModifier);
    QCOMPARE(m->window->readerController()->opened().key, a);
    m->stop();
    m->start();
    QVERIFY((*m->window->actions())[Do::CuratorKeys]->isChecked());
}

void TestCurateKeys::topicsByLetters()
{
    m->press(u"t"_s);
    auto *popup = m->window->findChild<TopicPopup *>();
    QVERIFY(popup && popup->isVisible());
    QTest::keyClicks(popup->field(), u"hardw"_s);
    QTest::keyClick(popup->field(), Qt::Key_Return);
    QTest::keyClick(popup->field(), Qt::Key_Return);
    m->settle();
    QCOMPARE(m->row(0).topics, (QStringList{u"AI"_s, u"AI Hardware"_s}));
    QCOMPARE(m->message(), u"Topics: “AI Hardware” added in 1 article(s)"_s);
}

void TestCurateKeys::theHistoryGoesBackToAnyStep()
{
    const QByteArray before = m->read(a);
    m->press(u"123"_s);
    m->press(Qt::Key_H, Qt::ControlModifier);
    auto *panel = m->window->findChild<HistoryPanel *>();
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(panel->stepCount(), 3);
    QTest::keyClick(panel->view(), Qt::Key_End); // the beginning
    QTest::keyClick(panel->view(), Qt::Key_Return);
    m->settle();
    QCOMPARE(m->read(a), before);
    QTest::keyClick(panel->view(), Qt::Key_Home);
    QTest::keyClick(panel->view(), Qt::Key_Down);
    panel->goButton()->click();
    m->settle();
    QVERIFY(m->read(a).contains("quality: 20\n"));
    panel->close();
}

QTEST_MAIN(TestCurateKeys)
#include "tst_curatekeys.moc"
