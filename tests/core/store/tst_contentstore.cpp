// SPDX-License-Identifier: Apache-2.0
#include "core/net/urlrules.h"
#include "core/store/contentstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempdir.h"
#include <QDir>
#include <QTest>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

struct Rig
{
    TempDir dir;
    FakeClock clock;
    std::unique_ptr<ContentStore> store;

    explicit Rig(qint64 budget = defaultStoreBudget) { open(budget); }
    void open(qint64 budget = defaultStoreBudget)
    {
        store.reset();
        auto opened = ContentStore::open({dir.file(u"store"_s), budget}, clock);
        QVERIFY(opened.ok());
        store = std::move(*opened);
    }
    StoredItem put(const QString &address, const QByteArray &content,
                   const QString &article = u"_news/a.md"_s, ItemKind kind = ItemKind::Picture,
                   const QString &provider = u"p.example"_s)
    {
        StoredItem item;
        item.kind = kind;
        item.address = address;
        item.object = store->files().put(content).valueOr({});
        item.size = content.size();
        item.url = QUrl(address);
        item.mediaType = "image/png";
        item.validators = {"\"e\"", "then"};
        item.status = 200;
        if (!store->record(item, {article, provider}))
            qFatal("not recorded");
        return item;
    }
    QStringList objectFiles() const
    {
        QStringList names;
        for (const auto &entry : store->files().list())
            names.append(entry.name);
        return names;
    }
};

class ContentStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAndFinds();
    void survivesRestart();
    void sameContentOnce();
    void replacedContentGoes();
    void failureKeepsContent();
    void failureWithoutContent();
    void unchanged();
    void usesAndArticles();
    void movedArticle();
    void forgetArticle();
    void budgetDropsLeastRecentlyUsed();
    void touchSavesFromDropping();
    void keptIsNeverDropped();
    void smallerBudgetMakesRoom();
    void cleansUp_data();
    void cleansUp();
    void tellsWhoLostContent();
    void usage();
    void sweepsOrphans();
    void youngFilesAreLeftAlone();
    void missingFileIsNoticed();
    void deletedArticlesAreForgotten();
    void corruptDatabaseIsRebuilt();
    void damagedContentIsNoticed();
    void clear();
    void serverWordsSurvive();
    void fastWithManyEntries();
};

void ContentStoreTest::keepsAndFinds()
{
    Rig rig;
    const StoredItem put = rig.put(u"https://a.example/1.png"_s, "content");
    const auto found = rig.store->find(ItemKind::Picture, put.address);
    QVERIFY(found);
    QCOMPARE(found->object, put.object);
    QCOMPARE(found->size, 7);
    QCOMPARE(found->url, put.url);
    QCOMPARE(found->mediaType, "image/png");
    QCOMPARE(found->validators, put.validators);
    QCOMPARE(found->fetched, rig.clock.nowUtc().toSecsSinceEpoch());
    QCOMPARE(rig.store->files().get(found->object).valueOr({}), "content");
    QCOMPARE(rig.store->bytes(), 7);
    QVERIFY(!rig.store->find(ItemKind::Page, put.address));
    QVERIFY(!rig.store->find(ItemKind::Picture, u"https://a.example/2.png"_s));
}

void ContentStoreTest::survivesRestart()
{
    Rig rig;
    rig.put(u"https://a.example/1.png"_s, "content");
    rig.open();
    QVERIFY(!rig.store->wasRebuilt());
    QCOMPARE(rig.store->bytes(), 7);
    QVERIFY(rig.store->find(ItemKind::Picture, u"https://a.example/1.png"_s));
}

void ContentStoreTest::sameContentOnce()
{
    Rig rig;
    rig.put(u"https://a.example/1.png"_s, "content");
    rig.put(u"https://b.example/1.png"_s, "content", u"_news/b.md"_s);
    QCOMPARE(rig.store->bytes(), 7);
    QCOMPARE(rig.objectFiles().size(), 1);
    QVERIFY(rig.store->forgetArticle(u"_news/a.md"_s).ok());
    QCOMPARE(rig.objectFiles().size(), 1); // the other still needs it
    QVERIFY(rig.store->forgetArticle(u"_news/b.md"_s).ok());
    QCOMPARE(rig.objectFiles().size(), 0);
    QCOMPARE(rig.store->bytes(), 0);
}

void ContentStoreTest::replacedContentGoes()
{
    Rig rig;
    rig.put(u"https://a.example/1.png"_s, "old");
    rig.put(u"https://a.example/1.png"_s, "newer");
    QCOMPARE(rig.objectFiles().size(), 1);
    QCOMPARE(rig.store->bytes(), 5);
}

