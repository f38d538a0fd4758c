// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include "tests/support/articlefile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/net/httpserver.h"
#include "tests/support/tempdir.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/webcontroller.h"
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestWebController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensWithTheLibraryAndClosesBeforeIt();
    void aStoreThatCannotBeOpenedIsSaid();
    void theOfflineSwitchIsKept();
    void theOptionOfflineHoldsWhateverTheSwitchSays();
    void everyLibraryHasItsPolicies();
    void aLibraryOnAPrivateNetworkIsKnown_data();
    void aLibraryOnAPrivateNetworkIsKnown();
    void whatIsKeptShowsInTheRow();

private:
    void make(bool offline = false);
    Library *openLibrary(const QString &folder = u"library"_s);

    std::unique_ptr<test::TempDir> m_dir;
    test::FakeClock m_clock;
    WindowOptions m_options;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<LibraryController> m_libraries;
    std::unique_ptr<StatusBar> m_status;
    std::unique_ptr<WebController> m_web;
};

void TestWebController::init()
{
    m_dir = std::make_unique<test::TempDir>();
    test::writeArticle(m_dir->file(u"library"_s), u"_news/a.md"_s, {.title = u"A"_s});
    test::writeArticle(m_dir->file(u"other"_s), u"_news/b.md"_s, {.title = u"B"_s});
    make();
}

void TestWebController::cleanup()
{
    m_web.reset();
    m_status.reset();
    m_libraries.reset();
    m_settings.reset();
    m_dir.reset();
}

void TestWebController::make(bool offline)
{
    m_web.reset();
    m_libraries.reset();
    m_settings = std::make_unique<Settings>(m_dir->file(u"settings.ini"_s));
    m_options = {.dataDir = m_dir->file(u"data"_s), .offline = offline, .watch = false, .clock = &m_clock};
    m_libraries = std::make_unique<LibraryController>(m_settings.get(), m_options);
    m_status = std::make_unique<StatusBar>();
    WindowParts parts;
    parts.options = &m_options;
    parts.settings = m_settings.get();
    parts.libraries = m_libraries.get();
    parts.status = m_status.get();
    m_web = std::make_unique<WebController>(parts);
    connect(m_libraries.get(), &LibraryController::aboutToClose, m_web.get(), &WebController::close);
}

Library *TestWebController::openLibrary(const QString &folder)
{
    if (!m_libraries->open(m_dir->file(folder)))
        return nullptr;
    m_libraries->library()->importNow();
    m_web->open();
    return m_libraries->library();
}

void TestWebController::opensWithTheLibraryAndClosesBeforeIt()
{
    const QSignalSpy opened(m_web.get(), &WebController::webOpened);
    QStringList closing;
    connect(m_web.get(), &WebController::webClosing, this, [&] {
        closing += m_web->web() && m_libraries->library() ? m_libraries->library()->title() : u"late"_s;
    });
    m_web->open(); // no library: nothing
    QVERIFY(!m_web->web());
    QVERIFY(openLibrary());
    QVERIFY(m_web->web());
    QCOMPARE(opened.size(), 1);
    m_web->open();
    QCOMPARE(opened.size(), 1);
    QVERIFY(openLibrary(u"other"_s));
    QCOMPARE(closing, QStringList{u"library"_s});
    QCOMPARE(opened.size(), 2);
    QVERIFY(m_web->web()->store().find(ItemKind::Page, u"https://a.example/"_s) == std::nullopt);
    m_web->close();
    QVERIFY(!m_web->web());
    QCOMPARE(closing.size(), 2);
    m_web->close();
    QCOMPARE(closing.size(), 2);
}

