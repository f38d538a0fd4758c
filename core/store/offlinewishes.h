// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include <QSet>
#include <QString>
#include <memory>

namespace hearth {

/// Something the user wants to have on this computer and that is not there yet.
struct OfflineWish
{
    QString article; ///< key
    bool page = true;
    bool pictures = true;
    friend bool operator==(const OfflineWish &, const OfflineWish &) = default;
};

/// What the user wants to keep offline: pins for good, and the wishes that still have to be fulfilled, which
/// outlive a restart. In offline.db of the user's folder; never rebuilt. Lives on one thread.
class OfflineWishes final
{
public:
    /// `clock` must outlive it. Errors: PermissionDenied, DiskFull, Busy, TooNew, Corrupt.
    static Result<std::unique_ptr<OfflineWishes>> open(const QString &userDir, const Clock &clock);
    ~OfflineWishes();

    bool isPinned(const QString &article) const; ///< a look into a set
    const QSet<QString> &pinned() const;
    Result<void> setPinned(const QStringList &articles, bool pinned);

    /// A wish for the same article takes in the older one; the order is by the first asking.
    Result<void> add(const QList<OfflineWish> &wishes);
    Result<void> remove(const QStringList &articles); ///< fulfilled, failed or not wanted any more
    QList<OfflineWish> wishes() const;                ///< oldest first

    Result<void> renameArticle(const QString &from, const QString &to);

private:
    class Private;
    explicit OfflineWishes(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hearth
