// SPDX-License-Identifier: Apache-2.0
#include "core/image/imageservice.h"
#include "tests/core/image/testimages.h"
#include "tests/support/net/httpserver.h"
#include "tests/support/net/localweb.h"
#include "tests/support/tempdir.h"
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = PictureAnswer::State;

/// A service over a store on disk and a server on this computer.
struct Rig : LocalWeb
{
    TempDir dir;
    HttpServer server;
    std::unique_ptr<ContentStore> store;
    QThreadPool pool;
    std::unique_ptr<PictureFetcher> fetcher;
    std::unique_ptr<ImageService> service;

    Rig()
    {
        auto opened = ContentStore::open({dir.file(u"store"_s)}, clock);
        if (!opened)
            qFatal("no store");
        store = std::move(*opened);
        fetcher = std::make_unique<PictureFetcher>(queue, *store, pool);
        newService(PicturePolicy::Always);
    }
    void newService(PicturePolicy policy)
    {
        service = std::make_unique<ImageService>(ImageService::Parts{*fetcher, *store, mode, pool});
        service->setLibraryFolder(dir.path());
        PicturePolicies policies;
        policies.everywhere = policy;
        policies.privateLibrary = true; // the server is on this computer
        service->setPolicies(policies);
    }
    PictureWant want(const QByteArray &path, QSize frame = QSize(50, 50)) const
    {
        PictureWant want;
        want.image.url = server.url(path).toString();
        want.image.width = 100;
        want.image.height = 100;
        want.articleKey = u"_news/a.md"_s;
        want.providerDomain = u"a.example"_s;
        want.frame = frame;
        return want;
    }
    /// Asks until there is an end to it.
    PictureAnswer settle(const PictureWant &want)
    {
        PictureAnswer answer = service->picture(want);
        PictureWant again = want;
        again.userAsked = false;
        for (int i = 0; i < 4 && answer.state == State::Loading; ++i) {
            QSignalSpy changed(service.get(), &ImageService::changed);
            if (!changed.wait(5000))
                return answer;
            answer = service->picture(again);
        }
        return answer;
    }
};

class ImageServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromTheWebThenStoreThenMemory();
    void localPicture();
    void localOutsideIsNotRead();
    void policyIsAsked();
    void clickLoads();
    void oneFetchPerAddress();
    void failureIsRemembered();
    void clickTriesAgain();
    void wrongContent_data();
    void wrongContent();
    void knownToBeNoneAfterRestart();
    void offlineWaits();
    void scrolledAwayIsCancelled();
    void readerKeepsWhatTheListLeft();
    void largeIsShrunk();
    void refreshAsksWithValidators();
    void damagedFileFails();
};

void ImageServiceTest::fromTheWebThenStoreThenMemory()
{
    Rig rig;
    rig.server.on("/a.png", HttpAnswer::of("image/png", picture("png", QSize(100, 100))));
    const PictureWant want = rig.want("/a.png");
    QCOMPARE(rig.service->picture(want).state, State::Loading);
    const PictureAnswer answer = rig.settle(want);
    QCOMPARE(answer.state, State::Ready);
    QCOMPARE(answer.image.size(), QSize(50, 50));
    QCOMPARE(rig.service->picture(want).state, State::Ready); // memory
    QCOMPARE(rig.server.count("/a.png"), 1);
    rig.newService(PicturePolicy::Never); // what is here is shown whatever the policy says
    QCOMPARE(rig.settle(want).state, State::Ready);
    QCOMPARE(rig.server.count("/a.png"), 1);
    QVERIFY(QFileInfo::exists(rig.service->pathOf(want.image.url)));
    QCOMPARE(rig.store->itemsOf(u"_news/a.md"_s).size(), 1);
    QCOMPARE(rig.store->usage().providers.value(0).name, u"a.example"_s);
}

void ImageServiceTest::localPicture()
{
    Rig rig;
    rig.dir.write(u"assets/a.png"_s, picture("png", QSize(30, 20)));
    PictureWant want;
    want.image.url = u"/assets/a.png"_s;
    want.frame = QSize(15, 15);
    const PictureAnswer answer = rig.settle(want);
    QCOMPARE(answer.state, State::Ready);
    QCOMPARE(answer.image.size(), QSize(15, 10));
    QVERIFY(rig.server.seen().isEmpty());
}

void ImageServiceTest::localOutsideIsNotRead()
{
    Rig rig;
    PictureWant want;
    want.image.url = u"/../../etc/hostname"_s;
    QCOMPARE(rig.service->picture(want).state, State::Failed);
    want.image.url = u"file:///etc/hostname"_s;
    QCOMPARE(rig.service->picture(want).state, State::Failed);
}

