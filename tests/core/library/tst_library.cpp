// SPDX-License-Identifier: Apache-2.0
#include "core/index/querytext.h"
#include "core/library/library.h"
#include "tests/support/articlefile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include <QDirIterator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <ctime>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::TempDir;
using test::writeArticle;

namespace {

constexpr int patience = 10000; ///< ms, for what takes some 100 ms

std::unique_ptr<Library> openLibrary(const TempDir &dir, bool watch = false,
                                     const QString &folder = u"library"_s, const QString &cache = u"cache"_s)
{
    Result<std::unique_ptr<Library>> library =
        Library::open({dir.file(folder), dir.file(u"data"_s), dir.file(cache), watch, nullptr});
    if (!library)
        qFatal("the library cannot be opened: %d %s", int(library.error().code),
               qPrintable(library.error().subject));
    return std::move(*library);
}

QStringList keys(Library &library, const QString &query = {})
{
    QStringList result;
    const ResultSet set = library.evaluate(parseQuery(query), false);
    for (const ArticleId id : *set.ids)
        result.append(library.keyOf(id));
    return result;
}

/// All that the index says of the articles, in a form that two indexes share.
QStringList everything(Library &library)
{
    QStringList result;
    const ResultSet set = library.evaluate({}, false);
    for (const RowData &row : library.rows(*set.ids)) {
        result.append(u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s
                          .arg(row.key, row.title, row.excerpt, row.providerName, row.topics.join(u','))
                          .arg(row.quality.value_or(-99))
                          .arg(row.heat.value_or(-99))
                          .arg(row.relatedCount)
                          .arg(row.date.value_or(-1)));
    }
    for (const QString &query : {u"walrus"_s, u"penguin"_s, u"topic:Tea"_s, u"quality:>=50"_s, u"in:b"_s})
        result.append(query + u" = "_s + keys(library, query).join(u','));
    for (const FileProblem &problem : library.problems())
        result.append(problem.key + u':' + problemCodeName(problem.problem.code));
    return result;
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openErrors();
    void titleAndFolder();
    void placesAreApart();
    void importFillsTheList();
    void newestRequestWins();
    void openArticle();
    void pathsStayInside();
    void damagedTextIsReadAgain_data();
    void damagedTextIsReadAgain();
    void problems();
    void stateSurvives();
    void singleFile();
    void watchesFiles();
    void watchesTaxonomy();
    void watchesCheckout();
    void watchesOtherProcess();
    void idleIsIdle();
    void corruptIndexIsMadeAnew();
    void flippedBytesAreNoticed_data();
    void flippedBytesAreNoticed();
    void damageIsRepairedWhileOpen();
    void incrementalEqualsRebuild_data();
    void incrementalEqualsRebuild();
};

void TestLibrary::openErrors()
{
    const TempDir dir;
    dir.write(u"picture.png"_s, "x");
    QCOMPARE(Library::open({dir.file(u"nothing"_s), dir.path(), dir.path(), false, nullptr}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(Library::open({dir.file(u"picture.png"_s), dir.path(), dir.path(), false, nullptr}).error().code,
             ErrorCode::Unsupported);
    QCOMPARE(Library::open({QString(), dir.path(), dir.path(), false, nullptr}).error().code,
             ErrorCode::NotFound);
}

void TestLibrary::titleAndFolder()
{
    const TempDir dir;
    dir.makeFolder(u"library"_s);
    QCOMPARE(openLibrary(dir)->title(), u"library"_s);
    dir.write(u"library/_config.yml"_s, "title: My Site\n");
    const std::unique_ptr<Library> library = openLibrary(dir);
    QCOMPARE(library->title(), u"My Site"_s);
    QCOMPARE(library->folder(), QFileInfo(dir.file(u"library"_s)).canonicalFilePath());
    QVERIFY(!library->isSingleFile());
}

void TestLibrary::placesAreApart()
{
    const TempDir dir;
    dir.makeFolder(u"library"_s);
    dir.makeFolder(u"x/library"_s);
    dir.makeFolder(u"中文 library"_s);
    const std::unique_ptr<Library> one = openLibrary(dir);
    const std::unique_ptr<Library> two = openLibrary(dir, false, u"x/library"_s);
    const std::unique_ptr<Library> three = openLibrary(dir, false, u"中文 library"_s);
    QVERIFY(one->cacheFolder() != two->cacheFolder());
    QVERIFY(one->userFolder() != two->userFolder());
    QVERIFY(one->cacheFolder().startsWith(dir.file(u"cache/"_s)));
    QVERIFY(one->userFolder().startsWith(dir.file(u"data/"_s)));
    QVERIFY(three->cacheFolder().contains(u"/library-"_s));
    // The same folder by another path is the same library.
    const std::unique_ptr<Library> again = openLibrary(dir, false, u"x/../library/"_s);
    QCOMPARE(again->cacheFolder(), one->cacheFolder());
}

void TestLibrary::importFillsTheList()
{
    const TempDir dir;
    for (int i = 0; i < 1500; ++i)
        writeArticle(dir.file(u"library"_s), u"_news/%1.md"_s.arg(i), {.title = u"Title %1"_s.arg(i)});
    const std::unique_ptr<Library> library = openLibrary(dir);
    QSignalSpy finished(library.get(), &Library::importFinished);
    QSignalSpy progress(library.get(), &Library::importProgress);
    QSignalSpy changed(library.get(), &Library::changed);
    library->startImport();
    library->startImport(); // one runs already
    QVERIFY(library->isImporting());
    QVERIFY(!library->wasImported());
    QVERIFY(changed.wait(patience));
    QVERIFY(library->articleCount() > 0);
    QVERIFY(finished.count() > 0 || finished.wait(patience));
    QVERIFY(!library->isImporting());
    QVERIFY(library->wasImported());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().value<ImportReport>().added, 1500);
    QCOMPARE(library->articleCount(), 1500);
    QVERIFY(progress.count() > 0);
}

void TestLibrary::newestRequestWins()
{
    const TempDir dir;
    for (const QString &title : {u"alpha"_s, u"beta"_s})
        writeArticle(dir.file(u"library"_s), title + u".md"_s, {.title = title});
    const std::unique_ptr<Library> library = openLibrary(dir);
    library->importNow();
    QSignalSpy ready(library.get(), &Library::resultReady);
    std::uint64_t last = 0;
    for (int i = 0; i < 50; ++i)
        last = library->request(parseQuery(i % 2 == 0 ? u"alpha"_s : u"beta"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ready.count() > 0, patience);
    QTest::qWait(50);
    QCOMPARE(ready.count(), 1);
    const auto result = ready.first().first().value<ResultSet>();
    QCOMPARE(result.request, last);
    QCOMPARE(result.size(), 1U);
    QCOMPARE(library->keyOf(result.ids->front()), u"beta.md"_s);
    QVERIFY(result.facets);
}

void TestLibrary::openArticle()
{
    const TempDir dir;
    writeArticle(dir.file(u"library"_s), u"a/ü.md"_s,
                 {.title = u"A &amp; B"_s, .topics = {u"Tea"_s}, .body = "Hello\n"});
    const std::unique_ptr<Library> library = openLibrary(dir);
    library->importNow();
    const ArticleId id = library->idOf(u"a/ü.md"_s);
    const Result<OpenedArticle> opened = library->openArticle(id);
    QVERIFY(opened);
    QCOMPARE(opened->key, u"a/ü.md"_s);
    QCOMPARE(opened->row.title, u"A & B"_s);
    QCOMPARE(opened->parsed.article.title, u"A &amp; B"_s);
    QCOMPARE(opened->parsed.article.body.trimmed(), "Hello");
    QVERIFY(QFile::exists(opened->path));
    dir.remove(u"library/a/ü.md"_s);
    QCOMPARE(library->openArticle(id).error().code, ErrorCode::NotFound);
    QCOMPARE(library->openArticle(ArticleId{4711}).error().code, ErrorCode::NotFound);
}

void TestLibrary::pathsStayInside()
{
    const TempDir dir;
    dir.makeFolder(u"library"_s);
    const std::unique_ptr<Library> library = openLibrary(dir);
    QCOMPARE(library->pathOf(u"a/b.md"_s), QString(library->folder() + u"/a/b.md"_s));
    for (const QString &key : {u""_s, u".."_s, u"../a.md"_s, u"a/../../b.md"_s, u"/etc/passwd"_s})
        QCOMPARE(library->pathOf(key), QString());
}

void TestLibrary::damagedTextIsReadAgain_data()
{
    QTest::addColumn<int>("place"); // of a byte, in hundredths of the file; -1: all are gone
    QTest::newRow("the documents of a word") << 5;
    QTest::newRow("the table") << 70;
    QTest::newRow("no file") << -1;
}

void TestLibrary::damagedTextIsReadAgain()
{
    QFETCH(const int, place);
    const TempDir dir;
    const QString folder = dir.file(u"library"_s);
    for (int i = 0; i < 20; ++i)
        writeArticle(folder, u"_news/%1.md"_s.arg(i, 2, 10, QLatin1Char('0')),
                     {.title = i % 2 ? u"Some walrus"_s : u"Some penguin"_s});
    {
        auto library = openLibrary(dir);
        library->importNow();
        const ArticleId starred = library->idOf(u"_news/03.md"_s);
        library->setStarred(std::span(&starred, 1), true);
        QVERIFY(library->flushUserState());
    }
    QDirIterator segments(dir.file(u"cache"_s), {u"*.seg"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(segments.hasNext());
    QFile file(segments.next());
    if (place < 0) {
        QVERIFY(file.remove());
    } else {
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 at = std::max<qint64>(file.size() * place / 100, 50);
        QVERIFY(file.seek(at));
        const QByteArray byte = file.peek(1);
        file.write(QByteArray(1, char(byte[0] ^ 1)));
        file.close();
    }
    auto library = openLibrary(dir);
    library->importNow();
    QCOMPARE(keys(*library, u"walrus"_s).size(), 10);
    QCOMPARE(keys(*library, u"\"some penguin\""_s).size(), 10);
    QCOMPARE(keys(*library, u"is:starred"_s), QStringList{u"_news/03.md"_s});
}

void TestLibrary::problems()
{
    const TempDir dir;
    dir.write(u"library/_data/topics/01-tea.yaml"_s, "name: Tea\n");
    dir.write(u"library/assets/here.png"_s, "x");
    writeArticle(dir.file(u"library"_s), u"_news/a.md"_s,
                 {.webUrl = u"https://a.example/1"_s,
                  .topics = {u"Tea"_s, u"Coffee"_s},
                  .images = {u"/assets/here.png"_s, u"/assets/gone.png"_s, u"https://far.example/x.png"_s}});
    writeArticle(dir.file(u"library"_s), u"_news/b.md"_s,
                 {.webUrl = u"https://A.example/1/"_s, .topics = {u"tea"_s}});
    dir.write(u"library/_news/c.md"_s, "---\ntitle: open\n");
    const std::unique_ptr<Library> library = openLibrary(dir);
    const ImportReport report = library->importNow();
    QCOMPARE(report.problems.size(), 1);
    QCOMPARE(report.problems.first().problem.code, ProblemCode::NoClosingFence);
    QCOMPARE(library->problems().size(), 1U);
    QStringList found;
    for (const FileProblem &problem : library->problems(true)) {
        found.append(problem.key + u' ' + problemCodeName(problem.problem.code));
        if (problem.problem.code == ProblemCode::UnknownTopic) {
            QCOMPARE(problem.problem.subject, u"Coffee"_s);
            QVERIFY(problem.problem.line > 1);
        } else if (problem.problem.code == ProblemCode::DeadImage) {
            QCOMPARE(problem.problem.subject, u"/assets/gone.png"_s);
        } else if (problem.problem.code == ProblemCode::DuplicateAddress) {
            QCOMPARE(problem.problem.detail,
                     problem.key.endsWith(u"a.md"_s) ? u"_news/b.md"_s : u"_news/a.md"_s);
            QVERIFY(problem.problem.line > 1);
        }
    }
    for (const QString &expected :
         {u"_news/a.md unknown-topic"_s, u"_news/a.md dead-image"_s, u"_news/a.md duplicate-address"_s,
          u"_news/b.md duplicate-address"_s, u"_news/c.md no-closing-fence"_s})
        QVERIFY2(found.removeOne(expected), qPrintable(expected + u" not in "_s + found.join(u", "_s)));
    QVERIFY2(found.filter(u"unknown-topic"_s).isEmpty(), qPrintable(found.join(u", "_s)));
    QVERIFY2(found.filter(u"dead-image"_s).isEmpty(), qPrintable(found.join(u", "_s)));
}

void TestLibrary::stateSurvives()
{
    const TempDir dir;
    writeArticle(dir.file(u"library"_s), u"a.md"_s, {.title = u"A"_s});
    writeArticle(dir.file(u"library"_s), u"b.md"_s, {.title = u"B"_s});
    {
        const std::unique_ptr<Library> library = openLibrary(dir);
        library->importNow();
        QSignalSpy changed(library.get(), &Library::stateChanged);
        library->setStarred(std::array{library->idOf(u"a.md"_s)}, true);
        library->setRead(std::array{library->idOf(u"b.md"_s)}, true);
        QCOMPARE(changed.count(), 2);
        QVERIFY(library->flushUserState());
    }
    dir.remove(u"cache"_s);
    dir.rename(u"library/a.md"_s, u"library/moved.md"_s);
    const std::unique_ptr<Library> library = openLibrary(dir);
    QCOMPARE(library->importNow().added, 2);
    QCOMPARE(keys(*library, u"is:starred"_s), QStringList{u"moved.md"_s});
    QCOMPARE(keys(*library, u"is:read"_s), QStringList{u"b.md"_s});
    library->rebuildNow();
    QCOMPARE(keys(*library, u"is:starred"_s), QStringList{u"moved.md"_s});
}

void TestLibrary::singleFile()
{
    const TempDir dir;
    dir.write(u"library/_data/topics/01-tea.yaml"_s, "name: Tea\n");
    writeArticle(dir.file(u"library"_s), u"_news/a.md"_s, {.title = u"A"_s, .topics = {u"Tea"_s}});
    writeArticle(dir.file(u"library"_s), u"_news/b.md"_s, {.title = u"B"_s});
    const std::unique_ptr<Library> library = openLibrary(dir, false, u"library/_news/a.md"_s);
    QVERIFY(library->isSingleFile());
    QCOMPARE(library->importNow().added, 1);
    QCOMPARE(keys(*library), QStringList{u"_news/a.md"_s});
    QVERIFY(library->taxonomy().find(u"Tea"));
    QVERIFY(library->openArticle(library->idOf(u"_news/a.md"_s)));
}

void TestLibrary::watchesFiles()
{
    const TempDir dir;
    writeArticle(dir.file(u"library"_s), u"_news/a.md"_s, {.title = u"A"_s});
    const std::unique_ptr<Library> library = openLibrary(dir, true);
    QSignalSpy finished(library.get(), &Library::importFinished);
    library->startImport();
    QVERIFY(finished.wait(patience));
    QSignalSpy progress(library.get(), &Library::importProgress);
    // A write in place.
    writeArticle(dir.file(u"library"_s), u"_news/a.md"_s, {.title = u"Again"_s});
    QTRY_COMPARE_WITH_TIMEOUT(library->row(library->idOf(u"_news/a.md"_s))->title, u"Again"_s, patience);
    // A new folder with folders in it, all at once.
    writeArticle(dir.file(u"library"_s), u"new/deep/b.md"_s, {.title = u"B"_s});
    QTRY_COMPARE_WITH_TIMEOUT(library->articleCount(), 2, patience);
    // And what comes into it later.
    writeArticle(dir.file(u"library"_s), u"new/deep/c.md"_s, {.title = u"C"_s});
    QTRY_COMPARE_WITH_TIMEOUT(library->articleCount(), 3, patience);
    // A moved folder, and then a file in it.
    dir.rename(u"library/new"_s, u"library/old"_s);
    QTRY_VERIFY_WITH_TIMEOUT(library->idOf(u"old/deep/b.md"_s) != ArticleId::None, patience);
    QCOMPARE(library->articleCount(), 3);
    writeArticle(dir.file(u"library"_s), u"old/deep/b.md"_s, {.title = u"Changed"_s});
    QTRY_COMPARE_WITH_TIMEOUT(library->row(library->idOf(u"old/deep/b.md"_s))->title, u"Changed"_s, patience);
    QVERIFY(progress.isEmpty()); // nobody would tell its end
    dir.remove(u"library/old/deep/c.md"_s);
    QTRY_COMPARE_WITH_TIMEOUT(library->articleCount(), 2, patience);
    dir.remove(u"library/old"_s);
    QTRY_COMPARE_WITH_TIMEOUT(library->articleCount(), 1, patience);
}

void TestLibrary::watchesTaxonomy()
{
    const TempDir dir;
    writeArticle(dir.file(u"library"_s), u"a.md"_s, {.topics = {u"Green Tea"_s}});
    const std::unique_ptr<Library> library = openLibrary(dir, true);
    QSignalSpy finished(library.get(), &Library::importFinished);
    library->startImport();
    QVERIFY(finished.wait(patience));
    QCOMPARE(keys(*library, u"topic:Tea"_s), QStringList());
    dir.write(u"library/_data/topics/01-tea.yaml"_s, "name: Tea\n");
    QTRY_COMPARE_WITH_TIMEOUT(library->taxonomy().topics().size(), 1, patience);
    dir.write(u"library/_data/topics/02-green.yaml"_s, "name: Green Tea\nparent: Tea\n");
    QTRY_COMPARE_WITH_TIMEOUT(library->taxonomy().topics().size(), 2, patience);
    QCOMPARE(keys(*library, u"topic:Tea"_s), QStringList{u"a.md"_s});
}

void TestLibrary::watchesCheckout()
{
    const TempDir dir;
    for (int i = 0; i < 2000; ++i)
        writeArticle(dir.file(u"library"_s), u"_news/%1.md"_s.arg(i), {.title = u"Before %1"_s.arg(i)});
    const std::unique_ptr<Library> library = openLibrary(dir, true);
    QSignalSpy finished(library.get(), &Library::importFinished);
    library->startImport();
    QVERIFY(finished.wait(patience));
    for (int i = 0; i < 2000; ++i) {
        const QString key = u"_news/%1.md"_s.arg(i);
        if (i % 4 == 0)
            dir.remove(u"library/"_s + key);
        else
            writeArticle(dir.file(u"library"_s), key, {.title = u"After %1"_s.arg(i)});
        writeArticle(dir.file(u"library"_s), u"_archive/%1.md"_s.arg(i), {.title = u"Archived %1"_s.arg(i)});
    }
    const auto count = [&](const QString &word) { return library->evaluate(parseQuery(word), false).size(); };
    QTRY_COMPARE_WITH_TIMEOUT(count(u"archived"_s), 2000U, 2 * patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"after"_s), 1500U, 2 * patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"before"_s), 0U, 2 * patience);
    QTRY_COMPARE_WITH_TIMEOUT(library->articleCount(), 3500, patience);
}

void TestLibrary::watchesOtherProcess()
{
    const TempDir dir;
    writeArticle(dir.file(u"library"_s), u"a.md"_s, {.title = u"A"_s});
    const std::unique_ptr<Library> window = openLibrary(dir, true);
    QSignalSpy finished(window.get(), &Library::importFinished);
    window->startImport();
    QVERIFY(finished.wait(patience));
    {
        const std::unique_ptr<Library> other = openLibrary(dir);
        other->importNow();
        other->setStarred(std::array{other->idOf(u"a.md"_s)}, true);
        QVERIFY(other->flushUserState());
    }
    QTRY_COMPARE_WITH_TIMEOUT(keys(*window, u"is:starred"_s), QStringList{u"a.md"_s}, patience);
}

void TestLibrary::idleIsIdle()
{
    const TempDir dir;
    writeArticle(dir.file(u"library"_s), u"a.md"_s, {.title = u"A"_s});
    const std::unique_ptr<Library> library = openLibrary(dir, true);
    QSignalSpy finished(library.get(), &Library::importFinished);
    library->startImport();
    QVERIFY(finished.wait(patience));
    library->setRead(std::array{library->idOf(u"a.md"_s)}, true);
    QVERIFY(library->flushUserState());
    QTest::qWait(1000);
    // A watch that hints at what its own look causes would go round and round.
    const std::clock_t before = std::clock();
    QTest::qWait(1000);
    const double used = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(used < 0.03, qPrintable(QString::number(used)));
}

void TestLibrary::corruptIndexIsMadeAnew()
{
    const TempDir dir;
    writeArticle(dir.file(u"library"_s), u"a.md"_s, {.title = u"A"_s});
    QString cache;
    {
        const std::unique_ptr<Library> library = openLibrary(dir);
        library->importNow();
        library->setStarred(std::array{library->idOf(u"a.md"_s)}, true);
        cache = library->cacheFolder();
    }
    for (const QString &name : QDir(cache).entryList(QDir::Files)) {
        QFile file(cache + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100000, '\xAA'));
    }
    const std::unique_ptr<Library> library = openLibrary(dir);
    QVERIFY(library->indexWasRebuilt());
    library->importNow();
    QCOMPARE(keys(*library, u"is:starred"_s), QStringList{u"a.md"_s});
}

namespace {

/// A library with something in every table of its index, on several pages each.
void writeVariedLibrary(const QString &root)
{
    for (int i = 0; i < 120; ++i) {
        test::ArticleFile article;
        article.title = u"Title %1 of a walrus"_s.arg(i * 7919 % 1000);
        article.excerpt = u"What penguin %1 says, at some length. "_s.arg(i).repeated(8);
        article.quality = i % 190;
        article.heat = i % 3 == 0 ? std::nullopt : std::optional(i % 200);
        article.topics = {i % 2 == 0 ? u"Tea"_s : u"Coffee"_s, u"Topic %1"_s.arg(i % 11)};
        article.provider = u"Provider %1"_s.arg(i % 13);
        article.domain = u"p%1.example"_s.arg(i % 13);
        article.related = i % 4;
        if (i % 10 == 0)
            article.extra = "broken: [1, 2\n";
        writeArticle(root, u"%1/%2.md"_s.arg(i % 3 == 0 ? u"b"_s : u"c"_s).arg(i), article);
    }
    for (int i = 0; i < 10; ++i) {
        QFile file(root + u"/b/readme%1.md"_s.arg(i));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no article\n");
    }
}

struct Imported
{
    QString cache;        ///< where its index lies
    QStringList expected; ///< what the whole index says
};

/// Takes that library in, with a star for b/3.md.
Imported importVaried(const TempDir &dir)
{
    writeVariedLibrary(dir.file(u"library"_s));
    const std::unique_ptr<Library> library = openLibrary(dir);
    library->importNow();
    library->setStarred(std::array{library->idOf(u"b/3.md"_s)}, true);
    return {library->cacheFolder(), everything(*library)};
}

/// What a library says after whatever damage was met was repaired.
QStringList everythingRepaired(Library &library)
{
    QStringList all = everything(library);
    return library.repairIndex() ? everything(library) : all;
}

} // namespace

void TestLibrary::flippedBytesAreNoticed_data()
{
    QTest::addColumn<bool>("snapshot");
    QTest::newRow("read from the database") << false;
    QTest::newRow("rows beside the snapshot") << true;
}

void TestLibrary::flippedBytesAreNoticed()
{
    QFETCH(bool, snapshot);
    const TempDir dir;
    const auto [cache, expected] = importVaried(dir);
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    const QByteArray whole = read(cache + u"/index.db"_s);
    const QByteArray columns = read(cache + u"/columns.bin"_s);
    QVERIFY(whole.size() > 100'000);
    QVERIFY(!columns.isEmpty());
    QRandomGenerator random(20'211);
    int rebuilt = 0;
    constexpr int rounds = 30;
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = whole;
        const qsizetype at = random.bounded(int(whole.size()));
        damaged[at] = char(damaged[at] ^ char(1 << random.bounded(8)));
        QVERIFY(write(cache + u"/index.db"_s, damaged));
        snapshot ? (void)write(cache + u"/columns.bin"_s, columns)
                 : (void)QFile::remove(cache + u"/columns.bin"_s);
        const std::unique_ptr<Library> library = openLibrary(dir);
        library->importNow();
        QVERIFY2(everythingRepaired(*library) == expected, qPrintable(u"byte %1"_s.arg(at)));
        QCOMPARE(keys(*library, u"is:starred"_s), QStringList{u"b/3.md"_s});
        rebuilt += library->indexWasRebuilt();
    }
    // A page that nobody has read is no harm; most are read by then.
    if (!snapshot)
        QVERIFY(rebuilt > 0);
}

void TestLibrary::damageIsRepairedWhileOpen()
{
    const TempDir dir;
    const auto [cache, expected] = importVaried(dir);
    const std::unique_ptr<Library> library = openLibrary(dir, true);
    QSignalSpy finished(library.get(), &Library::importFinished);
    library->startImport();
    QVERIFY(finished.wait(patience));
    QFile file(cache + u"/index.db"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 at = 16384; at < file.size(); at += 1024) { // every page but the first
        QVERIFY(file.seek(at + 500));
        file.write("\x5a\x5a\x5a");
    }
    file.close();
    finished.clear();
    (void)library->rows(*library->evaluate({}, false).ids);
    QVERIFY(finished.wait(patience));
    QCOMPARE(everything(*library), expected);
}

void TestLibrary::incrementalEqualsRebuild_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLibrary::incrementalEqualsRebuild()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const TempDir dir;
    dir.makeFolder(u"library"_s);
    const QString root = dir.file(u"library"_s);
    const QStringList folders{u""_s, u"a/"_s, u"b/"_s, u"b/deep/"_s, u"_data/"_s};
    const auto anyKey = [&] {
        return QString(folders.at(random.bounded(int(folders.size()))) + QString::number(random.bounded(25)) +
                       u".md"_s);
    };
    const auto anyArticle = [&] {
        test::ArticleFile article;
        article.title = u"Title %1"_s.arg(random.bounded(1000));
        article.excerpt = random.bounded(2) == 0 ? u"a walrus"_s : u"a penguin"_s;
        if (random.bounded(3) > 0)
            article.quality = random.bounded(190);
        if (random.bounded(3) == 0)
            article.topics = {u"Tea"_s};
        article.related = random.bounded(3);
        if (random.bounded(10) == 0)
            article.extra = "broken: [1, 2\n";
        return article;
    };
    std::unique_ptr<Library> library = openLibrary(dir);
    for (int round = 0; round < 12; ++round) {
        for (int i = random.bounded(15); i >= 0; --i) {
            const QString key = anyKey();
            const QString path = u"library/"_s + key;
            switch (random.bounded(8)) {
            case 0:
                dir.write(path, "no article\n");
                break;
            case 1:
                if (dir.exists(path))
                    dir.remove(path);
                break;
            case 2:
            case 3: {
                const QString to = anyKey();
                if (dir.exists(path) && !dir.exists(u"library/"_s + to)) {
                    dir.makeFolder(QFileInfo(u"library/"_s + to).path());
                    dir.rename(path, u"library/"_s + to);
                }
                break;
            }
            case 4:
                if (dir.exists(path))
                    dir.setModified(path, 1'500'000'000 + random.bounded(1000));
                break;
            default:
                writeArticle(root, key, anyArticle());
            }
        }
        library->importNow();
        if (random.bounded(4) == 0)
            library = openLibrary(dir);
        if (round % 3 == 2) {
            if (dir.exists(u"fresh"_s))
                dir.remove(u"fresh"_s);
            const std::unique_ptr<Library> fresh = openLibrary(dir, false, u"library"_s, u"fresh"_s);
            fresh->importNow();
            QCOMPARE(everything(*library), everything(*fresh));
        }
    }
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