void ContentStoreTest::failureKeepsContent()
{
    Rig rig;
    const StoredItem put = rig.put(u"https://a.example/p"_s, "text", u"a"_s, ItemKind::Page);
    QVERIFY(
        rig.store->recordFailure(ItemKind::Page, put.address, FailureReason::TooLittleText, 200, {u"a"_s, {}})
            .ok());
    const auto found = rig.store->find(ItemKind::Page, put.address);
    QVERIFY(found && found->isStale());
    QCOMPARE(found->reason, FailureReason::TooLittleText);
    QCOMPARE(rig.store->files().get(found->object).valueOr({}), "text");
    rig.put(put.address, "text", u"a"_s, ItemKind::Page);
    QVERIFY(!rig.store->find(ItemKind::Page, put.address)->isStale());
}

void ContentStoreTest::failureWithoutContent()
{
    Rig rig;
    QVERIFY(rig.store
                ->recordFailure(ItemKind::Page, u"https://a.example/p"_s, FailureReason::HttpStatus, 404,
                                {u"a"_s, {}})
                .ok());
    const auto found = rig.store->find(ItemKind::Page, u"https://a.example/p"_s);
    QVERIFY(found && !found->hasContent() && !found->isStale());
    QCOMPARE(found->status, 404);
    QCOMPARE(found->reason, FailureReason::HttpStatus);
    QCOMPARE(rig.store->itemsOf(u"a"_s), QList<StoredItem>{*found});
    QCOMPARE(rig.store->usage().failures, 1);
}

void ContentStoreTest::unchanged()
{
    Rig rig;
    const StoredItem put = rig.put(u"https://a.example/p"_s, "text");
    const qint64 fetched = rig.clock.nowUtc().toSecsSinceEpoch();
    rig.clock.advance(100);
    QVERIFY(rig.store->recordUnchanged(ItemKind::Picture, put.address, {u"a"_s, {}}).ok());
    const auto found = rig.store->find(ItemKind::Picture, put.address);
    QCOMPARE(found->fetched, fetched);
    QCOMPARE(found->checked, fetched + 100);
    QVERIFY(found->hasContent());
    QVERIFY(!rig.store->recordUnchanged(ItemKind::Picture, u"https://none.example/"_s, {}).ok());
}

void ContentStoreTest::usesAndArticles()
{
    Rig rig;
    rig.put(u"https://a.example/1"_s, "1", u"a"_s);
    rig.put(u"https://a.example/2"_s, "2", u"b"_s);
    QVERIFY(rig.store->addUse(ItemKind::Picture, u"https://a.example/2"_s, {u"a"_s, {}}).ok());
    QCOMPARE(rig.store->itemsOf(u"a"_s).size(), 2);
    QCOMPARE(rig.store->itemsOf(u"b"_s).size(), 1);
    QCOMPARE(rig.store->itemsOf(u"c"_s).size(), 0);
    QVERIFY(!rig.store->addUse(ItemKind::Page, u"https://a.example/2"_s, {u"a"_s, {}}).ok());
}

void ContentStoreTest::movedArticle()
{
    Rig rig;
    rig.put(u"https://a.example/1"_s, "1", u"old"_s);
    rig.put(u"https://a.example/2"_s, "2", u"old"_s);
    QVERIFY(rig.store->addUse(ItemKind::Picture, u"https://a.example/2"_s, {u"new"_s, {}}).ok());
    QVERIFY(rig.store->renameArticle(u"old"_s, u"new"_s).ok());
    QCOMPARE(rig.store->itemsOf(u"new"_s).size(), 2);
    QCOMPARE(rig.store->itemsOf(u"old"_s).size(), 0);
}

void ContentStoreTest::forgetArticle()
{
    Rig rig;
    rig.put(u"https://a.example/1"_s, "1", u"a"_s);
    rig.put(u"https://a.example/2"_s, "22", u"b"_s);
    QVERIFY(rig.store->forgetArticle(u"a"_s).ok());
    QVERIFY(!rig.store->find(ItemKind::Picture, u"https://a.example/1"_s));
    QCOMPARE(rig.store->bytes(), 2);
}

