// SPDX-License-Identifier: Apache-2.0
#include "ui/list/rowdelegate.h"
#include "ui/common/logo.h"
#include "ui/common/paint.h"
#include "ui/common/relativedate.h"
#include "ui/common/scorebadge.h"
#include "ui/list/thumbnailpainter.h"
#include "ui/list/thumbnailsource.h"
#include "ui/models/articlelistmodel.h"
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int accentBar = 3;

const ArticleListModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const ArticleListModel *>(index.model());
}

/// A ring where the keyboard is: always when the row is not selected, else only once keys are being used.
bool showsFocus(const QStyleOptionViewItem &option)
{
    return (option.state & QStyle::State_HasFocus) &&
           (!(option.state & QStyle::State_Selected) || (option.state & QStyle::State_KeyboardFocusChange));
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_style(QFont(), Theme(), Density::Comfortable, Qt::LeftToRight)
    , m_prepared(keptRows)
{
}

void RowDelegate::setStyle(const RowStyle &style)
{
    m_style = style;
    m_prepared.clear();
}

const PreparedRow *RowDelegate::prepared(QSize cell, const QModelIndex &index) const
{
    const ArticleListModel *model = modelOf(index);
    if (!model)
        return nullptr;
    const RowData &row = model->rowData(index.row());
    const QDateTime now = m_clock ? m_clock->nowUtc() : QDateTime::currentDateTimeUtc();
    const PreparedRow *known = m_prepared.object(row.id);
    if (known && known->cell == cell && known->minute == now.toSecsSinceEpoch() / 60 && known->row == row)
        return known;
    auto *made = prepareRow(row, cell, m_style, now, QLocale()).release();
    m_prepared.insert(row.id, made);
    return made;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PreparedRow *p = prepared(option.rect.size(), index);
    if (!p)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option);
    painter->translate(option.rect.topLeft());

    const Theme &theme = m_style.theme;
    const RowGeometry &g = p->geometry;
    const qreal frame =
        m_style.metrics.density == Density::Cards ? 0.5 : 0; // half of its line lies over the picture
    if (!g.thumbnail.isEmpty())
        paintThumbnail(*painter, g.thumbnail.adjusted(frame, frame, -frame, 0), p->row);
    painter->setPen(p->row.read ? theme.secondary : theme.text);
    p->title.paint(*painter);
    painter->setPen(theme.secondary);
    p->excerpt.paint(*painter);
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool markedStar = p->row.starred && !g.marks[0].isEmpty();
    const bool showsStar = !markedStar && (hovered || p->row.starred);
    paintMeta(*painter, *p, !showsStar || !g.star.intersects(g.logo));
    if (!g.quality.isEmpty())
        m_style.badges->paint(*painter, g.quality.topLeft(), Score::Quality, p->row.quality);
    if (!g.heat.isEmpty())
        m_style.badges->paint(*painter, g.heat.topLeft(), Score::Heat, p->row.heat);
    if (showsStar)
        paintIcon(*painter, g.star.adjusted(2, 2, -2, -2),
                  p->row.starred ? IconName::Star : IconName::StarOutline,
                  p->row.starred ? theme.accent : theme.tertiary);
    painter->translate(-option.rect.topLeft());
    if (m_style.metrics.density == Density::Cards)
        paintFrame(*painter, option);
    painter->restore();
}

/// Over the picture, which reaches to the card's edge.
void RowDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Theme &theme = m_style.theme;
    const QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const qreal inset = selected ? 1 : 0.5;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(selected ? theme.accent : theme.hairline, selected ? 2 : 1));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius::field, radius::field);
    if (showsFocus(option)) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(rect.adjusted(-3.5, -3.5, 3.5, 3.5), radius::field + 3, radius::field + 3);
    }
}

void RowDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Theme &theme = m_style.theme;
    const QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    QColor hover = theme.panel;
    hover.setAlphaF(0.7F);

    if (m_style.metrics.density == Density::Cards) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? theme.selected : hovered ? theme.panel : theme.background);
        painter.drawRoundedRect(rect, radius::field, radius::field);
        return;
    }
    if (selected)
        painter.fillRect(rect, theme.selected);
    else if (hovered)
        painter.fillRect(rect, hover);
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.hairline);
    if (selected)
        painter.fillRect(mirrored(QRectF(rect.left(), rect.top(), accentBar, rect.height()), rect,
                                  m_style.metrics.direction),
                         theme.accent);
    if (showsFocus(option)) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(accentBar + 2.5, 2.5, -accentBar - 2.5, -3.5), radius::badge,
                                radius::badge);
    }
}

void RowDelegate::paintThumbnail(QPainter &painter, const QRectF &rect, const RowData &row) const
{
    const bool card = m_style.metrics.density == Density::Cards;
    const qreal corner = card ? radius::field : radius::badge;
    const Corners corners = card ? Corners::Top : Corners::All;
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QSize pixels = (rect.size() * ratio).toSize();
    const Thumbnail thumbnail = m_thumbnails ? m_thumbnails->thumbnail(row, pixels) : Thumbnail{};
    if (thumbnail.state == ThumbnailState::Ready) {
        paintPicture(painter, rect, thumbnail.pixmap, corner, corners);
        return;
    }
    const QString &name = row.providerName.isEmpty() ? row.providerDomain : row.providerName;
    paintTile(painter, rect, LogoCache::tileColor(name), m_style.theme, corner, corners);
    if (thumbnail.state == ThumbnailState::Failed) {
        QRectF sign(0, 0, 20, 20);
        sign.moveCenter(rect.center());
        paintIcon(painter, sign, IconName::PictureMissing, m_style.theme.secondary);
    }
}

