// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/imageloader.h"
#include "ui/list/thumbnailsource.h"

namespace hearth {

/// Pictures that lie in the library's own folder; remote ones are Waiting, nothing is ever fetched.
class LocalThumbnails final : public ThumbnailSource
{
    Q_OBJECT
public:
    explicit LocalThumbnails(QObject *parent = nullptr, qsizetype byteCap = 32 * 1024 * 1024);

    void setLibraryFolder(const QString &folder); ///< absolute; forgets all pictures
    Thumbnail thumbnail(const RowData &row, QSize devicePixels) override;

private:
    QString m_folder;
    ImageLoader m_loader;
    QHash<QString, QList<ArticleId>> m_waiting; ///< key → rows to repaint
};

} // namespace hearth