void ContentStoreTest::budgetDropsLeastRecentlyUsed()
{
    Rig rig(1000);
    for (int i = 0; i < 12; ++i) {
        rig.clock.advance(10);
        rig.put(u"https://a.example/%1"_s.arg(i), QByteArray(100, char('a' + i)));
    }
    QVERIFY(rig.store->bytes() <= 1000);
    QVERIFY(!rig.store->find(ItemKind::Picture, u"https://a.example/0"_s)->hasContent());
    QVERIFY(rig.store->find(ItemKind::Picture, u"https://a.example/11"_s)->hasContent());
    QCOMPARE(rig.objectFiles().size() * 100, rig.store->bytes());
}

void ContentStoreTest::touchSavesFromDropping()
{
    Rig rig(1000);
    const StoredItem first = rig.put(u"https://a.example/first"_s, QByteArray(100, '1'));
    rig.clock.advance(10);
    rig.put(u"https://a.example/second"_s, QByteArray(100, '2'));
    for (int i = 0; i < 9; ++i) {
        rig.clock.advance(10);
        rig.store->touch(first);
        rig.put(u"https://a.example/%1"_s.arg(i), QByteArray(100, char('a' + i)));
    }
    QVERIFY(rig.store->find(ItemKind::Picture, first.address)->hasContent());
    QVERIFY(!rig.store->find(ItemKind::Picture, u"https://a.example/second"_s)->hasContent());
}

void ContentStoreTest::keptIsNeverDropped()
{
    Rig rig(1000);
    rig.store->setKeeper([](const QString &article) { return article == u"starred"; });
    rig.put(u"https://a.example/kept"_s, QByteArray(400, '1'), u"starred"_s);
    // Shared with an article that is not kept: still kept.
    rig.put(u"https://a.example/shared"_s, QByteArray(100, '2'), u"other"_s);
    QVERIFY(rig.store->addUse(ItemKind::Picture, u"https://a.example/shared"_s, {u"starred"_s, {}}).ok());
    for (int i = 0; i < 20; ++i) {
        rig.clock.advance(10);
        rig.put(u"https://a.example/%1"_s.arg(i), QByteArray(100, char('a' + i)), u"other"_s);
    }
    QVERIFY(rig.store->find(ItemKind::Picture, u"https://a.example/kept"_s)->hasContent());
    QVERIFY(rig.store->find(ItemKind::Picture, u"https://a.example/shared"_s)->hasContent());
    QVERIFY(rig.store->bytes() <= 1000);
    // Even when that alone is over the budget.
    rig.put(u"https://a.example/big"_s, QByteArray(2000, '3'), u"starred"_s);
    QVERIFY(rig.store->find(ItemKind::Picture, u"https://a.example/kept"_s)->hasContent());
    QVERIFY(rig.store->find(ItemKind::Picture, u"https://a.example/big"_s)->hasContent());
}

void ContentStoreTest::smallerBudgetMakesRoom()
{
    Rig rig;
    for (int i = 0; i < 10; ++i)
        rig.put(u"https://a.example/%1"_s.arg(i), QByteArray(100, char('a' + i)));
    rig.store->setBudget(500);
    QVERIFY(rig.store->bytes() <= 500);
    QVERIFY(rig.store->bytes() >= 400);
}

void ContentStoreTest::cleansUp_data()
{
    QTest::addColumn<CleanUp>("what");
    QTest::addColumn<QString>("left");
    QTest::newRow("pictures") << CleanUp{ItemKind::Picture, {}, false} << u"page p, page q, star p"_s;
    QTest::newRow("pages") << CleanUp{ItemKind::Page, {}, false} << u"picture p, picture q, star p"_s;
    QTest::newRow("provider") << CleanUp{{}, u"p"_s, false} << u"page q, picture q, star p"_s;
    QTest::newRow("both") << CleanUp{ItemKind::Page, u"q"_s, false}
                          << u"page p, picture p, picture q, star p"_s;
    QTest::newRow("without provider")
        << CleanUp{{}, QString(), false} << u"page p, page q, picture p, picture q, star p"_s;
    QTest::newRow("all") << CleanUp{{}, {}, true} << QString();
}

void ContentStoreTest::cleansUp()
{
    QFETCH(CleanUp, what);
    Rig rig;
    rig.store->setKeeper([](const QString &article) { return article == u"starred"; });
    for (const QString &provider : {u"p"_s, u"q"_s}) {
        rig.put(u"https://a.example/page "_s + provider, "page " + provider.toUtf8(), u"a"_s, ItemKind::Page,
                provider);
        rig.put(u"https://a.example/picture "_s + provider, "picture " + provider.toUtf8(), u"a"_s,
                ItemKind::Picture, provider);
    }
    rig.put(u"https://a.example/star"_s, "star p", u"starred"_s, ItemKind::Picture, u"p"_s);
    const qint64 before = rig.store->bytes();
    const auto report = rig.store->cleanUp(what);
    QVERIFY(report.ok());
    QStringList left;
    for (const QString &name : rig.objectFiles())
        left.append(QString::fromUtf8(rig.store->files().get(name).valueOr("damaged")));
    left.sort();
    QTEST(left.join(u", "_s), "left");
    QCOMPARE(report->bytes, before - rig.store->bytes());
    QCOMPARE(report->objects, 5 - left.size());
    QCOMPARE(report->kept > 0, !what.alsoKept && what.provider != QString() && what.kind != ItemKind::Page &&
                                   what.provider != u"q"_s);
}

