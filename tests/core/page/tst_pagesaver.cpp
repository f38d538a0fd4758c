// SPDX-License-Identifier: Apache-2.0
#include "core/page/archivelookup.h"
#include "core/page/charset.h"
#include "core/page/pagepictures.h"
#include "core/page/pagesaver.h"
#include "tests/core/image/testimages.h"
#include "tests/support/net/httpserver.h"
#include "tests/support/net/localweb.h"
#include "tests/support/tempdir.h"
#include <QTest>
#include <QTestEventLoop>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Takes the whole page as its readable part: what is tested here is what happens around the reading.
class PlainReader final : public PageReader
{
public:
    Result<ReadablePage> read(const QByteArray &body, const QByteArray &contentType, const QUrl &) override
    {
        if (body.contains("UNREADABLE"))
            return Error{ErrorCode::NotFound, {}, {}};
        ReadablePage page;
        page.title = u"T"_s;
        page.html = QString::fromUtf8(decodePage(body, contentType));
        page.text = page.html;
        return page;
    }
};

QByteArray longText(const QByteArray &start = "A story. ")
{
    return "<p>" + start.repeated(50) + "</p>";
}

} // namespace

struct Rig : LocalWeb
{
    TempDir dir;
    HttpServer server;
    std::unique_ptr<ContentStore> store;
    QThreadPool pool;
    PageReaderThread reader{[] { return std::make_unique<PlainReader>(); }};
    std::unique_ptr<PictureFetcher> fetcher;
    std::unique_ptr<PageSaver> saver;
    Article article;

    Rig()
    {
        auto opened = ContentStore::open({dir.file(u"store"_s)}, clock);
        if (!opened)
            qFatal("no store");
        store = std::move(*opened);
        fetcher = std::make_unique<PictureFetcher>(queue, *store, pool);
        saver = std::make_unique<PageSaver>(PageSaver::Parts{queue, *store, *fetcher, reader});
        saver->setArchiveService(server.url("/available"));
        article.originalUrl = server.url("/original").toString();
    }
    SaveRequest request() const
    {
        SaveRequest request;
        request.articleKey = u"_news/a.md"_s;
        request.article = article;
        request.why = RequestWhy::CommandLine;
        return request;
    }
    SaveOutcome save() { return save(request()); }
    SaveOutcome save(const SaveRequest &request)
    {
        std::optional<SaveOutcome> outcome;
        QTestEventLoop loop;
        saver->save(request, &queue, [&](const SaveOutcome &came) {
            outcome = came;
            loop.exitLoop();
        });
        loop.enterLoopMSecs(8000);
        return outcome.value_or(SaveOutcome{});
    }
    SaveOutcome refresh()
    {
        SaveRequest again = request();
        again.refresh = true;
        again.userAsked = true;
        return save(again);
    }
    QString keptText() const { return PageStore(*store).load(article)->page.text; }
};

class PageSaverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void candidates();
    void packs();
    void saves();
    void keptIsNotAskedAgain();
    void fallsThroughCandidates();
    void tooLittleTextTriesTheNext();
    void allFail();
    void neverOverAGoodCopy_data();
    void neverOverAGoodCopy();
    void refreshReplaces();
    void unchanged();
    void otherTypes();
    void charset();
    void noAddress();
    void redirectIsFollowed();
    void picturesByPolicy();
    void picturesOfThePageStayInItsNetwork();
    void onlyPictures();
    void archive();
    void archiveKnowsNothing();
    void archiveAnswers_data();
    void archiveAnswers();
    void cancelled();
    void offlineWaits();
    void damagedCopyIsForgotten();
    void makesRoom();
    void sameSite();
};

void PageSaverTest::candidates()
{
    using Source = PageCandidate::Source;
    Article article;
    article.originalUrl = u"https://a.example/x?utm_source=n"_s;
    article.webUrl = u"https://a.example/x"_s;
    article.ampWebUrl = u"https://a.example/x/amp"_s;
    article.cdnAmpWebUrl = u"ftp://cdn.example/x"_s;
    const QList<PageCandidate> expected{{QUrl(u"https://a.example/x?utm_source=n"_s), Source::Original},
                                        {QUrl(u"https://a.example/x/amp"_s), Source::Amp}};
    QCOMPARE(pageCandidates(article), expected);
    QCOMPARE(pageAddress(article), u"https://a.example/x"_s);
    QCOMPARE(pageAddress(Article{}), QString());
}

