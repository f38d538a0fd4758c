// SPDX-License-Identifier: Apache-2.0
#include "core/index/indexservice.h"
#include "core/index/querytext.h"
#include "core/library/importer.h"
#include "tests/support/articlefile.h"
#include "tests/support/failingdisk.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include <QLockFile>
#include <QStringEncoder>
#include <QTest>
#include <QTimer>

using namespace hearth;
using namespace Qt::StringLiterals;
using test::writeArticle;

namespace {

/// A library and its index, in one temporary folder.
class Place final
{
public:
    Place()
    {
        m_dir.makeFolder(u"library"_s);
        places = {m_dir.file(u"library"_s), {}, m_dir.file(u"index"_s), m_dir.file(u"user"_s)};
        open();
    }

    void open()
    {
        index.reset();
        Result<std::unique_ptr<IndexService>> opened =
            IndexService::open({places.indexDir, places.userDir}, m_clock);
        if (!opened)
            qFatal("the index cannot be opened: %s", qPrintable(opened.error().detail));
        index = std::move(*opened);
    }

    QString root() const { return places.root; }
    QString file(const QString &key) const { return m_dir.file(u"library/"_s + key); }
    void article(const QString &key, const QString &title, const QByteArray &body = {}) const
    {
        writeArticle(root(), key, {.title = title, .body = body});
    }
    void write(const QString &key, const QByteArray &bytes) const { m_dir.write(u"library/"_s + key, bytes); }
    void remove(const QString &key) const { m_dir.remove(u"library/"_s + key); }
    void rename(const QString &from, const QString &to) const
    {
        m_dir.rename(u"library/"_s + from, u"library/"_s + to);
    }
    const test::TempDir &dir() const { return m_dir; }

    ImportReport import(const ScanHints &hints = {}, const CancelToken &cancel = {})
    {
        Importer importer(*index, places);
        const Result<ImportReport> report = importer.run(hints, cancel);
        if (!report)
            qFatal("the import failed: %d %s", int(report.error().code), qPrintable(report.error().detail));
        return *report;
    }

    QStringList keys(const QString &query = {}) const
    {
        QStringList result;
        const ResultSet set = index->evaluate(parseQuery(query), false);
        for (const ArticleId id : *set.ids)
            result.append(index->keyOf(id));
        result.sort();
        return result;
    }
    QString titleOf(const QString &key) const
    {
        const std::optional<RowData> row = index->row(index->idOf(key));
        return row ? row->title : QString();
    }

    LibraryPlaces places;
    std::unique_ptr<IndexService> index;

private:
    test::TempDir m_dir;
    test::FakeClock m_clock;
};

QString counts(const ImportReport &report)
{
    return u"+%1 ~%2 >%3 -%4 =%5"_s.arg(report.added)
        .arg(report.changed)
        .arg(report.moved)
        .arg(report.removed)
        .arg(report.unchanged);
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstImport();
    void nothingChanged();
    void editsInPlace();
    void editThatKeepsSizeAndTime();
    void touchedOnly();
    void removed();
    void movedKeepsItsId();
    void movedAndEdited_data();
    void movedAndEdited();
    void movedFolder();
    void utf16IsAProblem();
    void swapped();
    void copied();
    void tagsAreNotSearched();
    void noFenceIsNoArticle();
    void articleBecomesNone();
    void unreadable();
    void tooLarge();
    void notUtf8();
    void hintedFile();
    void hintedFolder();
    void singleFile();
    void cancelled();
    void missingLibraryKeepsTheIndex();
    void emptyLibrary();
    void progressAndPublishing();
    void waitsForOtherProcess();
    void otherIndexMeanwhile();
    void rebuild();
    void strangeNames();
    void quickLook();
    void quickLookNeedsAFullOne();
};

void TestImporter::firstImport()
{
    Place place;
    place.article(u"_news/2021-01-01-a.md"_s, u"Alpha"_s);
    place.article(u"_news/2021-01-02-b.md"_s, u"Beta"_s);
    place.article(u"_data/organizations/x.md"_s, u"No"_s);
    place.article(u"b.html"_s, u"Gamma"_s, "<p>zeppelin</p>");
    const ImportReport report = place.import();
    QCOMPARE(counts(report), u"+3 ~0 >0 -0 =0"_s);
    QVERIFY(!report.cancelled);
    QCOMPARE(place.keys(),
             (QStringList{u"_news/2021-01-01-a.md"_s, u"_news/2021-01-02-b.md"_s, u"b.html"_s}));
    QCOMPARE(place.titleOf(u"b.html"_s), u"Gamma"_s);
    QCOMPARE(place.keys(u"zeppelin"_s), QStringList{u"b.html"_s});
}

void TestImporter::nothingChanged()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    place.import();
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -0 =1"_s);
    place.open();
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -0 =1"_s);
    QCOMPARE(place.keys(), QStringList{u"a.md"_s});
}

