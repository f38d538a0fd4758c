// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/failure.h"
#include "core/net/request.h"
#include <QUrl>
#include <optional>

namespace hearth {

enum class ItemKind { Picture = 1, Page = 2 };

/// One address of the web and what came of it: content, a failure, or content and a later failure.
struct StoredItem
{
    ItemKind kind = ItemKind::Picture;
    QString address; ///< canonical, see canonicalAddress()
    QString object;  ///< name in the object files; empty when there is no content
    qint64 size = 0; ///< of the content, bytes
    QUrl url;        ///< where the content came from, after redirects
    QByteArray mediaType;
    Validators validators;
    qint64 fetched = 0;                         ///< UTC seconds; 0: never
    qint64 checked = 0;                         ///< UTC seconds of the last attempt
    FailureReason reason = FailureReason::None; ///< of the last attempt
    int status = 0;                             ///< HTTP status of the last attempt

    bool hasContent() const { return !object.isEmpty(); }
    /// There is content, but the last attempt to renew it failed.
    bool isStale() const { return hasContent() && reason != FailureReason::None; }
    friend bool operator==(const StoredItem &, const StoredItem &) = default;
};

/// For whom an item is kept.
struct ItemUse
{
    QString article;  ///< key
    QString provider; ///< domain, may be empty
};

/// What the store takes of the disk.
struct StoreUsage
{
    struct Share
    {
        QString name; ///< provider's domain
        qint64 bytes = 0;
        int items = 0;
    };
    qint64 bytes = 0;
    qint64 budget = 0;
    qint64 pictureBytes = 0;
    qint64 pageBytes = 0;
    int pictures = 0;
    int pages = 0;
    int failures = 0;       ///< addresses without content whose last attempt failed
    QList<Share> providers; ///< largest first; what several use counts for each
};

/// Content that the user wants to be rid of. What is not said is not looked at.
struct CleanUp
{
    std::optional<ItemKind> kind;
    std::optional<QString> provider; ///< domain; empty: of articles without one
    bool alsoKept = false;           ///< also what is starred or kept offline
};

struct CleanUpReport
{
    int objects = 0; ///< thrown away
    qint64 bytes = 0;
    int kept = 0; ///< left alone, for an article that uses it is starred or kept offline
    friend bool operator==(const CleanUpReport &, const CleanUpReport &) = default;
};

struct SweepReport
{
    int files = 0;    ///< removed: nobody knew them
    qint64 bytes = 0; ///< that they took
    int items = 0;    ///< forgotten: their article or their content is gone
    friend bool operator==(const SweepReport &, const SweepReport &) = default;
};

} // namespace hearth
