// SPDX-License-Identifier: Apache-2.0
#include "ui/list/localthumbnails.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype mostRemembered = 2000;

} // namespace

LocalThumbnails::LocalThumbnails(QObject *parent, qsizetype byteCap)
    : ThumbnailSource(parent), m_loader(byteCap)
{
    connect(&m_loader, &ImageLoader::ready, this, [this](const QString &key) {
        const QList<ArticleId> ids = m_waiting.take(key);
        for (const ArticleId id : ids)
            Q_EMIT ready(id);
        if (ids.isEmpty())
            Q_EMIT ready(ArticleId::None);
    });
}

void LocalThumbnails::setLibraryFolder(const QString &folder)
{
    m_folder = folder;
    m_waiting.clear();
    m_loader.clear();
    Q_EMIT ready(ArticleId::None);
}

Thumbnail LocalThumbnails::thumbnail(const RowData &row, QSize devicePixels)
{
    const QString &url = row.thumbnail.url;
    if (url.isEmpty())
        return {ThumbnailState::None, {}};
    if (!isLocalImage(url))
        return {ThumbnailState::Waiting, {}};
    const QString key = u"%1x%2 %3"_s.arg(devicePixels.width()).arg(devicePixels.height()).arg(url);
    const auto entry = m_loader.get(key, [folder = m_folder, url, devicePixels] {
        const QString path = libraryImagePath(folder, url);
        return path.isEmpty() ? QImage() : decodeImage(path, devicePixels, Fit::Cover);
    });
    switch (entry.state) {
    case ImageLoader::State::Ready:
        return {ThumbnailState::Ready, entry.pixmap};
    case ImageLoader::State::Failed:
        return {ThumbnailState::Failed, {}};
    case ImageLoader::State::Loading:
        break;
    }
    if (m_waiting.size() > mostRemembered) // wishes that the loader dropped while somebody scrolled far
        m_waiting.clear();
    QList<ArticleId> &waiting = m_waiting[key];
    if (!waiting.contains(row.id))
        waiting.append(row.id);
    return {ThumbnailState::Loading, {}};
}

} // namespace hearth
