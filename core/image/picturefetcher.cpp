// SPDX-License-Identifier: Apache-2.0
#include "core/image/picturefetcher.h"
#include "core/base/background.h"
#include "core/image/imagedecoder.h"
#include "core/net/canonicaladdress.h"
#include "core/net/httpheaders.h"

namespace hearth {

namespace {

constexpr qint64 failureHolds = 7 * 24 * 60 * 60; ///< seconds that a picture is known to be none

/// The content itself is what was wrong, not the way to it.
bool isContentFailure(FailureReason reason)
{
    return reason == FailureReason::NotDecodable || reason == FailureReason::WrongType ||
           reason == FailureReason::TooLarge;
}

FailureReason reasonOf(const Error &error, const QByteArray &mediaType)
{
    switch (error.code) {
    case ErrorCode::TooLarge:
        return FailureReason::TooLarge;
    case ErrorCode::Unsupported:
        return mediaType.startsWith("image/") || mediaType.isEmpty() ? FailureReason::NotDecodable
                                                                     : FailureReason::WrongType;
    default:
        return FailureReason::NotDecodable;
    }
}

} // namespace

PictureFetcher::PictureFetcher(FetchQueue &queue, ContentStore &store, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_queue(queue), m_store(store), m_pool(pool)
{
}

PictureFetcher::Ticket PictureFetcher::fetch(const PictureRequest &request, QObject *context, Done done)
{
    const Ticket ticket = m_nextTicket++;
    const QString address = canonicalAddress(request.url);
    const Waiter waiter{ticket, context, std::move(done), {request.articleKey, request.providerDomain}};
    KeepResult known;
    known.url = request.url.toString();
    if (address.isEmpty()) {
        known.kind = KeepResult::Kind::Failed;
        known.reason = FailureReason::BadAddress;
        tellLater(waiter, known);
        return ticket;
    }
    if (const auto item = m_store.find(ItemKind::Picture, address); item && !m_fetches.contains(address)) {
        known.status = item->status;
        if (item->hasContent() && !request.refresh) {
            known.kind = KeepResult::Kind::Kept;
            known.object = item->object;
            m_store.touch(*item);
            (void)m_store.addUse(ItemKind::Picture, address, waiter.use);
            tellLater(waiter, known);
            return ticket;
        }
        if (!item->hasContent() && isContentFailure(item->reason) && !request.ignoreMemory &&
            m_store.now() - item->checked < failureHolds) {
            known.kind = KeepResult::Kind::Failed;
            known.reason = item->reason;
            tellLater(waiter, known);
            return ticket;
        }
    }
    m_tickets.insert(ticket, address);
    if (!m_fetches.contains(address))
        start(address, request);
    Fetch &fetch = m_fetches[address];
    fetch.waiters.append(waiter);
    if (fetch.job && request.priority < fetch.request.priority) {
        fetch.request.priority = request.priority;
        m_queue.setPriority(fetch.job, request.priority);
    }
    return ticket;
}

void PictureFetcher::start(const QString &address, const PictureRequest &request)
{
    Request wire;
    wire.url = request.url;
    wire.vouchedBy = request.vouchedBy;
    wire.kind = RequestKind::Image;
    wire.why = request.why;
    wire.articleKey = request.articleKey;
    wire.priority = request.priority;
    wire.ignoreMemory = request.ignoreMemory;
    wire.limits.maxBytes = maxPictureBytes;
    if (const auto item = m_store.find(ItemKind::Picture, address); item && item->hasContent())
        wire.validators = item->validators;
    Fetch fetch;
    fetch.request = request;
    fetch.job =
        m_queue.add(wire, this, [this, address](const Outcome &outcome) { fetched(address, outcome); });
    m_fetches.insert(address, fetch);
}

/// What came, made small enough and put into the files. For workers.
PictureFetcher::Checked PictureFetcher::take(const QByteArray &body, const QByteArray &mediaType,
                                             const ObjectFiles &files)
{
    Checked checked;
    const auto content = shrinkForStore(body, maxStoredSide);
    if (!content) {
        checked.reason = reasonOf(content.error(), mediaType);
        return checked;
    }
    const auto object = files.put(*content);
    checked.reason = object ? FailureReason::None : FailureReason::StoreFailed;
    checked.object = object.valueOr({});
    checked.size = content->size();
    return checked;
}

void PictureFetcher::fetched(const QString &address, const Outcome &outcome)
{
    const auto fetch = m_fetches.find(address);
    if (fetch == m_fetches.end())
        return; // nobody waits for it any more
    fetch->job = 0;
    if (outcome.kind != Outcome::Kind::Fetched)
        return checked(address, outcome, {});
    inBackground(
        m_pool, this,
        [files = m_store.files(), body = outcome.body, type = mediaTypeOf(outcome.contentType)] {
            return take(body, type, files);
        },
        [this, address, outcome](const Checked &result) { checked(address, outcome, result); });
}

void PictureFetcher::checked(const QString &address, const Outcome &outcome, const Checked &checked)
{
    const auto fetch = m_fetches.constFind(address);
    if (fetch == m_fetches.cend())
        return;
    const ItemUse use = fetch->waiters.isEmpty() ? ItemUse{} : fetch->waiters.first().use;
    KeepResult result;
    result.url = fetch->request.url.toString();
    result.status = outcome.status;
    result.bytes = outcome.bytes;
    if (outcome.kind == Outcome::Kind::Unchanged) {
        result.kind = KeepResult::Kind::Unchanged;
        (void)m_store.recordUnchanged(ItemKind::Picture, address, use);
        if (const auto item = m_store.find(ItemKind::Picture, address))
            result.object = item->object;
    } else if (outcome.kind == Outcome::Kind::Cancelled) {
        result.kind = KeepResult::Kind::Skipped;
    } else {
        result.reason = outcome.kind == Outcome::Kind::Failed ? outcome.reason : checked.reason;
        if (result.reason == FailureReason::None) {
            StoredItem item;
            item.address = address;
            item.object = checked.object;
            item.size = checked.size;
            item.url = outcome.finalUrl;
            item.mediaType = mediaTypeOf(outcome.contentType);
            item.validators = outcome.validators;
            item.status = outcome.status;
            if (!m_store.record(item, use))
                result.reason = FailureReason::StoreFailed;
        } else if (!outcome.fromMemory) {
            (void)m_store.recordFailure(ItemKind::Picture, address, result.reason, outcome.status, use);
        }
        const bool good = result.reason == FailureReason::None;
        result.kind = good ? KeepResult::Kind::Fetched : KeepResult::Kind::Failed;
        result.object = good ? checked.object : QString();
    }
    finish(address, result);
}

void PictureFetcher::finish(const QString &address, const KeepResult &result)
{
    const Fetch fetch = m_fetches.take(address);
    for (const Waiter &waiter : fetch.waiters) {
        m_tickets.remove(waiter.ticket);
        if (result.isHere())
            (void)m_store.addUse(ItemKind::Picture, address, waiter.use);
        if (waiter.context)
            waiter.done(result);
    }
}

void PictureFetcher::tellLater(const Waiter &waiter, const KeepResult &result)
{
    QMetaObject::invokeMethod(
        this,
        [waiter, result] {
            if (waiter.context)
                waiter.done(result);
        },
        Qt::QueuedConnection);
}

void PictureFetcher::cancel(Ticket ticket)
{
    const QString address = m_tickets.take(ticket);
    const auto fetch = m_fetches.find(address);
    if (address.isEmpty() || fetch == m_fetches.end())
        return;
    for (qsizetype i = 0; i < fetch->waiters.size(); ++i) {
        if (fetch->waiters[i].ticket != ticket)
            continue;
        KeepResult result;
        result.url = fetch->request.url.toString();
        tellLater(fetch->waiters[i], result);
        fetch->waiters.removeAt(i);
        break;
    }
    if (fetch->waiters.isEmpty() && fetch->job) {
        const FetchQueue::JobId job = fetch->job;
        m_fetches.erase(fetch);
        m_queue.cancel(job);
    }
}

void PictureFetcher::setPriority(Ticket ticket, Priority priority)
{
    const auto fetch = m_fetches.find(m_tickets.value(ticket));
    if (fetch == m_fetches.end())
        return;
    fetch->request.priority = priority;
    if (fetch->job)
        m_queue.setPriority(fetch->job, priority);
}

} // namespace hearth
