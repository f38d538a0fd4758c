// SPDX-License-Identifier: Apache-2.0
#include "app/translations.h"
#include "core/base/clock.h"
#include "core/settings/settings.h"
#include "tests/app/window/widgetfaults.h"
#include "tests/support/tempdir.h"
#include "ui/list/articlelistview.h"
#include "ui/window/desktop.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/windowactions.h"
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct NoDesktop final : Desktop
{
    bool openUrl(const QUrl &) override { return true; }
    bool openInEditor(const QString &, const QString &, int) override { return true; }
    bool showInFileManager(const QString &) override { return true; }
};

struct Opens
{
    const char *name;
    Do what;
    bool isWindow = true; ///< what opens is a window of its own, not a part of the main one
};

constexpr std::array all{
    Opens{"problems", Do::Problems},
    Opens{"reading offline", Do::OfflineCopies},
    Opens{"standing rules", Do::OfflineRules},
    Opens{"activity", Do::Activity},
    Opens{"taxonomy", Do::Taxonomy},
    Opens{"settings", Do::Settings},
    Opens{"history", Do::History},
    Opens{"new article", Do::NewArticle},
    Opens{"make the list available", Do::KeepListOffline},
    Opens{"quality", Do::QualityNumber},
    Opens{"heat", Do::HeatNumber},
    Opens{"topics", Do::Topics},
    Opens{"edit panel", Do::EditPanel, false},
    Opens{"edit all", Do::EditAll, false},
    Opens{"note", Do::Note},
    Opens{"labels", Do::Labels},
    Opens{"queue", Do::Queue, false},
    Opens{"story", Do::Story},
    Opens{"duplicates", Do::Duplicates},
    Opens{"dates", Do::Dates},
    Opens{"find in the article", Do::FindInArticle, false},
    Opens{"keys", Do::KeySheet},
    Opens{"about", Do::About},
};

constexpr QSize smallest{1024, 768}; ///< the screen that everything has to fit

/// What is wrong in the end: what is still being laid out gets its room.
QStringList settledFaults(QWidget *top)
{
    QStringList faults;
    constexpr int patienceMsecs = 1500;
    (void)QTest::qWaitFor(
        [&] {
            faults = test::WidgetFaults::of(top);
            return faults.isEmpty();
        },
        patienceMsecs);
    return faults;
}

} // namespace

/// Everything that opens, in each language, on the sample library: who only hears, only types or only has a
/// small screen gets along, too.
class TestEveryWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_before = QLocale(); }
    void cleanup();

    void hasANameAndRoom_data();
    void hasANameAndRoom();
    void menusHaveALetterForEach_data();
    void menusHaveALetterForEach();
    void dialogsOpenAsLargeAsTheyWereLeft();

private:
    void start(const QString &language);
    void stop();
    QWidget *opened() const;

    QLocale m_before;
    std::unique_ptr<test::TempDir> m_dir;
    SystemClock m_clock;
    NoDesktop m_desktop;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestEveryWidget::start(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    installTranslations(*QCoreApplication::instance());
    if (!m_dir)
        m_dir = std::make_unique<test::TempDir>();
    m_settings = std::make_unique<Settings>(m_dir->file(u"data/settings.ini"_s));
    m_window = std::make_unique<MainWindow>(
        m_settings.get(),
        WindowOptions{.dataDir = m_dir->file(u"data"_s), .offline = true, .watch = false, .clock = &m_clock},
        &m_desktop);
    m_window->resize(smallest - QSize(0, 40));
    m_window->show();
    m_window->libraries()->openFirst({});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->list()->model()->rowCount() > 10);
    QTRY_VERIFY(!m_window->libraries()->library()->isImporting());
    m_window->list()->setFocus();
    QTest::keyClick(m_window->list(), Qt::Key_J);
    QTRY_VERIFY(m_window->readerController()->article() != ArticleId::None);
}

void TestEveryWidget::stop()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_settings.reset();
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

void TestEveryWidget::cleanup()
{
    stop();
    m_dir.reset();
    QLocale::setDefault(m_before);
}

QWidget *TestEveryWidget::opened() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != m_window.get() && widget->isVisible() && !widget->inherits("QTipLabel"))
            return widget;
    }
    return nullptr;
}

void TestEveryWidget::hasANameAndRoom_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestEveryWidget::hasANameAndRoom()
{
    QFETCH(QString, language);
    start(language);
    QStringList faults = settledFaults(m_window.get());
    if (m_window->minimumSizeHint().width() > smallest.width())
        faults.append(u"the window is too wide"_s);
    for (const Opens &opens : all) {
        const QString name = QString::fromLatin1(opens.name) + u": "_s;
        (*m_window->actions())[opens.what]->trigger();
        QWidget *top = m_window.get();
        if (opens.isWindow) {
            if (!QTest::qWaitFor([&] { return opened() != nullptr; })) {
                faults.append(name + u"does not open"_s);
                continue;
            }
            top = opened();
        }
        QTest::qWait(80); // what is asked in the background
        const auto look = [&] {
            for (const QString &fault : settledFaults(top))
                faults.append(name + fault);
        };
        auto *tabs = top->findChild<QTabWidget *>();
        for (int i = 0; tabs && tabs->isVisible() && i < tabs->count(); ++i) {
            if (!tabs->isTabVisible(i))
                continue;
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            look();
        }
        if (!tabs || !tabs->isVisible())
            look();
        if (tabs)
            tabs->setCurrentIndex(0);
        const QSize size = top->minimumSizeHint();
        if (size.width() > smallest.width() - 8 || size.height() > smallest.height() - 40)
            faults.append(name + u"too large, %1 × %2"_s.arg(size.width()).arg(size.height()));
        QWidget *focus = top->focusWidget();
        if (!focus)
            faults.append(name + u"nothing has the focus"_s);
        QTest::keyClick(focus ? focus : top, Qt::Key_Escape);
        if (opens.isWindow && !QTest::qWaitFor([&] { return opened() == nullptr; }, 1500)) {
            faults.append(name + u"Escape does not close it"_s);
            top->close();
        }
        QCoreApplication::processEvents();
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestEveryWidget::menusHaveALetterForEach_data()
{
    hasANameAndRoom_data();
}

void TestEveryWidget::menusHaveALetterForEach()
{
    QFETCH(QString, language);
    start(language);
    QStringList faults;
    for (const QAction *action : m_window->menuBar()->actions())
        faults += test::WidgetFaults::ofMenu(action->menu());
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestEveryWidget::dialogsOpenAsLargeAsTheyWereLeft()
{
    start(u"en"_s);
    (*m_window->actions())[Do::History]->trigger();
    QTRY_VERIFY(opened());
    const QSize own = opened()->size();
    const QSize chosen = own + QSize(60, 40);
    opened()->resize(chosen);
    opened()->close();
    stop();
    start(u"en"_s);
    (*m_window->actions())[Do::History]->trigger();
    QTRY_VERIFY(opened());
    QCOMPARE(opened()->size(), chosen);
    opened()->close();
    QTRY_VERIFY(!opened());
    (*m_window->actions())[Do::Settings]->trigger(); // untouched: its own
    QTRY_VERIFY(opened());
    opened()->close();
    QVERIFY(m_settings->dialogSize(u"SettingsDialog"_s).isEmpty());
}

QTEST_MAIN(TestEveryWidget)
#include "tst_everywidget.moc"
