// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/keepdialog.h"
#include "ui/activity/offlinedialog.h"
#include "ui/activity/offlineitemsmodel.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestOfflineDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsKeepTheirOrder();
    void resultsHaveWords();
    void progressIsSaid();
    void failedOnesCanBeTriedAgain();
    void rules();
    void estimateIsSaidBefore();
    void moreThanFitsIsNotPinned();
    void listCanBecomeARule();
    void everyControlHasAName();

private:
    static OfflineItem item(const QString &key, OfflineItem::State state = OfflineItem::State::Waiting)
    {
        OfflineItem made;
        made.key = key;
        made.title = u"Title of "_s + key;
        made.state = state;
        if (state == OfflineItem::State::Failed) {
            made.page.kind = KeepResult::Kind::Failed;
            made.page.reason = FailureReason::HttpStatus;
            made.page.status = 404;
        } else {
            made.page.kind = KeepResult::Kind::Fetched;
        }
        return made;
    }
    static QPushButton *button(const QWidget &dialog, const QString &words)
    {
        for (QPushButton *candidate : dialog.findChildren<QPushButton *>())
            if (candidate->text().remove(u'&').contains(words))
                return candidate;
        return nullptr;
    }
    static bool says(const QWidget &dialog, const QString &words)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisibleTo(&dialog) && label->text().contains(words))
                return true;
        return false;
    }
};

void TestOfflineDialog::itemsKeepTheirOrder()
{
    OfflineItemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({item(u"a"_s), item(u"b"_s), item(u"a"_s)});
    QCOMPARE(model.rowCount(), 2);
    OfflineItem done = item(u"a"_s, OfflineItem::State::Failed);
    done.title.clear();
    model.setResult(done);
    QCOMPARE(model.at(0)->title, u"Title of a"_s);
    QCOMPARE(model.failed(), QStringList{u"a"_s});
    model.add({item(u"a"_s), item(u"c"_s)}); // once more
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.failed().isEmpty());
    model.setResult(item(u"b"_s, OfflineItem::State::Done));
    model.removeWaiting();
    QCOMPARE(model.rowCount(), 1);
    model.setResult(item(u"new"_s, OfflineItem::State::Done)); // by a rule, without being announced
    QCOMPARE(model.at(1)->key, u"new"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.at(0), nullptr);
}

void TestOfflineDialog::resultsHaveWords()
{
    OfflineItem one = item(u"a"_s, OfflineItem::State::Done);
    QCOMPARE(offlineItemText(one), u"fetched"_s);
    one.pictures = 2;
    QCOMPARE(offlineItemText(one), u"fetched, 2 picture(s)"_s);
    one.missingPictures = 1;
    QCOMPARE(offlineItemText(one), u"fetched, 1 picture(s) missing"_s);
    one = item(u"a"_s, OfflineItem::State::Failed);
    QCOMPARE(offlineItemText(one), u"Failed: not found (404)"_s);
    QCOMPARE(offlineItemText(item(u"a"_s)), u"waiting"_s);
}

void TestOfflineDialog::progressIsSaid()
{
    OfflineItemsModel model;
    OfflineDialog dialog(&model);
    QVERIFY(says(dialog, u"Nothing is being fetched"_s));
    model.add({item(u"a"_s)});
    OfflineProgress progress;
    progress.total = 40;
    progress.done = 12;
    progress.failed = 3;
    dialog.setProgress(progress, false);
    QVERIFY(says(dialog, u"12 of 40 articles · 3 failed"_s));
    QVERIFY(!says(dialog, u"Nothing is being fetched"_s));
    QSignalSpy paused(&dialog, &OfflineDialog::pauseRequested);
    button(dialog, u"Pause"_s)->click();
    QCOMPARE(paused.value(0).value(0).toBool(), true);
    progress.paused = true;
    dialog.setProgress(progress, false);
    QVERIFY(says(dialog, u"paused"_s));
    button(dialog, u"Go on"_s)->click();
    QCOMPARE(paused.value(1).value(0).toBool(), false);
    dialog.setProgress(progress, true);
    QVERIFY(says(dialog, u"waiting for the network"_s));
    QSignalSpy cancelled(&dialog, &OfflineDialog::cancelRequested);
    button(dialog, u"Stop"_s)->click();
    QCOMPARE(cancelled.size(), 1);
    progress.done = 40;
    dialog.setProgress(progress, false);
    QVERIFY(says(dialog, u"Done: 40 article(s)"_s));
    QVERIFY(!button(dialog, u"Stop"_s)->isVisibleTo(&dialog));
}

void TestOfflineDialog::failedOnesCanBeTriedAgain()
{
    OfflineItemsModel model;
    OfflineDialog dialog(&model);
    model.add({item(u"a"_s), item(u"b"_s)});
    QVERIFY(!button(dialog, u"again"_s)->isEnabled());
    model.setResult(item(u"b"_s, OfflineItem::State::Failed));
    QVERIFY(button(dialog, u"again"_s)->isEnabled());
    QSignalSpy again(&dialog, &OfflineDialog::tryAgainRequested);
    button(dialog, u"again"_s)->click();
    QCOMPARE(again.value(0).value(0).toStringList(), QStringList{u"b"_s});
    QSignalSpy shown(&dialog, &OfflineDialog::articleRequested);
    dialog.view()->setCurrentIndex(model.index(1, 0));
    button(dialog, u"Show article"_s)->click();
    QCOMPARE(shown.value(0).value(0).toString(), u"b"_s);
}

