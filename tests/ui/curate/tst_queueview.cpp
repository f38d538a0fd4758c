// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/queueheader.h"
#include "ui/curate/queueview.h"
#include "ui/curate/reasontext.h"
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestQueueView final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QueueView> m_view;
    QWidget *m_article = nullptr;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static DecisionSubject subject()
    {
        return {70, {}, 2, {{u"Chips"_s, {}, true}, {u"AI & ML"_s, u"“neural” in the title"_s, false}}};
    }

private Q_SLOTS:
    void init()
    {
        m_article = new QWidget;
        m_article->setFocusPolicy(Qt::StrongFocus);
        m_view = std::make_unique<QueueView>(m_article);
        m_view->resize(1000, 700);
        m_view->panel()->setSubject(subject());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->focusArticle();
    }
    void cleanup() { m_view.reset(); }

    void everyDecisionHasAKey()
    {
        const auto tells = [&](auto signal, Qt::Key key) {
            QSignalSpy spy(m_view.get(), signal);
            press(key);
            return spy.count() == 1;
        };
        QVERIFY(tells(&QueueView::accepted, Qt::Key_Return));
        QVERIFY(tells(&QueueView::accepted, Qt::Key_A));
        QVERIFY(tells(&QueueView::rejected, Qt::Key_R));
        QVERIFY(tells(&QueueView::skipped, Qt::Key_S));
        QVERIFY(tells(&QueueView::backRequested, Qt::Key_B));
        QVERIFY(tells(&QueueView::originalRequested, Qt::Key_O));
        QVERIFY(tells(&QueueView::pageRequested, Qt::Key_Space));
        QVERIFY(tells(&QueueView::leaveRequested, Qt::Key_Escape));
    }

    void digitsSetTheQualityAndHeatFollows()
    {
        QCOMPARE(m_view->panel()->heat(), std::optional(90));
        press(Qt::Key_8);
        QCOMPARE(m_view->panel()->quality(), std::optional(80));
        QCOMPARE(m_view->panel()->heat(), std::optional(100));
        press(Qt::Key_Plus);
        QCOMPARE(m_view->panel()->quality(), std::optional(85));
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        QCOMPARE(m_view->panel()->quality(), std::optional(75));
        press(Qt::Key_0);
        QVERIFY(!m_view->panel()->quality());
        QVERIFY(!m_view->panel()->heat());
        press(Qt::Key_Plus);
        QCOMPARE(m_view->panel()->quality(), std::optional(0));
    }

    void aHeatByHandStaysUntilTheSuggestionIsTaken()
    {
        m_view->panel()->heatBox()->setValue(40);
        press(Qt::Key_6);
        QCOMPARE(m_view->panel()->heat(), std::optional(40));
        press(Qt::Key_H);
        QCOMPARE(m_view->panel()->heat(), std::optional(80));
    }

    void topicsAreTogglesWithReasons()
    {
        QCOMPARE(m_view->panel()->topics(), QStringList{u"Chips"_s});
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_view->panel()->topics(), QStringList({u"Chips"_s, u"AI & ML"_s}));
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_9, Qt::AltModifier); // there is none
        QCOMPARE(m_view->panel()->topics(), QStringList{u"AI & ML"_s});
        const QCheckBox *box = m_view->panel()->topicBoxes().at(1);
        QCOMPARE(box->accessibleName(), u"AI & ML"_s);
        QCOMPARE(box->accessibleDescription(), u"“neural” in the title"_s);
    }

    void aTopicIsTypedWithTheTaxonomysSpelling()
    {
        m_view->panel()->setTopicNames({u"Robots"_s, u"Chips"_s});
        QSignalSpy accepted(m_view.get(), &QueueView::accepted);
        press(Qt::Key_T);
        QVERIFY(m_view->panel()->topicField()->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"robots"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_view->panel()->topics(), QStringList({u"Chips"_s, u"Robots"_s}));
        QTRY_VERIFY(m_view->panel()->topicField()->text().isEmpty());
        QTest::keyClicks(QApplication::focusWidget(), u"sras"_s); // no keys of the queue while typing
        QCOMPARE(m_view->panel()->topicField()->text(), u"sras"_s);
        QCOMPARE(accepted.count(), 0);
        QSignalSpy left(m_view.get(), &QueueView::leaveRequested);
        press(Qt::Key_Escape);
        QVERIFY(m_article->hasFocus());
        QCOMPARE(left.count(), 0);
        press(Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
    }

    void digitsInAFieldAreTyped()
    {
        m_view->panel()->qualityBox()->setFocus();
        m_view->panel()->qualityBox()->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), u"47"_s);
        QCOMPARE(m_view->panel()->quality(), std::optional(47));
        QSignalSpy accepted(m_view.get(), &QueueView::accepted);
        press(Qt::Key_Return);
        QCOMPARE(accepted.count(), 1);
    }

    void spaceOnACheckBoxIsItsOwn()
    {
        m_view->panel()->topicBoxes().at(1)->setFocus();
        QSignalSpy paged(m_view.get(), &QueueView::pageRequested);
        press(Qt::Key_Space);
        QVERIFY(m_view->panel()->topicBoxes().at(1)->isChecked());
        QCOMPARE(paged.count(), 0);
    }

    void proposalsShowWhatTheyDo()
    {
        QVERIFY(!m_view->duplicates()->isVisible());
        QSignalSpy merged(m_view.get(), &QueueView::proposalActivated);
        press(Qt::Key_M);
        QCOMPARE(merged.count(), 0);
        const Proposal story{u"b.md"_s, u"Other coverage"_s, u"Post"_s, u"tram, hydrogen"_s,
                             u"Becomes related"_s};
        m_view->setStories({story}, false);
        QVERIFY(m_view->stories()->isVisible());
        QCOMPARE(m_view->stories()->currentIndex().data(Qt::AccessibleTextRole).toString(),
                 u"Other coverage. Post. tram, hydrogen. Becomes related"_s);
        press(Qt::Key_M);
        QCOMPARE(merged.takeFirst().front().toString(), u"b.md"_s);
        m_view->setDuplicates({{u"d.md"_s, u"Same"_s, {}, u"Same address"_s, {}}}, false);
        press(Qt::Key_M);
        QCOMPARE(merged.takeFirst().front().toString(), u"d.md"_s);
        m_view->stories()->setFocus();
        press(Qt::Key_M);
        QCOMPARE(merged.takeFirst().front().toString(), u"b.md"_s);
    }

    void progressIsSaid()
    {
        QCOMPARE(queueProgressText({63, 42, 3, 18, 6.0}),
                 u"42 decided · 3 skipped · 6.0 per minute · 18 left"_s);
        QCOMPARE(queueProgressText({1, 0, 0, 1, {}}), u"0 decided · 1 left"_s);
        QCOMPARE(queueProgressText({99, 50, 0, 49, 12.4}), u"50 decided · 12 per minute · 49 left"_s);
    }

    void theEndHasAFace()
    {
        m_view->setProgress({2, 2, 0, 0, {}});
        m_view->showEnd(true);
        QVERIFY(!m_article->isVisible());
        QVERIFY(!m_view->panel()->isVisible());
        QSignalSpy left(m_view.get(), &QueueView::leaveRequested);
        press(Qt::Key_Return); // the button with the focus leaves
        QCOMPARE(left.count(), 1);
        m_view->showEnd(false);
        QVERIFY(m_article->isVisible());
    }

    void reasonsAreSentences()
    {
        using Where = TopicReason::Where;
        QCOMPARE(topicReasonText({{u"chip"_s, Where::Title}, {u"wafer"_s, Where::Both}}),
                 u"“chip” in the title, “wafer” in title and excerpt"_s);
        QCOMPARE(topicReasonText({{u"Chips"_s, Where::Subtopic}}), u"stands above Chips"_s);
        QCOMPARE(heatReasonText({94, 74, 2, HeatSuggestion::Reason::Rule}),
                 u"74 + 10 × 2 related article(s)"_s);
        QCOMPARE(heatReasonText({84, 74, 1, HeatSuggestion::Reason::Rule}),
                 u"74 + 10 × 1 related article(s)"_s);
        QCOMPARE(heatReasonText({74, 74, 0, HeatSuggestion::Reason::Rule}),
                 u"As the quality: no related articles"_s);
        StoryProposal story;
        story.words = {u"tram"_s, u"hydrogen"_s};
        story.topics = {u"Rail"_s};
        story.apart = 90'000;
        QCOMPARE(storyReasonText(story), u"tram, hydrogen · Rail · 1 day(s) apart"_s);
        story.apart = 10;
        QCOMPARE(storyReasonText(story), u"tram, hydrogen · Rail · same day"_s);
    }
};

QTEST_MAIN(TestQueueView)
#include "tst_queueview.moc"
