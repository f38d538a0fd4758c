// SPDX-License-Identifier: Apache-2.0
#include "core/index/queryedit.h"
#include "core/settings/settings.h"
#include "tests/support/articlefile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include "ui/filter/barbutton.h"
#include "ui/filter/chip.h"
#include "ui/filter/chipbar.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/rangeslider.h"
#include "ui/filter/resultcount.h"
#include "ui/filter/scorehandle.h"
#include "ui/filter/scorepanel.h"
#include "ui/filter/searchbox.h"
#include "ui/list/articlelistview.h"
#include "ui/reader/readerpane.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/sidebarview.h"
#include "ui/window/curationcontroller.h"
#include "ui/window/desktop.h"
#include "ui/window/listcontroller.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/statusbar.h"
#include "ui/window/windowactions.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct FakeDesktop final : Desktop
{
    bool openUrl(const QUrl &url) override
    {
        urls.append(url.toString());
        return true;
    }
    bool openInEditor(const QString &, const QString &path, int line) override
    {
        edited.append(path + u':' + QString::number(line));
        return true;
    }
    bool showInFileManager(const QString &path) override
    {
        shown.append(path);
        return true;
    }
    QStringList urls, edited, shown;
};

} // namespace

/// The program as a reader uses it, by keys, on a library that the test writes.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensFiltersSearchesReadsStarsAndComesBack();
    void keysMoveMarkAndUndo();
    void singleKeysAreTypedInTheSearchBox();
    void escapeClearsStepByStep();
    void readArticlesStayInTheUnreadListUntilItIsAskedAgain();
    void backAndForward();
    void nothingMatchesSaysWhatToLoosen();
    void problemsAreCountedAndFollowTheFile();
    void switchingLibrariesKeepsEachPlace();
    void aSingleFileOpens();
    void firstStartOpensTheSample();
    void aLibraryThatIsGoneIsSaid();
    void everyControlHasAName();

private:
    void start(const QString &path = {});
    void stop();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void press(const QString &keys);
    QStringList titles() const;
    QString current() const;
    QString count() const { return m_window->chipBar()->count()->text(); }
    void settle() const;

    std::unique_ptr<test::TempDir> m_dir;
    test::FakeClock m_clock;
    FakeDesktop m_desktop;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_dir = std::make_unique<test::TempDir>();
    m_desktop = {};
    m_clock.setNow(u"2021-08-27T18:00:00Z"_s);
    const auto write = [this](const QString &name, const QString &title, int quality, int heat,
                              const QString &topic, const QString &date) {
        test::writeArticle(m_dir->file(u"library"_s), u"_news/"_s + name,
                           {.title = title,
                            .excerpt = u"About "_s + title,
                            .date = date,
                            .webUrl = u"https://news.example/"_s + name,
                            .originalUrl = u"https://news.example/"_s + name,
                            .quality = quality,
                            .heat = heat,
                            .published = true,
                            .provider = u"Example News"_s,
                            .domain = u"news.example"_s,
                            .topics = {topic}});
    };
    write(u"a.md"_s, u"A chip that trains brains"_s, 74, 94, u"Hardware"_s, u"2021-08-27T10:00:00Z"_s);
    write(u"b.md"_s, u"A robot with soft hands"_s, 50, 50, u"Robotics"_s, u"2021-08-26T10:00:00Z"_s);
    write(u"c.md"_s, u"Chips are scarce"_s, 80, 20, u"Hardware"_s, u"2021-08-25T10:00:00Z"_s);
    write(u"d.md"_s, u"A chip in a shoe"_s, 30, 90, u"Hardware"_s, u"2021-08-24T10:00:00Z"_s);
    write(u"e.md"_s, u"Ethics of machines"_s, 90, 95, u"AI"_s, u"2021-08-23T10:00:00Z"_s);
    m_dir->write(u"library/_data/topics/01-ai.yaml"_s, "name: AI\n_id: ai\n");
    m_dir->write(u"library/_data/topics/02-hardware.yaml"_s, "name: Hardware\n_id: hw\nparent: AI\n");
    m_dir->write(u"library/_data/topics/03-robotics.yaml"_s, "name: Robotics\n_id: ro\n");
    m_dir->write(u"library/_config.yml"_s, "title: Test News\n");
}

void TestMainWindow::cleanup()
{
    stop();
    m_dir.reset();
}