void ContentStoreTest::tellsWhoLostContent()
{
    Rig rig(10);
    QStringList told;
    rig.store->onContentLeft([&](const QStringList &articles) { told += articles; });
    rig.put(u"https://a.example/1"_s, "12345678", u"first"_s, ItemKind::Page);
    rig.clock.advance(10);
    rig.put(u"https://a.example/2"_s, "abcdefgh", u"second"_s, ItemKind::Page); // the first has to make room
    QCOMPARE(told, QStringList{u"first"_s});
    QCOMPARE(rig.store->articlesWithPages(), QStringList{u"second"_s});
    told.clear();
    QVERIFY(rig.store->forgetContent(ItemKind::Page, u"https://a.example/2"_s).ok());
    QCOMPARE(told, QStringList{u"second"_s});
    told.clear();
    rig.put(u"https://a.example/3"_s, "x", u"third"_s);
    QVERIFY(rig.store->forgetArticle(u"third"_s).ok());
    QCOMPARE(told, QStringList{u"third"_s});
    told.clear();
    rig.put(u"https://a.example/4"_s, "y", u"fourth"_s);
    QVERIFY(QDir(rig.dir.file(u"store/objects"_s)).removeRecursively());
    rig.store->sweep(rig.store->files().list(), [](const QString &) { return true; });
    QCOMPARE(told, QStringList{u"fourth"_s});
    told.clear();
    rig.put(u"https://a.example/5"_s, "z", u"fifth"_s);
    QVERIFY(rig.store->clear().ok());
    QVERIFY(told.contains(u"fifth"_s));
}

void ContentStoreTest::usage()
{
    Rig rig;
    rig.put(u"https://a.example/1"_s, "12345", u"a"_s, ItemKind::Picture, u"one.example"_s);
    rig.put(u"https://a.example/2"_s, "123", u"a"_s, ItemKind::Page, u"one.example"_s);
    rig.put(u"https://a.example/3"_s, "1", u"b"_s, ItemKind::Picture, u"two.example"_s);
    const StoreUsage usage = rig.store->usage();
    QCOMPARE(usage.bytes, 9);
    QCOMPARE(usage.pictureBytes, 6);
    QCOMPARE(usage.pageBytes, 3);
    QCOMPARE(usage.pictures, 2);
    QCOMPARE(usage.pages, 1);
    QCOMPARE(usage.providers.size(), 2);
    QCOMPARE(usage.providers.first().name, u"one.example"_s);
    QCOMPARE(usage.providers.first().bytes, 8);
    QCOMPARE(usage.providers.first().items, 2);
}

void ContentStoreTest::sweepsOrphans()
{
    Rig rig;
    rig.put(u"https://a.example/1"_s, "kept");
    const QString orphan = rig.store->files().put("written, then the power went").valueOr({});
    const QString half = rig.dir.write(u"store/objects/ab/abc.XyZ123"_s, "half");
    rig.clock.setNow(QDateTime::currentSecsSinceEpoch() + 3600);
    const SweepReport report =
        rig.store->sweep(rig.store->files().list(), [](const QString &) { return true; });
    QCOMPARE(report.files, 2);
    QCOMPARE(report.bytes, 32);
    QCOMPARE(report.items, 0);
    QVERIFY(!rig.store->files().contains(orphan));
    QVERIFY(!QFileInfo::exists(half));
    QCOMPARE(rig.objectFiles().size(), 1);
}

void ContentStoreTest::youngFilesAreLeftAlone()
{
    Rig rig;
    rig.clock.setNow(QDateTime::currentSecsSinceEpoch());
    const QString young = rig.store->files().put("its row comes in a moment").valueOr({});
    const SweepReport report =
        rig.store->sweep(rig.store->files().list(), [](const QString &) { return true; });
    QCOMPARE(report, SweepReport{});
    QVERIFY(rig.store->files().contains(young));
}

