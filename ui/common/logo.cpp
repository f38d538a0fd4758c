// SPDX-License-Identifier: Apache-2.0
#include "ui/common/logo.h"
#include "ui/common/theme.h"
#include <QPainter>
#include <QPixmapCache>
#include <QTextBoundaryFinder>
#include <array>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qsizetype logoBytes = 4 * 1024 * 1024;

QPixmap letterTile(const QString &name, int side, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(LogoCache::tileColor(name));
    const qreal corner = qMin<qreal>(radius::logo, side / 4.0);
    painter.drawRoundedRect(QRectF(0, 0, side, side), corner, corner);
    QFont font = uiFont(TextRole::Strong);
    font.setPixelSize(qMax(6, qRound(side * 0.62)));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter, LogoCache::tileLetter(name));
    return pixmap;
}

QImage roundedLogo(const QString &path, int devicePixels, qreal corner)
{
    const QImage logo = decodeImage(path, {devicePixels, devicePixels}, Fit::Contain);
    if (logo.isNull())
        return {};
    QImage tile(devicePixels, devicePixels, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(tile.rect(), corner, corner);
    painter.setClipPath(outline);
    const QSize size = logo.size().scaled(tile.size(), Qt::KeepAspectRatio);
    painter.drawImage(
        QRect(QPoint((devicePixels - size.width()) / 2, (devicePixels - size.height()) / 2), size), logo);
    return tile;
}

} // namespace

LogoCache::LogoCache(QObject *parent) : QObject(parent), m_loader(logoBytes)
{
    connect(&m_loader, &ImageLoader::ready, this, &LogoCache::changed);
}

void LogoCache::setPathOf(PathOf pathOf)
{
    m_pathOf = std::move(pathOf);
    m_paths.clear();
    m_loader.clear();
    Q_EMIT changed();
}

QPixmap LogoCache::logo(const QString &name, const QString &domain, int side, qreal devicePixelRatio)
{
    const int devicePixels = qRound(side * devicePixelRatio);
    const QString key = QString(domain % u'/' % QString::number(devicePixels));
    if (m_pathOf && !domain.isEmpty()) {
        // Only what was found is remembered: the library may not have read its organizations yet.
        QString path = m_paths.value(key);
        if (path.isEmpty()) {
            path = m_pathOf(domain, devicePixels);
            if (!path.isEmpty())
                m_paths.insert(key, path);
        }
        if (!path.isEmpty()) {
            const qreal corner = qMin<qreal>(radius::logo, side / 4.0) * devicePixelRatio;
            auto entry = m_loader.get(
                key, [file = path, devicePixels, corner] { return roundedLogo(file, devicePixels, corner); });
            if (entry.state == ImageLoader::State::Ready) {
                entry.pixmap.setDevicePixelRatio(devicePixelRatio);
                return entry.pixmap;
            }
        }
    }
    const QString tileKey =
        QString(u"hearth-logo/" % QString::number(devicePixels) % u'/' % QString::number(side) % name);
    QPixmap tile;
    if (!QPixmapCache::find(tileKey, &tile)) {
        tile = letterTile(name, side, devicePixelRatio);
        QPixmapCache::insert(tileKey, tile);
    }
    return tile;
}

void LogoCache::paint(QPainter &painter, const QRectF &rect, const QString &name, const QString &domain)
{
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    const QPixmap pixmap = logo(name, domain, qRound(rect.width()), ratio);
    const QPointF at(qRound(rect.left() * ratio) / ratio, qRound(rect.top() * ratio) / ratio);
    painter.drawPixmap(at, pixmap);
}

QColor LogoCache::tileColor(const QString &name)
{
    static constexpr std::array<QRgb, 10> colors{0x7a4fc9, 0xa8620f, 0xb02f36, 0x2f7d59, 0x2a62c8,
                                                 0x454f5e, 0x9c3f86, 0x1c7681, 0x74691b, 0x8c4f38};
    // FNV-1a, not qHash: the colour must be the same in every run and on every machine.
    quint32 hash = 2166136261U;
    for (const QChar c : name.toCaseFolded())
        hash = (hash ^ c.unicode()) * 16777619U;
    return QColor::fromRgb(colors[(hash >> 8) % colors.size()]);
}

QString LogoCache::tileLetter(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString letter = name.mid(start, end - start);
        const auto points = letter.toUcs4();
        if (!points.isEmpty() && QChar::isLetterOrNumber(points.first()))
            return letter.toUpper();
        start = end;
    }
    return u"?"_s;
}

} // namespace hearth