void RowDelegate::paintMeta(QPainter &painter, const PreparedRow &p, bool withLogo) const
{
    const Theme &theme = m_style.theme;
    const RowGeometry &g = p.geometry;
    if (withLogo && !g.logo.isEmpty() && !p.texts.provider.isEmpty() && m_logos)
        m_logos->paint(painter, g.logo, p.texts.provider, p.row.providerDomain);
    painter.setPen(p.row.read ? theme.tertiary : theme.secondary);
    p.provider.paint(painter);
    painter.setPen(theme.tertiary);
    p.date.paint(painter);
    p.topics.paint(painter);
    painter.setFont(m_style.meta.font);
    for (const QRectF &separator : g.separators) {
        if (!separator.isEmpty())
            painter.drawText(separator, Qt::AlignCenter, u"·"_s);
    }
    if (!g.related.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.well);
        painter.drawRoundedRect(g.related, g.related.height() / 2, g.related.height() / 2);
        painter.setPen(theme.secondary);
        p.related.paint(painter);
    }
    for (std::size_t i = 0; i < g.marks.size() && i < p.texts.marks.size(); ++i) {
        const RowMark &mark = p.texts.marks[i];
        paintIcon(painter, g.marks[i], mark.icon,
                  mark.tone == RowMark::Tone::Accent ? theme.accent : theme.secondary);
    }
}

void RowDelegate::paintSkeleton(QPainter &painter, const QRect &cell) const
{
    RowParts parts;
    parts.titleLines = 2;
    parts.title = cell.width() * 0.5;
    parts.excerpt = 1;
    parts.provider = 8 * m_style.metrics.em;
    parts.date = 3 * m_style.metrics.em;
    parts.quality = m_style.badges->size(88);
    parts.heat = parts.quality;
    RowGeometry g = rowGeometry(m_style.metrics, parts, cell);
    const Theme &theme = m_style.theme;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.well);
    const auto bar = [&](QRectF rect, qreal share, qreal height) {
        rect = mirrored(QRectF(rect.left(), rect.center().y() - height / 2, rect.width() * share, height),
                        rect, m_style.metrics.direction);
        painter.drawRoundedRect(rect, height / 2, height / 2);
    };
    painter.drawRoundedRect(g.thumbnail, radius::badge, radius::badge);
    if (m_style.metrics.density == Density::Compact) {
        bar(g.title, 1, 10);
    } else {
        const qreal half = m_style.metrics.titleLine;
        bar({g.title.left(), g.title.top(), g.title.width(), half}, 0.92, 11);
        bar({g.title.left(), g.title.top() + half, g.title.width(), half}, 0.55, 11);
    }
    if (!g.excerpt.isEmpty())
        bar(g.excerpt, 0.8, 8);
    if (!g.provider.isEmpty())
        bar(g.provider, 1, 8);
    if (!g.date.isEmpty())
        bar(g.date, 1, 8);
    painter.drawRoundedRect(g.logo, radius::logo, radius::logo);
    painter.drawRoundedRect(g.quality, radius::badge, radius::badge);
    painter.drawRoundedRect(g.heat, radius::badge, radius::badge);
    if (m_style.metrics.density != Density::Cards)
        painter.fillRect(QRectF(cell.left(), cell.bottom(), cell.width(), 1), theme.hairline);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight(m_style.metrics, option.rect.width())};
}

QRectF RowDelegate::starRect(const QRect &cell, const QModelIndex &index) const
{
    const PreparedRow *p = prepared(cell.size(), index);
    return p ? p->geometry.star.translated(cell.topLeft()) : QRectF();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    Q_UNUSED(option)
    if (event->type() != QEvent::ToolTip)
        return false;
    const QRect cell = view->visualRect(index);
    const PreparedRow *p = prepared(cell.size(), index);
    const QString text = p ? toolTipAt(*p, event->pos() - cell.topLeft()) : QString();
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view->viewport());
    return true;
}

QString RowDelegate::toolTipAt(const PreparedRow &p, QPointF position) const
{
    const RowGeometry &g = p.geometry;
    if (g.date.contains(position))
        return p.row.date ? fullDate(*p.row.date, p.row.dateOnly, QLocale()) : QString();
    if (g.quality.contains(position))
        return scoreDescription(Score::Quality, p.row.quality);
    if (g.heat.contains(position))
        return scoreDescription(Score::Heat, p.row.heat);
    if (g.star.contains(position))
        return p.row.starred ? tr("Remove the star") : tr("Star");
    if (g.related.contains(position))
        return tr("%n related article(s)", nullptr, p.row.relatedCount);
    for (std::size_t i = 0; i < g.marks.size() && i < p.texts.marks.size(); ++i) {
        if (g.marks[i].contains(position))
            return p.texts.marks[i].name;
    }
    if (g.provider.contains(position) || g.logo.contains(position))
        return p.row.providerDomain.isEmpty() ? p.texts.provider
                                              : tr("%1 (%2)").arg(p.texts.provider, p.row.providerDomain);
    if (g.topics.contains(position) && p.topics.isCut())
        return p.texts.topics;
    if (g.excerpt.contains(position) && p.excerpt.isCut())
        return p.texts.excerpt;
    return g.title.contains(position) && p.title.isCut() ? p.texts.title : QString();
}

} // namespace hearth
