// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagesaver.h"
#include "core/net/canonicaladdress.h"
#include "core/net/httpheaders.h"
#include "core/page/archivelookup.h"
#include "core/page/pagepictures.h"
#include <QPointer>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

bool isPage(const QByteArray &mediaType, const QByteArray &body)
{
    if (mediaType.isEmpty() || mediaType == "application/octet-stream")
        return body.trimmed().startsWith('<');
    return mediaType == "text/html" || mediaType == "application/xhtml+xml";
}

FailureReason reasonOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return FailureReason::TooLittleText;
    case ErrorCode::TooLarge:
        return FailureReason::TooLarge;
    default:
        return FailureReason::NotDecodable;
    }
}

} // namespace

struct PageSaver::Job
{
    Id id = 0;
    SaveRequest request;
    QPointer<QObject> context;
    Done done;

    QList<PageCandidate> candidates;
    qsizetype next = 0; ///< candidate to try
    FetchQueue::JobId fetch = 0;
    QList<PictureFetcher::Ticket> tickets; ///< under way
    int waiting = 0;                       ///< for so many pictures
    bool cancelled = false;
    SaveOutcome outcome;
};

PageSaver::PageSaver(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pages(parts.store)
    , m_archiveService(u"https://archive.org/wayback/available"_s)
{
}

PageSaver::~PageSaver() = default;

ItemUse PageSaver::useOf(const Job &job) const
{
    const auto &provider = job.request.article.provider;
    return {job.request.articleKey, provider ? provider->domain : QString()};
}

PageSaver::Id PageSaver::save(const SaveRequest &request, QObject *context, Done done)
{
    auto owned = std::make_unique<Job>();
    Job &job = *owned;
    job.id = m_nextId++;
    job.request = request;
    job.context = context;
    job.done = std::move(done);
    job.outcome.page.item = ItemKind::Page;
    job.candidates = pageCandidates(request.article);
    const Id id = job.id;
    m_jobs.emplace(id, std::move(owned));
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            const auto found = m_jobs.find(id);
            if (found == m_jobs.end())
                return;
            Job &begun = *found->second;
            if (begun.cancelled || !begun.request.page)
                fetchPictures(begun);
            else if (begun.request.archived && !begun.candidates.isEmpty())
                askArchive(begun);
            else
                nextCandidate(id);
        },
        Qt::QueuedConnection);
    return id;
}

void PageSaver::nextCandidate(Id id)
{
    Job &job = *m_jobs.at(id);
    KeepResult &page = job.outcome.page;
    const auto kept = m_pages.item(job.request.article);
    if (job.candidates.isEmpty()) {
        page.kind = KeepResult::Kind::Failed;
        page.reason = FailureReason::NoAddress;
        job.outcome.results.append(page);
        return fetchPictures(job);
    }
    if (kept && kept->hasContent() && !job.request.refresh && !job.request.archived) {
        page.kind = KeepResult::Kind::Kept;
        page.url = job.candidates.first().url.toString();
        page.status = kept->status;
        page.object = kept->object;
        m_parts.store.touch(*kept);
        (void)m_parts.store.addUse(ItemKind::Page, kept->address, useOf(job));
        job.outcome.results.append(page);
        return fetchPictures(job);
    }
    if (job.cancelled || job.next >= job.candidates.size())
        return fetchPictures(job); // what the last candidate said stands

    Request wire;
    wire.url = job.candidates[job.next++].url;
    wire.kind = RequestKind::Page;
    wire.why = job.request.archived ? RequestWhy::ReadArchived : job.request.why;
    wire.articleKey = job.request.articleKey;
    wire.priority = job.request.priority;
    wire.ignoreMemory = job.request.userAsked || job.request.again;
    wire.limits.maxBytes = ReadabilityEngine::maxBytes;
    if (kept && kept->hasContent() && canonicalAddress(kept->url) == canonicalAddress(wire.url))
        wire.validators = kept->validators;
    job.fetch =
        m_parts.queue.add(wire, this, [this, id](const Outcome &outcome) { pageAnswered(id, outcome); });
}