void PageSaverTest::packs()
{
    ReadablePage page;
    page.title = u"Títle"_s;
    page.byline = u"By"_s;
    page.lang = u"es"_s;
    page.dir = u"ltr"_s;
    page.html =
        u"<p>x<img src=\"https://a.example/1.png\" width=\"5\"/><img src=\"https://a.example/1.png\"/></p>"_s;
    page.text = u"x"_s;
    page.videos = {{QUrl(u"https://v.example/1"_s), u"v.example"_s, u"V"_s, 640, 360}};
    const auto stored = PageStore::unpack(PageStore::pack(page, QUrl(u"https://a.example/?a=b%20c"_s)));
    QVERIFY(stored.ok());
    QCOMPARE(stored->url, QUrl(u"https://a.example/?a=b%20c"_s));
    QCOMPARE(stored->page.title, page.title);
    QCOMPARE(stored->page.html, page.html);
    QCOMPARE(stored->page.videos, page.videos);
    QCOMPARE(stored->pictures, QList<QUrl>{QUrl(u"https://a.example/1.png"_s)});
    QCOMPARE(PageStore::unpack("{").error().code, ErrorCode::Malformed);
    QCOMPARE(PageStore::unpack("{\"version\":9}").error().code, ErrorCode::TooNew);
}

void PageSaverTest::saves()
{
    Rig rig;
    rig.server.on("/original", HttpAnswer::html(longText()));
    QStringList changed;
    QObject::connect(rig.saver.get(), &PageSaver::articleChanged, rig.saver.get(),
                     [&](const QString &key, const OfflineInfo &) { changed.append(key); });
    const SaveOutcome outcome = rig.save();
    QCOMPARE(outcome.page.kind, KeepResult::Kind::Fetched);
    QCOMPARE(outcome.page.status, 200);
    QCOMPARE(outcome.results.size(), 1);
    QCOMPARE(outcome.info.state, OfflineState::Stored);
    QCOMPARE(changed, QStringList{u"_news/a.md"_s});
    QVERIFY(rig.keptText().startsWith(u"<p>A story."));
    QVERIFY(rig.store->usage().pageBytes > 0);
}

void PageSaverTest::keptIsNotAskedAgain()
{
    Rig rig;
    rig.server.on("/original", HttpAnswer::html(longText()));
    rig.save();
    QCOMPARE(rig.save().page.kind, KeepResult::Kind::Kept);
    QCOMPARE(rig.server.count("/original"), 1);
}

void PageSaverTest::fallsThroughCandidates()
{
    Rig rig;
    rig.article.webUrl = rig.server.url("/web").toString();
    rig.article.ampWebUrl = rig.server.url("/amp").toString();
    rig.server.on("/original", HttpAnswer::error(410));
    rig.server.on("/web", HttpAnswer::html("<p>UNREADABLE</p>"));
    rig.server.on("/amp", HttpAnswer::html(longText()));
    const SaveOutcome outcome = rig.save();
    QCOMPARE(outcome.page.kind, KeepResult::Kind::Fetched);
    QCOMPARE(outcome.results.size(), 3);
    QCOMPARE(outcome.results[0].status, 410);
    QCOMPARE(outcome.results[1].reason, FailureReason::TooLittleText);
    QCOMPARE(outcome.info.state, OfflineState::Stored);
    QCOMPARE(outcome.info.reason, FailureReason::None);
}

void PageSaverTest::tooLittleTextTriesTheNext()
{
    Rig rig;
    rig.article.webUrl = rig.server.url("/web").toString();
    rig.server.on("/original", HttpAnswer::html("<p>Please accept our cookies.</p>"));
    rig.server.on("/web", HttpAnswer::html(longText()));
    QCOMPARE(rig.save().page.url, rig.article.webUrl);
}

void PageSaverTest::allFail()
{
    Rig rig;
    rig.article.webUrl = rig.server.url("/web").toString();
    rig.server.on("/original", HttpAnswer::html("<p>Please accept our cookies.</p>"));
    rig.server.on("/web", HttpAnswer::error(404));
    const SaveOutcome outcome = rig.save();
    QCOMPARE(outcome.page.kind, KeepResult::Kind::Failed);
    QCOMPARE(outcome.info.state, OfflineState::Failed);
    QCOMPARE(outcome.info.status, 404);
    QCOMPARE(rig.store->usage().failures, 1);
    QCOMPARE(rig.store->itemsOf(u"_news/a.md"_s).size(), 1);
    QVERIFY(!PageStore(*rig.store).load(rig.article).ok());
}

