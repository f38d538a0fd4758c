// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include "tests/support/articlefile.h"
#include "tests/support/net/httpserver.h"
#include "tests/support/tempdir.h"
#include "ui/activity/activitydialog.h"
#include "ui/activity/keepdialog.h"
#include "ui/activity/offlinedialog.h"
#include "ui/activity/offlineitemsmodel.h"
#include "ui/list/articlelistview.h"
#include "ui/settings/storagepage.h"
#include "ui/window/desktop.h"
#include "ui/window/fetchprogress.h"
#include "ui/window/listcontroller.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusbar.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::HttpAnswer;

namespace {

HttpAnswer story(char letter)
{
    const QByteArray line = "<p>" + QByteArray(400, letter) + " is a long story.</p>";
    return HttpAnswer::html("<html><body><article><h1>Story</h1>" + line.repeated(3) +
                            "</article></body></html>");
}

} // namespace

/// Reading offline in the whole window, by keys, against a server on this computer.
class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneArticleByAKey();
    void severalCopiesAreNotDeletedUnasked();
    void offlineNothingLeaves();
    void theListWithAnEstimate();
    void failuresSayWhy();
    void pauseRestartGoOn();
    void aStandingRule();
    void fullStoreDropsTheRightOnes();
    void movedFilesKeepTheirCopy();
    void theCacheIsDeleted();
    void activityShowsAll();
    void storagePage();

private:
    void start(bool offline = false);
    void stop();
    void write(const QString &name, const QString &path);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }
    void select(const QString &title);
    OfflineMark mark(const QString &key) const;
    Library *library() const { return m_window->listController()->library(); }
    LibraryWeb &web() const { return *m_window->web()->web(); }
    bool done() const { return !web().keeper().progress().isActive(); }
    template <typename Dialog>
    Dialog *dialog() const
    {
        Dialog *found = nullptr;
        for (Dialog *candidate : m_window->findChildren<Dialog *>())
            found = candidate->isVisible() ? candidate : found;
        return found;
    }
    static QPushButton *button(const QWidget *dialog, const QString &words)
    {
        for (QPushButton *candidate : dialog->findChildren<QPushButton *>())
            if (candidate->text().remove(u'&').contains(words))
                return candidate;
        return nullptr;
    }

    std::unique_ptr<test::TempDir> m_dir;
    std::unique_ptr<test::HttpServer> m_server;
    SystemClock m_clock;
    SystemDesktop m_desktop;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestOffline::init()
{
    m_dir = std::make_unique<test::TempDir>();
    m_server = std::make_unique<test::HttpServer>();
    for (const char name : {'a', 'b', 'c'}) {
        const QByteArray path = QByteArray("/") + name;
        m_server->on(path, story(name));
        write(QString(QLatin1Char(name)), QString::fromLatin1(path));
    }
    write(u"gone"_s, u"/gone"_s);
    m_dir->write(u"library/_config.yml"_s, "title: Test News\n");
}

void TestOffline::cleanup()
{
    stop();
    m_server.reset();
    m_dir.reset();
}

void TestOffline::write(const QString &name, const QString &path)
{
    test::writeArticle(m_dir->file(u"library"_s), u"_news/"_s + name + u".md"_s,
                       {.title = u"Story "_s + name,
                        .date = u"2021-08-27T10:00:00Z"_s,
                        .originalUrl = m_server->url(path.toLatin1()).toString(),
                        .published = true,
                        .provider = u"Example News"_s,
                        .domain = u"news.example"_s});
}

void TestOffline::start(bool offline)
{
    m_settings = std::make_unique<Settings>(m_dir->file(u"data/settings.ini"_s));
    WindowOptions options{
        .dataDir = m_dir->file(u"data"_s), .offline = offline, .watch = false, .clock = &m_clock};
    options.adjustWeb = [](LibraryWeb::Options &web) {
        web.queue.lanes.pause = std::chrono::milliseconds(1);
        web.queue.retry.attempts = 1;
    };
    m_window = std::make_unique<MainWindow>(m_settings.get(), options, &m_desktop);
    m_window->show();
    m_window->libraries()->openFirst(m_dir->file(u"library"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->web()->web());
    QTRY_VERIFY(!library()->isImporting() && m_window->listController()->result().size() >= 4);
    m_window->list()->setFocus();
}

void TestOffline::stop()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_settings.reset();
}