void PageSaver::askArchive(Job &job)
{
    Request wire;
    wire.url = archiveQuery(job.candidates.first().url, m_archiveService);
    wire.kind = RequestKind::Lookup;
    wire.why = RequestWhy::ReadArchived;
    wire.articleKey = job.request.articleKey;
    wire.priority = job.request.priority;
    wire.ignoreMemory = true;
    wire.limits.maxBytes = 256 * 1024;
    job.fetch = m_parts.queue.add(
        wire, this, [this, id = job.id](const Outcome &outcome) { archiveAnswered(id, outcome); });
}

void PageSaver::archiveAnswered(Id id, const Outcome &outcome)
{
    Job &job = *m_jobs.at(id);
    job.fetch = 0;
    const QUrl copy = outcome.kind == Outcome::Kind::Fetched ? archivedPage(outcome.body) : QUrl();
    if (copy.isEmpty()) {
        const FailureReason reason =
            outcome.kind == Outcome::Kind::Fetched ? FailureReason::NotArchived : outcome.reason;
        job.outcome.page.url = job.candidates.first().url.toString();
        job.next = job.candidates.size();
        candidateFailed(job, reason, outcome.status);
        return fetchPictures(job);
    }
    job.candidates = {{copy, PageCandidate::Source::Archive}};
    job.next = 0;
    nextCandidate(id);
}

void PageSaver::pageAnswered(Id id, const Outcome &outcome)
{
    Job &job = *m_jobs.at(id);
    job.fetch = 0;
    KeepResult &page = job.outcome.page;
    page = {};
    page.item = ItemKind::Page;
    page.url = job.candidates[job.next - 1].url.toString();
    page.status = outcome.status;
    page.bytes = outcome.bytes;
    switch (outcome.kind) {
    case Outcome::Kind::Cancelled:
        job.outcome.results.append(page);
        return fetchPictures(job);
    case Outcome::Kind::Unchanged: {
        const QString address = pageAddress(job.request.article);
        (void)m_parts.store.recordUnchanged(ItemKind::Page, address, useOf(job));
        page.kind = KeepResult::Kind::Unchanged;
        if (const auto kept = m_parts.store.find(ItemKind::Page, address))
            page.object = kept->object;
        job.outcome.results.append(page);
        return fetchPictures(job);
    }
    case Outcome::Kind::Failed:
        candidateFailed(job, outcome.reason, outcome.status);
        return nextCandidate(id);
    case Outcome::Kind::Fetched:
        break;
    }
    const QByteArray mediaType = mediaTypeOf(outcome.contentType);
    if (!isPage(mediaType, outcome.body)) {
        job.outcome.otherType = mediaType;
        candidateFailed(job, FailureReason::WrongType, outcome.status);
        return nextCandidate(id);
    }
    m_parts.reader.read(
        outcome.body, outcome.contentType, outcome.finalUrl, this,
        [this, id, outcome](const Result<ReadablePage> &read) { pageRead(id, outcome, read); });
}

void PageSaver::pageRead(Id id, const Outcome &outcome, const Result<ReadablePage> &page)
{
    Job &job = *m_jobs.at(id);
    const FailureReason reason = !page                           ? reasonOf(page.error())
                                 : page->text.size() < leastText ? FailureReason::TooLittleText
                                                                 : FailureReason::None;
    if (reason != FailureReason::None) {
        candidateFailed(job, reason, outcome.status);
        return nextCandidate(id);
    }
    // A page that has shrunk to a fraction is more likely a wall in front of it than the article.
    const qsizetype before = m_pages.textLength(job.request.article);
    if (page->text.size() < before / 4) {
        candidateFailed(job, FailureReason::TooLittleText, outcome.status);
        return nextCandidate(id);
    }
    keepPage(job, outcome, *page);
    fetchPictures(job);
}

