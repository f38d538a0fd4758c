// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/net/fetchqueue.h"
#include "core/store/contentstore.h"
#include "core/store/keepresult.h"
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <functional>

namespace hearth {

/// A picture of the web that is to be on this computer. Whether the user's policy allows it was decided
/// before.
struct PictureRequest
{
    QUrl url;
    QUrl vouchedBy; ///< see Request::vouchedBy
    QString articleKey;
    QString providerDomain;
    RequestWhy why = RequestWhy::Picture;
    Priority priority = Priority::Wanted;
    bool refresh = false;      ///< ask the server whether what is kept is still right
    bool ignoreMemory = false; ///< try again what failed for good before
};

/// From an address to a file: looks into the store, else fetches, checks that it is a picture, shrinks what
/// is larger than any screen, and keeps it. One fetch per address at a time, however many ask. Lives on the
/// UI thread; checking and writing happen on the pool.
class PictureFetcher final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const KeepResult &)>;
    using Ticket = quint64;

    /// All must outlive it.
    PictureFetcher(FetchQueue &queue, ContentStore &store, QThreadPool &pool, QObject *parent = nullptr);

    /// `done` is called later, exactly once unless `context` is gone.
    Ticket fetch(const PictureRequest &request, QObject *context, Done done);
    void cancel(Ticket ticket); ///< ends as Skipped; the fetch stops when nobody else waits for it
    void setPriority(Ticket ticket, Priority priority);

    static constexpr int maxStoredSide = 2560; ///< pixels; larger ones are scaled down
    static constexpr qint64 maxPictureBytes = 32 * 1024 * 1024;

private:
    struct Waiter
    {
        Ticket ticket;
        QPointer<QObject> context;
        Done done;
        ItemUse use;
    };
    struct Fetch
    {
        PictureRequest request;
        FetchQueue::JobId job = 0; ///< 0 while it is being checked and written
        QList<Waiter> waiters;
    };
    struct Checked
    {
        FailureReason reason = FailureReason::None;
        QString object;
        qint64 size = 0;
    };

    void start(const QString &address, const PictureRequest &request);
    void fetched(const QString &address, const Outcome &outcome);
    static Checked take(const QByteArray &body, const QByteArray &mediaType, const ObjectFiles &files);
    void checked(const QString &address, const Outcome &outcome, const Checked &checked);
    void finish(const QString &address, const KeepResult &result);
    void tellLater(const Waiter &waiter, const KeepResult &result);

    FetchQueue &m_queue;
    ContentStore &m_store;
    QThreadPool &m_pool;
    QHash<QString, Fetch> m_fetches; ///< by canonical address
    QHash<Ticket, QString> m_tickets;
    Ticket m_nextTicket = 1;
};

} // namespace hearth