void ContentStoreTest::missingFileIsNoticed()
{
    Rig rig;
    const StoredItem put = rig.put(u"https://a.example/1"_s, "gone");
    QVERIFY(rig.store->files().remove(put.object));
    const SweepReport report =
        rig.store->sweep(rig.store->files().list(), [](const QString &) { return true; });
    QCOMPARE(report.items, 1);
    QVERIFY(!rig.store->find(ItemKind::Picture, put.address));
    QCOMPARE(rig.store->bytes(), 0);
}

void ContentStoreTest::deletedArticlesAreForgotten()
{
    Rig rig;
    rig.put(u"https://a.example/1"_s, "1", u"a"_s);
    rig.put(u"https://a.example/2"_s, "2", u"b"_s);
    rig.clock.setNow(QDateTime::currentSecsSinceEpoch() + 3600);
    const SweepReport report =
        rig.store->sweep(rig.store->files().list(), [](const QString &article) { return article == u"b"; });
    QCOMPARE(report.items, 1);
    QCOMPARE(report.files, 1);
    QVERIFY(rig.store->find(ItemKind::Picture, u"https://a.example/2"_s)->hasContent());
}

void ContentStoreTest::corruptDatabaseIsRebuilt()
{
    Rig rig;
    rig.put(u"https://a.example/1"_s, "1");
    rig.store.reset();
    rig.dir.write(u"store/store.db"_s, QByteArray(8192, 'x'));
    rig.open();
    QVERIFY(rig.store->wasRebuilt());
    QVERIFY(!rig.store->find(ItemKind::Picture, u"https://a.example/1"_s));
    rig.put(u"https://a.example/1"_s, "1");
    QVERIFY(rig.store->find(ItemKind::Picture, u"https://a.example/1"_s));
}

void ContentStoreTest::damagedContentIsNoticed()
{
    Rig rig;
    const StoredItem put = rig.put(u"https://a.example/1"_s, "whole");
    QFile file(rig.store->files().pathOf(put.object));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hacked");
    file.close();
    const auto content = rig.store->files().get(put.object);
    QVERIFY(!content.ok());
    QCOMPARE(content.error().code, ErrorCode::Corrupt);
    // Put again, it is mended: the size tells.
    QVERIFY(rig.store->files().put("whole").ok());
    QCOMPARE(rig.store->files().get(put.object).valueOr({}), "whole");
}

void ContentStoreTest::clear()
{
    Rig rig;
    rig.put(u"https://a.example/1"_s, "1");
    QVERIFY(rig.store->clear().ok());
    QCOMPARE(rig.store->bytes(), 0);
    QCOMPARE(rig.objectFiles().size(), 0);
    QVERIFY(!rig.store->find(ItemKind::Picture, u"https://a.example/1"_s));
}

void ContentStoreTest::serverWordsSurvive()
{
    Rig rig;
    const qint64 now = rig.clock.nowUtc().toSecsSinceEpoch();
    const ServerWord refused{ServerWord::Kind::Refused, u"https://a.example/x"_s, 410, {}, now + 100};
    const ServerWord moved{ServerWord::Kind::Moved, u"https://a.example/x"_s, 0, u"https://b.example/"_s,
                           now + 50};
    rig.store->hostMemory().remember(refused);
    rig.store->hostMemory().remember(moved);
    rig.open();
    QCOMPARE(rig.store->hostMemory().recall(ServerWord::Kind::Refused, refused.key), refused);
    QCOMPARE(rig.store->hostMemory().recall(ServerWord::Kind::Moved, moved.key), moved);
    rig.store->hostMemory().forget(ServerWord::Kind::Moved, moved.key);
    QVERIFY(!rig.store->hostMemory().recall(ServerWord::Kind::Moved, moved.key));
    rig.clock.advance(200);
    rig.open(); // what has expired goes when the store is opened
    QVERIFY(!rig.store->hostMemory().recall(ServerWord::Kind::Refused, refused.key));
}

void ContentStoreTest::fastWithManyEntries()
{
    Rig rig;
    for (int i = 0; i < 2000; ++i) {
        QVERIFY(rig.store
                    ->recordFailure(ItemKind::Picture, u"https://a.example/%1"_s.arg(i),
                                    FailureReason::HttpStatus, 404, {u"_news/%1.md"_s.arg(i), u"a.example"_s})
                    .ok());
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 2000; ++i)
        QVERIFY(rig.store->find(ItemKind::Picture, u"https://a.example/%1"_s.arg(i)));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ContentStoreTest)
#include "tst_contentstore.moc"
