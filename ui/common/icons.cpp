// SPDX-License-Identifier: Apache-2.0
#include "ui/common/icons.h"
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QLatin1StringView fileName(IconName name)
{
    switch (name) {
    case IconName::Star:
        return "star"_L1;
    case IconName::StarOutline:
        return "star-outline"_L1;
    case IconName::Flame:
        return "flame"_L1;
    case IconName::Search:
        return "search"_L1;
    case IconName::Close:
        return "close"_L1;
    case IconName::ChevronDown:
        return "chevron-down"_L1;
    case IconName::ChevronRight:
        return "chevron-right"_L1;
    case IconName::Back:
        return "back"_L1;
    case IconName::Forward:
        return "forward"_L1;
    case IconName::Check:
        return "check"_L1;
    case IconName::Minus:
        return "minus"_L1;
    case IconName::Plus:
        return "plus"_L1;
    case IconName::Offline:
        return "offline"_L1;
    case IconName::OfflineStale:
        return "offline-stale"_L1;
    case IconName::OfflineFailed:
        return "offline-failed"_L1;
    case IconName::Pause:
        return "pause"_L1;
    case IconName::Play:
        return "play"_L1;
    case IconName::External:
        return "external"_L1;
    case IconName::Link:
        return "link"_L1;
    case IconName::Edit:
        return "edit"_L1;
    case IconName::Folder:
        return "folder"_L1;
    case IconName::Problem:
        return "problem"_L1;
    case IconName::Undecided:
        return "undecided"_L1;
    case IconName::Unpublished:
        return "unpublished"_L1;
    case IconName::Lock:
        return "lock"_L1;
    case IconName::Video:
        return "video"_L1;
    case IconName::Note:
        return "note"_L1;
    case IconName::Picture:
        return "picture"_L1;
    case IconName::PictureMissing:
        return "picture-missing"_L1;
    case IconName::DensityCompact:
        return "density-compact"_L1;
    case IconName::DensityComfortable:
        return "density-comfortable"_L1;
    case IconName::DensityCards:
        return "density-cards"_L1;
    case IconName::Calendar:
        return "calendar"_L1;
    case IconName::Sort:
        return "sort"_L1;
    case IconName::Settings:
        return "settings"_L1;
    case IconName::Menu:
        return "menu"_L1;
    case IconName::Read:
        return "read"_L1;
    case IconName::Unread:
        return "unread"_L1;
    case IconName::Refresh:
        return "refresh"_L1;
    case IconName::Keyboard:
        return "keyboard"_L1;
    case IconName::Info:
        return "info"_L1;
    }
    return {};
}

QPixmap render(IconName name, const QColor &color, QSize devicePixels)
{
    // Short and quick to make: every row paints several icons.
    const QRgb rgba = color.rgba();
    const std::array<char16_t, 7> parts{u'\ue000',
                                        char16_t(name),
                                        char16_t(rgba >> 16),
                                        char16_t(rgba & 0xffff),
                                        char16_t(devicePixels.width()),
                                        char16_t(devicePixels.height()),
                                        u'\ue000'};
    const QString key = QString::fromUtf16(parts.data(), qsizetype(parts.size()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(devicePixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(iconSvg(name, color));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(IconName name, const QColor &off, const QColor &on) : m_name(name), m_off(off), m_on(on) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, colorFor(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(m_name, colorFor(mode, state), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result = render(m_name, colorFor(mode, state), size); // size is in device pixels already
        result.setDevicePixelRatio(scale);
        return result;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new Engine(*this); }
    QString key() const override { return u"hearth"_s; }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        QColor color = state == QIcon::On ? m_on : m_off;
        if (mode == QIcon::Disabled)
            color.setAlphaF(color.alphaF() * 0.4F);
        return color;
    }

    IconName m_name;
    QColor m_off;
    QColor m_on;
};

} // namespace

QIcon icon(IconName name, const QColor &color)
{
    return QIcon(new Engine(name, color, color));
}

QIcon icon(IconName name, const Theme &theme)
{
    return QIcon(new Engine(name, theme.secondary, theme.accent));
}

void paintIcon(QPainter &painter, const QRectF &rect, IconName name, const QColor &color, bool mirrored)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QSize devicePixels = (rect.size() * ratio).toSize();
    if (devicePixels.isEmpty())
        return;
    QPixmap pixmap = render(name, color, devicePixels);
    if (mirrored)
        pixmap = pixmap.transformed(QTransform::fromScale(-1, 1));
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or the icon would be blurred.
    const QPointF at(qRound(rect.left() * ratio) / ratio, qRound(rect.top() * ratio) / ratio);
    painter.drawPixmap(at, pixmap);
}

QByteArray iconSvg(IconName name, const QColor &color)
{
    QFile file(u":/hearth/icons/"_s + fileName(name) + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

} // namespace hearth
