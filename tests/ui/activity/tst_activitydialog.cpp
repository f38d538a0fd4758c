// SPDX-License-Identifier: Apache-2.0
#include "core/base/fileio.h"
#include "core/net/activitylog.h"
#include "tests/support/fakeclock.h"
#include "ui/activity/activitydialog.h"
#include "ui/activity/activitymodel.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestActivityDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelFollowsTheLog();
    void oldOnesAreDropped();
    void resultsHaveWords_data();
    void resultsHaveWords();
    void newestFirst();
    void searches();
    void emptyHasAFace();
    void saves();
    void enterShowsTheArticle();
    void everyControlHasAName();

private:
    static Request request(const QString &url, const QString &article = {})
    {
        Request wanted;
        wanted.url = QUrl(url);
        wanted.why = RequestWhy::KeepOffline;
        wanted.articleKey = article;
        return wanted;
    }
    static HttpReply reply(int status, qint64 bytes, FailureReason reason = FailureReason::None)
    {
        HttpReply made;
        made.status = status;
        made.bytes = bytes;
        made.reason = reason;
        return made;
    }
    /// One of each: done, failed, under way.
    static void fill(ActivityLog &log)
    {
        const auto add = [&log](const Request &wanted) { return log.begin(wanted, wanted.url); };
        const quint64 good = add(request(u"https://a.example/story?x=1"_s, u"_news/a.md"_s));
        const quint64 bad = add(request(u"http://b.example/gone"_s, u"_news/b.md"_s));
        add(request(u"https://c.example/slow"_s));
        log.end(good, reply(200, 2048));
        log.end(bad, reply(404, 10));
    }
    static QStringList column(const QTreeView *view, int column)
    {
        QStringList cells;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            cells.append(view->model()->index(row, column).data().toString());
        return cells;
    }

    test::FakeClock m_clock;
};

void TestActivityDialog::modelFollowsTheLog()
{
    ActivityLog log(m_clock);
    ActivityModel model(&log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(log);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.failures(), 1);
    QCOMPARE(model.index(0, ActivityModel::AddressColumn).data().toString(), u"a.example/story?x=1"_s);
    QCOMPARE(model.index(1, ActivityModel::AddressColumn).data().toString(), u"http://b.example/gone"_s);
    QCOMPARE(model.index(0, ActivityModel::WhyColumn).data().toString(), u"Make available offline"_s);
    QCOMPARE(model.index(0, ActivityModel::ArticleColumn).data().toString(), u"_news/a.md"_s);
    QCOMPARE(model.index(0, ActivityModel::ResultColumn).data().toString(), u"200"_s);
    QCOMPARE(model.index(0, ActivityModel::SizeColumn).data().toString(), u"2 kB"_s);
    QVERIFY(model.index(1, ActivityModel::ResultColumn).data().toString().contains(u"404"_s));
    QCOMPARE(model.index(2, ActivityModel::SizeColumn).data().toString(), QString());
    log.clear();
    QCOMPARE(model.rowCount(), 1); // it is still under way
    QCOMPARE(model.failures(), 0);
}

void TestActivityDialog::oldOnesAreDropped()
{
    ActivityLog log(m_clock, 2);
    ActivityModel model(&log);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(log);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.at(0)->url, QUrl(u"http://b.example/gone"_s));
    QCOMPARE(log.totalRequests(), quint64(3)); // none is forgotten in the sum
}

void TestActivityDialog::resultsHaveWords_data()
{
    QTest::addColumn<Activity::State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureReason>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("done") << Activity::State::Done << 200 << FailureReason::None << u"200"_s;
    QTest::newRow("unchanged") << Activity::State::Done << 304 << FailureReason::None << u"304, unchanged"_s;
    QTest::newRow("moved") << Activity::State::Done << 301 << FailureReason::None << u"301, moved"_s;
    QTest::newRow("running") << Activity::State::Running << 0 << FailureReason::None << u"under way"_s;
    QTest::newRow("cancelled") << Activity::State::Cancelled << 0 << FailureReason::None << u"cancelled"_s;
    QTest::newRow("gone") << Activity::State::Failed << 410 << FailureReason::None << u"not found (410)"_s;
    QTest::newRow("stalled") << Activity::State::Failed << 200 << FailureReason::Stalled
                             << u"took too long"_s;
}

