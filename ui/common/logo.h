// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/imageloader.h"
#include <QObject>
#include <functional>

class QPainter;

namespace hearth {

/// Logos of providers: the library's own file, or a tile with the first letter in a colour that stays the
/// same for the name. Decoded off the UI thread; the tile stands in until then. Lives on the UI thread.
class LogoCache final : public QObject
{
    Q_OBJECT
public:
    /// Absolute path of a logo at least `pixels` wide for a domain, empty when there is none
    /// (Organizations::logoPath). Called on the UI thread.
    using PathOf = std::function<QString(const QString &domain, int pixels)>;

    explicit LogoCache(QObject *parent = nullptr);

    void setPathOf(PathOf pathOf); ///< forgets all logos

    /// `side` in device-independent pixels. Never null.
    QPixmap logo(const QString &name, const QString &domain, int side, qreal devicePixelRatio);
    void paint(QPainter &painter, const QRectF &rect, const QString &name, const QString &domain);

    /// The colour of the letter tile; white text on it has a contrast of at least 4.5:1.
    static QColor tileColor(const QString &name);
    /// The first letter or digit, in capitals; keeps surrogate pairs whole. "?" when there is none.
    static QString tileLetter(const QString &name);

Q_SIGNALS:
    void changed(); ///< a logo was decoded: repaint what shows logos

private:
    PathOf m_pathOf;
    QHash<QString, QString> m_paths; ///< domain and size → path
    ImageLoader m_loader;
};

} // namespace hearth