void TestOffline::select(const QString &title)
{
    const ArticleId id = library()->idOf(u"_news/"_s + title + u".md"_s);
    QTRY_VERIFY(m_window->list()->selectArticle(id)); // once the list shows it
}

OfflineMark TestOffline::mark(const QString &key) const
{
    const auto row = library()->row(library()->idOf(u"_news/"_s + key + u".md"_s));
    return row ? row->offline : OfflineMark();
}

void TestOffline::oneArticleByAKey()
{
    start();
    select(u"a"_s);
    press(Qt::Key_D);
    QTRY_COMPARE(mark(u"a"_s).state, OfflineState::Stored);
    QCOMPARE(m_server->count("/a"), 1);
    QCOMPARE(m_server->seen().size(), 1); // this one, and nothing by itself
    QVERIFY(web().wishes().isPinned(u"_news/a.md"_s));
    QTest::keySequence(m_window->list(), QKeySequence(u"G, O"_s));
    QTRY_COMPARE(m_window->listController()->result().size(), std::size_t(1));
    // And away again.
    (*m_window->actions())[Do::ForgetOffline]->trigger();
    QTRY_COMPARE(mark(u"a"_s), OfflineMark());
    QVERIFY(!web().wishes().isPinned(u"_news/a.md"_s));
    QCOMPARE(web().store().bytes(), 0);
}

void TestOffline::severalCopiesAreNotDeletedUnasked()
{
    start();
    for (const QString &name : {u"a"_s, u"b"_s}) {
        select(name);
        press(Qt::Key_D);
        QTRY_COMPARE(mark(name).state, OfflineState::Stored);
    }
    m_window->list()->selectAll();
    QAction *forget = (*m_window->actions())[Do::ForgetOffline];
    QCOMPARE(forget->text(), u"Delete the offline copies…"_s);
    forget->trigger();
    auto *ask = dialog<QMessageBox>();
    QVERIFY(ask);
    QCOMPARE(ask->text(), u"Delete the offline copies of 2 article(s)?"_s); // the others have none
    QTest::keyClick(ask, Qt::Key_Return);                                   // the careful answer
    QTRY_VERIFY(!dialog<QMessageBox>());
    QCOMPARE(mark(u"a"_s).state, OfflineState::Stored);
    forget->trigger();
    button(dialog<QMessageBox>(), u"Delete the copies"_s)->click();
    QTRY_COMPARE(mark(u"a"_s), OfflineMark());
    QCOMPARE(mark(u"b"_s), OfflineMark());
    QCOMPARE(web().store().bytes(), 0);
    forget->trigger();
    QVERIFY(!dialog<QMessageBox>());
    QVERIFY(m_window->status()->message().contains(u"Nothing of 4 article(s)"_s));
}

void TestOffline::offlineNothingLeaves()
{
    start();
    auto *offline = (*m_window->actions())[Do::WorkOffline];
    QVERIFY(!offline->isChecked());
    press(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(offline->isChecked());
    QVERIFY(m_window->web()->mode().isOffline());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        select(name);
        press(Qt::Key_D);
    }
    m_window->list()->selectAll();
    (*m_window->actions())[Do::KeepOffline]->trigger();
    auto *ask = dialog<KeepDialog>();
    QVERIFY(ask);
    button(ask, u"Make available"_s)->click();
    QTRY_VERIFY(m_window->findChild<FetchProgress *>()->text().contains(u"wait for the network"_s));
    QTest::qWait(300);
    QCOMPARE(m_server->connections(), 0); // the proof
    QCOMPARE(m_window->web()->log().totalRequests(), quint64(0));
    QCOMPARE(web().keeper().progress().done, 0);
    // What was asked for meanwhile runs when online again.
    offline->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(done(), 15000);
    QCOMPARE(mark(u"b"_s).state, OfflineState::Stored);
    QCOMPARE(m_server->count("/a"), 1);
    stop();
    m_server->forget();
    const int before = m_server->connections();
    start(true); // --offline
    QVERIFY(!(*m_window->actions())[Do::WorkOffline]->isEnabled());
    select(u"gone"_s);
    press(Qt::Key_D);
    QTest::qWait(300);
    QCOMPARE(m_server->connections(), before);
}