void TestImporter::editsInPlace()
{
    Place place;
    place.article(u"a.md"_s, u"Old"_s, "walrus");
    place.article(u"b.md"_s, u"Other"_s);
    place.import();
    const ArticleId id = place.index->idOf(u"a.md"_s);
    place.article(u"a.md"_s, u"New"_s, "penguin");
    QCOMPARE(counts(place.import()), u"+0 ~1 >0 -0 =1"_s);
    QCOMPARE(place.titleOf(u"a.md"_s), u"New"_s);
    QCOMPARE(place.index->idOf(u"a.md"_s), id);
    QCOMPARE(place.keys(u"walrus"_s), QStringList());
    QCOMPARE(place.keys(u"penguin"_s), QStringList{u"a.md"_s});
}

void TestImporter::editThatKeepsSizeAndTime()
{
    Place place;
    place.article(u"a.md"_s, u"One"_s);
    place.dir().setModified(u"library/a.md"_s, 1'600'000'000);
    place.import();
    // At once, within the same tick of the file system's clock: the first look must not have been trusted.
    place.article(u"a.md"_s, u"Two"_s);
    place.dir().setModified(u"library/a.md"_s, 1'600'000'000);
    QCOMPARE(counts(place.import()), u"+0 ~1 >0 -0 =0"_s);
    QCOMPARE(place.titleOf(u"a.md"_s), u"Two"_s);
}

void TestImporter::touchedOnly()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    place.write(u"readme.md"_s, "no fence");
    place.import();
    place.dir().setModified(u"library/a.md"_s, 1'500'000'000);
    place.dir().setModified(u"library/readme.md"_s, 1'500'000'000);
    const auto generation = place.index->generation();
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -0 =1"_s);
    QCOMPARE(place.keys(), QStringList{u"a.md"_s});
    // Nobody has to load anything anew for a file's new time, which takes seconds at a million articles.
    QCOMPARE(place.index->generation(), generation);
    const auto reloaded = place.index->refresh();
    QVERIFY(reloaded);
    QVERIFY(!*reloaded);
}

void TestImporter::removed()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s, "walrus");
    place.article(u"b.md"_s, u"B"_s);
    place.import();
    place.remove(u"a.md"_s);
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -1 =1"_s);
    QCOMPARE(place.keys(), QStringList{u"b.md"_s});
    QCOMPARE(place.keys(u"walrus"_s), QStringList());
    QCOMPARE(place.index->idOf(u"a.md"_s), ArticleId::None);
}

void TestImporter::movedKeepsItsId()
{
    Place place;
    place.article(u"_news/a.md"_s, u"A"_s, "walrus");
    place.article(u"_news/b.md"_s, u"B"_s);
    place.import();
    const std::array ids{place.index->idOf(u"_news/a.md"_s)};
    place.index->setStarred(ids, true);
    place.dir().makeFolder(u"library/_archive/_news"_s);
    place.rename(u"_news/a.md"_s, u"_archive/_news/a.md"_s);
    QCOMPARE(counts(place.import()), u"+0 ~0 >1 -0 =1"_s);
    QCOMPARE(place.index->idOf(u"_archive/_news/a.md"_s), ids[0]);
    QCOMPARE(place.keys(u"is:starred"_s), QStringList{u"_archive/_news/a.md"_s});
    QCOMPARE(place.keys(u"in:_archive"_s), QStringList{u"_archive/_news/a.md"_s});
    QCOMPARE(place.keys(u"walrus"_s), QStringList{u"_archive/_news/a.md"_s});
}

void TestImporter::movedAndEdited_data()
{
    QTest::addColumn<QStringList>("to"); // what a.md becomes
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QStringList>("starred");
    const QByteArray address = "webUrl: https://a.example/other\n";
    QTest::newRow("one of this name") << QStringList{u"z/a.md"_s} << QByteArray() << QStringList{u"z/a.md"_s};
    QTest::newRow("another name") << QStringList{u"z/b.md"_s} << QByteArray() << QStringList();
    QTest::newRow("two of this name")
        << QStringList{u"y/a.md"_s, u"z/a.md"_s} << QByteArray() << QStringList();
    QTest::newRow("an article of its own") << QStringList{u"z/a.md"_s} << address << QStringList();
}

void TestImporter::movedAndEdited()
{
    QFETCH(QStringList, to);
    QFETCH(QByteArray, extra);
    QFETCH(QStringList, starred);
    Place place;
    place.article(u"x/a.md"_s, u"A"_s);
    place.article(u"x/other.md"_s, u"Other"_s);
    place.import();
    const std::array ids{place.index->idOf(u"x/a.md"_s)};
    place.index->setStarred(ids, true);
    place.remove(u"x/a.md"_s);
    for (const QString &key : to) {
        place.dir().makeFolder(u"library/"_s + key.section(u'/', 0, 0));
        place.write(key, "---\ntitle: Edited in " + key.toUtf8() + '\n' + extra + "---\n");
    }
    const bool isMoved = !starred.isEmpty();
    QCOMPARE(counts(place.import()), isMoved ? u"+0 ~0 >1 -0 =1"_s : u"+%1 ~0 >0 -1 =1"_s.arg(to.size()));
    QCOMPARE(place.keys(u"is:starred"_s), starred);
}

void TestImporter::utf16IsAProblem()
{
    Place place;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        place.write(u"wide.md"_s, encode(u"---\ntitle: Wide café\n---\nBody\n"_s));
        QStringEncoder page(encoding, QStringConverter::Flag::WriteBom);
        place.write(u"page.md"_s, page(u"A page\n"_s));
        place.import();
        QCOMPARE(place.keys(), QStringList{u"wide.md"_s});
        QCOMPARE(place.titleOf(u"wide.md"_s), u"Wide café"_s);
        const std::vector<StoredProblem> problems = place.index->problems();
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.at(0).problem,
                 (Problem{ProblemCode::NotUtf8, Severity::Error, 1, {}, u"UTF-16"_s}));
    }
}

