// SPDX-License-Identifier: Apache-2.0
#include "core/store/contentstore.h"
#include "core/index/migrations.h"
#include "core/store/storerows.h"
#include <QDir>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 youngFileSeconds = 600;
constexpr int touchesHeld = 64;

} // namespace

class ContentStore::Private
{
public:
    Private(const ContentStoreOptions &options, const Clock &theClock)
        : files(options.folder + "/objects"_L1), clock(theClock), budget(options.budget)
    {
    }

    qint64 now() const { return clock.nowUtc().toSecsSinceEpoch(); }
    Result<void> open(const QString &path);
    Result<void> openOnce(const QString &path);
    void flushTouches();
    Result<void> removeObject(const QString &hash, qint64 size);
    Result<void> throwAway(const QString &hash, qint64 size);
    void tellLeft();
    Result<void> dropIfUnused(const QString &hash);
    Result<void> dropUnusedItems(const QStringList &hashes);
    Result<void> makeRoom();
    Result<void> store(const StoredItem &item, const ItemUse &use);
    bool isKeptObject(const QString &hash);

    ObjectFiles files;
    const Clock &clock;
    qint64 budget;
    Database database;
    StoreRows rows;
    std::unique_ptr<ServerWords> words;
    std::function<bool(const QString &)> isKept;
    std::function<void(const QStringList &)> onLeft;
    QSet<QString> left;             ///< articles that lost content in this call
    QHash<QString, qint64> touches; ///< not written yet
    qint64 bytes = 0;
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
    auto opened2 = ServerWords::open(database);
    if (!opened2)
        return opened2.error();
    words = std::move(*opened2);
    words->forgetExpired(now());
    bytes = rows.totalBytes();
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

void ContentStore::Private::flushTouches()
{
    if (touches.isEmpty())
        return;
    Transaction transaction(database);
    for (auto touch = touches.cbegin(); touch != touches.cend(); ++touch)
        (void)rows.setUsed(touch.key(), touch.value());
    if (transaction.commit())
        touches.clear();
}

Result<void> ContentStore::Private::removeObject(const QString &hash, qint64 size)
{
    if (auto removed = rows.removeObject(hash); !removed)
        return removed;
    files.remove(hash);
    touches.remove(hash);
    bytes -= size;
    return {};
}

/// Its items stay, without content.
Result<void> ContentStore::Private::throwAway(const QString &hash, qint64 size)
{
    if (onLeft) {
        const QStringList articles = rows.articlesOfObject(hash);
        left.unite(QSet<QString>(articles.begin(), articles.end()));
    }
    if (auto detached = rows.detachObject(hash); !detached)
        return detached;
    return removeObject(hash, size);
}

void ContentStore::Private::tellLeft()
{
    if (left.isEmpty())
        return;
    const QSet<QString> articles = std::exchange(left, {});
    if (onLeft)
        onLeft(QStringList(articles.begin(), articles.end()));
}

Result<void> ContentStore::Private::dropIfUnused(const QString &hash)
{
    if (hash.isEmpty() || rows.isObjectReferenced(hash))
        return {};
    return removeObject(hash, rows.objectSize(hash));
}

bool ContentStore::Private::isKeptObject(const QString &hash)
{
    if (!isKept)
        return false;
    const QStringList articles = rows.articlesOfObject(hash);
    return std::any_of(articles.begin(), articles.end(), isKept);
}

/// Least recently used first, never what is kept, until a little below the budget, so that not every picture
/// has to.
Result<void> ContentStore::Private::makeRoom()
{
    if (bytes <= budget)
        return {};
    flushTouches();
    const qint64 goal = budget - budget / 20;
    QString afterHash;
    qint64 afterUsed = -1;
    while (bytes > goal) {
        const auto oldest = rows.oldestObjects(afterUsed, afterHash, 128);
        if (oldest.empty())
            break; // all that is left is kept
        for (const auto &object : oldest) {
            afterUsed = object.used;
            afterHash = object.hash;
            if (bytes <= goal)
                break;
            if (isKeptObject(object.hash))
                continue;
            if (auto thrown = throwAway(object.hash, object.size); !thrown)
                return thrown;
        }
    }
    return {};
}

Result<void> ContentStore::Private::store(const StoredItem &item, const ItemUse &use)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    const auto before = rows.find(item.kind, item.address);
    if (item.hasContent()) {
        const auto added = rows.addObject(item.object, item.size, now());
        if (!added)
            return added.error();
        if (*added)
            bytes += item.size;
    }
    const auto id = rows.write(item);
    if (!id)
        return id.error();
    if (!use.article.isEmpty()) {
        if (auto used = rows.addUse(*id, use); !used)
            return used;
    }
    if (before && before->object != item.object) {
        if (auto dropped = dropIfUnused(before->object); !dropped)
            return dropped;
    }
    return transaction.commit();
}

ContentStore::ContentStore(std::unique_ptr<Private> data) : d(std::move(data)) {}

ContentStore::~ContentStore()
{
    d->flushTouches();
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
    return d->files;
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
    if (!item.hasContent())
        return;
    d->touches.insert(item.object, d->now());
    if (d->touches.size() >= touchesHeld)
        d->flushTouches();
}

Result<void> ContentStore::record(const StoredItem &item, const ItemUse &use)
{
    Q_ASSERT(item.hasContent());
    StoredItem taken = item;
    taken.fetched = taken.checked = d->now();
    taken.reason = FailureReason::None;
    if (auto stored = d->store(taken, use); !stored)
        return stored;
    const Result<void> made = d->makeRoom();
    d->tellLeft();
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
    const Result<void> thrown = d->throwAway(item->object, item->size);
    d->tellLeft();
    return thrown;
}