void TestOfflineDialog::rules()
{
    OfflineItemsModel model;
    OfflineDialog dialog(&model);
    dialog.showRules();
    QVERIFY(says(dialog, u"There is no rule"_s));
    QVERIFY(!button(dialog, u"Delete"_s)->isEnabled());
    dialog.setRules({{7, u"is:unread heat:>=80 last:7d"_s, true, 200}, {9, QString(), false, 50}});
    QVERIFY(!says(dialog, u"There is no rule"_s));
    QVERIFY(dialog.rulesList()->item(0)->text().startsWith(u"is:unread heat:>=80 last:7d"_s));
    QVERIFY(dialog.rulesList()->item(1)->text().startsWith(u"All articles"_s));
    dialog.rulesList()->setCurrentRow(0);
    QSignalSpy removed(&dialog, &OfflineDialog::ruleRemovalRequested);
    button(dialog, u"Delete"_s)->click();
    QCOMPARE(removed.value(0).value(0).toLongLong(), 7);
    QSignalSpy opened(&dialog, &OfflineDialog::ruleOpened);
    button(dialog, u"Show its articles"_s)->click();
    QCOMPARE(opened.value(0).value(0).toString(), u"is:unread heat:>=80 last:7d"_s);
}

void TestOfflineDialog::estimateIsSaidBefore()
{
    QList<std::pair<int, bool>> asked;
    KeepDialog *dialog = new KeepDialog(40, {}, [&asked](int most, bool pictures) {
        asked.append({most, pictures});
        return KeepEstimate{most, 28, pictures ? 12 : 0, 5 * 1024 * 1024, 100, 1000 * 1024 * 1024, false};
    });
    QVERIFY(says(*dialog, u"40 selected article(s)"_s));
    QVERIFY(says(*dialog, u"28 article(s) to fetch, 12 picture(s), about 5 MB"_s));
    dialog->findChildren<QCheckBox *>()[0]->click(); // pictures
    QVERIFY(says(*dialog, u"28 article(s) to fetch, about 5 MB"_s));
    QCOMPARE(asked.last(), std::pair(40, false));
    QSignalSpy chosen(dialog, &KeepDialog::chosen);
    const auto wanted = dialog->choice();
    QVERIFY(!wanted.pictures && wanted.pin && !wanted.rule);
    dialog->show();
    button(*dialog, u"Make available"_s)->click();
    QCOMPARE(chosen.size(), 1);
}

void TestOfflineDialog::moreThanFitsIsNotPinned()
{
    KeepDialog dialog(4000, u"is:unread"_s, [](int most, bool) {
        return KeepEstimate{most, most, 0, most * 1024LL * 1024, 0, 500LL * 1024 * 1024, true};
    });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(dialog.choice().most, KeepDialog::usualMost);
    QVERIFY(dialog.choice().pin);
    dialog.findChild<QSpinBox *>()->setValue(100'000);
    QCOMPARE(dialog.choice().most, KeepDialog::greatestMost);
    QVERIFY(!dialog.choice().pin);
    QVERIFY(says(dialog, u"more than the store may hold"_s));
    QVERIFY(says(dialog, u"Hearth is offline"_s));
    dialog.findChildren<QCheckBox *>()[1]->click(); // what the user says holds
    dialog.findChild<QSpinBox *>()->setValue(1999);
    QVERIFY(dialog.choice().pin);
}

void TestOfflineDialog::listCanBecomeARule()
{
    const auto nothing = [](int, bool) { return KeepEstimate(); };
    KeepDialog selection(3, {}, nothing);
    selection.setAttribute(Qt::WA_DeleteOnClose, false);
    selection.setRule(true);
    QVERIFY(!selection.choice().rule); // only a list can
    KeepDialog list(3, u"is:unread"_s, nothing);
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!list.choice().rule); // nothing is fetched later unless the user says so
    list.setRule(true);
    QVERIFY(list.choice().rule);
}

void TestOfflineDialog::everyControlHasAName()
{
    OfflineItemsModel model;
    OfflineDialog dialog(&model);
    KeepDialog keep(300, u"is:unread"_s, [](int, bool) { return KeepEstimate(); });
    keep.setAttribute(Qt::WA_DeleteOnClose, false);
    for (QDialog *shown : std::initializer_list<QDialog *>{&dialog, &keep}) {
        shown->show();
        for (QWidget *field : shown->findChildren<QWidget *>()) {
            if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus ||
                field->parentWidget()->inherits("QAbstractSpinBox"))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), field->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestOfflineDialog)
#include "tst_offlinedialog.moc"