void TestMainWindow::start(const QString &path)
{
    m_settings = std::make_unique<Settings>(m_dir->file(u"data/settings.ini"_s));
    m_window = std::make_unique<MainWindow>(
        m_settings.get(), WindowOptions{.dataDir = m_dir->file(u"data"_s), .watch = false, .clock = &m_clock},
        &m_desktop);
    m_window->show();
    m_window->libraries()->openFirst(path);
    if (Library *library = m_window->libraries()->library()) { // the import begins after the first paint
        const QSignalSpy imported(library, &Library::importFinished);
        QTRY_VERIFY(!imported.isEmpty());
    }
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void TestMainWindow::stop()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_settings.reset();
}

void TestMainWindow::settle() const
{
    const Library *library = m_window->libraries()->library();
    QTRY_VERIFY(!library || !library->isImporting());
    if (CurationService *service = m_window->curation()->service())
        service->finish(); // a step back is made by another thread
    // The offscreen platform gives a pop-up (completions) the activation and does not give it back.
    if (!QApplication::activePopupWidget() && !m_window->isActiveWindow())
        m_window->activateWindow();
    QCoreApplication::processEvents(); // what the threads brought
    QTRY_VERIFY(!m_window->filterBar()->searchBox()->hasPendingEdit() &&
                !m_window->listController()->isAsking());
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    settle();
}

void TestMainWindow::press(const QString &keys)
{
    for (const QChar key : keys)
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    settle();
}

QStringList TestMainWindow::titles() const
{
    QStringList all;
    ArticleListModel *model = m_window->listController()->model();
    for (int i = 0; i < model->rowCount(); ++i)
        all.append(model->rowData(i).title);
    return all;
}

QString TestMainWindow::current() const
{
    return m_window->readerController()->opened().key;
}

void TestMainWindow::opensFiltersSearchesReadsStarsAndComesBack()
{
    start(m_dir->file(u"library"_s));
    QCOMPARE(titles().size(), 5);
    QCOMPARE(count(), u"5 of 5"_s);
    QVERIFY(m_window->windowTitle().contains(u"Test News"_s));
    QVERIFY(m_window->list()->hasFocus());

    // By topic, in the sidebar, by keys: the entries are walked until the list is narrowed to Hardware's.
    m_window->sidebar()->view()->setFocus();
    for (int i = 0; i < 30 && queryedit::namesOf(m_window->listController()->query(), Field::Topic) !=
                                  QStringList{u"AI"_s};
         ++i)
        press(u"]"_s);
    QCOMPARE(count(), u"4 of 5"_s); // subtopics included
    QCOMPARE(m_window->chipBar()->chipCount(), 1);

    // By quality and heat, with the sliders' keys.
    ScoreHandle *quality = m_window->filterBar()->qualityPanel()->slider()->fromHandle();
    quality->setFocus();
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_PageUp);
    QVERIFY(m_window->filterBar()->searchBox()->text().contains(u"quality:>="_s));
    QCOMPARE(titles(),
             (QStringList{u"A chip that trains brains"_s, u"Chips are scarce"_s, u"Ethics of machines"_s}));
    ScoreHandle *heat = m_window->filterBar()->heatPanel()->slider()->fromHandle();
    heat->setFocus();
    for (int i = 0; i < 7; ++i)
        press(Qt::Key_PageUp);
    QCOMPARE(titles(), (QStringList{u"A chip that trains brains"_s, u"Ethics of machines"_s}));

    // By words, typed behind what the sliders wrote.
    m_window->list()->setFocus();
    press(u"/"_s);
    QVERIFY(m_window->filterBar()->searchBox()->hasFocus());
    press(Qt::Key_End);
    press(u" chip"_s);
    QCOMPARE(titles(), QStringList{u"A chip that trains brains"_s});
    QCOMPARE(m_window->chipBar()->chipCount(), 4);
    QCOMPARE(count(), u"1 of 5"_s);

    // Open and star.
    press(Qt::Key_Return);
    QVERIFY(m_window->list()->hasFocus());
    QCOMPARE(current(), u"_news/a.md"_s);
    press(u"s"_s);
    QVERIFY(m_window->listController()->model()->rowData(0).starred);
    QCOMPARE(m_window->reader()->article(), m_window->list()->currentArticle());
    press(u"o"_s);
    QCOMPARE(m_desktop.urls, QStringList{u"https://news.example/a.md"_s});
    press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_window->list()->density(), Density::Compact);
    const Query query = m_window->listController()->query();

    // The same after a restart, without saying which library.
    stop();
    start();
    QCOMPARE(m_window->listController()->query(), query);
    QCOMPARE(titles(), QStringList{u"A chip that trains brains"_s});
    QCOMPARE(m_window->chipBar()->chipCount(), 4);
    QCOMPARE(current(), u"_news/a.md"_s);
    QCOMPARE(m_window->list()->currentArticle(), m_window->reader()->article());
    QVERIFY(m_window->listController()->model()->rowData(0).starred);
    QCOMPARE(m_window->list()->density(), Density::Compact);
    QCOMPARE(m_window->filterBar()->qualityPanel()->slider()->range(),
             queryedit::rangeOf(query, Field::Quality));
}

