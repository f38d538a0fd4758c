// SPDX-License-Identifier: Apache-2.0
#include "core/page/libraryweb.h"
#include "tests/support/net/httpserver.h"
#include "tests/support/tempdir.h"
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

class PlainReader final : public PageReader
{
public:
    Result<ReadablePage> read(const QByteArray &body, const QByteArray &, const QUrl &) override
    {
        ReadablePage page;
        page.html = page.text = QString::fromUtf8(body);
        return page;
    }
};

} // namespace

/// A library of articles "0", "1", … whose pages are on a server on this computer.
struct Rig
{
    TempDir dir;
    HttpServer server;
    SystemClock clock;
    std::unique_ptr<WebAccess> access = std::make_unique<WebAccess>(clock);
    std::unique_ptr<LibraryWeb> web;
    QStringList matches; ///< of every query

    Rig()
    {
        for (int i = 0; i < 12; ++i)
            server.on("/" + QByteArray::number(i),
                      HttpAnswer::html("<p>" + QByteArray(500, char('a' + i)) + "</p>"));
        open();
    }
    static QStringList keys(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(QString::number(i));
        return all;
    }
    void open()
    {
        web.reset();
        LibraryWeb::Options options;
        options.cacheFolder = dir.file(u"cache"_s);
        options.userFolder = dir.file(u"user"_s);
        options.readArticle = [this](const QString &key) -> Result<Article> {
            if (key == u"deleted"_s)
                return Error{ErrorCode::NotFound, key, {}};
            Article article;
            article.originalUrl = server.url("/" + key.toLatin1()).toString();
            return article;
        };
        options.ask = [this](const QString &, int most) { return matches.mid(0, most); };
        options.readerFactory = [] { return std::make_unique<PlainReader>(); };
        options.queue.lanes.pause = std::chrono::milliseconds(1);
        options.queue.retry.attempts = 1;
        auto opened = LibraryWeb::open(*access, options);
        if (!opened)
            qFatal("not opened");
        web = std::move(*opened);
    }
    bool settled() const { return !web->keeper().progress().isActive(); }
};

class OfflineKeeperTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAll();
    void failuresAreCounted();
    void goesOnAfterRestart();
    void pauseAndGoOn();
    void cancelForgets();
    void sameArticleOnce();
    void pinnedSurvivesTheBudget();
    void offlineWaitsWithoutARequest();
    void estimates();
    void sweeps();
    void manyDeletedArticles();
    void tellsWhatWaits();
    void triesAgainWhatFailedForGood();
    void movedWhileWaiting();
    void rulesBringNewMatches();
    void rulesLeaveAloneWhatFailed();
    void rulesAskNobodyWhileOffline();
    void withoutARuleNothingIsFetched();
};

void OfflineKeeperTest::keepsAll()
{
    Rig rig;
    QSignalSpy done(&rig.web->keeper(), &OfflineKeeper::articleDone);
    QVERIFY(rig.web->keeper().keep(Rig::keys(6), {}).ok());
    QCOMPARE(rig.web->keeper().progress().total, 6);
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(done.size(), 6);
    QCOMPARE(rig.web->keeper().progress().failed, 0);
    QVERIFY(rig.web->keeper().progress().bytes > 3000);
    QCOMPARE(rig.web->store().usage().pages, 6);
    QVERIFY(rig.web->wishes().wishes().isEmpty());
}

void OfflineKeeperTest::failuresAreCounted()
{
    Rig rig;
    QVERIFY(rig.web->keeper().keep({u"0"_s, u"deleted"_s, u"none"_s}, {}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.web->keeper().progress().failed, 2);
    QCOMPARE(rig.web->keeper().progress().done, 3);
    QVERIFY(rig.web->wishes().wishes().isEmpty());
}

void OfflineKeeperTest::goesOnAfterRestart()
{
    Rig rig;
    rig.access->mode.setOfflineByUser(true);
    QVERIFY(rig.web->keeper().keep(Rig::keys(3), {}).ok());
    QTest::qWait(20);
    rig.open(); // the program was closed before the network came back
    QCOMPARE(rig.web->wishes().wishes().size(), 3);
    rig.access->mode.setOfflineByUser(false);
    QCOMPARE(rig.server.connections(), 0);
    rig.web->keeper().goOn();
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.web->store().usage().pages, 3);
}

void OfflineKeeperTest::pauseAndGoOn()
{
    Rig rig;
    rig.web->keeper().setPaused(true);
    QVERIFY(rig.web->keeper().keep(Rig::keys(3), {}).ok());
    QTest::qWait(30);
    QCOMPARE(rig.server.connections(), 0);
    QVERIFY(rig.web->keeper().progress().paused);
    rig.web->keeper().setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.web->keeper().progress().done, 3);
}

