// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/index/rowdata.h"
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace hearth {

enum class ThumbnailState {
    None,    ///< the article has no picture
    Loading, ///< ready() will follow
    Ready,   ///< the pixmap is set
    Waiting, ///< a picture that policy, offline mode or the network keeps away
    Failed,  ///< a picture that cannot be found or decoded
};

struct Thumbnail
{
    ThumbnailState state = ThumbnailState::None;
    QPixmap pixmap; ///< exactly the size asked for
};

/// Where the list's pictures come from. Asked only for rows that are being painted, on the UI thread, so it
/// must answer at once and work elsewhere. An implementation over the network plugs in here.
class ThumbnailSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// `devicePixels` is the size of the tile; the picture covers it, what hangs over is cut off.
    virtual Thumbnail thumbnail(const RowData &row, QSize devicePixels) = 0;
    /// The pictures of the rows that are on the screen now, by ImageRef::url: work for others can stop.
    virtual void setVisible(const QSet<QString> &references) { Q_UNUSED(references) }

Q_SIGNALS:
    void ready(hearth::ArticleId id); ///< ask again for this row; None: for all of them
};

} // namespace hearth
