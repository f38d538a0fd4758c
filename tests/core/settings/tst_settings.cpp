// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settings.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsOfAnEmptyFile();
    void everyValueSurvivesARestart();
    void nonsenseInTheFileReadsAsTheDefault();
    void recentLibrariesAreFewAndTheLatestComesFirst();
    void everyLibraryHasItsOwnState();
    void defaultFileFollowsTheDataFolder();

private:
    QString file() const { return m_dir.filePath(u"settings.ini"_s); }
    QTemporaryDir m_dir;
};

void TestSettings::defaultsOfAnEmptyFile()
{
    const Settings settings(m_dir.filePath(u"none.ini"_s));
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.density(), ListDensity::Comfortable);
    QCOMPARE(settings.markReadPolicy(), MarkReadPolicy::AfterDelay);
    QCOMPARE(settings.markReadSeconds(), 2);
    QCOMPARE(settings.readerType(), ReaderType());
    QVERIFY(settings.recentLibraries().isEmpty());
    QVERIFY(settings.sidebarVisible());
    QVERIFY(settings.menuBarVisible());
    QVERIFY(!settings.curatorKeys());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.dialogSize(u"History"_s).isEmpty());
    QCOMPARE(settings.libraryState(u"/anywhere"_s), LibraryState());
    QVERIFY(settings.picturePolicies(u"/anywhere"_s).isEmpty());
    QCOMPARE(settings.storeBudget(), Settings::defaultStoreBudget);
    QVERIFY(!settings.offline());
    QVERIFY(!QFile::exists(m_dir.filePath(u"none.ini"_s)));
}

void TestSettings::everyValueSurvivesARestart()
{
    const ReaderType type{u"Literata"_s, 22, 150, 720, ReaderColors::Sepia};
    {
        Settings settings(file());
        settings.setTheme(ThemeChoice::Dark);
        settings.setDensity(ListDensity::Cards);
        settings.setMarkReadPolicy(MarkReadPolicy::Never);
        settings.setMarkReadSeconds(9);
        settings.setReaderType(type);
        settings.setEditorCommand(u"  code -g {file}:{line} "_s);
        settings.setWindowGeometry("geometry");
        settings.setDialogSize(u"History"_s, {640, 400});
        settings.setSplitterState(QByteArray("s\0t", 3));
        settings.setSidebarVisible(false);
        settings.setMenuBarVisible(false);
        settings.setCuratorKeys(true);
        settings.setFoldedSections({u"years"_s, u"topic/AI, big"_s});
        settings.setPicturePolicies(u"/a/news"_s, R"({"everywhere":"never"})");
        settings.setStoreBudget(5'000'000'000);
        settings.setOffline(true);
        QVERIFY(settings.sync());
    }
    const Settings settings(file());
    QCOMPARE(settings.picturePolicies(u"/a/news/"_s), QByteArray(R"({"everywhere":"never"})"));
    QVERIFY(settings.picturePolicies(u"/a/other"_s).isEmpty());
    QCOMPARE(settings.storeBudget(), 5'000'000'000);
    QVERIFY(settings.offline());
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(settings.density(), ListDensity::Cards);
    QCOMPARE(settings.markReadPolicy(), MarkReadPolicy::Never);
    QCOMPARE(settings.markReadSeconds(), 9);
    QCOMPARE(settings.readerType(), type);
    QCOMPARE(settings.editorCommand(), u"code -g {file}:{line}"_s);
    QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
    QCOMPARE(settings.dialogSize(u"History"_s), QSize(640, 400));
    QCOMPARE(settings.splitterState(), QByteArray("s\0t", 3));
    QVERIFY(!settings.sidebarVisible());
    QVERIFY(!settings.menuBarVisible());
    QVERIFY(settings.curatorKeys());
    QCOMPARE(settings.foldedSections(), (QStringList{u"years"_s, u"topic/AI, big"_s}));
}

void TestSettings::nonsenseInTheFileReadsAsTheDefault()
{
    const QString path = m_dir.filePath(u"nonsense.ini"_s);
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(
        "[look]\ntheme=purple\ndensity=7\n[reading]\nmarkRead=\nmarkReadSeconds=-4\nsize=5000\nwidth=x\n");
    broken.close();

    const Settings settings(path);
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.density(), ListDensity::Comfortable);
    QCOMPARE(settings.markReadPolicy(), MarkReadPolicy::AfterDelay);
    QCOMPARE(settings.markReadSeconds(), 2);
    QCOMPARE(settings.readerType(), ReaderType());
}

void TestSettings::recentLibrariesAreFewAndTheLatestComesFirst()
{
    Settings settings(m_dir.filePath(u"recent.ini"_s));
    for (int i = 0; i < Settings::recentLimit + 3; ++i)
        settings.addRecentLibrary(u"/library/%1"_s.arg(i));
    QCOMPARE(settings.recentLibraries().size(), Settings::recentLimit);
    QCOMPARE(settings.recentLibraries().constFirst(), u"/library/12"_s);

    settings.addRecentLibrary(u"/library/8/"_s); // the same folder, written otherwise
    QCOMPARE(settings.recentLibraries().constFirst(), u"/library/8"_s);
    QCOMPARE(settings.recentLibraries().count(u"/library/8"_s), 1);

    settings.removeRecentLibrary(u"/library/8"_s);
    QVERIFY(!settings.recentLibraries().contains(u"/library/8"_s));
}

void TestSettings::everyLibraryHasItsOwnState()
{
    const LibraryState one{u"topic:\"AI, hardware\" sort:heat"_s, u"_news/ä=b.md"_s, u"_news/c.md"_s};
    const LibraryState two{u"is:unread"_s, {}, {}};
    const QString path = m_dir.filePath(u"libraries.ini"_s);
    {
        Settings settings(path);
        settings.setLibraryState(u"/one"_s, one);
        settings.setLibraryState(u"/two"_s, two);
    }
    const Settings settings(path);
    QCOMPARE(settings.libraryState(u"/one/"_s), one);
    QCOMPARE(settings.libraryState(u"/two"_s), two);
    QCOMPARE(settings.libraryState(u"/three"_s), LibraryState());
}

void TestSettings::defaultFileFollowsTheDataFolder()
{
    QCOMPARE(Settings::defaultFile(u"/data"_s), u"/data/settings.ini"_s);
    QVERIFY(QDir::isAbsolutePath(Settings::defaultFile({})));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