void TestImporter::movedFolder()
{
    Place place;
    for (int i = 0; i < 30; ++i)
        place.article(u"old/%1.md"_s.arg(i), u"Title %1"_s.arg(i));
    place.import();
    place.rename(u"old"_s, u"new"_s);
    QCOMPARE(counts(place.import()), u"+0 ~0 >30 -0 =0"_s);
    QCOMPARE(place.keys(u"in:new"_s).size(), 30);
    QCOMPARE(place.keys(u"in:old"_s).size(), 0);
}

void TestImporter::swapped()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    place.article(u"b.md"_s, u"B is longer"_s);
    place.import();
    place.rename(u"a.md"_s, u"c.md"_s);
    place.rename(u"b.md"_s, u"a.md"_s);
    place.rename(u"c.md"_s, u"b.md"_s);
    place.import();
    QCOMPARE(place.titleOf(u"a.md"_s), u"B is longer"_s);
    QCOMPARE(place.titleOf(u"b.md"_s), u"A"_s);
    // And on: a chain, with the last name free again.
    place.rename(u"b.md"_s, u"d.md"_s);
    place.rename(u"a.md"_s, u"b.md"_s);
    place.import();
    QCOMPARE(place.keys(), (QStringList{u"b.md"_s, u"d.md"_s}));
    QCOMPARE(place.titleOf(u"b.md"_s), u"B is longer"_s);
    QCOMPARE(place.titleOf(u"d.md"_s), u"A"_s);
}

void TestImporter::copied()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    place.import();
    place.article(u"b.md"_s, u"A"_s);
    QCOMPARE(counts(place.import()), u"+1 ~0 >0 -0 =1"_s);
    QCOMPARE(place.keys(), (QStringList{u"a.md"_s, u"b.md"_s}));
}

void TestImporter::tagsAreNotSearched()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s, "<p class=\"zeppelin\">walrus</p>\n");
    place.article(u"b.md"_s, u"B"_s, "a <https://zeppelin.example> in *Markdown*\n");
    place.import();
    QCOMPARE(place.keys(u"walrus"_s), QStringList{u"a.md"_s});
    QCOMPARE(place.keys(u"zeppelin"_s), QStringList{u"b.md"_s});
}

