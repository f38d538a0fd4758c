// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/decorations.h"
#include "ui/reader/objectpainter.h"
#include "ui/reader/pagelink.h"
#include <QTextBrowser>

namespace hearth {

/// Shows a ReaderPage in a centred column. It loads nothing: every resource that a document could name is
/// refused, and pictures are drawn by ObjectPainter. It follows no link; it tells what was activated.
class ArticleBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ArticleBrowser(QWidget *parent = nullptr);

    struct Style
    {
        Theme theme;
        QFont font;         ///< of all but the reading text
        int columnPx = 680; ///< widest column, logical pixels, zoomed
        qreal scale = 1;
    };

    void setStyle(const Style &style); ///< before the page that it is for
    /// Fills the document; the scroll position is kept when `keepPosition`.
    void setPage(const ReaderPage &page, bool keepPosition);
    LogoCache &logos() { return m_objects.logos(); }
    ReaderPictures &pictures() { return m_objects.pictures(); }
    /// The picture at this place of ReaderPage::objects; null when there is none.
    const PictureObject *picture(int index) const { return m_objects.picture(index); }
    const QList<PageObject> &objects() const { return m_objects.objects(); }
    int pictureAt(QPoint viewportPoint) const; ///< -1: none
    int topPosition() const; ///< what stands at the top, as a position in the document; 0: the beginning
    void scrollToTop(int position);
    /// What stands behind the line of this link was unfolded: shows as much of it as fits, with that line.
    void showBehind(const QString &href);
    /// Scrolls by a page, less one line; false when it was at that end.
    bool scrollPage(int direction);

Q_SIGNALS:
    void linkActivated(const hearth::PageLink &link);
    void picturesChanged(); ///< some came, or were found missing

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setColumn();
    void linkPictures();
    int focusedPicture() const;
    void relayout();
    QPointF toDocument(QPoint viewportPoint) const;
    void setHover(int card, const QString &href);

    Style m_style;
    ObjectPainter m_objects;
    PageDecorations m_decorations;
    int m_column = 0; ///< logical pixels, as it was laid out last
    int m_hoveredCard = -1;
    QString m_hoveredLink;
    QPoint m_pressedAt;
    QCursor m_plainCursor;
    bool m_pointing = false; ///< the cursor is a hand
};

} // namespace hearth
