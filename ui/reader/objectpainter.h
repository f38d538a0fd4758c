// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/logo.h"
#include "ui/common/theme.h"
#include "ui/reader/movieplayer.h"
#include "ui/reader/pageobject.h"
#include "ui/reader/readerpictures.h"
#include <QObject>
#include <QTextObjectInterface>

namespace hearth {

/// Measures and paints the objects of the page in the place of QTextDocument's own images, so that a document
/// cannot load anything: pictures come from ReaderPictures, everything else is drawn. UI thread.
class ObjectPainter final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    explicit ObjectPainter(QObject *parent = nullptr);

    struct Style
    {
        Theme theme;
        QFont badgeFont;
        QFont noteFont;
        qreal columnWidth = 680; ///< of the text, logical pixels
        qreal scale = 1;         ///< zoom of icons and logos
        qreal devicePixelRatio = 1;
    };

    void setObjects(QList<PageObject> objects, Qt::LayoutDirection direction);
    void setStyle(const Style &style);
    const QList<PageObject> &objects() const { return m_objects; }
    LogoCache &logos() { return m_logos; }
    ReaderPictures &pictures() { return m_pictures; }
    const PictureObject *picture(int index) const; ///< null when the object of this place is none
    void setLink(int index, const QUrl &link);     ///< of a picture
    void setMotionWanted(bool wanted) { m_movies.setMotionWanted(wanted); }
    /// The picture that the keyboard is on, -1 for none: it gets a ring.
    void setFocused(int index) { m_focused = index; }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

Q_SIGNALS:
    void pictureReady(bool sizeChanged);   ///< a picture was decoded: paint again, or lay out again
    void pictureMoved(const QRectF &rect); ///< the next frame of an animation; in the document

private:
    QSizeF pictureSize(const PictureObject &picture, qreal available);
    void paintPicture(QPainter &painter, const QRectF &rect, const PictureObject &picture);
    void paintPlaceholder(QPainter &painter, const QRectF &rect, const PictureObject &picture,
                          const ShownPicture &shown);
    QColor toneColor(IconObject::Tone tone) const;

    QList<PageObject> m_objects;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    Style m_style;
    LogoCache m_logos;
    ReaderPictures m_pictures;
    MoviePlayer m_movies;
    QHash<QString, QRectF> m_rects; ///< of animated ones, by reference, in the document
    int m_focused = -1;
};

} // namespace hearth
