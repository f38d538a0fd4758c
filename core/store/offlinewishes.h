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

/// A standing rule: the articles that match a query are wanted on this computer, also those to come.
struct OfflineRule
{
    static constexpr int usualMost = 200;
    static constexpr int greatestMost = 2000;

    qint64 id = 0; ///< 0: not stored yet
    QString query;
    bool pictures = true;
    int most = usualMost; ///< articles, the first in the query's order
    friend bool operator==(const OfflineRule &, const OfflineRule &) = default;
};

/// What the user wants to keep offline: pins for good, rules, and the wishes that still have to be fulfilled,
/// which outlive a restart. In offline.db of the user's folder; never rebuilt. Lives on one thread.
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

    QList<OfflineRule> rules() const; ///< oldest first
    /// Gives its id. The same query takes the place of the older rule.
    Result<qint64> addRule(const OfflineRule &rule);
    Result<void> removeRule(qint64 id);

    Result<void> renameArticle(const QString &from, const QString &to);

private:
    class Private;
    explicit OfflineWishes(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace hearth