QList<StoredItem> ContentStore::itemsOf(const QString &article) const
{
    return d->rows.itemsOf(article);
}

QList<ContentStore::Failure> ContentStore::failures(ItemKind kind) const
{
    return d->rows.failures(kind);
}

Result<void> ContentStore::renameArticle(const QString &from, const QString &to)
{
    return d->rows.renameArticle(from, to);
}

Result<void> ContentStore::Private::dropUnusedItems(const QStringList &hashes)
{
    if (auto removed = rows.removeItemsWithoutUse(); !removed)
        return removed;
    for (const QString &hash : hashes) {
        if (auto dropped = dropIfUnused(hash); !dropped)
            return dropped;
    }
    return {};
}

Result<void> ContentStore::forgetArticle(const QString &article)
{
    Transaction transaction(d->database);
    QStringList hashes;
    for (const StoredItem &item : itemsOf(article))
        hashes.append(item.object);
    if (d->onLeft)
        d->left.insert(article);
    if (auto removed = d->rows.removeUses(article); !removed)
        return removed;
    if (auto dropped = d->dropUnusedItems(hashes); !dropped)
        return dropped;
    const Result<void> committed = transaction.commit();
    d->tellLeft();
    return committed;
}

Result<void> ContentStore::forgetProvider(const QString &provider)
{
    Transaction transaction(d->database);
    const QStringList hashes = d->rows.objectsOfProvider(provider);
    if (auto removed = d->rows.removeUsesOfProvider(provider); !removed)
        return removed;
    if (auto dropped = d->dropUnusedItems(hashes); !dropped)
        return dropped;
    return transaction.commit();
}

Result<CleanUpReport> ContentStore::cleanUp(const CleanUp &what)
{
    CleanUpReport report;
    Transaction transaction(d->database);
    if (!transaction.begun())
        return transaction.begun().error();
    for (const StoreRows::Object &object : d->rows.objectsFor(what.kind, what.provider)) {
        if (!what.alsoKept && d->isKeptObject(object.hash)) {
            ++report.kept;
            continue;
        }
        if (auto thrown = d->throwAway(object.hash, object.size); !thrown)
            return thrown.error();
        ++report.objects;
        report.bytes += object.size;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    d->tellLeft();
    return report;
}

QStringList ContentStore::articlesWithPages() const
{
    return d->rows.articlesWithPages();
}

void ContentStore::onContentLeft(std::function<void(const QStringList &)> handler)
{
    d->onLeft = std::move(handler);
}

Result<void> ContentStore::clear()
{
    if (d->onLeft) {
        const QStringList articles = d->rows.articles();
        d->left = QSet<QString>(articles.begin(), articles.end());
    }
    // One statement each for hundreds of thousands of rows; the files follow their list.
    const auto entries = d->files.list();
    if (auto cleared =
            d->database.exec("BEGIN; DELETE FROM item_use; DELETE FROM item; DELETE FROM object; COMMIT");
        !cleared)
        return cleared;
    for (const auto &entry : entries)
        QFile::remove(entry.path);
    d->touches.clear();
    d->bytes = 0;
    d->tellLeft();
    return {};
}

void ContentStore::setKeeper(std::function<bool(const QString &)> isKept)
{
    d->isKept = std::move(isKept);
}

void ContentStore::setBudget(qint64 bytes)
{
    d->budget = bytes;
    (void)d->makeRoom();
    d->tellLeft();
}

qint64 ContentStore::bytes() const
{
    return d->bytes;
}

StoreUsage ContentStore::usage() const
{
    StoreUsage usage = d->rows.usage();
    usage.bytes = d->bytes;
    usage.budget = d->budget;
    return usage;
}

SweepReport ContentStore::sweep(const std::vector<ObjectFiles::Entry> &listing,
                                const std::function<bool(const QString &)> &exists)
{
    SweepReport report;
    d->flushTouches();
    const int itemsBefore = d->rows.itemCount();
    Transaction transaction(d->database);
    const QStringList articles = d->rows.articles();
    for (const QString &article : articles) {
        if (!exists(article))
            (void)d->rows.removeUses(article);
    }
    (void)d->rows.removeItemsWithoutUse();
    const QStringList unreferenced = d->rows.unreferencedObjects();
    for (const QString &hash : unreferenced)
        (void)d->rows.removeObject(hash);
    QSet<QString> onDisk;
    for (const auto &entry : listing)
        onDisk.insert(entry.name);
    const QStringList known = d->rows.objects();
    for (const QString &hash : known) {
        if (!onDisk.contains(hash) && !d->files.contains(hash)) {
            const QStringList losers = d->onLeft ? d->rows.articlesOfObject(hash) : QStringList();
            d->left.unite(QSet<QString>(losers.begin(), losers.end()));
            (void)d->rows.detachObject(hash);
            (void)d->rows.removeObject(hash);
        }
    }
    (void)d->rows.removeEmptyItems();
    (void)transaction.commit();
    d->bytes = d->rows.totalBytes();
    report.items = itemsBefore - d->rows.itemCount();

    const QStringList left = d->rows.objects();
    const QSet<QString> wanted(left.begin(), left.end());
    const qint64 young = d->now() - youngFileSeconds;
    for (const auto &entry : listing) {
        if (wanted.contains(entry.name) || entry.changed > young || !QFile::remove(entry.path))
            continue;
        ++report.files;
        report.bytes += entry.size;
    }
    d->tellLeft();
    return report;
}

} // namespace hearth
