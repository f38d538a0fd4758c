// SPDX-License-Identifier: Apache-2.0
#include "ui/list/rowdelegate.h"
#include "ui/common/logo.h"
#include "ui/common/paint.h"
#include "ui/common/relativedate.h"
#include "ui/common/scorebadge.h"
#include "ui/list/rowtextpainter.h"
#include "ui/list/thumbnailpainter.h"
#include "ui/list/thumbnailsource.h"
#include "ui/models/articlelistmodel.h"
#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int accentBar = 3;

const ArticleListModel *modelOf(const QModelIndex &index)
{
    return qobject_cast<const ArticleListModel *>(index.model());
}

} // namespace

RowDelegate::RowDelegate(QObject *parent)
    : QAbstractItemDelegate(parent), m_style(QFont(), Theme(), Density::Comfortable, Qt::LeftToRight)
{
}

RowDelegate::Prepared RowDelegate::prepare(const QRect &cell, const QModelIndex &index) const
{
    Prepared p;
    const ArticleListModel *model = modelOf(index);
    if (!model)
        return p;
    p.cell = cell;
    p.row = &model->rowData(index.row());
    const QDateTime now = m_clock ? m_clock->nowUtc() : QDateTime::currentDateTimeUtc();
    const Density density = m_style.metrics.density;
    p.texts = rowTexts(*p.row, density, now, QLocale());

    const auto width = [](const RowStyle::Face &face, const QString &text) {
        return text.isEmpty() ? 0 : std::ceil(face.metrics.horizontalAdvance(text));
    };
    const RowStyle::Face &title = p.row->read ? m_style.titleRead : m_style.title;
    RowParts parts;
    parts.titleLines = maxTitleLines(density);
    parts.title = density == Density::Compact ? width(title, p.texts.title) : 0;
    parts.excerpt = !p.texts.excerpt.isEmpty();
    parts.provider = width(m_style.provider, p.texts.provider);
    parts.date = width(m_style.meta, p.texts.date);
    parts.topics = width(m_style.meta, p.texts.topics);
    parts.related = width(m_style.meta, p.texts.related);
    parts.marks = int(p.texts.marks.size());
    parts.quality = badgeSize(p.row->quality, m_style.badge.font);
    parts.heat = badgeSize(p.row->heat, m_style.badge.font);
    p.geometry = rowGeometry(m_style.metrics, parts, p.cell);
    if (parts.titleLines > 1) {
        const int lines = lineCount(p.texts.title, title.font, p.geometry.title.width(), parts.titleLines);
        if (lines != parts.titleLines) {
            parts.titleLines = lines;
            p.geometry = rowGeometry(m_style.metrics, parts, p.cell);
        }
    }
    return p;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Prepared p = prepare(option.rect, index);
    if (!p.row)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBackground(*painter, option);

    const Theme &theme = m_style.theme;
    const RowGeometry &g = p.geometry;
    const RowStyle::Face &title = p.row->read ? m_style.titleRead : m_style.title;
    if (!g.thumbnail.isEmpty())
        paintThumbnail(*painter, g.thumbnail, *p.row);
    painter->setPen(p.row->read ? theme.secondary : theme.text);
    if (m_style.metrics.density == Density::Compact)
        paintLine(*painter, g.title, p.texts.title, title.font, m_style.metrics.direction);
    else
        paintLines(*painter, g.title, p.texts.title, title.font, m_style.metrics.titleLine,
                   maxTitleLines(m_style.metrics.density), m_style.metrics.direction);
    painter->setPen(theme.secondary);
    paintLine(*painter, g.excerpt, p.texts.excerpt, m_style.excerpt.font, m_style.metrics.direction);
    paintMeta(*painter, p);
    paintBadge(*painter, g.quality.topLeft(), Score::Quality, p.row->quality, m_style.badge.font, theme,
               m_style.metrics.direction);
    paintBadge(*painter, g.heat.topLeft(), Score::Heat, p.row->heat, m_style.badge.font, theme,
               m_style.metrics.direction);
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (p.row->starred && (hovered || m_style.metrics.density == Density::Compact))
        paintIcon(*painter, g.star.adjusted(2, 2, -2, -2), IconName::Star, theme.accent);
    else if (hovered)
        paintIcon(*painter, g.star.adjusted(2, 2, -2, -2), IconName::StarOutline, theme.tertiary);
    painter->restore();
}

void RowDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Theme &theme = m_style.theme;
    const QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    // A ring where the keyboard is: always when the row is not selected, else only once keys are being used.
    const bool current = (option.state & QStyle::State_HasFocus) &&
                         (!selected || (option.state & QStyle::State_KeyboardFocusChange));
    QColor hover = theme.panel;
    hover.setAlphaF(0.7F);

    if (m_style.metrics.density == Density::Cards) {
        painter.setPen(QPen(selected ? theme.accent : theme.hairline, selected ? 2 : 1));
        painter.setBrush(selected ? theme.selected : hovered ? theme.panel : theme.background);
        const qreal inset = selected ? 1 : 0.5;
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius::field, radius::field);
        if (current) {
            painter.setPen(QPen(theme.accent, 1.5, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius::field + 3, radius::field + 3);
        }
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
    if (current) {
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

void RowDelegate::paintMeta(QPainter &painter, const Prepared &p) const
{
    const Theme &theme = m_style.theme;
    const RowGeometry &g = p.geometry;
    const Qt::LayoutDirection direction = m_style.metrics.direction;
    if (!g.logo.isEmpty() && !p.texts.provider.isEmpty()) {
        if (m_logos)
            m_logos->paint(painter, g.logo, p.texts.provider, p.row->providerDomain);
    }
    painter.setPen(p.row->read ? theme.tertiary : theme.secondary);
    paintLine(painter, g.provider, p.texts.provider, m_style.provider.font, direction);
    painter.setPen(theme.tertiary);
    paintLine(painter, g.date, p.texts.date, m_style.meta.font, direction);
    paintLine(painter, g.topics, p.texts.topics, m_style.meta.font, direction);
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
        painter.drawText(g.related, Qt::AlignCenter, p.texts.related);
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
    parts.excerpt = true;
    parts.provider = 8 * m_style.metrics.em;
    parts.date = 3 * m_style.metrics.em;
    parts.quality = badgeSize(88, m_style.badge.font);
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
    return prepare(cell, index).geometry.star;
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    const Prepared p = prepare(option.rect, index);
    const QString text = p.row ? toolTipAt(p, event->pos()) : QString();
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view->viewport());
    return true;
}

QString RowDelegate::toolTipAt(const Prepared &p, QPointF position) const
{
    const RowGeometry &g = p.geometry;
    const RowStyle::Face &title = p.row->read ? m_style.titleRead : m_style.title;
    if (g.date.contains(position))
        return p.row->date ? fullDate(*p.row->date, p.row->dateOnly, QLocale()) : QString();
    if (g.quality.contains(position))
        return scoreDescription(Score::Quality, p.row->quality);
    if (g.heat.contains(position))
        return scoreDescription(Score::Heat, p.row->heat);
    if (g.star.contains(position))
        return p.row->starred ? tr("Remove the star") : tr("Star");
    if (g.related.contains(position))
        return tr("%n related article(s)", nullptr, p.row->relatedCount);
    for (std::size_t i = 0; i < g.marks.size() && i < p.texts.marks.size(); ++i) {
        if (g.marks[i].contains(position))
            return p.texts.marks[i].name;
    }
    if (g.provider.contains(position) || g.logo.contains(position))
        return p.row->providerDomain.isEmpty() ? p.texts.provider
                                               : tr("%1 (%2)").arg(p.texts.provider, p.row->providerDomain);
    if (g.topics.contains(position))
        return p.texts.topics;
    if (g.excerpt.contains(position))
        return p.texts.excerpt;
    const bool cut = lineCount(p.texts.title, title.font, g.title.width(), 99) * m_style.metrics.titleLine >
                     g.title.height() + 1;
    return g.title.contains(position) && cut ? p.texts.title : QString();
}

} // namespace hearth
