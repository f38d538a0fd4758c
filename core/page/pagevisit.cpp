// SPDX-License-Identifier: Apache-2.0
#include "core/page/pagevisit.h"
#include "core/base/background.h"
#include "core/image/imagedecoder.h"
#include "core/page/charset.h"

namespace hearth {

namespace {

constexpr qint64 maxPictureBytes = 8 * 1024 * 1024;

bool isPage(const Outcome &outcome)
{
    const QByteArray type = outcome.contentType.toLower();
    return type.isEmpty() || type.contains("html") || type.contains("xml") || type.startsWith("text/plain");
}

/// Runs on a worker; nothing when the page is over the parser's limits.
std::optional<PageMetadata> readMetadata(const QByteArray &body, const QByteArray &contentType,
                                         const QUrl &address)
{
    const auto tree = HtmlTree::parse(decodePage(body, contentType));
    if (!tree)
        return std::nullopt;
    return pageMetadata(*tree, address);
}

} // namespace

PageVisit::PageVisit(FetchQueue &queue, const NetworkMode &mode, QObject *parent)
    : QObject(parent), m_queue(queue), m_mode(mode)
{
    m_pool.setMaxThreadCount(1);
}

PageVisit::~PageVisit()
{
    cancel();
    m_pool.waitForDone();
}

void PageVisit::visit(const QUrl &url, RequestWhy why, Done done)
{
    cancel();
    m_page = {};
    m_page.address = url;
    m_done = std::move(done);
    m_why = why;
    if (m_mode.isOffline()) {
        m_reading = true;
        QMetaObject::invokeMethod(
            this,
            [this, visit = m_visit] {
                if (visit == m_visit)
                    finish(FailureReason::Offline);
            },
            Qt::QueuedConnection);
        return;
    }
    Request request;
    request.url = url;
    request.kind = RequestKind::Page;
    request.why = why;
    request.limits.maxBytes = HtmlLimits().maxBytes;
    request.ignoreMemory = true;
    m_job = m_queue.add(request, this, [this, visit = m_visit](const Outcome &outcome) {
        if (visit == m_visit)
            answered(outcome);
    });
}

void PageVisit::cancel()
{
    ++m_visit;
    if (m_job != 0)
        m_queue.cancel(std::exchange(m_job, 0));
    m_reading = false;
    m_done = {};
}

void PageVisit::answered(const Outcome &outcome)
{
    m_job = 0;
    m_page.status = outcome.status;
    if (!outcome.finalUrl.isEmpty())
        m_page.address = outcome.finalUrl;
    if (outcome.kind == Outcome::Kind::Failed)
        return finish(outcome.reason);
    if (outcome.kind != Outcome::Kind::Fetched || !isPage(outcome))
        return finish(FailureReason::WrongType);
    read(outcome);
}

void PageVisit::read(const Outcome &outcome)
{
    m_reading = true;
    inBackground(
        m_pool, this,
        [body = outcome.body, type = outcome.contentType, address = m_page.address] {
            return readMetadata(body, type, address);
        },
        [this, visit = m_visit](const std::optional<PageMetadata> &metadata) {
            if (visit != m_visit)
                return;
            m_reading = false;
            if (!metadata)
                return finish(FailureReason::TooLarge);
            m_page.metadata = *metadata;
            measure();
        });
}

/// The size of a picture says how it can be shown; a page that does not state it is asked for the picture.
void PageVisit::measure()
{
    QList<MetaImage> &images = m_page.metadata.images;
    if (images.isEmpty() || images.first().width > 0 || m_mode.isOffline())
        return finish(FailureReason::None);
    Request request;
    request.url = images.first().url;
    request.kind = RequestKind::Image;
    request.why = m_why;
    request.vouchedBy = m_page.address;
    request.limits.maxBytes = maxPictureBytes;
    m_job = m_queue.add(request, this, [this, visit = m_visit](const Outcome &outcome) {
        if (visit != m_visit)
            return;
        m_job = 0;
        MetaImage &image = m_page.metadata.images.first();
        const auto facts =
            outcome.kind == Outcome::Kind::Fetched ? inspectImage(outcome.body) : Result<ImageFacts>(Error{});
        if (facts) {
            image.width = facts->size.width();
            image.height = facts->size.height();
        }
        finish(FailureReason::None);
    });
}

void PageVisit::finish(FailureReason reason)
{
    m_page.reason = reason;
    m_reading = false;
    const Done done = std::exchange(m_done, {});
    if (done)
        done(m_page);
}

} // namespace hearth