void TestWebController::aStoreThatCannotBeOpenedIsSaid()
{
    QVERIFY(m_libraries->open(m_dir->file(u"library"_s)));
    QFile inTheWay(m_libraries->library()->cacheFolder() + u"/web"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_web->open();
    QVERIFY(!m_web->web());
    QVERIFY(!m_status->message().isEmpty());
    inTheWay.remove();
    m_web->open(); // and it can be tried again
    QVERIFY(m_web->web());
}

void TestWebController::theOfflineSwitchIsKept()
{
    QVERIFY(!m_web->mode().isOffline());
    const QSignalSpy changed(&m_web->mode(), &NetworkMode::changed);
    m_web->setOffline(true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_web->mode().isOfflineByUser());
    make();
    QVERIFY(m_web->mode().isOfflineByUser());
    m_web->setOffline(false);
    make();
    QVERIFY(!m_web->mode().isOfflineByUser());
}

void TestWebController::theOptionOfflineHoldsWhateverTheSwitchSays()
{
    make(true);
    QVERIFY(m_web->isOfflineForced());
    QVERIFY(m_web->mode().isOffline());
    m_web->setOffline(false);
    m_web->applySettings();
    QVERIFY(m_web->mode().isOffline());
    make(); // and it was for that run only
    QVERIFY(!m_web->mode().isOffline());
}

void TestWebController::everyLibraryHasItsPolicies()
{
    QVERIFY(openLibrary());
    QCOMPARE(m_web->policies(), PicturePolicies());
    PicturePolicies wanted;
    wanted.everywhere = PicturePolicy::Ask;
    wanted.byProvider.insert(u"news.example"_s, PicturePolicy::Never);
    const QSignalSpy changed(m_web.get(), &WebController::policiesChanged);
    m_web->setPolicies(wanted);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_web->web()->images().policies(), wanted);
    m_web->applySettings(); // nothing new
    QCOMPARE(changed.size(), 1);
    QVERIFY(openLibrary(u"other"_s));
    QCOMPARE(m_web->web()->images().policies(), PicturePolicies());
    QVERIFY(openLibrary());
    QCOMPARE(m_web->web()->images().policies(), wanted);
}

void TestWebController::aLibraryOnAPrivateNetworkIsKnown_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("public") << QByteArray("url: https://news.example.com\n") << false;
    QTest::newRow("intranet") << QByteArray("url: http://news.lan\n") << true;
    QTest::newRow("by its other address") << QByteArray("webUrl: http://192.168.1.4:4000/\n") << true;
    QTest::newRow("none") << QByteArray("title: News\n") << false;
}

void TestWebController::aLibraryOnAPrivateNetworkIsKnown()
{
    QFETCH(QByteArray, config);
    QFETCH(bool, isPrivate);
    m_dir->write(u"library/_config.yml"_s, config);
    QVERIFY(openLibrary());
    QCOMPARE(m_web->web()->images().policies().privateLibrary, isPrivate);
}

void TestWebController::whatIsKeptShowsInTheRow()
{
    test::HttpServer server;
    const QByteArray sentence = "<p>Here is a long sentence about the thing that is told in this page.</p>";
    server.on("/a", test::HttpAnswer::html("<html><body><article><h1>A</h1>" + sentence.repeated(20) +
                                           "</article></body></html>"));
    test::writeArticle(m_dir->file(u"library"_s), u"_news/web.md"_s,
                       {.title = u"Web"_s, .originalUrl = server.url("/a").toString()});
    Library *library = openLibrary();
    QVERIFY(library);
    const ArticleId id = library->idOf(u"_news/web.md"_s);
    QCOMPARE(library->row(id)->offline.state, OfflineState::None);
    SaveRequest request;
    request.articleKey = u"_news/web.md"_s;
    request.article = library->openArticle(id)->parsed.article;
    int done = 0;
    m_web->web()->saver().save(request, this, [&](const SaveOutcome &) { ++done; });
    QTRY_COMPARE(done, 1);
    QCOMPARE(library->row(id)->offline.state, OfflineState::Stored);
    QCOMPARE(m_web->log().size(), 1);
}

QTEST_MAIN(TestWebController)
#include "tst_webcontroller.moc"
