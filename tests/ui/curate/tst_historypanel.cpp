// SPDX-License-Identifier: Apache-2.0
#include "ui/curate/historymodel.h"
#include "ui/curate/historypanel.h"
#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

JournalStep step(qint64 id, bool undone)
{
    return {id, 1630065600000 + id * 60000, {StepKind::Star, {}, {}, int(id)}, undone};
}

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhereThingsStand()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setSteps({step(3, true), step(2, false), step(1, false)}, true);
        QCOMPARE(model.rowCount(), 4); // and the beginning
        QCOMPARE(model.currentRow(), 1);
        const auto state = [&](int row) {
            return model.index(row, HistoryModel::StateColumn).data().toString();
        };
        QCOMPARE(state(0), u"Undone"_s);
        QCOMPARE(state(1), u"Now"_s);
        QVERIFY(state(2).isEmpty());
        QVERIFY(model.index(0, HistoryModel::StepColumn).data(Qt::ForegroundRole).isValid());
        QVERIFY(!model.index(2, HistoryModel::StepColumn).data(Qt::ForegroundRole).isValid());
        QCOMPARE(model.stepAt(3), 0);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Undone"_s));
        model.setSteps({step(1, true)}, true);
        QCOMPARE(model.currentRow(), 1); // all is taken back
    }

    void asksForOlderSteps()
    {
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy wanted(&model, &HistoryModel::moreWanted);
        model.setSteps({step(9, false), step(8, false)}, false);
        QCOMPARE(model.rowCount(), 2); // the beginning is further down
        QVERIFY(model.canFetchMore({}));
        const auto before = wanted.size(); // the tester asks, too
        model.fetchMore({});
        QCOMPARE(wanted.size(), before + 1);
    }

    void goesToAnyStepByKeyboard()
    {
        HistoryPanel panel;
        const QSignalSpy gone(&panel, &HistoryPanel::goToRequested);
        panel.setSteps({step(3, true), step(2, false), step(1, false)}, true);
        panel.show();
        panel.view()->setFocus();
        QVERIFY(!panel.goButton()->isEnabled()); // the panel opens at "now"
        QTest::keyClick(panel.view(), Qt::Key_Down);
        QVERIFY(panel.goButton()->isEnabled());
        QTest::keyClick(panel.view(), Qt::Key_Return);
        QCOMPARE(gone.last().first().toLongLong(), 1);
        QTest::keyClick(panel.view(), Qt::Key_End);
        panel.goButton()->click();
        QCOMPARE(gone.last().first().toLongLong(), 0);
        QTest::keyClick(panel.view(), Qt::Key_Home);
        panel.goButton()->click();
        QCOMPARE(gone.last().first().toLongLong(), 3);
        // What is looked at stays when a step is added.
        panel.setSteps({step(4, false), step(2, false), step(1, false)}, true);
        QCOMPARE(gone.size(), 3);
    }

    void anEmptyHistorySaysSo()
    {
        HistoryPanel panel;
        panel.setSteps({}, true);
        panel.show();
        QVERIFY(!panel.view()->isVisible());
        QVERIFY(!panel.goButton()->isEnabled());
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