void ImageServiceTest::policyIsAsked()
{
    Rig rig;
    rig.server.on("/a.png", HttpAnswer::of("image/png", picture("png", QSize(100, 100))));
    rig.newService(PicturePolicy::CachedByPublisher);
    PictureWant want = rig.want("/a.png");
    QCOMPARE(rig.service->picture(want).state, State::NeedsClick);
    want.image.width = 1;
    QCOMPARE(rig.service->picture(want).state, State::Forbidden);
    rig.newService(PicturePolicy::Never);
    QCOMPARE(rig.service->picture(rig.want("/a.png")).state, State::Forbidden);
    QTest::qWait(20);
    QVERIFY(rig.server.seen().isEmpty());
    rig.newService(PicturePolicy::CachedByPublisher);
    want = rig.want("/a.png");
    want.image.isCached = true;
    QCOMPARE(rig.settle(want).state, State::Ready);
}

void ImageServiceTest::clickLoads()
{
    Rig rig;
    rig.server.on("/a.png", HttpAnswer::of("image/png", picture("png", QSize(100, 100))));
    rig.newService(PicturePolicy::Ask);
    PictureWant want = rig.want("/a.png");
    QCOMPARE(rig.service->picture(want).state, State::NeedsClick);
    want.userAsked = true;
    QCOMPARE(rig.settle(want).state, State::Ready);
}

void ImageServiceTest::oneFetchPerAddress()
{
    Rig rig;
    rig.server.on("/a.png", HttpAnswer::of("image/png", picture("png", QSize(100, 100))));
    int told = 0;
    for (int i = 0; i < 5; ++i) {
        PictureRequest request;
        request.url = rig.server.url("/a.png");
        request.articleKey = QString::number(i);
        rig.fetcher->fetch(request, &rig.queue, [&told](const KeepResult &result) {
            told += result.kind == KeepResult::Kind::Fetched ? 1 : 0;
        });
    }
    QTRY_COMPARE(told, 5);
    QCOMPARE(rig.server.count("/a.png"), 1);
    QCOMPARE(rig.store->itemsOf(u"3"_s).size(), 1); // each of them is known to use it
}

void ImageServiceTest::failureIsRemembered()
{
    Rig rig;
    rig.server.on("/a.png", HttpAnswer::error(404));
    const PictureWant want = rig.want("/a.png");
    PictureAnswer answer = rig.settle(want);
    QCOMPARE(answer.state, State::Failed);
    QCOMPARE(answer.reason, FailureReason::HttpStatus);
    QCOMPARE(answer.status, 404);
    for (int i = 0; i < 5; ++i)
        answer = rig.settle(want);
    rig.newService(PicturePolicy::Always);
    QCOMPARE(rig.settle(want).state, State::Failed);
    QCOMPARE(rig.server.count("/a.png"), 1);
    QCOMPARE(rig.store->usage().failures, 1);
}

void ImageServiceTest::clickTriesAgain()
{
    Rig rig;
    rig.server.on("/a.png", HttpAnswer::error(404));
    PictureWant want = rig.want("/a.png");
    QCOMPARE(rig.settle(want).state, State::Failed);
    rig.server.on("/a.png", HttpAnswer::of("image/png", picture("png", QSize(100, 100))));
    want.userAsked = true;
    QCOMPARE(rig.settle(want).state, State::Ready);
}

void ImageServiceTest::wrongContent_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("reason");
    QTest::newRow("page") << QByteArray("text/html") << QByteArray("<p>Sorry")
                          << int(FailureReason::WrongType);
    QTest::newRow("page called png") << QByteArray("image/png") << QByteArray("<p>Sorry")
                                     << int(FailureReason::NotDecodable);
    QTest::newRow("huge header") << QByteArray("image/png") << pngHeader(50'000, 50'000)
                                 << int(FailureReason::TooLarge);
    QTest::newRow("nothing") << QByteArray("image/png") << QByteArray() << int(FailureReason::NotDecodable);
}

void ImageServiceTest::wrongContent()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, reason);
    Rig rig;
    rig.server.on("/a", HttpAnswer::of(type, body));
    const PictureAnswer answer = rig.settle(rig.want("/a"));
    QCOMPARE(answer.state, State::Failed);
    QCOMPARE(int(answer.reason), reason);
    QVERIFY(rig.store->files().list().empty());
}

void ImageServiceTest::knownToBeNoneAfterRestart()
{
    Rig rig;
    rig.server.on("/a", HttpAnswer::of("text/html", "<p>Sorry"));
    QCOMPARE(rig.settle(rig.want("/a")).state, State::Failed);
    rig.newService(PicturePolicy::Always);
    QCOMPARE(rig.settle(rig.want("/a")).reason, FailureReason::WrongType);
    QCOMPARE(rig.server.count("/a"), 1);
}

