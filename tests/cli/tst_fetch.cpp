// SPDX-License-Identifier: Apache-2.0
#include "core/store/contentstore.h"
#include "tests/cli/commandresult.h"
#include "tests/support/articlefile.h"
#include "tests/support/net/httpserver.h"
#include "tests/support/tempdir.h"
#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::CommandResult;
using test::HttpAnswer;
using test::HttpServer;
using test::TempDir;

namespace {

QByteArray png()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QByteArray page()
{
    return "<html><head><title>A story</title></head><body><article><h1>A story</h1>" +
           QByteArray(
               "<p>It was a dark and stormy night, and the rain fell in torrents, except at occasional "
               "intervals.</p>")
               .repeated(10) +
           "<script>alert(1)</script></article></body></html>";
}

} // namespace

/// fetch and read, in process, against a server on this computer.
class TestFetch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void fetchesPagesAndPictures();
    void secondTimeIsKept();
    void refreshAsksAgain();
    void onlyPages();
    void onlyImages();
    void hotLinksAreLeftOut();
    void failureIsTold();
    void offlineAsksNobody();
    void offlineTellsWhatIsHere();
    void isOfflineFinds();
    void readsTheCopy();
    void readsTheBody();
    void asText();
    void failuresAreFoundByReason();
    void estimates();
    void standingRules();
    void movedFilesKeepTheirCopy();
    void progressOnATerminal();

private:
    CommandResult run(const QStringList &arguments) const { return test::runInLibrary(*m_dir, arguments); }
    std::unique_ptr<TempDir> m_dir;
    std::unique_ptr<HttpServer> m_server;
};

void TestFetch::init()
{
    m_dir = std::make_unique<TempDir>();
    m_server = std::make_unique<HttpServer>();
    m_server->on("/a", HttpAnswer::html(page()));
    m_server->on("/a.png", HttpAnswer::of("image/png", png()));
    m_server->on("/hot.png", HttpAnswer::of("image/png", png()));
    test::ArticleFile article;
    article.title = u"With a page"_s;
    article.originalUrl = m_server->url("/a").toString();
    article.extra = "images:\n  - url: \"" + m_server->url("/a.png").toEncoded() +
                    "\"\n    width: 640\n    height: 480\n    isCached: true\n  - url: \"" +
                    m_server->url("/hot.png").toEncoded() + "\"\n    width: 640\n    height: 480\n";
    test::writeArticle(m_dir->file(u"library"_s), u"_news/a.md"_s, article);
    test::ArticleFile own;
    own.title = u"With a body"_s;
    own.originalUrl = m_server->url("/gone").toString();
    own.body = "Some **bold** text.\n\n<script>alert(1)</script>\n";
    test::writeArticle(m_dir->file(u"library"_s), u"_posts/b.md"_s, own);
}

void TestFetch::cleanup()
{
    m_server.reset();
    m_dir.reset();
}

void TestFetch::fetchesPagesAndPictures()
{
    const CommandResult outcome = run({u"fetch"_s, u"in:_news"_s, u"--pages"_s, u"--images"_s, u"--json"_s});
    QCOMPARE(outcome.code, int(cli::Fine));
    const auto objects = outcome.objects();
    QCOMPARE(objects.size(), 3);
    QCOMPARE(objects[0].keys(), (QStringList{u"bytes"_s, u"key"_s, u"kind"_s, u"outcome"_s, u"reason"_s,
                                             u"status"_s, u"url"_s}));
    QCOMPARE(objects[0][u"key"].toString(), u"_news/a.md"_s);
    QCOMPARE(objects[0][u"kind"].toString(), u"page"_s);
    QCOMPARE(objects[0][u"outcome"].toString(), u"fetched"_s);
    QCOMPARE(objects[0][u"status"].toInt(), 200);
    QVERIFY(objects[0][u"bytes"].toInt() > 500);
    QCOMPARE(m_server->count("/a"), 1);
    QCOMPARE(m_server->count("/a.png"), 1);
}

void TestFetch::secondTimeIsKept()
{
    run({u"fetch"_s, u"in:_news"_s});
    const CommandResult outcome = run({u"fetch"_s, u"in:_news"_s, u"--json"_s});
    QCOMPARE(outcome.objects().value(0)[u"outcome"].toString(), u"kept"_s);
    QCOMPARE(m_server->count("/a"), 1);
}

void TestFetch::refreshAsksAgain()
{
    run({u"fetch"_s, u"in:_news"_s});
    run({u"fetch"_s, u"in:_news"_s, u"--refresh"_s, u"--pages"_s});
    QCOMPARE(m_server->count("/a"), 2);
}

void TestFetch::onlyPages()
{
    run({u"fetch"_s, u"in:_news"_s, u"--pages"_s});
    QCOMPARE(m_server->seen().size(), 1);
}

void TestFetch::onlyImages()
{
    run({u"fetch"_s, u"in:_news"_s, u"--images"_s});
    QCOMPARE(m_server->count("/a"), 0);
    QCOMPARE(m_server->count("/a.png"), 1);
}

