// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/settings/settings.h"
#include "tests/support/articlefile.h"
#include "tests/support/net/httpserver.h"
#include "tests/support/tempdir.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/articlebrowser.h"
#include "ui/reader/readerpane.h"
#include "ui/window/desktop.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/webcontroller.h"
#include "ui/window/windowactions.h"
#include <QAbstractButton>
#include <QTest>

namespace hearth::test {

/// The whole window on a library whose addresses lead to a web server of this test.
struct ReadingWindow
{
    struct Browser final : Desktop
    {
        bool openUrl(const QUrl &url) override
        {
            urls.append(url);
            return true;
        }
        bool openInEditor(const QString &, const QString &, int) override { return true; }
        bool showInFileManager(const QString &) override { return true; }
        QList<QUrl> urls;
    };

    TempDir dir;
    HttpServer server;
    SystemClock clock;
    Browser desktop;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<MainWindow> window;

    ~ReadingWindow() { stop(); }

    QString folder() const { return dir.file(QStringLiteral("library")); }
    /// An article whose originalUrl is this path of the server.
    void write(const QString &name, const QByteArray &path, ArticleFile article = {})
    {
        if (!path.isEmpty())
            article.originalUrl = server.url(path).toString();
        article.title = QStringLiteral("Title of ") + name;
        writeArticle(folder(), QStringLiteral("_news/") + name, article);
    }

    bool start(bool offline = false)
    {
        stop();
        settings = std::make_unique<Settings>(dir.file(QStringLiteral("data/settings.ini")));
        WindowOptions options{
            .dataDir = dir.file(QStringLiteral("data")), .offline = offline, .watch = false, .clock = &clock};
        options.adjustWeb = [](LibraryWeb::Options &web) {
            web.queue.lanes.pause = std::chrono::milliseconds(1);
            web.queue.retry.attempts = 1;
        };
        window = std::make_unique<MainWindow>(settings.get(), options, &desktop);
        window->resize(1200, 800);
        window->show();
        window->libraries()->openFirst(folder());
        Library *library = window->libraries()->library();
        return library && QTest::qWaitFor([&] {
                   return window->web()->web() && !library->isImporting() && library->articleCount() > 0;
               }) &&
               QTest::qWaitForWindowActive(window.get());
    }
    void stop()
    {
        if (window)
            window->close();
        window.reset();
        settings.reset();
    }

    bool open(const QString &name)
    {
        const ArticleId id = window->libraries()->library()->idOf(QStringLiteral("_news/") + name);
        if (!QTest::qWaitFor([&] { return window->list()->selectArticle(id); }))
            return false;
        return window->readerController()->article() == id;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get())); // or the keys of actions do nothing
        window->list()->setFocus();
        QTest::keyClick(window->list(), key, modifiers);
    }

    ReaderPane *pane() const { return window->reader(); }
    ArticleBrowser *browser() const { return pane()->findChild<ArticleBrowser *>(); }
    QString text() const { return browser()->toPlainText(); }
    PageState::Kind state() const { return pane()->page().kind; }
    LibraryWeb &web() const { return *window->web()->web(); }
    RowData row(const QString &name) const
    {
        Library *library = window->libraries()->library();
        return library->row(library->idOf(QStringLiteral("_news/") + name)).value_or(RowData());
    }
    /// Follows the link about the page as a click does.
    void follow(PageRequest request) const { Q_EMIT browser()->anchorClicked(QUrl(linkHref(request))); }
};

/// A page that readers can make out an article in.
inline QByteArray pageWith(const QByteArray &marker, const QByteArray &more = {}, int paragraphs = 12)
{
    QByteArray text;
    for (int i = 0; i < paragraphs; ++i)
        text += "<p>This is paragraph " + QByteArray::number(i) +
                " of a long story about the thing, with commas, and enough words to be read by anybody; " +
                marker + ".</p>";
    return "<html><head><title>T</title></head><body><nav><a href=\"/x\">Home</a></nav><article><h1>T</h1>" +
           more + text + "</article></body></html>";
}

} // namespace hearth::test
