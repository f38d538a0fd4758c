// SPDX-License-Identifier: Apache-2.0
#include "core/store/storerows.h"
#include "core/store/statements.h"

namespace hearth {

namespace {

#define HEARTH_ITEM_COLUMNS                                                                                  \
    "i.kind,i.address,coalesce(i.object,''),coalesce(o.size,0),i.url,i.media_type,i.etag,i.last_modified,"   \
    "i.fetched,i.checked,i.reason,i.status"

StoredItem readItem(const Statement &row)
{
    StoredItem item;
    item.kind = static_cast<ItemKind>(row.integer(0));
    item.address = row.text(1);
    item.object = row.text(2);
    item.size = row.integer(3);
    item.url = QUrl(row.text(4));
    item.mediaType = row.bytes(5).toByteArray();
    item.validators = {row.bytes(6).toByteArray(), row.bytes(7).toByteArray()};
    item.fetched = row.integer(8);
    item.checked = row.integer(9);
    item.reason = failureReasonFromName(row.text(10));
    item.status = static_cast<int>(row.integer(11));
    return item;
}

QStringList readTexts(Statement &rows)
{
    QStringList texts;
    while (rows.step())
        texts.append(rows.text(0));
    rows.reset();
    return texts;
}

qint64 readNumber(Statement &row)
{
    const qint64 number = row.step() ? row.integer(0) : 0;
    row.reset();
    return number;
}

} // namespace

struct StoreRows::Statements
{
    Statement find, idOf, write, itemCount, itemsOf, removeUnused, removeEmpty;
    Statement addUse, removeUses, rename, articles, articlesOfObject, withPages;
    Statement objectsFor, addObject, setUsed, detach, removeObject, isReferenced, objectSize, totalBytes,
        oldest, objects, unreferenced;
    Statement usageByKind, usageFailures, usageByProvider;
};

StoreRows::StoreRows() : m(std::make_unique<Statements>()) {}
StoreRows::~StoreRows() = default;
StoreRows::StoreRows(StoreRows &&) noexcept = default;
StoreRows &StoreRows::operator=(StoreRows &&) noexcept = default;

Result<void> StoreRows::prepare(Database &database)
{
    return prepareAll(
        database,
        {
            {&m->find, "SELECT " HEARTH_ITEM_COLUMNS " FROM item i LEFT JOIN object o ON o.hash=i.object"
                       " WHERE i.kind=?1 AND i.address=?2"},
            {&m->idOf, "SELECT id FROM item WHERE kind=?1 AND address=?2"},
            {&m->write,
             "INSERT INTO "
             "item(kind,address,object,url,media_type,etag,last_modified,fetched,checked,reason,status)"
             " VALUES(?1,?2,nullif(?3,''),?4,?5,?6,?7,?8,?9,?10,?11)"
             " ON CONFLICT(kind,address) DO UPDATE SET object=excluded.object,url=excluded.url,"
             " media_type=excluded.media_type,etag=excluded.etag,last_modified=excluded.last_modified,"
             " fetched=excluded.fetched,checked=excluded.checked,reason=excluded.reason,status=excluded."
             "status"
             " RETURNING id"},
            {&m->itemCount, "SELECT count(*) FROM item"},
            {&m->itemsOf, "SELECT " HEARTH_ITEM_COLUMNS " FROM item_use u JOIN item i ON i.id=u.item"
                          " LEFT JOIN object o ON o.hash=i.object WHERE u.article=?1 ORDER BY i.id"},
            {&m->removeUnused,
             "DELETE FROM item WHERE NOT EXISTS(SELECT 1 FROM item_use WHERE item=item.id)"},
            {&m->removeEmpty, "DELETE FROM item WHERE object IS NULL AND reason=''"},
            {&m->addUse, "INSERT INTO item_use(article,item,provider) VALUES(?1,?2,?3)"
                         " ON CONFLICT(article,item) DO UPDATE SET provider=excluded.provider"
                         " WHERE provider<>excluded.provider"},
            {&m->removeUses, "DELETE FROM item_use WHERE article=?1"},
            {&m->rename, "UPDATE OR IGNORE item_use SET article=?2 WHERE article=?1"},
            {&m->articles, "SELECT DISTINCT article FROM item_use"},
            {&m->articlesOfObject, "SELECT DISTINCT u.article FROM item i JOIN item_use u ON u.item=i.id"
                                   " WHERE i.object=?1"},
            {&m->withPages, "SELECT DISTINCT u.article FROM item i JOIN item_use u ON u.item=i.id"
                            " WHERE i.kind=2 AND i.object IS NOT NULL"},
            {&m->objectsFor,
             "SELECT DISTINCT o.hash,o.size,o.used FROM object o JOIN item i ON i.object=o.hash"
             " LEFT JOIN item_use u ON u.item=i.id"
             " WHERE (?1=0 OR i.kind=?1) AND (?2=0 OR coalesce(u.provider,'')=?3)"},
            {&m->addObject, "INSERT INTO object(hash,size,used) VALUES(?1,?2,?3) ON CONFLICT(hash) DO NOTHING"
                            " RETURNING 1"},
            {&m->setUsed, "UPDATE object SET used=?2 WHERE hash=?1"},
            {&m->detach, "UPDATE item SET object=NULL WHERE object=?1"},
            {&m->removeObject, "DELETE FROM object WHERE hash=?1"},
            {&m->isReferenced, "SELECT EXISTS(SELECT 1 FROM item WHERE object=?1)"},
            {&m->objectSize, "SELECT size FROM object WHERE hash=?1"},
            {&m->totalBytes, "SELECT coalesce(sum(size),0) FROM object"},
            {&m->oldest,
             "SELECT hash,size,used FROM object WHERE (used,hash)>(?1,?2) ORDER BY used,hash LIMIT ?3"},
            {&m->objects, "SELECT hash FROM object"},
            {&m->unreferenced,
             "SELECT hash FROM object WHERE NOT EXISTS(SELECT 1 FROM item WHERE object=hash)"},
            {&m->usageByKind, "SELECT kind,sum(size),count(*) FROM"
                              " (SELECT i.kind,o.hash,o.size FROM item i JOIN object o ON o.hash=i.object"
                              " GROUP BY i.kind,o.hash) GROUP BY kind"},
            {&m->usageFailures, "SELECT count(*) FROM item WHERE object IS NULL AND reason<>''"},
            {&m->usageByProvider,
             "SELECT provider,sum(size),count(*) FROM"
             " (SELECT u.provider,o.hash,o.size FROM item_use u JOIN item i ON i.id=u.item"
             " JOIN object o ON o.hash=i.object GROUP BY u.provider,o.hash)"
             " GROUP BY provider ORDER BY 2 DESC,1"},
        });
}

std::optional<StoredItem> StoreRows::find(ItemKind kind, const QString &address) const
{
    m->find.bind(1, static_cast<qint64>(kind)).bindText(2, address);
    std::optional<StoredItem> item;
    if (m->find.step())
        item = readItem(m->find);
    m->find.reset();
    return item;
}

std::optional<qint64> StoreRows::idOf(ItemKind kind, const QString &address) const
{
    m->idOf.bind(1, static_cast<qint64>(kind)).bindText(2, address);
    std::optional<qint64> id;
    if (m->idOf.step())
        id = m->idOf.integer(0);
    m->idOf.reset();
    return id;
}

Result<qint64> StoreRows::write(const StoredItem &item)
{
    Statement &write = m->write;
    write.bind(1, static_cast<qint64>(item.kind)).bindText(2, item.address).bindText(3, item.object);
    write.bindText(4, QString::fromLatin1(item.url.toEncoded())).bindText(5, QByteArrayView(item.mediaType));
    write.bindBlob(6, item.validators.etag).bindBlob(7, item.validators.lastModified);
    write.bind(8, item.fetched).bind(9, item.checked).bindText(10, failureReasonName(item.reason));
    write.bind(11, qint64(item.status));
    if (!write.step()) {
        const Error error = write.error();
        write.reset();
        return error;
    }
    const qint64 id = write.integer(0);
    if (auto ended = write.run(); !ended)
        return ended.error();
    return id;
}

int StoreRows::itemCount() const
{
    return static_cast<int>(readNumber(m->itemCount));
}

QList<StoredItem> StoreRows::itemsOf(const QString &article) const
{
    QList<StoredItem> items;
    m->itemsOf.bindText(1, article);
    while (m->itemsOf.step())
        items.append(readItem(m->itemsOf));
    m->itemsOf.reset();
    return items;
}

Result<void> StoreRows::removeItemsWithoutUse()
{
    return m->removeUnused.run();
}

Result<void> StoreRows::removeEmptyItems()
{
    return m->removeEmpty.run();
}

Result<void> StoreRows::addUse(qint64 item, const ItemUse &use)
{
    return m->addUse.bindText(1, use.article).bind(2, item).bindText(3, use.provider).run();
}

Result<void> StoreRows::removeUses(const QString &article)
{
    return m->removeUses.bindText(1, article).run();
}

Result<void> StoreRows::renameArticle(const QString &from, const QString &to)
{
    if (auto renamed = m->rename.bindText(1, from).bindText(2, to).run(); !renamed)
        return renamed;
    return removeUses(from); // those that the new name has already
}

QStringList StoreRows::articles() const
{
    return readTexts(m->articles);
}

QStringList StoreRows::articlesOfObject(const QString &hash) const
{
    m->articlesOfObject.bindText(1, hash);
    return readTexts(m->articlesOfObject);
}

QStringList StoreRows::articlesWithPages() const
{
    return readTexts(m->withPages);
}

std::vector<StoreRows::Object> StoreRows::objectsFor(std::optional<ItemKind> kind,
                                                     const std::optional<QString> &provider) const
{
    std::vector<Object> objects;
    m->objectsFor.bind(1, kind ? static_cast<qint64>(*kind) : 0);
    m->objectsFor.bind(2, qint64(provider.has_value())).bindText(3, provider.value_or(QString()));
    while (m->objectsFor.step())
        objects.push_back({m->objectsFor.text(0), m->objectsFor.integer(1), m->objectsFor.integer(2)});
    m->objectsFor.reset();
    return objects;
}

Result<bool> StoreRows::addObject(const QString &hash, qint64 size, qint64 used)
{
    Statement &add = m->addObject;
    add.bindText(1, hash).bind(2, size).bind(3, used);
    const bool added = add.step();
    if (auto ended = add.run(); !ended)
        return ended.error();
    return added;
}

Result<void> StoreRows::setUsed(const QString &hash, qint64 used)
{
    return m->setUsed.bindText(1, hash).bind(2, used).run();
}

Result<void> StoreRows::detachObject(const QString &hash)
{
    return m->detach.bindText(1, hash).run();
}

Result<void> StoreRows::removeObject(const QString &hash)
{
    return m->removeObject.bindText(1, hash).run();
}

bool StoreRows::isObjectReferenced(const QString &hash) const
{
    m->isReferenced.bindText(1, hash);
    return readNumber(m->isReferenced) != 0;
}

qint64 StoreRows::objectSize(const QString &hash) const
{
    m->objectSize.bindText(1, hash);
    return readNumber(m->objectSize);
}

qint64 StoreRows::totalBytes() const
{
    return readNumber(m->totalBytes);
}

std::vector<StoreRows::Object> StoreRows::oldestObjects(qint64 afterUsed, const QString &afterHash,
                                                        int limit) const
{
    std::vector<Object> objects;
    m->oldest.bind(1, afterUsed).bindText(2, afterHash).bind(3, qint64(limit));
    while (m->oldest.step())
        objects.push_back({m->oldest.text(0), m->oldest.integer(1), m->oldest.integer(2)});
    m->oldest.reset();
    return objects;
}

QStringList StoreRows::objects() const
{
    return readTexts(m->objects);
}

QStringList StoreRows::unreferencedObjects() const
{
    return readTexts(m->unreferenced);
}

StoreUsage StoreRows::usage() const
{
    StoreUsage usage;
    while (m->usageByKind.step()) {
        const bool page = m->usageByKind.integer(0) == static_cast<qint64>(ItemKind::Page);
        (page ? usage.pageBytes : usage.pictureBytes) = m->usageByKind.integer(1);
        (page ? usage.pages : usage.pictures) = static_cast<int>(m->usageByKind.integer(2));
    }
    m->usageByKind.reset();
    usage.failures = static_cast<int>(readNumber(m->usageFailures));
    while (m->usageByProvider.step()) {
        usage.providers.append({m->usageByProvider.text(0), m->usageByProvider.integer(1),
                                static_cast<int>(m->usageByProvider.integer(2))});
    }
    m->usageByProvider.reset();
    return usage;
}

} // namespace hearth