void PageSaverTest::neverOverAGoodCopy_data()
{
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<int>("status");
    QTest::newRow("cookie wall") << QByteArray("<p>Please accept our cookies.</p>") << 200;
    QTest::newRow("a fraction of it") << QByteArray("<p>" + QByteArray(220, 'x') + "</p>") << 200;
    QTest::newRow("nothing to read") << QByteArray("UNREADABLE" + longText()) << 200;
    QTest::newRow("error") << longText("Error ") << 500;
    QTest::newRow("gone") << longText("Gone ") << 410;
}

void PageSaverTest::neverOverAGoodCopy()
{
    QFETCH(QByteArray, later);
    QFETCH(int, status);
    Rig rig;
    rig.server.on("/original", HttpAnswer::html(longText("A long story. ").repeated(5)));
    rig.save();
    const QString before = rig.keptText();
    HttpAnswer answer = HttpAnswer::html(later);
    answer.status = status;
    rig.server.on("/original", answer);
    const SaveOutcome outcome = rig.refresh();
    QCOMPARE(outcome.page.kind, KeepResult::Kind::Failed);
    QCOMPARE(outcome.info.state, OfflineState::Stale);
    QCOMPARE(rig.keptText(), before);
}

void PageSaverTest::refreshReplaces()
{
    Rig rig;
    rig.server.on("/original", HttpAnswer::html(longText("Old. ")));
    rig.save();
    rig.server.on("/original", HttpAnswer::html(longText("New. ")));
    QCOMPARE(rig.refresh().page.kind, KeepResult::Kind::Fetched);
    QVERIFY(rig.keptText().contains(u"New."));
    QCOMPARE(rig.store->files().list().size(), 1U);
}

void PageSaverTest::unchanged()
{
    Rig rig;
    rig.server.on("/original", [](const HttpSeen &seen) {
        HttpAnswer answer = HttpAnswer::html(longText());
        answer.headers.emplaceBack("ETag", "\"1\"");
        if (seen.headers.value("if-none-match") == "\"1\"") {
            answer.status = 304;
            answer.body.clear();
        }
        return answer;
    });
    rig.save();
    const SaveOutcome outcome = rig.refresh();
    QCOMPARE(outcome.page.kind, KeepResult::Kind::Unchanged);
    QCOMPARE(outcome.info.state, OfflineState::Stored);
}

void PageSaverTest::otherTypes()
{
    Rig rig;
    rig.server.on("/original", HttpAnswer::of("application/pdf", "%PDF-1.7"));
    SaveOutcome outcome = rig.save();
    QCOMPARE(outcome.page.reason, FailureReason::WrongType);
    QCOMPARE(outcome.otherType, "application/pdf");
    rig.server.on("/original", HttpAnswer::of({}, longText())); // no type at all, but a page
    outcome = rig.refresh();
    QCOMPARE(outcome.page.kind, KeepResult::Kind::Fetched);
}

void PageSaverTest::charset()
{
    Rig rig;
    rig.server.on("/original",
                  HttpAnswer::html("<p>" + QByteArray("\xCF\xF0\xE8\xE2\xE5\xF2 ").repeated(50) + "</p>",
                                   "windows-1251"));
    rig.save();
    QVERIFY(rig.keptText().contains(u"Привет"));
}

void PageSaverTest::noAddress()
{
    Rig rig;
    rig.article = {};
    const SaveOutcome outcome = rig.save();
    QCOMPARE(outcome.page.reason, FailureReason::NoAddress);
    QCOMPARE(outcome.info.state, OfflineState::None);
}

void PageSaverTest::redirectIsFollowed()
{
    Rig rig;
    rig.server.on("/original", HttpAnswer::redirect(301, "/there"));
    rig.server.on("/there", HttpAnswer::html(longText()));
    rig.save();
    QCOMPARE(PageStore(*rig.store).load(rig.article)->url, rig.server.url("/there"));
}