void TestMainWindow::keysMoveMarkAndUndo()
{
    start(m_dir->file(u"library"_s));
    press(u"jj"_s);
    QCOMPARE(current(), u"_news/b.md"_s);
    press(u"k"_s);
    QCOMPARE(current(), u"_news/a.md"_s);
    press(u"m"_s);
    QVERIFY(m_window->listController()->model()->rowData(0).read);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_window->listController()->model()->rowData(0).read);
    press(u"m"_s);
    press(u"n"_s);
    QCOMPARE(current(), u"_news/b.md"_s);
    press(u"m"_s);
    press(u"n"_s);
    QCOMPARE(current(), u"_news/c.md"_s);
    press(u"p"_s); // both above are read
    QCOMPARE(current(), u"_news/c.md"_s);

    press(Qt::Key_A, Qt::ShiftModifier);
    QCOMPARE(m_window->listController()->result().facets->flags.unread, 0);
    QVERIFY(!m_window->status()->message().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->listController()->result().facets->flags.unread, 3);

    // x gathers, s stars all of them.
    press(u"x"_s);
    press(u"gs"_s);
    QCOMPARE(count(), u"0 of 5"_s);
    press(u"ga"_s);
    QCOMPARE(count(), u"5 of 5"_s);
    m_window->list()->selectFirst();
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_window->list()->selectedArticles().size(), 2);
    press(u"s"_s);
    press(u"gs"_s);
    QCOMPARE(count(), u"2 of 5"_s);
}

void TestMainWindow::singleKeysAreTypedInTheSearchBox()
{
    start(m_dir->file(u"library"_s));
    press(u"j"_s);
    const QString before = current();
    press(u"/"_s);
    press(u"jkmsnpx?[]"_s);
    QCOMPARE(m_window->filterBar()->searchBox()->text(), u"jkmsnpx?[]"_s);
    QCOMPARE(current(), before);
    QVERIFY(!m_window->listController()->library()->row(m_window->readerController()->article())->starred);
}

void TestMainWindow::escapeClearsStepByStep()
{
    start(m_dir->file(u"library"_s));
    press(u"/"_s);
    press(u"quality:>=30 chip"_s);
    QCOMPARE(m_window->chipBar()->chipCount(), 2);
    press(Qt::Key_Escape); // the words
    QCOMPARE(m_window->filterBar()->searchBox()->text(), u"quality:>=30"_s);
    press(Qt::Key_Escape); // the box
    QVERIFY(m_window->list()->hasFocus());
    m_window->list()->selectAll();
    press(Qt::Key_Escape); // the selection
    QVERIFY(m_window->list()->selectedArticles().size() <= 1);
    QCOMPARE(m_window->chipBar()->chipCount(), 1);
    press(Qt::Key_Escape); // all filters
    QCOMPARE(m_window->chipBar()->chipCount(), 0);
    QCOMPARE(count(), u"5 of 5"_s);
}

void TestMainWindow::readArticlesStayInTheUnreadListUntilItIsAskedAgain()
{
    start(m_dir->file(u"library"_s));
    press(u"gu"_s);
    press(u"j"_s);
    press(u"m"_s);
    QCOMPARE(titles().size(), 5);
    QCOMPARE(current(), u"_news/a.md"_s);
    QCOMPARE(m_window->listController()->result().facets->flags.unread, 4);
    press(u"ga"_s);
    press(u"gu"_s);
    QCOMPARE(titles().size(), 4);
}

