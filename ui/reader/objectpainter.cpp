// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/objectpainter.h"
#include "ui/reader/picturesize.h"
#include <QBuffer>
#include <QImageReader>
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

constexpr qsizetype pictureCache = 96 * 1024 * 1024;

/// A small picture that the text itself holds, base64 in its address.
QImage embeddedImage(const QString &url)
{
    QByteArray bytes = QByteArray::fromBase64(QStringView(url).mid(url.indexOf(u',') + 1).toLatin1());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    return size.isValid() && qint64(size.width()) * size.height() <= 4'000'000 ? reader.read() : QImage();
}

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

ObjectPainter::ObjectPainter(QObject *parent) : QObject(parent), m_loader(pictureCache)
{
    connect(&m_loader, &ImageLoader::ready, this, [this](const QString &key) {
        bool sizeChanged = false;
        for (const PageObject &object : m_objects) {
            const auto *picture = std::get_if<PictureObject>(&object.what);
            sizeChanged |= picture && key.endsWith(picture->image.url);
        }
        Q_EMIT pictureReady(sizeChanged);
    });
    connect(&m_logos, &LogoCache::changed, this, [this] { Q_EMIT pictureReady(false); });
}

void ObjectPainter::setObjects(QList<PageObject> objects, Qt::LayoutDirection direction)
{
    m_objects = std::move(objects);
    m_direction = direction;
}

void ObjectPainter::setStyle(const Style &style)
{
    m_style = style;
}

ImageLoader::Entry ObjectPainter::load(const ImageRef &image)
{
    if (image.url.startsWith("data:image/"_L1))
        return m_loader.get(image.url, [url = image.url] { return embeddedImage(url); });
    if (!isLocalImage(image.url))
        return {ImageLoader::State::Failed, {}};
    const int width = int(std::ceil(m_style.columnWidth * m_style.devicePixelRatio));
    const QString key = u"%1 %2 %3"_s.arg(width).arg(m_style.libraryFolder, image.url);
    return m_loader.get(key, [folder = m_style.libraryFolder, url = image.url, width] {
        const QString path = libraryImagePath(folder, url);
        return path.isEmpty() ? QImage() : decodeImage(path, QSize(width, 2 * width), Fit::Contain);
    });
}

QSizeF ObjectPainter::pictureSize(const PictureObject &picture, qreal available)
{
    const ImageLoader::Entry entry = load(picture.image);
    QSizeF natural;
    const QSizeF stated(picture.image.width, picture.image.height);
    if (entry.state == ImageLoader::State::Ready) {
        natural = entry.pixmap.size();
        // Only the shape of a picture that was shrunk while decoding is known, not its size: it is wide
        // enough.
        if (!stated.isEmpty() && stated.width() < natural.width())
            natural = natural.scaled(stated, Qt::KeepAspectRatio);
    }
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
        paintBadge(*painter, rect.topLeft(), badge->score, badge->value, m_style.badgeFont, m_style.theme,
                   m_direction);
    } else if (const auto *logo = std::get_if<LogoObject>(&object->what)) {
        m_logos.paint(*painter, rect, logo->name, logo->domain);
    } else if (const auto *icon = std::get_if<IconObject>(&object->what)) {
        paintIcon(*painter, rect, icon->icon, toneColor(icon->tone),
                  icon->mirrored && m_direction == Qt::RightToLeft);
    } else {
        paintPicture(*painter, rect, std::get<PictureObject>(object->what));
    }
    painter->restore();
}

void ObjectPainter::paintPicture(QPainter &painter, const QRectF &rect, const PictureObject &picture)
{
    const ImageLoader::Entry entry = load(picture.image);
    if (entry.state == ImageLoader::State::Failed) {
        paintPlaceholder(painter, rect, picture, isLocalImage(picture.image.url));
        return;
    }
    QPainterPath shape;
    const qreal corner = std::min<qreal>(radius::field, rect.height() / 4);
    shape.addRoundedRect(rect, corner, corner);
    if (entry.state == ImageLoader::State::Loading) {
        painter.fillPath(shape, m_style.theme.well);
        return;
    }
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.drawPixmap(rect, entry.pixmap, QRectF(entry.pixmap.rect()));
}

void ObjectPainter::paintPlaceholder(QPainter &painter, const QRectF &rect, const PictureObject &picture,
                                     bool local)
{
    const Theme &theme = m_style.theme;
    const QRectF frame = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal corner = std::min<qreal>(radius::field, rect.height() / 4);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(frame, corner, corner);

    QStringList lines{local ? tr("Picture not found in the library") : tr("Picture not loaded")};
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
    const qreal width = small + space::s + metrics.horizontalAdvance(text);
    const qreal x = rect.center().x() - width / 2;
    paintIcon(painter, QRectF(x, rect.center().y() - small / 2, small, small), IconName::PictureMissing,
              theme.tertiary);
    painter.setPen(theme.secondary);
    painter.drawText(QRectF(x + small + space::s, rect.top(), textRoom, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
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
