// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/hostmemory.h"
#include "core/store/objectfiles.h"
#include "core/store/storeditem.h"
#include <functional>
#include <memory>

namespace hearth {

inline constexpr qint64 defaultStoreBudget = 1024LL * 1024 * 1024;

struct ContentStoreOptions
{
    QString folder;                     ///< store.db and objects/ lie here; made when missing
    qint64 budget = defaultStoreBudget; ///< bytes of content
};

/// Pictures and pages from the web, kept on this computer: rows in SQLite, content in files. Content goes
/// into the files first and into a row then, so a crash leaves at worst a file that nobody knows, which
/// sweep() takes. Lives on one thread; every call but sweep() and usage() is a matter of microseconds to a
/// few milliseconds. Writing and reading content is for workers: files() may go anywhere.
class ContentStore final
{
public:
    /// `clock` must outlive the store. A damaged database is replaced by an empty one (wasRebuilt()); the
    /// files are then swept later. Errors: PermissionDenied, DiskFull, Busy, TooNew.
    static Result<std::unique_ptr<ContentStore>> open(const ContentStoreOptions &options, const Clock &clock);
    ~ContentStore();

    bool wasRebuilt() const;
    qint64 now() const; ///< UTC seconds, by the store's clock
    ObjectFiles files() const;
    HostMemory &hostMemory(); ///< what servers said, kept in the same database

    std::optional<StoredItem> find(ItemKind kind, const QString &address) const;
    /// Its content was shown: it goes last when room is needed.
    void touch(const StoredItem &item);

    /// Takes in new content, which must be in files() already, for `use`; makes room when the budget is over.
    Result<void> record(const StoredItem &item, const ItemUse &use);
    /// An attempt failed. Content that is there stays.
    Result<void> recordFailure(ItemKind kind, const QString &address, FailureReason reason, int status,
                               const ItemUse &use);
    /// The server said that what is there is still right.
    Result<void> recordUnchanged(ItemKind kind, const QString &address, const ItemUse &use);
    /// An article shows something that is there already.
    Result<void> addUse(ItemKind kind, const QString &address, const ItemUse &use);

    /// The content is damaged or not wanted any more; the row stays without it.
    Result<void> forgetContent(ItemKind kind, const QString &address);

    QList<StoredItem> itemsOf(const QString &article) const; ///< by key; in the order they came

    Result<void> renameArticle(const QString &from, const QString &to);
    /// Throws away what only this article uses.
    Result<void> forgetArticle(const QString &article);
    Result<CleanUpReport> cleanUp(const CleanUp &what);
    Result<void> clear(); ///< all content and all rows but server words

    /// Articles whose page is here.
    QStringList articlesWithPages() const;
    /// Called after content was thrown away, with the articles that showed it, so that their marks can be
    /// brought up to date. Not from within a call of its own.
    void onContentLeft(std::function<void(const QStringList &articles)> handler);

    /// Which articles' content is never thrown away to make room (starred, kept offline).
    void setKeeper(std::function<bool(const QString &article)> isKept);
    void setBudget(qint64 bytes); ///< makes room at once when needed
    qint64 bytes() const;         ///< of content, each once
    StoreUsage usage() const;

    /// Compares files and rows: forgets uses by articles that are gone, items nobody uses, rows whose file is
    /// gone; deletes files nobody knows that are older than ten minutes (younger ones may be about to get a
    /// row). `listing` comes from files().list(), taken before.
    SweepReport sweep(const std::vector<ObjectFiles::Entry> &listing,
                      const std::function<bool(const QString &article)> &exists);

private:
    class Private;
    explicit ContentStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hearth