void TestOffline::theListWithAnEstimate()
{
    start();
    press(Qt::Key_D, Qt::ControlModifier);
    auto *ask = dialog<KeepDialog>();
    QVERIFY(ask);
    QStringList words;
    for (const QLabel *label : ask->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY2(words.join(u' ').contains(u"4 article(s) to fetch"_s), qPrintable(words.join(u' ')));
    QCOMPARE(m_server->connections(), 0); // nothing before the user has said so
    QTest::keyClick(ask, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(web().keeper().progress().total == 4 && done(), 15000);
    QCOMPARE(web().keeper().progress().failed, 1);
    QVERIFY(m_window->status()->message().contains(u"3 article(s) fetched"_s));
    QVERIFY(!m_window->findChild<FetchProgress *>()->isVisible());
}

void TestOffline::failuresSayWhy()
{
    start();
    select(u"gone"_s);
    press(Qt::Key_D);
    QTRY_COMPARE(mark(u"gone"_s).state, OfflineState::Failed);
    QCOMPARE(mark(u"gone"_s).status, 404);
    (*m_window->actions())[Do::OfflineCopies]->trigger();
    auto *window = dialog<OfflineDialog>();
    QVERIFY(window);
    QVERIFY(window->view()
                ->model()
                ->index(0, OfflineItemsModel::ResultColumn)
                .data()
                .toString()
                .contains(u"404"_s));
    m_server->on("/gone", story('g'));
    button(window, u"again"_s)->click();
    QTRY_COMPARE(mark(u"gone"_s).state, OfflineState::Stored);
}

void TestOffline::pauseRestartGoOn()
{
    start();
    web().keeper().setPaused(true);
    m_window->list()->selectAll();
    press(Qt::Key_D);
    button(dialog<KeepDialog>(), u"Make available"_s)->click();
    auto *progress = m_window->findChild<FetchProgress *>();
    QTRY_VERIFY(progress->isVisible());
    QCOMPARE(progress->text(), u"Paused at 0 of 4"_s);
    QCOMPARE(m_server->connections(), 0);
    stop();
    start(); // it goes on by itself
    QTRY_VERIFY_WITH_TIMEOUT(m_server->count("/a") == 1 && m_server->count("/gone") == 1, 15000);
    QTRY_COMPARE(mark(u"c"_s).state, OfflineState::Stored);
    QTRY_VERIFY(web().wishes().wishes().isEmpty());
    QCOMPARE(m_window->findChild<FetchProgress *>()->isVisible(), false);
}

void TestOffline::aStandingRule()
{
    start();
    (*m_window->actions())[Do::OfflineRules]->trigger();
    button(dialog<OfflineDialog>(), u"New rule"_s)->click();
    auto *ask = dialog<KeepDialog>();
    QVERIFY(ask && ask->choice().rule);
    button(ask, u"Make available"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(web().keeper().progress().total == 4 && done(), 15000);
    QCOMPARE(web().wishes().rules().size(), 1);
    m_server->on("/new", story('n'));
    write(u"new"_s, u"/new"_s);
    library()->startImport();
    QTRY_COMPARE_WITH_TIMEOUT(mark(u"new"_s).state, OfflineState::Stored, 15000);
    QCOMPARE(m_server->count("/a"), 1);
    QCOMPARE(m_server->count("/gone"), 1);
}

void TestOffline::fullStoreDropsTheRightOnes()
{
    start();
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(web().keeper().keep({u"_news/"_s + name + u".md"_s}, {.pin = name == u"a"}).ok());
        QTRY_COMPARE(mark(name).state, OfflineState::Stored);
    }
    const ArticleId b = library()->idOf(u"_news/b.md"_s);
    library()->setStarred(std::span(&b, 1), true);
    web().store().setBudget(1);
    QTRY_COMPARE(mark(u"c"_s).state, OfflineState::None); // and its row says so
    QCOMPARE(mark(u"a"_s).state, OfflineState::Stored);   // pinned
    QCOMPARE(mark(u"b"_s).state, OfflineState::Stored);   // starred
    QCOMPARE(web().store().articlesWithPages().size(), 2);
}

void TestOffline::movedFilesKeepTheirCopy()
{
    start();
    select(u"a"_s);
    press(Qt::Key_D);
    QTRY_COMPARE(mark(u"a"_s).state, OfflineState::Stored);
    QVERIFY(QFile::rename(m_dir->file(u"library/_news/a.md"_s), m_dir->file(u"library/_news/moved.md"_s)));
    QVERIFY(QFile::remove(m_dir->file(u"library/_news/gone.md"_s)));
    QSignalSpy finished(library(), &Library::importFinished);
    library()->startImport();
    QTRY_COMPARE(finished.size(), 1);
    QTRY_COMPARE(mark(u"moved"_s).state, OfflineState::Stored);
    QVERIFY(web().wishes().isPinned(u"_news/moved.md"_s));
    QCOMPARE(web().store().itemsOf(u"_news/moved.md"_s).size(), 1);
    QTRY_VERIFY(web().store().itemsOf(u"_news/gone.md"_s).isEmpty());
}

void TestOffline::theCacheIsDeleted()
{
    start();
    select(u"a"_s);
    press(Qt::Key_D);
    QTRY_COMPARE(mark(u"a"_s).state, OfflineState::Stored);
    const QString folder = library()->cacheFolder() + u"/web"_s;
    stop();
    QVERIFY(QDir(folder).removeRecursively());
    start();
    QTRY_COMPARE(mark(u"a"_s).state, OfflineState::None); // no mark tells of what is not there
}

void TestOffline::activityShowsAll()
{
    start();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *window = dialog<ActivityDialog>();
    QVERIFY(window);
    QCOMPARE(window->view()->model()->rowCount(), 0);
    m_window->activateWindow();
    m_window->list()->setFocus();
    select(u"a"_s);
    (*m_window->actions())[Do::KeepOffline]->trigger();
    QTRY_COMPARE(mark(u"a"_s).state, OfflineState::Stored);
    QCOMPARE(window->view()->model()->rowCount(), static_cast<int>(m_server->seen().size()));
}

void TestOffline::storagePage()
{
    start();
    select(u"a"_s);
    press(Qt::Key_D);
    QTRY_COMPARE(mark(u"a"_s).state, OfflineState::Stored);
    (*m_window->actions())[Do::Settings]->trigger();
    auto *page = m_window->findChild<StoragePage *>();
    QVERIFY(page);
    Q_EMIT page->budgetChosen(64 * StoragePage::megabyte);
    QCOMPARE(m_settings->storeBudget(), 64 * StoragePage::megabyte);
    QCOMPARE(web().store().usage().budget, 64 * StoragePage::megabyte);
    Q_EMIT page->cleanUpRequested({ItemKind::Page, {}, false});
    QCOMPARE(mark(u"a"_s).state, OfflineState::Stored); // kept for good
    Q_EMIT page->cleanUpRequested({ItemKind::Page, {}, true});
    QTRY_COMPARE(mark(u"a"_s).state, OfflineState::None);
    Q_EMIT page->sweepRequested();
    const auto says = [page](const QString &words) {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"forgotten"_s));
}

QTEST_MAIN(TestOffline)
#include "tst_offline.moc"
