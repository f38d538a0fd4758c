// SPDX-License-Identifier: Apache-2.0
#include "ui/list/webthumbnails.h"
#include "core/article/webaddress.h"
#include "core/image/imagechoice.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// What to ask for so that a picture of this size covers the tile; twice the tile while no size is stated,
/// which covers it unless the picture is very long.
QSize frameFor(QSize stated, QSize tile)
{
    return stated.isEmpty() ? tile * 2 : stated.scaled(tile, Qt::KeepAspectRatioByExpanding);
}

QPixmap covering(const QImage &image, QSize tile)
{
    const QImage scaled = image.scaled(tile, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - tile.width()) / 2, (scaled.height() - tile.height()) / 2);
    return QPixmap::fromImage(scaled.copy(QRect(corner, tile)));
}

} // namespace

WebThumbnails::WebThumbnails(QObject *parent, qsizetype byteCap)
    : ThumbnailSource(parent), m_local(this, byteCap), m_tiles(byteCap / 1024)
{
    connect(&m_local, &ThumbnailSource::ready, this, &ThumbnailSource::ready);
}

void WebThumbnails::setLibraryFolder(const QString &folder)
{
    m_tiles.clear();
    m_waiting.clear();
    m_local.setLibraryFolder(folder);
}

void WebThumbnails::setImages(ImageService *images)
{
    if (m_images)
        disconnect(m_images, nullptr, this, nullptr);
    m_images = images;
    if (m_images)
        connect(m_images, &ImageService::changed, this, [this](const QString &reference) {
            const QSet<ArticleId> ids = m_waiting.take(reference);
            for (const ArticleId id : ids)
                Q_EMIT ready(id);
        });
    askAgain();
}

void WebThumbnails::askAgain()
{
    m_waiting.clear();
    Q_EMIT ready(ArticleId::None);
}

void WebThumbnails::setVisible(const QSet<QString> &references)
{
    m_waiting.removeIf([&](const auto &entry) { return !references.contains(entry.key()); });
    if (m_images)
        m_images->setVisibleThumbnails(references);
}

Thumbnail WebThumbnails::thumbnail(const RowData &row, QSize devicePixels)
{
    return isWebAddress(row.thumbnail.url) ? fromWeb(row, devicePixels)
                                           : m_local.thumbnail(row, devicePixels);
}

Thumbnail WebThumbnails::fromWeb(const RowData &row, QSize devicePixels)
{
    using State = PictureAnswer::State;
    const QString key =
        u"%1x%2 %3"_s.arg(devicePixels.width()).arg(devicePixels.height()).arg(row.thumbnail.url);
    if (const QPixmap *tile = m_tiles.object(key))
        return {ThumbnailState::Ready, *tile};
    if (!m_images)
        return {ThumbnailState::Waiting, {}};
    PictureWant want;
    want.image = row.thumbnail;
    want.articleKey = row.key;
    want.providerDomain = row.providerDomain;
    want.frame = frameFor(statedSize(row.thumbnail), devicePixels);
    want.role = PictureRole::Thumbnail;
    const PictureAnswer answer = m_images->picture(want);
    switch (answer.state) {
    case State::Ready: {
        const QPixmap tile = covering(answer.image, devicePixels);
        m_tiles.insert(key, new QPixmap(tile), qsizetype(tile.width()) * tile.height() * 4 / 1024 + 1);
        return {ThumbnailState::Ready, tile};
    }
    case State::Failed:
        m_waiting[row.thumbnail.url].insert(row.id); // better once the network is
        return {ThumbnailState::Failed, {}};
    case State::NeedsClick:
    case State::Forbidden:
        m_waiting[row.thumbnail.url].insert(row.id); // the reader may load it
        return {ThumbnailState::Waiting, {}};
    case State::Loading:
    case State::Waiting:
        break;
    }
    m_waiting[row.thumbnail.url].insert(row.id);
    return {answer.state == State::Loading ? ThumbnailState::Loading : ThumbnailState::Waiting, {}};
}

} // namespace hearth
