// SPDX-License-Identifier: Apache-2.0
#include "core/image/imageservice.h"
#include "core/base/background.h"
#include "core/base/fileio.h"
#include "core/image/imagedecoder.h"
#include "core/image/localimage.h"
#include "core/net/canonicaladdress.h"

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultMemoryMegabytes = 64;

QString memoryKeyOf(const PictureWant &want)
{
    return want.image.url + u'\n' + QString::number(want.frame.width()) + u'x' +
           QString::number(want.frame.height());
}

bool isWebAddress(const QString &reference)
{
    return reference.startsWith("http://"_L1, Qt::CaseInsensitive) ||
           reference.startsWith("https://"_L1, Qt::CaseInsensitive);
}

struct Decoded
{
    QImage image;
    FailureReason reason = FailureReason::None;
};

Decoded decodeFile(const QString &path, QSize frame)
{
    const auto content = readFile(path, PictureFetcher::maxPictureBytes);
    if (!content)
        return {{}, FailureReason::StoreFailed};
    const auto image = decodeImage(*content, frame);
    if (!image)
        return {{},
                image.error().code == ErrorCode::TooLarge ? FailureReason::TooLarge
                                                          : FailureReason::NotDecodable};
    return {*image, FailureReason::None};
}

} // namespace

ImageService::ImageService(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    setMemoryLimit(defaultMemoryMegabytes);
    connect(&m_parts.mode, &NetworkMode::changed, this, &ImageService::forgetNetworkFailures);
}

void ImageService::setLibraryFolder(const QString &folder)
{
    m_libraryFolder = folder;
    m_memory.clear();
    m_failures.clear();
}

void ImageService::setPolicies(const PicturePolicies &policies)
{
    m_policies = policies;
    m_failures.clear();
}

void ImageService::setMemoryLimit(int megabytes)
{
    m_memory.setMaxCost(megabytes * 1024);
}

PictureAnswer ImageService::picture(const PictureWant &want)
{
    using State = PictureAnswer::State;
    const QString &reference = want.image.url;
    const QString memoryKey = memoryKeyOf(want);
    if (const QImage *image = m_memory.object(memoryKey))
        return {State::Ready, *image};
    if (m_decoding.contains(memoryKey))
        return {State::Loading, {}};
    if (want.userAsked)
        m_failures.remove(reference);
    else if (const auto failure = m_failures.constFind(reference); failure != m_failures.cend())
        return {State::Failed, {}, failure->reason, failure->status};

    if (const QString path = pathOf(reference); !path.isEmpty()) {
        decode(want, path, memoryKey);
        return {State::Loading, {}};
    }
    if (!isWebAddress(reference))
        return {State::Failed, {}, FailureReason::BadAddress};
    switch (m_policies.verdict(want.image, want.providerDomain, want.userAsked)) {
    case PictureVerdict::AskUser:
        return {State::NeedsClick, {}};
    case PictureVerdict::Forbidden:
        return {State::Forbidden, {}, FailureReason::NotAllowed};
    case PictureVerdict::Fetch:
        break;
    }
    fetch(want);
    return {m_parts.mode.allows(QUrl(reference)) ? State::Loading : State::Waiting, {}};
}

QString ImageService::pathOf(const QString &reference) const
{
    if (!isWebAddress(reference))
        return m_libraryFolder.isEmpty() ? QString() : localImagePath(reference, m_libraryFolder);
    const auto item = m_parts.store.find(ItemKind::Picture, canonicalAddress(reference));
    if (!item || !item->hasContent())
        return {};
    m_parts.store.touch(*item);
    return m_parts.store.files().pathOf(item->object);
}

void ImageService::decode(const PictureWant &want, const QString &path, const QString &memoryKey)
{
    m_decoding.insert(memoryKey);
    inBackground(
        m_parts.pool, this, [path, frame = want.frame] { return decodeFile(path, frame); },
        [this, reference = want.image.url, memoryKey](const Decoded &decoded) {
            m_decoding.remove(memoryKey);
            if (decoded.reason == FailureReason::None) {
                const qsizetype cost = decoded.image.sizeInBytes() / 1024 + 1;
                // One that is larger than the whole cache must still be shown once.
                m_memory.insert(memoryKey, new QImage(decoded.image), std::min(cost, m_memory.maxCost()));
            } else {
                m_failures.insert(reference, {decoded.reason, 0, false});
            }
            Q_EMIT changed(reference);
        });
}

void ImageService::fetch(const PictureWant &want)
{
    const QString reference = want.image.url;
    const Priority priority = Priority::Visible;
    if (const auto loading = m_loading.find(reference); loading != m_loading.end()) {
        if (want.role != PictureRole::Thumbnail)
            loading->role = want.role; // the reader wants it too: scrolling the list must not stop it
        return;
    }
    PictureRequest request;
    request.url = QUrl(reference);
    request.vouchedBy = want.vouchedBy;
    request.articleKey = want.articleKey;
    request.providerDomain = want.providerDomain;
    request.priority = priority;
    request.ignoreMemory = want.userAsked;
    request.why = want.role == PictureRole::Thumbnail ? RequestWhy::Thumbnail
                  : want.role == PictureRole::InPage  ? RequestWhy::PagePicture
                                                      : RequestWhy::Picture;
    const auto done = [this, reference](const KeepResult &result) {
        m_loading.remove(reference);
        if (result.kind == KeepResult::Kind::Failed) {
            const bool ofNetwork =
                mayPass(result.reason, result.status) || result.reason == FailureReason::RateLimited;
            m_failures.insert(reference, {result.reason, result.status, ofNetwork});
        }
        if (result.kind != KeepResult::Kind::Skipped)
            Q_EMIT changed(reference);
    };
    m_loading.insert(reference, {m_parts.fetcher.fetch(request, this, done), want.role});
}

void ImageService::setVisibleThumbnails(const QSet<QString> &references)
{
    QList<PictureFetcher::Ticket> scrolledAway;
    for (auto loading = m_loading.begin(); loading != m_loading.end();) {
        if (loading->role == PictureRole::Thumbnail && !references.contains(loading.key())) {
            scrolledAway.append(loading->ticket);
            loading = m_loading.erase(loading);
        } else {
            ++loading;
        }
    }
    for (const PictureFetcher::Ticket ticket : scrolledAway)
        m_parts.fetcher.cancel(ticket);
}

void ImageService::forgetNetworkFailures()
{
    QStringList better;
    m_failures.removeIf([&better](const auto &entry) {
        if (entry.value().ofNetwork)
            better.append(entry.key());
        return entry.value().ofNetwork;
    });
    for (const QString &reference : std::as_const(better))
        Q_EMIT changed(reference);
}

} // namespace hearth
