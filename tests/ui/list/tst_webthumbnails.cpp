// SPDX-License-Identifier: Apache-2.0
#include "core/page/libraryweb.h"
#include "tests/core/image/testimages.h"
#include "tests/support/net/httpserver.h"
#include "tests/support/tempdir.h"
#include "ui/list/webthumbnails.h"
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::HttpAnswer;

class TestWebThumbnails : public QObject
{
    Q_OBJECT
    static constexpr QSize tile{88, 66};
    std::unique_ptr<test::TempDir> m_dir;
    std::unique_ptr<test::HttpServer> m_server;
    SystemClock m_clock;
    std::unique_ptr<WebAccess> m_access;
    std::unique_ptr<LibraryWeb> m_web;
    std::unique_ptr<WebThumbnails> m_thumbnails;

    RowData row(int id, const QByteArray &path, bool cached = true) const
    {
        RowData row;
        row.id = ArticleId(id);
        row.key = u"_news/%1.md"_s.arg(id);
        row.thumbnail.url = m_server->url(path).toString();
        row.thumbnail.isCached = cached;
        return row;
    }
    ThumbnailState state(const RowData &row) { return m_thumbnails->thumbnail(row, tile).state; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<test::TempDir>();
        m_server = std::make_unique<test::HttpServer>();
        m_access = std::make_unique<WebAccess>(m_clock);
        LibraryWeb::Options options;
        options.cacheFolder = m_dir->file(u"cache"_s);
        options.userFolder = m_dir->file(u"user"_s);
        options.policies.privateLibrary = true; // the server is on this computer
        options.queue.lanes.pause = std::chrono::milliseconds(1);
        options.queue.retry.attempts = 1;
        auto web = LibraryWeb::open(*m_access, options);
        QVERIFY(web);
        m_web = std::move(*web);
        m_thumbnails = std::make_unique<WebThumbnails>();
        m_thumbnails->setImages(&m_web->images());
    }
    void cleanup()
    {
        m_thumbnails.reset();
        m_web.reset();
        m_access.reset();
        m_server.reset();
        m_dir.reset();
    }

    void fetchesAndCoversTheTile_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(400, 100);
        QTest::newRow("tall") << QSize(100, 400);
        QTest::newRow("small") << QSize(20, 20);
    }
    void fetchesAndCoversTheTile()
    {
        QFETCH(QSize, size);
        m_server->on("/a.png", HttpAnswer::of("image/png", test::picture("png", size)));
        const QSignalSpy ready(m_thumbnails.get(), &ThumbnailSource::ready);
        QCOMPARE(state(row(1, "/a.png")), ThumbnailState::Loading);
        QCOMPARE(state(row(2, "/a.png")), ThumbnailState::Loading);
        QTRY_COMPARE(state(row(1, "/a.png")), ThumbnailState::Ready);
        QSet<ArticleId> told;
        for (const auto &arguments : ready)
            told.insert(arguments.first().value<ArticleId>());
        QVERIFY(told.contains(ArticleId(1)) && told.contains(ArticleId(2)));
        const Thumbnail thumbnail = m_thumbnails->thumbnail(row(1, "/a.png"), tile);
        QCOMPARE(thumbnail.pixmap.size(), tile);
        const QImage image = thumbnail.pixmap.toImage();
        for (const QPoint corner : {QPoint(0, 0), QPoint(87, 65)})
            QCOMPARE(image.pixelColor(corner), QColor(Qt::red));
        QCOMPARE(m_server->count("/a.png"), 1);
    }

    void asksNobodyWithoutLeave()
    {
        QCOMPARE(state(row(1, "/a.png", false)), ThumbnailState::Waiting);
        m_access->mode.setOfflineByUser(true);
        QCOMPARE(state(row(2, "/b.png")), ThumbnailState::Waiting);
        QTest::qWait(100);
        QCOMPARE(m_server->connections(), 0);
        m_server->on("/b.png", HttpAnswer::of("image/png", test::picture("png", QSize(100, 100))));
        m_access->mode.setOfflineByUser(false);
        QTRY_COMPARE(state(row(2, "/b.png")), ThumbnailState::Ready);
        QCOMPARE(m_server->count("/a.png"), 0);
    }

    void failuresAreKnown()
    {
        m_server->on("/gone.png", HttpAnswer::error(404));
        m_server->on("/odd.png", HttpAnswer::of("image/png", "no picture"));
        state(row(1, "/gone.png"));
        state(row(2, "/odd.png"));
        QTRY_COMPARE(state(row(1, "/gone.png")), ThumbnailState::Failed);
        QTRY_COMPARE(state(row(2, "/odd.png")), ThumbnailState::Failed);
        QCOMPARE(m_server->count("/gone.png"), 1);
    }

    void whatScrolledAwayIsNotFetched()
    {
        m_access->mode.setOfflineByUser(true);
        for (int i = 0; i < 50; ++i)
            state(row(i, "/" + QByteArray::number(i)));
        m_thumbnails->setVisible({row(7, "/7").thumbnail.url});
        m_access->mode.setOfflineByUser(false);
        QTRY_COMPARE(m_server->count("/7"), 1);
        QTest::qWait(100);
        QCOMPARE(m_server->seen().size(), 1);
    }

    void withoutAWebTheyWait()
    {
        m_thumbnails->setImages(nullptr);
        QCOMPARE(state(row(1, "/a.png")), ThumbnailState::Waiting);
        m_web.reset(); // and the list may be painted afterwards
        QCOMPARE(state(row(1, "/a.png")), ThumbnailState::Waiting);
    }
};

QTEST_MAIN(TestWebThumbnails)
#include "tst_webthumbnails.moc"