void TestImporter::noFenceIsNoArticle()
{
    Place place;
    place.write(u"README.md"_s, "# Words\n---\n");
    place.write(u"empty.md"_s, "");
    place.article(u"a.md"_s, u"A"_s);
    QCOMPARE(counts(place.import()), u"+1 ~0 >0 -0 =0"_s);
    QCOMPARE(place.keys(), QStringList{u"a.md"_s});
    place.article(u"README.md"_s, u"Now one"_s);
    QCOMPARE(counts(place.import()), u"+1 ~0 >0 -0 =1"_s);
    QCOMPARE(place.titleOf(u"README.md"_s), u"Now one"_s);
    place.remove(u"empty.md"_s);
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -0 =2"_s);
}

void TestImporter::articleBecomesNone()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s, "walrus");
    place.import();
    place.write(u"a.md"_s, "# a page\nwalrus\n");
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -1 =0"_s);
    QCOMPARE(place.keys(), QStringList());
    QCOMPARE(place.keys(u"walrus"_s), QStringList());
    place.article(u"a.md"_s, u"Back"_s);
    QCOMPARE(counts(place.import()), u"+1 ~0 >0 -0 =0"_s);
    QCOMPARE(place.titleOf(u"a.md"_s), u"Back"_s);
}

void TestImporter::unreadable()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    place.article(u"shut.md"_s, u"Shut"_s);
    place.index.reset();
    const test::PlainUser user(place.dir().path());
    place.open();
    QVERIFY(QFile::setPermissions(place.file(u"shut.md"_s), {}));
    if (QFile(place.file(u"shut.md"_s)).open(QIODevice::ReadOnly))
        QSKIP("rights mean nothing here");
    QCOMPARE(counts(place.import()), u"+2 ~0 >0 -0 =0"_s);
    QCOMPARE(place.keys(), (QStringList{u"a.md"_s, u"shut.md"_s}));
    const std::vector<StoredProblem> problems = place.index->problems();
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems.at(0).key, u"shut.md"_s);
    QCOMPARE(problems.at(0).problem.code, ProblemCode::Unreadable);
    QVERIFY(QFile::setPermissions(place.file(u"shut.md"_s), QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(counts(place.import()), u"+0 ~1 >0 -0 =1"_s);
    QCOMPARE(place.titleOf(u"shut.md"_s), u"Shut"_s);
    QVERIFY(place.index->problems().empty());
    place.index.reset();
}

void TestImporter::tooLarge()
{
    Place place;
    QByteArray bytes = test::articleBytes({.title = u"Huge"_s});
    bytes.resize(maxArticleBytes + 1, 'x');
    place.write(u"huge.md"_s, bytes);
    place.write(u"page.md"_s, QByteArray(maxArticleBytes + 1, 'x'));
    QCOMPARE(counts(place.import()), u"+1 ~0 >0 -0 =0"_s);
    QCOMPARE(place.titleOf(u"huge.md"_s), u"Huge"_s);
    const std::vector<StoredProblem> problems = place.index->problems();
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems.at(0).problem.code, ProblemCode::TooLarge);
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -0 =1"_s);
}

void TestImporter::notUtf8()
{
    Place place;
    place.write(u"latin.md"_s, "---\ntitle: Caf\xE9\n---\n");
    QCOMPARE(counts(place.import()), u"+1 ~0 >0 -0 =0"_s);
    QCOMPARE(place.keys(u"has:problem"_s), QStringList{u"latin.md"_s});
    QCOMPARE(place.index->problems().at(0).problem.code, ProblemCode::NotUtf8);
}

void TestImporter::hintedFile()
{
    Place place;
    for (const QString &key : {u"a.md"_s, u"b.md"_s, u"c.md"_s})
        place.article(key, u"Old"_s);
    place.import();
    for (const QString &key : {u"a.md"_s, u"b.md"_s})
        place.article(key, u"New one"_s);
    place.remove(u"c.md"_s);
    place.article(u"d.md"_s, u"Added"_s);
    ScanHints hints = ScanHints::none();
    hints.files = {"a.md", "c.md", "d.md", "never-was.md"};
    QCOMPARE(counts(place.import(hints)), u"+1 ~1 >0 -1 =0"_s);
    QCOMPARE(place.titleOf(u"a.md"_s), u"New one"_s);
    QCOMPARE(place.titleOf(u"b.md"_s), u"Old"_s); // nobody hinted at it
    QCOMPARE(place.keys(), (QStringList{u"a.md"_s, u"b.md"_s, u"d.md"_s}));
}