void ImageServiceTest::offlineWaits()
{
    Rig rig;
    rig.server.on("/a.png", HttpAnswer::of("image/png", picture("png", QSize(100, 100))));
    rig.mode.setOfflineByUser(true);
    const PictureWant want = rig.want("/a.png");
    QCOMPARE(rig.service->picture(want).state, State::Waiting);
    QTest::qWait(30);
    QCOMPARE(rig.server.connections(), 0);
    QSignalSpy changed(rig.service.get(), &ImageService::changed);
    rig.mode.setOfflineByUser(false);
    QVERIFY(changed.wait(5000));
    QCOMPARE(rig.settle(want).state, State::Ready);
}

void ImageServiceTest::scrolledAwayIsCancelled()
{
    Rig rig;
    rig.mode.setOfflineByUser(true);
    PictureWant gone = rig.want("/gone.png");
    gone.role = PictureRole::Thumbnail;
    PictureWant seen = rig.want("/seen.png");
    seen.role = PictureRole::Thumbnail;
    rig.server.on("/seen.png", HttpAnswer::of("image/png", picture("png", QSize(100, 100))));
    rig.service->picture(gone);
    rig.service->picture(seen);
    QCOMPARE(rig.queue.pending(), 2);
    rig.service->setVisibleThumbnails({seen.image.url});
    QCOMPARE(rig.queue.pending(), 1);
    rig.mode.setOfflineByUser(false);
    QTRY_COMPARE(rig.server.count("/seen.png"), 1);
    QCOMPARE(rig.settle(seen).state, State::Ready);
    QCOMPARE(rig.server.count("/gone.png"), 0);
    QCOMPARE(rig.service->picture(gone).state, State::Loading); // scrolled back: asked anew
}

void ImageServiceTest::readerKeepsWhatTheListLeft()
{
    Rig rig;
    rig.mode.setOfflineByUser(true);
    PictureWant want = rig.want("/a.png");
    want.role = PictureRole::Thumbnail;
    rig.service->picture(want);
    want.role = PictureRole::Shown;
    want.frame = QSize(500, 500);
    rig.service->picture(want);
    rig.service->setVisibleThumbnails({});
    QCOMPARE(rig.queue.pending(), 1);
}

void ImageServiceTest::largeIsShrunk()
{
    Rig rig;
    rig.server.on("/a.jpg", HttpAnswer::of("image/jpeg", picture("jpeg", QSize(4000, 1000))));
    QCOMPARE(rig.settle(rig.want("/a.jpg", QSize())).image.size(), QSize(2560, 640));
}

void ImageServiceTest::refreshAsksWithValidators()
{
    Rig rig;
    rig.server.on("/a.png", [](const HttpSeen &seen) {
        HttpAnswer answer = HttpAnswer::of("image/png", picture("png", QSize(100, 100)));
        answer.headers.emplaceBack("ETag", "\"1\"");
        if (seen.headers.value("if-none-match") == "\"1\"") {
            answer.status = 304;
            answer.body.clear();
        }
        return answer;
    });
    QList<KeepResult> results;
    for (const bool refresh : {false, false, true}) {
        PictureRequest request;
        request.url = rig.server.url("/a.png");
        request.refresh = refresh;
        const auto before = results.size();
        rig.fetcher->fetch(request, &rig.queue,
                           [&results](const KeepResult &result) { results.append(result); });
        QTRY_COMPARE(results.size(), before + 1);
    }
    QCOMPARE(results[0].kind, KeepResult::Kind::Fetched);
    QCOMPARE(results[1].kind, KeepResult::Kind::Kept);
    QCOMPARE(results[2].kind, KeepResult::Kind::Unchanged);
    QCOMPARE(results[2].object, results[0].object);
    QCOMPARE(keepResultName(results[2].kind), u"unchanged"_s);
}

void ImageServiceTest::damagedFileFails()
{
    Rig rig;
    rig.server.on("/a.png", HttpAnswer::of("image/png", picture("png", QSize(100, 100))));
    QCOMPARE(rig.settle(rig.want("/a.png")).state, State::Ready);
    QFile file(rig.service->pathOf(rig.server.url("/a.png").toString()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    rig.newService(PicturePolicy::Always);
    QCOMPARE(rig.settle(rig.want("/a.png")).state, State::Failed);
}

QTEST_GUILESS_MAIN(ImageServiceTest)
#include "tst_imageservice.moc"
