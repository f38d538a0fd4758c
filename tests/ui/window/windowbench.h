// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/settings/settings.h"
#include "tests/support/articlefile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include "ui/list/articlelistview.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/desktop.h"
#include "ui/window/listcontroller.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace hearth::test {

struct NoDesktop final : Desktop
{
    bool openUrl(const QUrl &) override { return true; }
    bool openInEditor(const QString &, const QString &, int) override { return true; }
    bool showInFileManager(const QString &) override { return true; }
};

/// The whole window on a library that the test writes, driven by keys. start() can be called again after
/// stop(): that is a restart of the program.
class WindowBench final
{
public:
    void start()
    {
        m_settings = std::make_unique<Settings>(dir.file(QStringLiteral("data/settings.ini")));
        window = std::make_unique<MainWindow>(
            m_settings.get(),
            WindowOptions{.dataDir = dir.file(QStringLiteral("data")), .watch = false, .clock = &clock},
            &m_desktop);
        window->show();
        window->libraries()->openFirst(libraryFolder());
        const QSignalSpy imported(window->libraries()->library(), &Library::importFinished);
        QTRY_VERIFY(!imported.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        settle();
    }
    void stop()
    {
        if (window)
            window->close();
        window.reset();
        m_settings.reset();
    }
    ~WindowBench() { stop(); }

    /// All that was asked for is done and shown.
    void settle() const
    {
        Library *library = window->libraries()->library();
        QTRY_VERIFY(!library->isImporting());
        if (CurationService *service = window->curation()->service())
            service->finish();
        library->importNow({}); // what a step wrote is looked at before this
        if (!QApplication::activePopupWidget() && !window->isActiveWindow())
            window->activateWindow();
        QTest::qWait(80); // the panels follow after a short while
        QTRY_VERIFY(!window->listController()->isAsking());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void press(const QString &keys) const
    {
        for (const QChar key : keys)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        settle();
    }

    QString libraryFolder() const { return dir.file(QStringLiteral("library")); }
    QByteArray read(const QString &key) const { return dir.read(QStringLiteral("library/") + key); }
    void write(const QString &key, const QByteArray &content) const
    {
        dir.write(QStringLiteral("library/") + key, content);
    }
    void writeArticle(const QString &key, const ArticleFile &article) const
    {
        test::writeArticle(libraryFolder(), key, article);
    }
    const RowData &row(int index) const { return window->listController()->model()->rowData(index); }
    QString message() const { return window->status()->message(); }

    TempDir dir;
    FakeClock clock{1630087200}; // 2021-08-27T18:00:00Z
    std::unique_ptr<MainWindow> window;

private:
    NoDesktop m_desktop;
    std::unique_ptr<Settings> m_settings;
};

} // namespace hearth::test