void TestImporter::hintedFolder()
{
    Place place;
    place.article(u"x/a.md"_s, u"A"_s);
    place.article(u"x/deep/b.md"_s, u"B"_s);
    place.article(u"y/c.md"_s, u"C"_s);
    place.article(u"xy/d.md"_s, u"D"_s);
    place.import();
    place.rename(u"x"_s, u"z"_s);
    ScanHints hints = ScanHints::none();
    hints.folders = {"x", "z"};
    QCOMPARE(counts(place.import(hints)), u"+0 ~0 >2 -0 =0"_s);
    QCOMPARE(place.keys(), (QStringList{u"xy/d.md"_s, u"y/c.md"_s, u"z/a.md"_s, u"z/deep/b.md"_s}));
}

void TestImporter::singleFile()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    place.article(u"b.md"_s, u"B"_s);
    place.places.onlyFile = "a.md";
    QCOMPARE(counts(place.import()), u"+1 ~0 >0 -0 =0"_s);
    QCOMPARE(place.keys(), QStringList{u"a.md"_s});
    place.article(u"a.md"_s, u"Again"_s);
    QCOMPARE(counts(place.import()), u"+0 ~1 >0 -0 =0"_s);
    place.remove(u"a.md"_s);
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -1 =0"_s);
}

void TestImporter::cancelled()
{
    Place place;
    for (int i = 0; i < 3000; ++i)
        place.article(u"%1.md"_s.arg(i), u"Title %1"_s.arg(i));
    const CancelToken token;
    Importer importer(*place.index, place.places);
    importer.setHooks({.progress = {}, .published = [token] { token.cancel(); }, .folder = {}});
    const Result<ImportReport> report = importer.run({}, token);
    QVERIFY(report);
    QVERIFY(report->cancelled);
    const qsizetype part = place.keys().size();
    QVERIFY2(part > 0 && part < 3000, qPrintable(QString::number(part)));
    // What was written stays, and the next import goes on.
    const ImportReport rest = place.import();
    QCOMPARE(rest.added + rest.unchanged, 3000);
    QCOMPARE(place.keys().size(), 3000);
    token.cancel();
    QVERIFY(place.import({}, token).cancelled);
}

void TestImporter::missingLibraryKeepsTheIndex()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    place.import();
    place.dir().rename(u"library"_s, u"elsewhere"_s);
    Importer importer(*place.index, place.places);
    const Result<ImportReport> report = importer.run({}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::NotFound);
    QCOMPARE(place.keys(), QStringList{u"a.md"_s});
}

void TestImporter::emptyLibrary()
{
    Place place;
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -0 =0"_s);
    place.article(u"a.md"_s, u"A"_s);
    QCOMPARE(counts(place.import()), u"+1 ~0 >0 -0 =0"_s);
    place.remove(u"a.md"_s);
    QCOMPARE(counts(place.import()), u"+0 ~0 >0 -1 =0"_s);
    QCOMPARE(place.keys(), QStringList());
}

void TestImporter::progressAndPublishing()
{
    Place place;
    for (int i = 0; i < 2000; ++i)
        place.article(u"%1.md"_s.arg(i), u"Title %1"_s.arg(i));
    int lastDone = 0;
    int published = 0;
    qsizetype visibleAtFirst = 0;
    Importer importer(*place.index, place.places);
    importer.setHooks({.progress =
                           [&](int done, int) {
                               QVERIFY(done > lastDone);
                               lastDone = done;
                           },
                       .published =
                           [&] {
                               if (published++ == 0)
                                   visibleAtFirst = place.keys().size();
                           },
                       .folder = {}});
    QVERIFY(importer.run({}, {}));
    QVERIFY(published > 0);
    QVERIFY(visibleAtFirst > 0);
    QVERIFY(lastDone > 0 && lastDone <= 2000);
}

void TestImporter::waitsForOtherProcess()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    QLockFile lock(place.places.indexDir + u"/import.lock"_s);
    QVERIFY(lock.tryLock());
    QTimer timer;
    bool released = false;
    std::unique_ptr<QThread> other(QThread::create([&] {
        QThread::msleep(300);
        released = true;
        lock.unlock();
    }));
    other->start();
    QCOMPARE(counts(place.import()), u"+1 ~0 >0 -0 =0"_s);
    QVERIFY(released);
    other->wait();
}

