// SPDX-License-Identifier: Apache-2.0
#include "core/store/contentstore.h"
#include "core/index/migrations.h"
#include "core/store/objectledger.h"
#include "core/store/serverwords.h"
#include "core/store/storerows.h"
#include "core/store/storesweep.h"
#include <QDir>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 youngFileSeconds = 600;

} // namespace

class ContentStore::Private
{
public:
    Private(const ContentStoreOptions &options, const Clock &theClock)
        : clock(theClock), ledger(database, rows, ObjectFiles(options.folder + "/objects"_L1), options.budget)
    {
    }

    qint64 now() const { return clock.nowUtc().toSecsSinceEpoch(); }
    Result<void> open(const QString &path);
    Result<void> openOnce(const QString &path);
    Result<void> store(const StoredItem &item, const ItemUse &use);

    const Clock &clock;
    Database database;
    StoreRows rows;
    ObjectLedger ledger;
    std::unique_ptr<ServerWords> words;
    bool rebuilt = false;
};

Result<void> ContentStore::Private::openOnce(const QString &path)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    database = std::move(*opened);
    if (auto set =
            database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON");
        !set)
        return set;
    if (const auto migrated = migrate(database, u"store"_s, false); !migrated)
        return migrated.error();
    if (auto prepared = rows.prepare(database); !prepared)
        return prepared;
    auto serverWords = ServerWords::open(database);
    if (!serverWords)
        return serverWords.error();
    words = std::move(*serverWords);
    words->forgetExpired(now());
    ledger.recount();
    return {};
}

Result<void> ContentStore::Private::open(const QString &path)
{
    auto opened = openOnce(path);
    if (opened || opened.error().code != ErrorCode::Corrupt)
        return opened;
    words.reset();
    rows = StoreRows();
    database = Database();
    removeDatabaseFiles(path);
    rebuilt = true;
    return openOnce(path);
}

Result<void> ContentStore::Private::store(const StoredItem &item, const ItemUse &use)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto before = rows.find(item.kind, item.address);
    if (item.hasContent()) {
        if (auto added = ledger.add(item.object, item.size, now()); !added)
            return added;
    }
    const auto id = rows.write(item);
    if (!id)
        return id.error();
    if (!use.article.isEmpty()) {
        if (auto used = rows.addUse(*id, use); !used)
            return used;
    }
    if (before && before->object != item.object) {
        if (auto dropped = ledger.dropIfUnused(before->object); !dropped)
            return dropped;
    }
    return transaction.commit();
}

ContentStore::ContentStore(std::unique_ptr<Private> data) : d(std::move(data)) {}

ContentStore::~ContentStore()
{
    d->ledger.flushTouches();
}

Result<std::unique_ptr<ContentStore>> ContentStore::open(const ContentStoreOptions &options,
                                                         const Clock &clock)
{
    if (!QDir().mkpath(options.folder))
        return Error{ErrorCode::PermissionDenied, options.folder, {}};
    auto data = std::make_unique<Private>(options, clock);
    if (const auto opened = data->open(options.folder + "/store.db"_L1); !opened)
        return opened.error();
    return std::unique_ptr<ContentStore>(new ContentStore(std::move(data)));
}

bool ContentStore::wasRebuilt() const
{
    return d->rebuilt;
}

qint64 ContentStore::now() const
{
    return d->now();
}

ObjectFiles ContentStore::files() const
{
    return d->ledger.files();
}

HostMemory &ContentStore::hostMemory()
{
    return *d->words;
}

std::optional<StoredItem> ContentStore::find(ItemKind kind, const QString &address) const
{
    return d->rows.find(kind, address);
}

void ContentStore::touch(const StoredItem &item)
{
    if (item.hasContent())
        d->ledger.touch(item.object, d->now());
}

Result<void> ContentStore::record(const StoredItem &item, const ItemUse &use)
{
    Q_ASSERT(item.hasContent());
    StoredItem taken = item;
    taken.fetched = taken.checked = d->now();
    taken.reason = FailureReason::None;
    if (auto stored = d->store(taken, use); !stored)
        return stored;
    const Result<void> made = d->ledger.makeRoom();
    d->ledger.tellLosers();
    return made;
}

Result<void> ContentStore::recordFailure(ItemKind kind, const QString &address, FailureReason reason,
                                         int status, const ItemUse &use)
{
    StoredItem item = find(kind, address).value_or(StoredItem{});
    item.kind = kind;
    item.address = address;
    item.checked = d->now();
    item.reason = reason;
    item.status = status;
    return d->store(item, use);
}

