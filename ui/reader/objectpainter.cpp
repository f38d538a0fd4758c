// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/objectpainter.h"
#include "core/image/imagechoice.h"
#include "ui/common/failuretext.h"
#include "ui/reader/picturesize.h"
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QUrl>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

/// What a block leaves of the column: lists and quotes are indented.
qreal roomIn(const QTextDocument &document, int position, qreal column)
{
    const QTextBlock block = document.findBlock(position);
    const QTextBlockFormat format = block.blockFormat();
    qreal used = format.leftMargin() + format.rightMargin() + format.indent() * document.indentWidth();
    if (block.textList())
        used += block.textList()->format().indent() * document.indentWidth();
    return std::max<qreal>(16, column - used);
}

} // namespace

ObjectPainter::ObjectPainter(QObject *parent) : QObject(parent)
{
    connect(&m_pictures, &ReaderPictures::changed, this, [this](const QString &reference, bool size) {
        // Room that the article itself asked for stays as it is.
        const auto moves = [&](const PageObject &object) {
            const auto *picture = std::get_if<PictureObject>(&object.what);
            return picture && (reference.isEmpty() || picture->image.url == reference) &&
                   statedSize(picture->image).isEmpty();
        };
        Q_EMIT pictureReady(size && std::ranges::any_of(m_objects, moves));
    });
    connect(&m_movies, &MoviePlayer::changed, this,
            [this](const QString &reference) { Q_EMIT pictureMoved(m_rects.value(reference)); });
    connect(&m_logos, &LogoCache::changed, this, [this] { Q_EMIT pictureReady(false); });
}

void ObjectPainter::setObjects(QList<PageObject> objects, Qt::LayoutDirection direction)
{
    m_objects = std::move(objects);
    m_direction = direction;
    m_focused = -1;
    m_rects.clear();
    m_movies.clear();
}

void ObjectPainter::setStyle(const Style &style)
{
    m_style = style;
    m_pictures.setWidest(int(std::ceil(style.columnWidth * style.devicePixelRatio)));
}

const PictureObject *ObjectPainter::picture(int index) const
{
    return index >= 0 && index < m_objects.size() ? std::get_if<PictureObject>(&m_objects[index].what)
                                                  : nullptr;
}

void ObjectPainter::setLink(int index, const QUrl &link)
{
    if (picture(index))
        std::get<PictureObject>(m_objects[index].what).link = link;
}

QSizeF ObjectPainter::pictureSize(const PictureObject &picture, qreal available)
{
    if (m_pictures.isLeftOut(picture))
        return {0, 0};
    const QSizeF stated(picture.image.width, picture.image.height);
    // What is stated is believed, so that nothing moves when the picture comes.
    const QSizeF natural = stated.isEmpty() ? QSizeF(m_pictures.size(picture)) : QSizeF();
    return hearth::pictureSize(stated, natural, available, picture.lead);
}

QSizeF ObjectPainter::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const PageObject *object = objectOf(m_objects, format.toImageFormat().name());
    if (!object)
        return {0, 0};
    if (const auto *badge = std::get_if<BadgeObject>(&object->what))
        return badgeSize(badge->value, m_style.badgeFont);
    if (const auto *logo = std::get_if<LogoObject>(&object->what))
        return QSizeF(logo->side, logo->side) * m_style.scale;
    if (const auto *icon = std::get_if<IconObject>(&object->what))
        return QSizeF(icon->side, icon->side) * m_style.scale;
    return pictureSize(std::get<PictureObject>(object->what),
                       roomIn(*document, position, m_style.columnWidth));
}

