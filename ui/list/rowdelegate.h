// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/clock.h"
#include "ui/list/preparedrow.h"
#include <QAbstractItemDelegate>
#include <QCache>

namespace hearth {

class LogoCache;
class ThumbnailSource;

/// Paints the rows of an ArticleListModel: texts, geometry and painting are three steps, the first two of
/// them pure.
class RowDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    void setStyle(const RowStyle &style);
    const RowStyle &style() const { return m_style; }
    void setThumbnailSource(ThumbnailSource *source) { m_thumbnails = source; }
    void setLogoCache(LogoCache *logos) { m_logos = logos; }
    void setClock(const Clock *clock) { m_clock = clock; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the row's star button is.
    QRectF starRect(const QRect &cell, const QModelIndex &index) const;
    /// A row that is still on its way.
    void paintSkeleton(QPainter &painter, const QRect &cell) const;

private:
    /// Of the cache, or made now; null when the index is not of an ArticleListModel. Holds until the next
    /// call.
    const PreparedRow *prepared(QSize cell, const QModelIndex &index) const;
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintThumbnail(QPainter &painter, const QRectF &rect, const RowData &row) const;
    void paintMeta(QPainter &painter, const PreparedRow &prepared, bool withLogo) const;
    QString toolTipAt(const PreparedRow &prepared, QPointF position) const;

    static constexpr int keptRows = 160; ///< about three screens

    RowStyle m_style;
    mutable QCache<ArticleId, PreparedRow> m_prepared;
    ThumbnailSource *m_thumbnails = nullptr;
    LogoCache *m_logos = nullptr;
    const Clock *m_clock = nullptr;
};

} // namespace hearth