void PageSaver::candidateFailed(Job &job, FailureReason reason, int status)
{
    KeepResult &page = job.outcome.page;
    page.kind = KeepResult::Kind::Failed;
    page.reason = reason;
    page.status = status;
    page.object.clear();
    job.outcome.results.append(page);
    (void)m_parts.store.recordFailure(ItemKind::Page, pageAddress(job.request.article), reason, status,
                                      useOf(job));
}

void PageSaver::keepPage(Job &job, const Outcome &outcome, const ReadablePage &page)
{
    KeepResult &result = job.outcome.page;
    const QByteArray bytes = PageStore::pack(page, outcome.finalUrl);
    const auto object = m_parts.store.files().put(bytes);
    StoredItem item;
    item.kind = ItemKind::Page;
    item.address = pageAddress(job.request.article);
    item.object = object.valueOr({});
    item.size = bytes.size();
    item.url = outcome.finalUrl;
    item.mediaType = mediaTypeOf(outcome.contentType);
    item.validators = outcome.validators;
    item.status = outcome.status;
    if (!object || !m_parts.store.record(item, useOf(job)))
        return candidateFailed(job, FailureReason::StoreFailed, outcome.status);
    result.kind = KeepResult::Kind::Fetched;
    result.object = item.object;
    job.outcome.results.append(result);
}

void PageSaver::fetchPictures(Job &job)
{
    if (!job.request.pictures || job.cancelled)
        return finish(job.id);
    const auto stored = job.request.page ? m_pages.load(job.request.article) : Result<StoredPage>(Error{});
    QList<PagePicture> pictures = picturesOf(job.request.article, stored ? &*stored : nullptr);
    if (pictures.size() > maxPicturesPerArticle)
        pictures.resize(maxPicturesPerArticle);
    const QString domain = useOf(job).provider;
    for (const PagePicture &picture : std::as_const(pictures)) {
        // Within its own page a picture on a private network is like any other; the queue holds it to that
        // network.
        PicturePolicies policies = m_policies;
        policies.privateLibrary =
            policies.privateLibrary || job.request.userAsked || job.request.why == RequestWhy::CommandLine;
        if (policies.verdict(picture.image, domain, job.request.userAsked) != PictureVerdict::Fetch) {
            KeepResult skipped;
            skipped.url = picture.image.url;
            skipped.reason = FailureReason::NotAllowed;
            job.outcome.results.append(skipped);
            continue;
        }
        PictureRequest request;
        request.url = QUrl(picture.image.url);
        request.vouchedBy = picture.vouchedBy;
        request.articleKey = job.request.articleKey;
        request.providerDomain = domain;
        request.why = job.request.why == RequestWhy::ReadPage ? RequestWhy::PagePicture : job.request.why;
        request.priority = job.request.priority;
        request.refresh = job.request.refresh;
        request.ignoreMemory = job.request.userAsked || job.request.again;
        ++job.waiting;
        job.tickets.append(
            m_parts.pictures.fetch(request, this, [this, id = job.id](const KeepResult &result) {
                Job &waiting = *m_jobs.at(id);
                waiting.outcome.results.append(result);
                if (--waiting.waiting == 0)
                    finish(id);
            }));
    }
    if (job.waiting == 0)
        finish(job.id);
}

void PageSaver::finish(Id id)
{
    auto node = m_jobs.extract(id);
    Job &job = *node.mapped();
    job.outcome.info = m_pages.info(job.request.articleKey, job.request.article);
    Q_EMIT articleChanged(job.request.articleKey, job.outcome.info);
    if (job.context)
        job.done(job.outcome);
}

void PageSaver::cancel(Id id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    Job &job = *found->second;
    job.cancelled = true;
    if (job.fetch)
        m_parts.queue.cancel(job.fetch);
    const QList<PictureFetcher::Ticket> tickets = job.tickets;
    for (const PictureFetcher::Ticket ticket : tickets)
        m_parts.pictures.cancel(ticket);
}

} // namespace hearth
