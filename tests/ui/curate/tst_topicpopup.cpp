// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/topicmodel.h"
#include "ui/curate/topicpopup.h"
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const QStringList topics = {u"AI"_s, u"AI Hardware"_s, u"Ethics"_s, u"Robotics"_s};

} // namespace

class TestTopicPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_popup = std::make_unique<TopicPopup>();
        m_chosen = std::make_unique<QSignalSpy>(m_popup.get(), &TopicPopup::chosen);
    }
    void cleanup()
    {
        m_chosen.reset();
        m_popup.reset();
    }

    void checksAreOfAllArticles()
    {
        TopicModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTopics(topics, {{u"Ethics"_s, 3}, {u"AI"_s, 1}, {u"Unknown"_s, 1}}, 3);
        QCOMPARE(model.rowCount(), 5);
        // What the articles have comes first, in the order of the taxonomy; unknown ones are not lost.
        QCOMPARE(model.nameAt(0), u"AI"_s);
        QCOMPARE(model.nameAt(1), u"Ethics"_s);
        QCOMPARE(model.nameAt(2), u"Unknown"_s);
        const auto state = [&](int row) {
            return Qt::CheckState(model.index(row).data(Qt::CheckStateRole).toInt());
        };
        QCOMPARE(state(0), Qt::PartiallyChecked);
        QCOMPARE(state(1), Qt::Checked);
        QCOMPARE(state(3), Qt::Unchecked);
        QVERIFY(model.added().isEmpty() && model.removed().isEmpty());
        model.toggle(0); // some → all
        QCOMPARE(model.added(), QStringList{u"AI"_s});
        model.toggle(0); // → none
        QCOMPARE(model.removed(), QStringList{u"AI"_s});
        model.toggle(0); // → as it was
        QVERIFY(model.added().isEmpty() && model.removed().isEmpty());
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.removed(), QStringList{u"Ethics"_s});
    }

    void lettersEnterEnter()
    {
        m_popup->ask(topics, {}, 2, QRect(10, 10, 100, 20));
        QTest::keyClicks(m_popup->field(), u"hw"_s); // AI HardWare: letters in their order
        QCOMPARE(m_popup->view()->model()->index(0, 0).data().toString(), u"AI Hardware"_s);
        QTest::keyClick(m_popup->field(), Qt::Key_Return);
        QVERIFY(m_popup->field()->text().isEmpty()); // ready for the next one
        QVERIFY(m_chosen->isEmpty());
        QTest::keyClick(m_popup->field(), Qt::Key_Return);
        QVERIFY(!m_popup->isVisible());
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().at(0).toStringList(), QStringList{u"AI Hardware"_s});
        QVERIFY(m_chosen->first().at(1).toStringList().isEmpty());
    }

    void arrowsAndSpace()
    {
        m_popup->ask(topics, {{u"Ethics"_s, 1}}, 1, QRect());
        QTest::keyClick(m_popup->field(), Qt::Key_Space); // Ethics stands first: the article has it
        QTest::keyClick(m_popup->field(), Qt::Key_Down);
        QTest::keyClick(m_popup->field(), Qt::Key_Space);
        QTest::keyClick(m_popup->field(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_chosen->first().at(0).toStringList(), QStringList{u"AI"_s});
        QCOMPARE(m_chosen->first().at(1).toStringList(), QStringList{u"Ethics"_s});
    }

    void escapeLeavesEverythingAsItWas()
    {
        m_popup->ask(topics, {}, 1, QRect());
        QTest::keyClick(m_popup->field(), Qt::Key_Space);
        QTest::keyClick(m_popup->field(), Qt::Key_Escape);
        QVERIFY(!m_popup->isVisible());
        QVERIFY(m_chosen->isEmpty());
        // And a change of nothing is none.
        m_popup->ask(topics, {}, 1, QRect());
        QTest::keyClick(m_popup->field(), Qt::Key_Return);
        QVERIFY(m_chosen->isEmpty());
    }

    void aNewTopicIsAskedForTwice()
    {
        m_popup->ask(topics, {}, 1, QRect());
        QTest::keyClicks(m_popup->field(), u"Zeppelins"_s);
        QTest::keyClick(m_popup->field(), Qt::Key_Return);
        QVERIFY(m_popup->field()->accessibleDescription().contains(u"Zeppelins"_s)); // asks
        QTest::keyClick(m_popup->field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_chosen->isEmpty()); // done without having said yes
        m_popup->ask(topics, {}, 1, QRect());
        QTest::keyClicks(m_popup->field(), u"Zeppelins"_s);
        QTest::keyClick(m_popup->field(), Qt::Key_Return);
        QTest::keyClick(m_popup->field(), Qt::Key_Return);
        QTest::keyClick(m_popup->field(), Qt::Key_Return);
        QCOMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().at(0).toStringList(), QStringList{u"Zeppelins"_s});
    }

private:
    std::unique_ptr<TopicPopup> m_popup;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_MAIN(TestTopicPopup)
#include "tst_topicpopup.moc"