void PageSaverTest::picturesByPolicy()
{
    Rig rig;
    rig.server.on("/original",
                  HttpAnswer::html(longText() + "<img src=\"" + rig.server.url("/in.png").toEncoded() +
                                   "\"><img src=\"https://tracker.example/p.png\">"
                                   "<img src=\"" +
                                   rig.server.url("/pixel.png").toEncoded() +
                                   "\" width=\"1\" height=\"1\">"));
    for (const char *path : {"/cached.png", "/hot.png", "/in.png", "/pixel.png"})
        rig.server.on(
            path, HttpAnswer::of("image/png", picture("png", QSize(20, 20), QColor(qRgb(path[1], 0, 0)))));
    ImageRef cached;
    cached.url = rig.server.url("/cached.png").toString();
    cached.isCached = true;
    ImageRef hot;
    hot.url = rig.server.url("/hot.png").toString();
    rig.article.images = {cached, hot};
    const SaveOutcome outcome = rig.save();
    QCOMPARE(rig.server.count("/cached.png"), 1);
    QCOMPARE(rig.server.count("/in.png"), 1); // with the publisher itself
    QCOMPARE(rig.server.count("/hot.png"), 0);
    QCOMPARE(rig.server.count("/pixel.png"), 0);
    QCOMPARE(rig.log.size(), 3); // and nobody asked the tracker
    QHash<QString, KeepResult> byUrl;
    for (const KeepResult &result : outcome.results)
        byUrl.insert(result.url, result);
    QCOMPARE(byUrl[hot.url].kind, KeepResult::Kind::Skipped);
    QCOMPARE(byUrl[hot.url].reason, FailureReason::NotAllowed);
    QCOMPARE(byUrl[cached.url].kind, KeepResult::Kind::Fetched);
    QCOMPARE(outcome.info.pictures, 2);
}

void PageSaverTest::picturesOfThePageStayInItsNetwork()
{
    StoredPage page;
    page.url = QUrl(u"https://a.example/x"_s);
    page.page.html = u"<img src=\"http://192.168.1.1/reboot\"/>"_s;
    const auto pictures = picturesOf({}, &page);
    QCOMPARE(pictures.size(), 1);
    QVERIFY(!pictures.first().image.isCached);
    Rig rig;
    PictureRequest request;
    request.url = QUrl(pictures.first().image.url);
    request.vouchedBy = pictures.first().vouchedBy;
    KeepResult result;
    rig.fetcher->fetch(request, &rig.queue, [&](const KeepResult &came) { result = came; });
    QTRY_COMPARE(result.reason, FailureReason::ForbiddenAddress);
}

void PageSaverTest::onlyPictures()
{
    Rig rig;
    rig.server.on("/a.png", HttpAnswer::of("image/png", picture("png", QSize(20, 20))));
    ImageRef image;
    image.url = rig.server.url("/a.png").toString();
    image.isCached = true;
    rig.article.images = {image};
    SaveRequest request = rig.request();
    request.page = false;
    const SaveOutcome outcome = rig.save(request);
    QCOMPARE(outcome.results.size(), 1);
    QCOMPARE(outcome.info.pictures, 1);
    QCOMPARE(outcome.info.state, OfflineState::None);
    QCOMPARE(rig.server.count("/original"), 0);
}

void PageSaverTest::archive()
{
    Rig rig;
    rig.server.on("/original", HttpAnswer::error(404));
    const QByteArray copy = rig.server.url("/copy").toEncoded();
    const QByteArray query =
        archiveQuery(QUrl(rig.article.originalUrl), rig.server.url("/available")).toEncoded();
    rig.server.on(
        query.mid(query.indexOf("/available")),
        HttpAnswer::of("application/json",
                       R"({"archived_snapshots":{"closest":{"available":true,"url":")" + copy + "\"}}}"));
    rig.server.on("/copy", HttpAnswer::html(longText("Archived. ")));
    QCOMPARE(rig.save().page.kind, KeepResult::Kind::Failed);
    QCOMPARE(rig.server.seen().size(), 1); // not asked unless the user says so
    SaveRequest request = rig.request();
    request.archived = true;
    const SaveOutcome outcome = rig.save(request);
    QCOMPARE(outcome.page.kind, KeepResult::Kind::Fetched);
    QVERIFY(rig.keptText().contains(u"Archived."));
    QCOMPARE(rig.log.at(1).why, RequestWhy::ReadArchived);
}

void PageSaverTest::archiveKnowsNothing()
{
    Rig rig;
    const QByteArray query =
        archiveQuery(QUrl(rig.article.originalUrl), rig.server.url("/available")).toEncoded();
    rig.server.on(query.mid(query.indexOf("/available")),
                  HttpAnswer::of("application/json", R"({"archived_snapshots":{}})"));
    SaveRequest request = rig.request();
    request.archived = true;
    QCOMPARE(rig.save(request).page.reason, FailureReason::NotArchived);
}