void OfflineKeeperTest::cancelForgets()
{
    Rig rig;
    rig.access->mode.setOfflineByUser(true);
    QVERIFY(rig.web->keeper().keep(Rig::keys(8), {}).ok());
    QTest::qWait(20);
    QVERIFY(rig.web->keeper().cancel().ok());
    QVERIFY(rig.settled());
    QVERIFY(rig.web->wishes().wishes().isEmpty());
    QTRY_COMPARE(rig.web->queue().pending(), 0);
    rig.access->mode.setOfflineByUser(false);
    QTest::qWait(30);
    QCOMPARE(rig.server.connections(), 0);
}

void OfflineKeeperTest::sameArticleOnce()
{
    Rig rig;
    QVERIFY(rig.web->keeper().keep({u"0"_s, u"0"_s}, {}).ok());
    QVERIFY(rig.web->keeper().keep({u"0"_s, u"1"_s}, {}).ok());
    QCOMPARE(rig.web->keeper().progress().total, 2);
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.server.count("/0"), 1);
}

void OfflineKeeperTest::pinnedSurvivesTheBudget()
{
    Rig rig;
    QVERIFY(rig.web->keeper().keep({u"0"_s}, {.pin = true}).ok());
    QVERIFY(rig.web->keeper().keep({u"1"_s}, {}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    rig.web->store().setBudget(1);
    const auto pages = rig.web->store().itemsOf(u"0"_s);
    QVERIFY(pages.value(0).hasContent());
    QVERIFY(!rig.web->store().itemsOf(u"1"_s).value(0).hasContent());
}

void OfflineKeeperTest::offlineWaitsWithoutARequest()
{
    Rig rig;
    rig.access->mode.setOfflineByUser(true);
    QVERIFY(rig.web->keeper().keep(Rig::keys(2), {}).ok());
    QTest::qWait(50);
    QCOMPARE(rig.server.connections(), 0);
    QCOMPARE(rig.access->log.size(), 0);
    QVERIFY(rig.web->keeper().progress().isActive());
    rig.access->mode.setOfflineByUser(false);
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.web->keeper().progress().failed, 0);
}

void OfflineKeeperTest::estimates()
{
    Rig rig;
    Article article;
    article.originalUrl = u"https://a.example/x"_s;
    ImageRef cached;
    cached.url = u"https://a.example/x.png"_s;
    cached.isCached = true;
    ImageRef hot;
    hot.url = u"https://b.example/x.png"_s;
    article.images = {cached, hot};
    const OfflineEstimate estimate = rig.web->keeper().estimate({article, article}, {});
    QCOMPARE(estimate.articles, 2);
    QCOMPARE(estimate.pictures, 2);
    QVERIFY(estimate.bytes > 100'000);
    QVERIFY(rig.web->keeper().keep({u"0"_s}, {}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    article = {};
    article.originalUrl = rig.server.url("/0").toString();
    QCOMPARE(rig.web->keeper().estimate({article}, {}), OfflineEstimate{});
}

void OfflineKeeperTest::sweeps()
{
    Rig rig;
    QVERIFY(rig.web->keeper().keep(Rig::keys(2), {}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    std::optional<SweepReport> report;
    rig.web->sweep(
        &rig.web->keeper(), [](const QString &key) { return key == u"0"_s; },
        [&](const SweepReport &came) { report = came; });
    QTRY_VERIFY(report);
    QCOMPARE(report->items, 1);
    QCOMPARE(rig.web->store().usage().pages, 1);
}

void OfflineKeeperTest::manyDeletedArticles()
{
    Rig rig;
    QVERIFY(rig.web->keeper().keep(QStringList(1, u"deleted"_s), {}).ok());
    QCOMPARE(rig.web->keeper().progress().failed, 1);
    QStringList many;
    for (int i = 0; i < 1'000; ++i)
        many.append(u"gone"_s + QString::number(i));
    OfflineKeeper keeper(rig.web->saver(), rig.web->wishes(), rig.web->store(), [](const QString &key) {
        return Result<Article>(Error{ErrorCode::NotFound, key, {}});
    });
    QVERIFY(keeper.keep(many, {}).ok()); // one after the other, not one within the other
    QCOMPARE(keeper.progress().done, 1'000);
}

void OfflineKeeperTest::tellsWhatWaits()
{
    Rig rig;
    rig.access->mode.setOfflineByUser(true);
    QVERIFY(rig.web->keeper().keep(Rig::keys(7), {}).ok());
    QStringList waiting = rig.web->keeper().waiting();
    waiting.sort();
    QCOMPARE(waiting, Rig::keys(7));
    rig.access->mode.setOfflineByUser(false);
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QVERIFY(rig.web->keeper().waiting().isEmpty());
}

void OfflineKeeperTest::triesAgainWhatFailedForGood()
{
    Rig rig;
    QVERIFY(rig.web->keeper().keep({u"none"_s}, {}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.server.count("/none"), 1);
    QVERIFY(rig.web->keeper().keep({u"none"_s}, {}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.server.count("/none"), 1); // remembered
    rig.server.on("/none", HttpAnswer::html("<p>" + QByteArray(500, 'n') + "</p>"));
    QVERIFY(rig.web->keeper().keepAgain({u"none"_s}, true).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.server.count("/none"), 2);
    QCOMPARE(rig.web->keeper().progress().failed, 0);
}

void OfflineKeeperTest::movedWhileWaiting()
{
    Rig rig;
    QVERIFY(rig.web->keeper().keep({u"0"_s}, {.pin = true}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    rig.web->keeper().setPaused(true);
    QVERIFY(rig.web->keeper().keep({u"deleted"_s}, {}).ok());
    QVERIFY(rig.web->renameArticle(u"deleted"_s, u"1"_s).ok());
    QVERIFY(rig.web->renameArticle(u"0"_s, u"2"_s).ok());
    rig.web->keeper().setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.web->keeper().progress().failed, 0);
    QCOMPARE(rig.server.count("/1"), 1);
    QVERIFY(rig.web->wishes().isPinned(u"2"_s));
    QCOMPARE(rig.web->store().itemsOf(u"2"_s).size(), 1);
    QVERIFY(rig.web->store().itemsOf(u"0"_s).isEmpty());
    QVERIFY(rig.web->forgetArticle(u"2"_s).ok());
    QVERIFY(!rig.web->wishes().isPinned(u"2"_s));
    QVERIFY(rig.web->store().itemsOf(u"2"_s).isEmpty());
}

void OfflineKeeperTest::rulesBringNewMatches()
{
    Rig rig;
    rig.matches = {u"0"_s, u"1"_s};
    QVERIFY(rig.web->rules().add({0, u"is:unread"_s, true, 3}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.web->store().usage().pages, 2);
    rig.matches = {u"2"_s, u"0"_s, u"1"_s, u"3"_s}; // the fourth is beyond the rule's limit
    rig.web->rules().contentChanged();
    QTRY_COMPARE_WITH_TIMEOUT(rig.web->store().usage().pages, 3, 15000);
    QCOMPARE(rig.web->rules().run(), 0);
    QCOMPARE(rig.server.count("/0"), 1);
    QCOMPARE(rig.server.count("/3"), 0);
    const qint64 id = rig.web->wishes().rules().first().id;
    QVERIFY(rig.web->rules().remove(id).ok());
    rig.matches = {u"5"_s};
    QCOMPARE(rig.web->rules().run(), 0);
    QCOMPARE(rig.web->store().usage().pages, 3); // what it brought stays
}

void OfflineKeeperTest::rulesLeaveAloneWhatFailed()
{
    Rig rig;
    rig.server.on("/busy", HttpAnswer::error(503));
    rig.matches = {u"none"_s, u"busy"_s};
    QVERIFY(rig.web->rules().add({0, u"is:unread"_s, true, 10}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QCOMPARE(rig.web->rules().run(), 0); // one failed for good, the other just now
    // One that had to make room is not brought back, or two would push each other out for ever.
    QVERIFY(rig.web->keeper().keep({u"4"_s}, {}).ok());
    QTRY_VERIFY_WITH_TIMEOUT(rig.settled(), 15000);
    QVERIFY(rig.web->store().cleanUp({ItemKind::Page, {}, true}).ok());
    rig.matches = {u"4"_s};
    QCOMPARE(rig.web->rules().run(), 0);
}

void OfflineKeeperTest::rulesAskNobodyWhileOffline()
{
    Rig rig;
    rig.access->mode.setOfflineByUser(true);
    rig.matches = {u"0"_s};
    QVERIFY(rig.web->rules().add({0, u"is:unread"_s, true, 10}).ok());
    QCOMPARE(rig.web->rules().run(), 0);
    QVERIFY(!rig.web->keeper().progress().isActive());
    QCOMPARE(rig.server.connections(), 0);
    rig.access->mode.setOfflineByUser(false); // now it follows by itself
    QTRY_COMPARE_WITH_TIMEOUT(rig.web->store().usage().pages, 1, 15000);
}

void OfflineKeeperTest::withoutARuleNothingIsFetched()
{
    Rig rig;
    rig.matches = {u"0"_s};
    rig.web->rules().contentChanged();
    QCOMPARE(rig.web->rules().run(), 0);
    QVERIFY(!rig.web->keeper().progress().isActive());
    QCOMPARE(rig.server.connections(), 0);
}

QTEST_GUILESS_MAIN(OfflineKeeperTest)
#include "tst_offlinekeeper.moc"