void TestMainWindow::backAndForward()
{
    start(m_dir->file(u"library"_s));
    press(u"jjj"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(current(), u"_news/b.md"_s);
    QCOMPARE(m_window->list()->currentArticle(), m_window->reader()->article());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(current(), u"_news/a.md"_s);
    QVERIFY(!m_window->actions()->action(Do::Back)->isEnabled());
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(current(), u"_news/b.md"_s);
    // A filter that hides the article leaves it in the reader.
    m_window->listController()->setQuery(parseQuery(u"topic:AI"));
    settle();
    QCOMPARE(current(), u"_news/b.md"_s);
}

void TestMainWindow::nothingMatchesSaysWhatToLoosen()
{
    start(m_dir->file(u"library"_s));
    m_window->listController()->setQuery(parseQuery(u"topic:Robotics quality:>=60"));
    settle();
    QCOMPARE(count(), u"0 of 5"_s);
    QStringList links;
    for (const auto *button : m_window->list()->findChildren<QAbstractButton *>())
        if (button->isVisible())
            links.append(button->text());
    QVERIFY2(links.size() == 2, qPrintable(links.join(u'|')));
    Q_EMIT m_window->list()->placeholderAction(0); // loosens the one that keeps the most away
    settle();
    QCOMPARE(m_window->listController()->query(), parseQuery(u"quality:>=60"));
    QCOMPARE(count(), u"3 of 5"_s);
}

void TestMainWindow::problemsAreCountedAndFollowTheFile()
{
    m_dir->write(u"library/_news/broken.md"_s, "---\ntitle: \"no end\npublishedDateTime: 2021-08-27\n---\n");
    start(m_dir->file(u"library"_s));
    QVERIFY(m_window->status()->problemsButton()->isVisible());
    QVERIFY(m_window->status()->problemsButton()->text().contains(u'1'));
    m_dir->remove(u"library/_news/broken.md"_s);
    press(Qt::Key_F5);
    QTRY_VERIFY(!m_window->status()->problemsButton()->isVisible());
}

void TestMainWindow::switchingLibrariesKeepsEachPlace()
{
    test::writeArticle(m_dir->file(u"other"_s), u"x.md"_s, {.title = u"Elsewhere"_s});
    start(m_dir->file(u"library"_s));
    m_window->listController()->setQuery(parseQuery(u"topic:Hardware sort:heat"));
    settle();
    press(u"jj"_s);
    const QString key = current();
    QVERIFY(m_window->libraries()->open(m_dir->file(u"other"_s)));
    settle();
    QCOMPARE(titles(), QStringList{u"Elsewhere"_s});
    QCOMPARE(m_window->chipBar()->chipCount(), 0);
    QCOMPARE(current(), QString());
    QVERIFY(m_window->libraries()->open(m_dir->file(u"library"_s)));
    settle();
    QCOMPARE(m_window->listController()->query(), parseQuery(u"topic:Hardware sort:heat"));
    QCOMPARE(current(), key);
    QCOMPARE(m_settings->recentLibraries().size(), 2);
}

void TestMainWindow::aSingleFileOpens()
{
    start(m_dir->file(u"library/_news/c.md"_s));
    QCOMPARE(titles(), QStringList{u"Chips are scarce"_s});
    QCOMPARE(current(), u"_news/c.md"_s); // nothing to choose: it is shown
}

void TestMainWindow::firstStartOpensTheSample()
{
    start();
    QVERIFY(titles().size() >= 10);
    QVERIFY(m_window->libraries()->library()->folder().startsWith(m_dir->path()));
}

void TestMainWindow::aLibraryThatIsGoneIsSaid()
{
    start(m_dir->file(u"nowhere"_s));
    QVERIFY(!m_window->libraries()->library());
    int links = 0;
    for (const auto *button : m_window->list()->findChildren<QAbstractButton *>())
        links += button->isVisible() ? 1 : 0;
    QCOMPARE(links, 2); // open another, open the sample
    QVERIFY(m_window->libraries()->open(m_dir->file(u"library"_s)));
    settle();
    QCOMPARE(titles().size(), 5);
    QVERIFY(!m_window->libraries()->open(m_dir->file(u"nowhere"_s))); // and the open one stays
    QCOMPARE(titles().size(), 5);
}

void TestMainWindow::everyControlHasAName()
{
    start(m_dir->file(u"library"_s));
    press(u"j"_s);
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
            widget->inherits("QMenuBar"))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(
            face && !face->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
