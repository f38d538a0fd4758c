// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/image/imageservice.h"
#include "ui/list/localthumbnails.h"
#include <QPointer>

namespace hearth {

/// The list's pictures: those of the library from its folder, those of the web through the image service,
/// which asks nobody that the user's policy does not allow.
class WebThumbnails final : public ThumbnailSource
{
    Q_OBJECT
public:
    explicit WebThumbnails(QObject *parent = nullptr, qsizetype byteCap = 32 * 1024 * 1024);

    void setLibraryFolder(const QString &folder); ///< absolute; forgets all pictures
    void setImages(ImageService *images);         ///< not owned; null: nothing from the web
    void askAgain();                              ///< what is allowed, or the network, changed

    Thumbnail thumbnail(const RowData &row, QSize devicePixels) override;
    void setVisible(const QSet<QString> &references) override;

private:
    Thumbnail fromWeb(const RowData &row, QSize devicePixels);

    LocalThumbnails m_local;
    QPointer<ImageService> m_images;
    QCache<QString, QPixmap> m_tiles;          ///< cost in KiB
    QHash<QString, QSet<ArticleId>> m_waiting; ///< reference → rows to repaint
};

} // namespace hearth