void TestFetch::hotLinksAreLeftOut()
{
    const CommandResult outcome = run({u"fetch"_s, u"in:_news"_s, u"--images"_s, u"--json"_s});
    QCOMPARE(m_server->count("/hot.png"), 0);
    const auto objects = outcome.objects();
    QVERIFY(std::any_of(objects.begin(), objects.end(), [](const QJsonObject &object) {
        return object[u"outcome"].toString() == u"skipped" && object[u"reason"].toString() == u"not-allowed";
    }));
    run({u"fetch"_s, u"in:_news"_s, u"--all-images"_s});
    QCOMPARE(m_server->count("/hot.png"), 1);
}

void TestFetch::failureIsTold()
{
    const CommandResult outcome = run({u"fetch"_s, u"in:_posts"_s, u"--pages"_s, u"--json"_s});
    QCOMPARE(outcome.code, int(cli::ProblemsFound));
    const QJsonObject object = outcome.objects().value(0);
    QCOMPARE(object[u"outcome"].toString(), u"failed"_s);
    QCOMPARE(object[u"reason"].toString(), u"http-status"_s);
    QCOMPARE(object[u"status"].toInt(), 404);
}

void TestFetch::offlineAsksNobody()
{
    const CommandResult outcome = run({u"fetch"_s, QString(), u"--offline"_s, u"--json"_s});
    QCOMPARE(outcome.code, int(cli::Fine));
    QCOMPARE(m_server->connections(), 0);
    const auto objects = outcome.objects();
    QCOMPARE(objects.size(), 4);
    for (const QJsonObject &object : objects) {
        QCOMPARE(object[u"outcome"].toString(), u"skipped"_s);
        QCOMPARE(object[u"reason"].toString(), u"offline"_s);
    }
}

void TestFetch::offlineTellsWhatIsHere()
{
    run({u"fetch"_s, u"in:_news"_s});
    const int before = m_server->connections();
    const CommandResult outcome = run({u"--offline"_s, u"fetch"_s, u"in:_news"_s, u"--pages"_s, u"--json"_s});
    QCOMPARE(outcome.objects().value(0)[u"outcome"].toString(), u"kept"_s);
    QCOMPARE(m_server->connections(), before);
}

void TestFetch::isOfflineFinds()
{
    run({u"fetch"_s, QString(), u"--pages"_s});
    const CommandResult outcome = run({u"list"_s, u"is:offline"_s, u"--json"_s});
    QCOMPARE(outcome.objects().size(), 1);
    QCOMPARE(outcome.objects().value(0)[u"key"].toString(), u"_news/a.md"_s);
    QCOMPARE(outcome.objects().value(0)[u"offline"].toBool(), true);
}

void TestFetch::readsTheCopy()
{
    run({u"fetch"_s, u"in:_news"_s, u"--pages"_s});
    m_server->close();
    const CommandResult text = run({u"read"_s, u"_news/a.md"_s});
    QCOMPARE(text.code, int(cli::Fine));
    QVERIFY(text.out.contains("dark and stormy"));
    QVERIFY(!text.out.contains('<'));
    const CommandResult html = run({u"read"_s, u"_news/a.md"_s, u"--html"_s});
    QVERIFY(html.out.contains("<p>"));
    QVERIFY(!html.out.contains("script"));
}

void TestFetch::readsTheBody()
{
    const CommandResult text = run({u"read"_s, u"_posts/b.md"_s});
    QVERIFY(text.out.contains("Some bold text."));
    const CommandResult html = run({u"read"_s, u"--html"_s, u"_posts/b.md"_s});
    QVERIFY(html.out.contains("<strong>bold</strong>") || html.out.contains("<b>bold</b>"));
    QVERIFY(!html.out.contains("alert"));
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(run({u"read"_s, u"none.md"_s}).code, int(cli::ProblemsFound));
}

void TestFetch::asText()
{
    const CommandResult outcome = run({u"fetch"_s, QString()});
    QVERIFY(outcome.out.contains("fetched   page"));
    QVERIFY(outcome.out.contains("(http-status 404)"));
    QVERIFY(outcome.out.contains("2 fetched"));
}

void TestFetch::failuresAreFoundByReason()
{
    run({u"fetch"_s, QString(), u"--pages"_s});
    const auto found = [this](const QString &query) {
        QStringList keys;
        for (const QJsonObject &object : run({u"list"_s, query, u"--json"_s}).objects())
            keys.append(object[u"key"].toString());
        return keys;
    };
    QCOMPARE(found(u"failed:404"_s), QStringList{u"_posts/b.md"_s});
    QCOMPARE(found(u"failed:http-status offline:failed"_s), QStringList{u"_posts/b.md"_s});
    QCOMPARE(found(u"-failed:4xx"_s), QStringList{u"_news/a.md"_s});
    QCOMPARE(found(u"failed:timeout"_s), QStringList());
    QCOMPARE(found(u"offline:stored"_s), QStringList{u"_news/a.md"_s});
    QCOMPARE(found(u"offline:stale"_s), QStringList());
    m_server->on("/a", HttpAnswer::error(410));
    run({u"fetch"_s, u"in:_news"_s, u"--pages"_s, u"--refresh"_s});
    QCOMPARE(found(u"offline:stale failed:410 is:offline"_s), QStringList{u"_news/a.md"_s});
}