void ObjectPainter::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                               const QTextFormat &format)
{
    const PageObject *object = objectOf(m_objects, format.toImageFormat().name());
    if (!object)
        return;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (const auto *badge = std::get_if<BadgeObject>(&object->what)) {
        paintBadge(*painter, rect.topLeft(), badge->score, badge->value,
                   {m_style.badgeFont, m_style.theme, m_direction});
    } else if (const auto *logo = std::get_if<LogoObject>(&object->what)) {
        m_logos.paint(*painter, rect, logo->name, logo->domain);
    } else if (const auto *icon = std::get_if<IconObject>(&object->what)) {
        paintIcon(*painter, rect, icon->icon, toneColor(icon->tone),
                  icon->mirrored && m_direction == Qt::RightToLeft);
    } else {
        paintPicture(*painter, rect, std::get<PictureObject>(object->what));
        if (m_focused >= 0 && object == &m_objects[m_focused]) {
            painter->setClipping(false);
            painter->setPen(QPen(m_style.theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius::field, radius::field);
        }
    }
    painter->restore();
}

void ObjectPainter::paintPicture(QPainter &painter, const QRectF &rect, const PictureObject &picture)
{
    const ShownPicture shown = m_pictures.get(picture);
    if (!shown.isReady() && shown.state != PictureAnswer::State::Loading)
        return paintPlaceholder(painter, rect, picture, shown);
    QPainterPath shape;
    const qreal corner = std::min<qreal>(radius::field, rect.height() / 4);
    shape.addRoundedRect(rect, corner, corner);
    if (!shown.isReady()) {
        painter.fillPath(shape, m_style.theme.well);
        return;
    }
    QImage image = shown.image;
    const QSize pixels = (rect.size() * m_style.devicePixelRatio).toSize();
    if (!m_movies.isStill(picture.image.url)) {
        const QImage frame = m_movies.frame(picture.image.url, m_pictures.path(picture), pixels);
        if (!frame.isNull()) {
            m_rects.insert(picture.image.url, rect);
            image = frame;
        }
    }
    const QSizeF size = image.isNull() ? QSizeF(shown.pixmap.size()) : QSizeF(image.size());
    // It fills the room that was kept for it, or, when its shape is another one, stands in its middle.
    QRectF target(QPointF(), size.scaled(rect.size(), Qt::KeepAspectRatio));
    target.moveCenter(rect.center());
    const bool fills = rect.width() - target.width() <= 0.02 * rect.width() + 1 &&
                       rect.height() - target.height() <= 0.02 * rect.height() + 1;
    if (!fills)
        painter.fillPath(shape, m_style.theme.well);
    painter.setClipPath(shape, Qt::IntersectClip);
    if (image.isNull())
        painter.drawPixmap(fills ? rect : target, shown.pixmap, QRectF(shown.pixmap.rect()));
    else
        painter.drawImage(fills ? rect : target, image, QRectF(image.rect()));
}

namespace {

/// What is said where a picture is not.
QString placeholderText(const PictureObject &picture, const ShownPicture &shown)
{
    using State = PictureAnswer::State;
    if (!isWebPicture(picture))
        return ObjectPainter::tr("Picture not found in the library");
    switch (shown.state) {
    case State::Waiting:
        return ObjectPainter::tr("Picture not loaded: no network");
    case State::NeedsClick:
        return ObjectPainter::tr("Click to load the picture");
    case State::Forbidden:
        return ObjectPainter::tr("Picture not loaded: your settings say never");
    case State::Failed:
        return ObjectPainter::tr("Picture not loaded: %1. Click to try again.")
            .arg(failureLabel(shown.reason, shown.status));
    case State::Ready:
    case State::Loading:
        break;
    }
    return {};
}

} // namespace

void ObjectPainter::paintPlaceholder(QPainter &painter, const QRectF &rect, const PictureObject &picture,
                                     const ShownPicture &shown)
{
    const Theme &theme = m_style.theme;
    const QRectF frame = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal corner = std::min<qreal>(radius::field, rect.height() / 4);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(frame, corner, corner);

    QStringList lines{placeholderText(picture, shown)};
    const QString host = QUrl(picture.image.url).host();
    const QString about = picture.alt.isEmpty() ? host : picture.alt;
    if (!about.isEmpty())
        lines += about;
    painter.setFont(m_style.noteFont);
    const QFontMetricsF metrics(m_style.noteFont);
    const qreal icon = 20 * m_style.scale;
    const qreal room = rect.width() - 2 * space::m;
    if (rect.height() >= icon + 2 * metrics.lineSpacing() + 4 * space::s && room > 60) {
        qreal y = rect.center().y() - (icon + space::s + lines.size() * metrics.lineSpacing()) / 2;
        paintIcon(painter, QRectF(rect.center().x() - icon / 2, y, icon, icon), IconName::PictureMissing,
                  theme.tertiary);
        y += icon + space::s;
        for (const QString &line : lines) {
            painter.setPen(&line == &lines.first() ? theme.secondary : theme.tertiary);
            painter.drawText(QRectF(rect.left() + space::m, y, room, metrics.lineSpacing()), Qt::AlignCenter,
                             metrics.elidedText(line, Qt::ElideRight, room));
            y += metrics.lineSpacing();
        }
        return;
    }
    const qreal small = std::min({icon, rect.height() - 4, rect.width() - 4});
    const QString line = lines.join(u" · "_s);
    const qreal textRoom = rect.width() - small - 3 * space::s;
    if (textRoom < 80 || rect.height() < metrics.height()) {
        if (small >= 8)
            paintIcon(painter, QRectF(rect.center() - QPointF(small / 2, small / 2), QSizeF(small, small)),
                      IconName::PictureMissing, theme.tertiary);
        return;
    }
    const QString text = metrics.elidedText(line, Qt::ElideRight, textRoom);
    const QSizeF textSize(std::ceil(metrics.horizontalAdvance(text)), rect.height());
    const qreal left = rect.center().x() - (small + space::s + textSize.width()) / 2;
    const bool rightToLeft = m_direction == Qt::RightToLeft;
    const qreal iconLeft = rightToLeft ? left + textSize.width() + space::s : left;
    paintIcon(painter, QRectF(iconLeft, rect.center().y() - small / 2, small, small),
              IconName::PictureMissing, theme.tertiary);
    painter.setPen(theme.secondary);
    painter.drawText(QRectF(QPointF(rightToLeft ? left : left + small + space::s, rect.top()), textSize),
                     Qt::AlignCenter, text);
}

QColor ObjectPainter::toneColor(IconObject::Tone tone) const
{
    switch (tone) {
    case IconObject::Tone::Secondary:
        return m_style.theme.secondary;
    case IconObject::Tone::Tertiary:
        return m_style.theme.tertiary;
    case IconObject::Tone::Accent:
        break;
    }
    return m_style.theme.accent;
}

} // namespace hearth