Result<void> ContentStore::recordUnchanged(ItemKind kind, const QString &address, const ItemUse &use)
{
    auto item = find(kind, address);
    if (!item)
        return Error{ErrorCode::NotFound, address, {}};
    item->checked = d->now();
    item->reason = FailureReason::None;
    item->status = 304;
    return d->store(*item, use);
}

Result<void> ContentStore::addUse(ItemKind kind, const QString &address, const ItemUse &use)
{
    const auto id = d->rows.idOf(kind, address);
    if (!id)
        return Error{ErrorCode::NotFound, address, {}};
    return d->rows.addUse(*id, use);
}

Result<void> ContentStore::forgetContent(ItemKind kind, const QString &address)
{
    auto item = find(kind, address);
    if (!item || !item->hasContent())
        return {};
    // Gone even when another item shares it: a file that is damaged is damaged for all.
    const Result<void> thrown = d->ledger.throwAway(item->object, item->size);
    d->ledger.tellLosers();
    return thrown;
}

QList<StoredItem> ContentStore::itemsOf(const QString &article) const
{
    return d->rows.itemsOf(article);
}

Result<void> ContentStore::renameArticle(const QString &from, const QString &to)
{
    return d->rows.renameArticle(from, to);
}

Result<void> ContentStore::forgetArticle(const QString &article)
{
    Transaction transaction(d->database);
    const QList<StoredItem> items = itemsOf(article);
    d->ledger.lose({article});
    if (auto removed = d->rows.removeUses(article); !removed)
        return removed;
    if (auto removed = d->rows.removeItemsWithoutUse(); !removed)
        return removed;
    for (const StoredItem &item : items) {
        if (auto dropped = d->ledger.dropIfUnused(item.object); !dropped)
            return dropped;
    }
    const Result<void> committed = transaction.commit();
    d->ledger.tellLosers();
    return committed;
}

Result<CleanUpReport> ContentStore::cleanUp(const CleanUp &what)
{
    CleanUpReport report;
    Transaction transaction(d->database);
    if (!transaction.begun())
        return transaction.begun().error();
    for (const StoreRows::Object &object : d->rows.objectsFor(what.kind, what.provider)) {
        if (!what.alsoKept && d->ledger.isKept(object.hash)) {
            ++report.kept;
            continue;
        }
        if (auto thrown = d->ledger.throwAway(object.hash, object.size); !thrown)
            return thrown.error();
        ++report.objects;
        report.bytes += object.size;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    d->ledger.tellLosers();
    return report;
}

QStringList ContentStore::articlesWithPages() const
{
    return d->rows.articlesWithPages();
}

void ContentStore::onContentLeft(std::function<void(const QStringList &)> handler)
{
    d->ledger.onLost(std::move(handler));
}

Result<void> ContentStore::clear()
{
    if (d->ledger.isWatched())
        d->ledger.lose(d->rows.articles());
    // One statement each for hundreds of thousands of rows; the files follow their list.
    const auto entries = files().list();
    if (auto cleared =
            d->database.exec("BEGIN; DELETE FROM item_use; DELETE FROM item; DELETE FROM object; COMMIT");
        !cleared)
        return cleared;
    for (const auto &entry : entries)
        QFile::remove(entry.path);
    d->ledger.forgetAll();
    d->ledger.tellLosers();
    return {};
}

void ContentStore::setKeeper(std::function<bool(const QString &)> isKept)
{
    d->ledger.setKeeper(std::move(isKept));
}

void ContentStore::setBudget(qint64 bytes)
{
    d->ledger.setBudget(bytes);
    (void)d->ledger.makeRoom();
    d->ledger.tellLosers();
}

qint64 ContentStore::bytes() const
{
    return d->ledger.bytes();
}

StoreUsage ContentStore::usage() const
{
    StoreUsage usage = d->rows.usage();
    usage.bytes = d->ledger.bytes();
    usage.budget = d->ledger.budget();
    return usage;
}

SweepReport ContentStore::sweep(const std::vector<ObjectFiles::Entry> &listing,
                                const std::function<bool(const QString &)> &exists)
{
    SweepReport report;
    d->ledger.flushTouches();
    const int itemsBefore = d->rows.itemCount();
    Transaction transaction(d->database);
    d->ledger.lose(sweepRows(d->rows, files(), listing, exists));
    (void)transaction.commit();
    d->ledger.recount();
    report.items = itemsBefore - d->rows.itemCount();
    sweepFiles(d->rows, listing, d->now() - youngFileSeconds, report);
    d->ledger.tellLosers();
    return report;
}

} // namespace hearth