void TestFetch::estimates()
{
    const CommandResult outcome = run({u"fetch"_s, u"in:_news"_s, u"--estimate"_s});
    const QJsonObject figures =
        run({u"fetch"_s, u"in:_news"_s, u"--estimate"_s, u"--json"_s}).json().object();
    QCOMPARE(figures.keys(), (QStringList{u"articles"_s, u"bytes"_s, u"pictures"_s}));
    QCOMPARE(figures[u"articles"], QJsonValue(1));
    QCOMPARE(figures[u"pictures"], QJsonValue(1));
    QCOMPARE(outcome.code, int(cli::Fine));
    QVERIFY2(outcome.out.startsWith("1 article"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("1 picture"), outcome.out.constData()); // the hot link is not allowed
    QCOMPARE(m_server->connections(), 0);
}

void TestFetch::standingRules()
{
    QCOMPARE(run({u"rules"_s, u"--json"_s}).objects().size(), 0);
    run({u"fetch"_s, u"in:_news"_s, u"is:unread"_s, u"--pages"_s, u"--offline-rule"_s});
    QCOMPARE(m_server->count("/a"), 1);
    const auto rules = run({u"rules"_s, u"--json"_s}).objects();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules[0][u"query"].toString(), u"in:_news is:unread"_s);
    QCOMPARE(rules[0][u"images"].toBool(), false);
    test::ArticleFile article;
    article.title = u"A new one"_s;
    article.originalUrl = m_server->url("/new").toString();
    test::writeArticle(m_dir->file(u"library"_s), u"_news/new.md"_s, article);
    m_server->on("/new", HttpAnswer::html(page()));
    QCOMPARE(run({u"rules"_s, u"--run"_s, u"--offline"_s}).code, int(cli::Fine));
    QCOMPARE(m_server->count("/new"), 0);
    const auto fetched = run({u"rules"_s, u"--run"_s, u"--json"_s}).objects();
    QCOMPARE(fetched.size(), 1);
    QCOMPARE(fetched[0][u"key"].toString(), u"_news/new.md"_s);
    QCOMPARE(m_server->count("/a"), 1);
    QCOMPARE(run({u"rules"_s, u"--run"_s, u"--json"_s}).objects().size(), 0);
    QVERIFY(run({u"rules"_s}).out.contains("in:_news is:unread"));
    QCOMPARE(run({u"rules"_s, u"--remove"_s, u"x"_s}).code, int(cli::WrongUse));
    QCOMPARE(run({u"rules"_s, u"--remove"_s, u"99"_s}).code, int(cli::ProblemsFound));
    QCOMPARE(run({u"rules"_s, u"--remove"_s, QString::number(rules[0][u"id"].toInt())}).code, int(cli::Fine));
    QVERIFY(run({u"rules"_s}).out.isEmpty());
}

void TestFetch::movedFilesKeepTheirCopy()
{
    run({u"fetch"_s, u"in:_news"_s});
    QVERIFY(QDir(m_dir->file(u"library"_s)).mkpath(u"_archive"_s));
    QVERIFY(QFile::rename(m_dir->file(u"library/_news/a.md"_s), m_dir->file(u"library/_archive/a.md"_s)));
    QCOMPARE(run({u"import"_s}).code, int(cli::Fine));
    const auto found = run({u"list"_s, u"is:offline"_s, u"--json"_s}).objects();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"key"].toString(), u"_archive/a.md"_s);
    const SystemClock clock;
    QDirIterator stores(m_dir->file(u"data/cache"_s), {u"store.db"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
    QVERIFY(stores.hasNext());
    const auto store = ContentStore::open({QFileInfo(stores.next()).path()}, clock);
    QVERIFY(store.ok());
    QCOMPARE((*store)->itemsOf(u"_archive/a.md"_s).size(), 2);
    QVERIFY((*store)->itemsOf(u"_news/a.md"_s).isEmpty());
}

void TestFetch::progressOnATerminal()
{
    QBuffer both;
    both.open(QIODevice::WriteOnly);
    cli::runCommandLine(cli::allCommands(),
                        {u"--library"_s, m_dir->file(u"library"_s), u"--data"_s, m_dir->file(u"data"_s),
                         u"fetch"_s, QString()},
                        {both, both, true});
    QVERIFY(both.data().contains("of 2 articles"));
    // What is printed over a line of progress begins on an empty one.
    const QByteArray text = both.data();
    for (qsizetype at = text.indexOf(" articles"); at >= 0; at = text.indexOf(" articles", at + 1)) {
        const qsizetype end = text.indexOf('\r', at);
        const qsizetype line = text.indexOf('\n', at);
        if (end < 0 || (line >= 0 && line < end))
            break; // the last one ends its line itself
        QVERIFY(text.mid(end + 1).startsWith("\r\x1b[K"));
    }
}

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"