void TestActivityDialog::resultsHaveWords()
{
    QFETCH(Activity::State, state);
    QFETCH(int, status);
    QFETCH(FailureReason, reason);
    Activity entry;
    entry.state = state;
    entry.status = status;
    entry.reason = reason;
    QTEST(activityResultText(entry), "words");
}

void TestActivityDialog::newestFirst()
{
    ActivityLog log(m_clock);
    ActivityDialog dialog(&log);
    fill(log);
    QCOMPARE(column(dialog.view(), ActivityModel::AddressColumn).first(), u"c.example/slow"_s);
}

void TestActivityDialog::searches()
{
    ActivityLog log(m_clock);
    fill(log);
    ActivityDialog dialog(&log);
    auto *search = dialog.findChild<QLineEdit *>();
    search->setText(u"EXAMPLE gone"_s);
    QCOMPARE(column(dialog.view(), ActivityModel::AddressColumn), QStringList{u"http://b.example/gone"_s});
    search->setText(u"https://a"_s); // the scheme is not shown, and found
    QCOMPARE(dialog.view()->model()->rowCount(), 1);
    search->clear();
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(column(dialog.view(), ActivityModel::AddressColumn), QStringList{u"http://b.example/gone"_s});
}

void TestActivityDialog::emptyHasAFace()
{
    ActivityLog log(m_clock);
    ActivityDialog dialog(&log);
    dialog.show();
    const auto says = [&](const QString &words) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    QVERIFY(says(u"Not one request"_s));
    fill(log);
    QVERIFY(!says(u"Not one request"_s));
    QVERIFY(says(u"3 request(s)"_s));
    QVERIFY(says(u"1 failed"_s));
    dialog.findChild<QLineEdit *>()->setText(u"nothing like it"_s);
    QVERIFY(says(u"No request matches"_s));
}

void TestActivityDialog::saves()
{
    QTemporaryDir dir;
    ActivityLog log(m_clock);
    fill(log);
    const ActivityDialog dialog(&log);
    QVERIFY(dialog.saveTo(dir.filePath(u"a.JSON"_s)).ok());
    QVERIFY(dialog.saveTo(dir.filePath(u"a.txt"_s)).ok());
    QCOMPARE(readFile(dir.filePath(u"a.JSON"_s)).valueOr({}), log.toJson());
    QCOMPARE(readFile(dir.filePath(u"a.txt"_s)).valueOr({}), log.toText());
    QVERIFY(!dialog.saveTo(dir.filePath(u"none/a.txt"_s)).ok());
}

void TestActivityDialog::enterShowsTheArticle()
{
    ActivityLog log(m_clock);
    fill(log);
    ActivityDialog dialog(&log);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy shown(&dialog, &ActivityDialog::articleRequested);
    dialog.view()->setFocus();
    dialog.view()->setCurrentIndex(dialog.view()->model()->index(0, 0)); // for no article
    QTest::keyClick(dialog.view(), Qt::Key_Return);
    QCOMPARE(shown.size(), 0);
    QTest::keyClick(dialog.view(), Qt::Key_Down);
    QTest::keyClick(dialog.view(), Qt::Key_Return);
    QCOMPARE(shown.value(0).value(0).toString(), u"_news/b.md"_s);
    QVERIFY(dialog.isVisible());
}

void TestActivityDialog::everyControlHasAName()
{
    ActivityLog log(m_clock);
    ActivityDialog dialog(&log);
    dialog.show();
    for (QWidget *field : dialog.findChildren<QWidget *>()) {
        if (!field->isVisible() || field->focusPolicy() == Qt::NoFocus)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(field);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), field->metaObject()->className());
    }
}

QTEST_MAIN(TestActivityDialog)
#include "tst_activitydialog.moc"