void PageSaverTest::archiveAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QUrl>("expected");
    QTest::newRow("found")
        << QByteArray(
               R"({"archived_snapshots":{"closest":{"available":true,"url":"http://web.archive.org/web/20210827123456/http://a.example/x?y=1"}}})")
        << QUrl(u"https://web.archive.org/web/20210827123456id_/http://a.example/x?y=1"_s);
    QTest::newRow("not available")
        << QByteArray(R"({"archived_snapshots":{"closest":{"available":false,"url":"http://x.example/"}}})")
        << QUrl();
    QTest::newRow("none") << QByteArray(R"({"archived_snapshots":{}})") << QUrl();
    QTest::newRow("no json") << QByteArray("<html>") << QUrl();
    QTest::newRow("file")
        << QByteArray(R"({"archived_snapshots":{"closest":{"available":true,"url":"file:///etc/hostname"}}})")
        << QUrl();
}

void PageSaverTest::archiveAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QUrl, expected);
    QCOMPARE(archivedPage(answer), expected);
    QVERIFY(archiveQuery(QUrl(u"https://a.example/?a=b&c=d"_s)).toEncoded().contains("%26c%3Dd"));
}

void PageSaverTest::cancelled()
{
    Rig rig;
    HttpAnswer silent;
    silent.manner = HttpAnswer::Manner::Silent;
    rig.server.on("/original", silent);
    std::optional<SaveOutcome> outcome;
    const auto id =
        rig.saver->save(rig.request(), &rig.queue, [&](const SaveOutcome &came) { outcome = came; });
    QTRY_COMPARE(rig.server.seen().size(), 1);
    rig.saver->cancel(id);
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->page.kind, KeepResult::Kind::Skipped);
    QCOMPARE(rig.queue.pending(), 0);
}

void PageSaverTest::offlineWaits()
{
    Rig rig;
    rig.server.on("/original", HttpAnswer::html(longText()));
    rig.mode.setOfflineByUser(true);
    std::optional<SaveOutcome> outcome;
    rig.saver->save(rig.request(), &rig.queue, [&](const SaveOutcome &came) { outcome = came; });
    QTest::qWait(50);
    QVERIFY(!outcome);
    QCOMPARE(rig.server.connections(), 0);
    rig.mode.setOfflineByUser(false);
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->page.kind, KeepResult::Kind::Fetched);
}

void PageSaverTest::damagedCopyIsForgotten()
{
    Rig rig;
    rig.server.on("/original", HttpAnswer::html(longText()));
    const SaveOutcome saved = rig.save();
    QFile file(rig.store->files().pathOf(saved.page.object));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    QCOMPARE(PageStore(*rig.store).load(rig.article).error().code, ErrorCode::Corrupt);
    QCOMPARE(rig.save().page.kind, KeepResult::Kind::Fetched);
    QCOMPARE(rig.server.count("/original"), 2);
}

void PageSaverTest::makesRoom()
{
    Rig rig;
    rig.server.on("/original", HttpAnswer::html(longText()));
    rig.save();
    rig.store->setBudget(10);
    QCOMPARE(PageStore(*rig.store).info(u"_news/a.md"_s, rig.article).state, OfflineState::None);
}

void PageSaverTest::sameSite()
{
    const auto same = [](const char *a, const char *b) {
        return isSameSite(QUrl(QString::fromLatin1(a)), QUrl(QString::fromLatin1(b)));
    };
    QVERIFY(same("https://a.example.com/", "https://img.example.com/"));
    QVERIFY(same("https://example.com/", "http://cdn.example.com/"));
    QVERIFY(!same("https://example.com/", "https://example.org/"));
    QVERIFY(same("https://news.site.co.uk/", "https://img.site.co.uk/"));
    QVERIFY(!same("https://one.co.uk/", "https://two.co.uk/"));
    QVERIFY(!same("https://1.2.3.4/", "https://9.9.3.4/"));
    QVERIFY(same("http://127.0.0.1:1/", "http://127.0.0.1:2/"));
    QVERIFY(!same("", ""));
}

QTEST_GUILESS_MAIN(PageSaverTest)
#include "tst_pagesaver.moc"