void TestImporter::otherIndexMeanwhile()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    place.import();
    place.article(u"b.md"_s, u"B"_s);
    // Another process brings in b; this one knows nothing of it, and must neither add it twice nor give ids
    // twice.
    test::FakeClock clock;
    Result<std::unique_ptr<IndexService>> other =
        IndexService::open({place.places.indexDir, place.places.userDir}, clock);
    QVERIFY(other);
    QVERIFY(Importer(**other, place.places).run({}, {}));
    other->reset();
    place.article(u"c.md"_s, u"C"_s);
    place.import();
    QCOMPARE(place.keys(), (QStringList{u"a.md"_s, u"b.md"_s, u"c.md"_s}));
    QSet<ArticleId> ids;
    for (const QString &key : place.keys())
        ids.insert(place.index->idOf(key));
    QCOMPARE(ids.size(), 3);
    place.open();
    QCOMPARE(place.keys(), (QStringList{u"a.md"_s, u"b.md"_s, u"c.md"_s}));
}

void TestImporter::rebuild()
{
    Place place;
    place.article(u"a.md"_s, u"A"_s);
    place.import();
    place.index->setStarred(std::array{place.index->idOf(u"a.md"_s)}, true);
    Importer importer(*place.index, place.places);
    const Result<ImportReport> report = importer.rebuild({});
    QVERIFY(report);
    QCOMPARE(counts(*report), u"+1 ~0 >0 -0 =0"_s);
    QCOMPARE(place.keys(u"is:starred"_s), QStringList{u"a.md"_s});
}

void TestImporter::strangeNames()
{
    Place place;
    const QStringList keys{u"a b/ü – 中文.md"_s, u"a b/quote'\".md"_s, u"a%20b.md"_s, u"_x/-.md"_s};
    for (const QString &key : keys)
        place.article(key, u"Title of "_s + key);
    QCOMPARE(place.import().added, 4);
    for (const QString &key : keys)
        QVERIFY2(place.index->idOf(key) != ArticleId::None, qPrintable(key));
    QCOMPARE(place.import().unchanged, 4);
}

void TestImporter::quickLook()
{
    Place place;
    for (const QString &key : {u"a/1.md"_s, u"b/2.md"_s, u"b/deep/3.md"_s})
        place.article(key, u"Old"_s);
    QTest::qWait(2100); // folders that have just changed are looked at again in any case
    Importer importer(*place.index, place.places);
    importer.setQuickFiles(1);
    QVERIFY(importer.run({}, {})->complete);
    const auto look = [&] { return importer.runQuickly({}); };
    QVERIFY(!look()->complete);
    // Added, removed, renamed, replaced: the folders tell.
    place.article(u"b/deep/4.md"_s, u"Added"_s);
    QCOMPARE(look()->added, 1);
    place.remove(u"a/1.md"_s);
    QCOMPARE(look()->removed, 1);
    place.dir().makeFolder(u"library/b/deeper"_s);
    place.rename(u"b/deep/3.md"_s, u"b/deeper/3.md"_s);
    QCOMPARE(look()->moved, 1);
    place.article(u"tmp"_s, u"Replaced"_s);
    QVERIFY(QFile::remove(place.file(u"b/2.md"_s)));
    place.rename(u"tmp"_s, u"b/2.md"_s);
    QVERIFY(look().ok());
    QCOMPARE(place.titleOf(u"b/2.md"_s), u"Replaced"_s);
    QCOMPARE(place.keys(), (QStringList{u"b/2.md"_s, u"b/deep/4.md"_s, u"b/deeper/3.md"_s}));
}

void TestImporter::quickLookNeedsAFullOne()
{
    Place place;
    place.article(u"a/1.md"_s, u"A"_s);
    QTest::qWait(2100); // folders that have just changed are looked at again in any case
    Importer importer(*place.index, place.places);
    importer.setQuickFiles(1);
    QVERIFY(importer.runQuickly({})->complete); // never looked yet
    QVERIFY(!importer.runQuickly({})->complete);
    importer.setQuickFiles(2);
    QVERIFY(importer.runQuickly({})->complete); // a small library
    importer.setQuickFiles(1);
    QVERIFY(place.index->clear());
    const Result<ImportReport> report = importer.runQuickly({}); // the index is another one
    QVERIFY(report->complete);
    QCOMPARE(report->added, 1);
    QFile stamps(place.places.indexDir + u"/folders.bin"_s);
    QVERIFY(stamps.open(QIODevice::ReadWrite));
    stamps.seek(20);
    stamps.write("x");
    stamps.close();
    QVERIFY(importer.runQuickly({})->complete); // damaged
    QVERIFY(stamps.remove());
    QVERIFY(importer.runQuickly({})->complete);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
