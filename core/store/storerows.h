// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/database.h"
#include "core/store/storeditem.h"
#include <memory>
#include <vector>

namespace hearth {

/// The statements over the store's rows; knows nothing of files, budgets or transactions. Lives as long as
/// its database.
class StoreRows final
{
public:
    StoreRows();
    ~StoreRows();
    StoreRows(StoreRows &&) noexcept;
    StoreRows &operator=(StoreRows &&) noexcept;

    Result<void> prepare(Database &database);

    // Items
    std::optional<StoredItem> find(ItemKind kind, const QString &address) const;
    std::optional<qint64> idOf(ItemKind kind, const QString &address) const;
    Result<qint64> write(const StoredItem &item); ///< adds or replaces; gives its id
    int itemCount() const;
    QList<StoredItem> itemsOf(const QString &article) const;
    Result<void> removeItemsWithoutUse();
    Result<void> removeEmptyItems(); ///< neither content nor a failure to tell

    // Uses
    Result<void> addUse(qint64 item, const ItemUse &use);
    Result<void> removeUses(const QString &article);
    Result<void> renameArticle(const QString &from, const QString &to);
    QStringList articles() const;
    QStringList articlesOfObject(const QString &hash) const;
    QStringList articlesWithPages() const;

    // Objects
    struct Object
    {
        QString hash;
        qint64 size = 0;
        qint64 used = 0;
    };
    /// Those that an item of this kind, used by an article of this provider, has.
    std::vector<Object> objectsFor(std::optional<ItemKind> kind,
                                   const std::optional<QString> &provider) const;
    Result<bool> addObject(const QString &hash, qint64 size, qint64 used); ///< false: it was there
    Result<void> setUsed(const QString &hash, qint64 used);
    Result<void> detachObject(const QString &hash); ///< its items have no content any more
    Result<void> removeObject(const QString &hash);
    bool isObjectReferenced(const QString &hash) const;
    qint64 objectSize(const QString &hash) const;
    qint64 totalBytes() const;
    /// Least recently used first, those after (used, hash).
    std::vector<Object> oldestObjects(qint64 afterUsed, const QString &afterHash, int limit) const;
    QStringList objects() const;
    QStringList unreferencedObjects() const;

    StoreUsage usage() const; ///< without bytes and budget

private:
    struct Statements;
    std::unique_ptr<Statements> m;
};

} // namespace hearth
