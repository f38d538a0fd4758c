// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/articlebrowser.h"
#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace hearth {

ArticleBrowser::ArticleBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_plainCursor = viewport()->cursor();
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(0);
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, &m_objects);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (const std::optional<PageLink> link = parseLink(url))
            Q_EMIT linkActivated(*link);
    });
    connect(&m_objects, &ObjectPainter::pictureReady, this, [this](bool sizeChanged) {
        if (sizeChanged)
            relayout();
        viewport()->update();
        Q_EMIT picturesChanged();
    });
    connect(&m_objects, &ObjectPainter::pictureMoved, this, [this](const QRectF &rect) {
        viewport()->update(rect.translated(-toDocument({0, 0})).toAlignedRect());
    });
}

QVariant ArticleBrowser::loadResource(int, const QUrl &)
{
    // An answer, though an empty one: to an invalid variant the document would go and read local files
    // itself.
    return QByteArray("");
}

void ArticleBrowser::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

void ArticleBrowser::setStyle(const Style &style)
{
    m_style = style;
    document()->setDefaultFont(style.font);
    setColumn();
}

void ArticleBrowser::setColumn()
{
    const int room = viewport()->width();
    const int least = room < 420 ? space::l : space::xxl;
    const int column = std::max(120, std::min(m_style.columnPx, room - 2 * least));
    ObjectPainter::Style style;
    style.theme = m_style.theme;
    style.badgeFont = uiFont(TextRole::MetaStrong, m_style.font);
    style.noteFont = uiFont(TextRole::Meta, m_style.font);
    style.columnWidth = column;
    style.scale = m_style.scale;
    style.devicePixelRatio = devicePixelRatioF();
    m_objects.setStyle(style);
    const int left = std::max(least, (room - column) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (format.leftMargin() != left || format.rightMargin() != std::max(0, room - column - left)) {
        format.setLeftMargin(left);
        format.setRightMargin(std::max(0, room - column - left));
        format.setTopMargin(space::xl);
        format.setBottomMargin(space::xxl);
        document()->rootFrame()->setFrameFormat(format);
    }
    // Pictures are as wide as the column: the layout must ask for their size again, margins or not.
    if (std::exchange(m_column, column) != column)
        document()->markContentsDirty(0, document()->characterCount());
}

void ArticleBrowser::setPage(const ReaderPage &page, bool keepPosition)
{
    const int position = verticalScrollBar()->value();
    m_hoveredCard = -1;
    m_hoveredLink.clear();
    m_objects.setObjects(page.objects, page.direction);
    setHtml(page.html);
    linkPictures();
    m_decorations.find(*document(), page.objects);
    setColumn();
    verticalScrollBar()->setValue(keepPosition ? position : 0);
    setAccessibleName(page.title);
}

/// Makes every picture a link of its own, so that it can be reached and activated by keys like any other.
/// Where the page would lead from it is remembered.
void ArticleBrowser::linkPictures()
{
    QList<std::pair<int, int>> found; // position in the document, place of the object
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const int index = format.isImageFormat() ? objectIndex(format.toImageFormat().name()) : -1;
            if (!m_objects.picture(index))
                continue;
            if (const auto link = parseLink(QUrl(format.anchorHref())))
                m_objects.setLink(index, link->url);
            for (int i = 0; i < it.fragment().length(); ++i)
                found.append({it.fragment().position() + i, index});
        }
    }
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const auto &[position, index] : std::as_const(found)) {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(linkHref(PageLink::Kind::Picture, QString::number(index)));
        cursor.setPosition(position);
        cursor.setPosition(position + 1, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
    cursor.endEditBlock();
}

/// The picture that Tab has led to.
int ArticleBrowser::focusedPicture() const
{
    const QTextCursor cursor = textCursor();
    if (!hasFocus() || std::abs(cursor.position() - cursor.anchor()) != 1)
        return -1;
    const std::optional<PageLink> link = parseLink(QUrl(cursor.charFormat().anchorHref()));
    return link && link->kind == PageLink::Kind::Picture ? link->text.toInt() : -1;
}

int ArticleBrowser::pictureAt(QPoint viewportPoint) const
{
    const std::optional<PageLink> link = parseLink(QUrl(anchorAt(viewportPoint)));
    return link && link->kind == PageLink::Kind::Picture ? link->text.toInt() : -1;
}

/// The reader's place is the text at the top, not the distance from the beginning.
int ArticleBrowser::topPosition() const
{
    return verticalScrollBar()->value() == 0
               ? 0
               : cursorForPosition(QPoint(viewport()->width() / 2, 0)).position();
}

void ArticleBrowser::scrollToTop(int position)
{
    if (position <= 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
}

void ArticleBrowser::showBehind(const QString &href)
{
    const auto hasLink = [&href](const QTextBlock &block) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorHref() == href)
                return true;
        }
        return false;
    };
    for (QTextBlock block = document()->lastBlock(); block.isValid(); block = block.previous()) {
        if (!hasLink(block))
            continue;
        const int line = qRound(document()->documentLayout()->blockBoundingRect(block).top());
        const int end = qCeil(document()->size().height()) - viewport()->height();
        QScrollBar *bar = verticalScrollBar();
        bar->setValue(qMax(bar->value(), qMin(line - space::m, end)));
        return;
    }
}

void ArticleBrowser::relayout()
{
    // What was at the top stays there, however tall the pictures above it turn out to be.
    const int top = topPosition();
    const int before = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.setPosition(std::min(top, document()->characterCount() - 1));
    const int offset = top > 0 ? cursorRect(cursor).top() : 0;
    document()->markContentsDirty(0, document()->characterCount());
    if (top <= 0)
        return verticalScrollBar()->setValue(before);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - offset);
}

bool ArticleBrowser::scrollPage(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    const int step = std::max(bar->pageStep() / 2, bar->pageStep() - 2 * fontMetrics().lineSpacing());
    bar->setValue(before + (direction < 0 ? -step : step));
    return bar->value() != before;
}

QPointF ArticleBrowser::toDocument(QPoint point) const
{
    const int x = isRightToLeft() ? horizontalScrollBar()->maximum() - horizontalScrollBar()->value()
                                  : horizontalScrollBar()->value();
    return {qreal(point.x() + x), qreal(point.y() + verticalScrollBar()->value())};
}

void ArticleBrowser::paintEvent(QPaintEvent *event)
{
    m_objects.setFocused(focusedPicture());
    {
        QPainter painter(viewport());
        const QPointF offset = toDocument({0, 0});
        painter.translate(-offset);
        m_decorations.paint(painter, *document(), QRectF(event->rect()).translated(offset), m_style.theme,
                            m_hoveredCard, m_hoveredLink);
    }
    QTextBrowser::paintEvent(event);
}

void ArticleBrowser::resizeEvent(QResizeEvent *event)
{
    const int top = topPosition();
    QTextBrowser::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return;
    setColumn();
    scrollToTop(top);
}

void ArticleBrowser::setHover(int card, const QString &href)
{
    if (card == m_hoveredCard && href == m_hoveredLink)
        return;
    m_hoveredCard = card;
    m_hoveredLink = href;
    viewport()->update();
}

void ArticleBrowser::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    const int card = m_decorations.cardAt(*document(), toDocument(event->position().toPoint()));
    QString href = anchorAt(event->position().toPoint());
    if (href.isEmpty())
        href = m_decorations.cardHref(card);
    setHover(href.isEmpty() ? -1 : card, href);
    if (href.isEmpty() == m_pointing) {
        m_pointing = !href.isEmpty();
        viewport()->setCursor(m_pointing ? QCursor(Qt::PointingHandCursor) : m_plainCursor);
    }
}

void ArticleBrowser::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QTextBrowser::mousePressEvent(event);
}

void ArticleBrowser::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    // A whole card is its link, except when text was being selected.
    if (event->button() != Qt::LeftButton || textCursor().hasSelection() || !anchorAt(at).isEmpty() ||
        (at - m_pressedAt).manhattanLength() > QApplication::startDragDistance())
        return;
    const QString href = m_decorations.cardHref(m_decorations.cardAt(*document(), toDocument(at)));
    if (const std::optional<PageLink> link = parseLink(QUrl(href)))
        Q_EMIT linkActivated(*link);
}

void ArticleBrowser::leaveEvent(QEvent *event)
{
    setHover(-1, {});
    QTextBrowser::leaveEvent(event);
}

bool ArticleBrowser::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<PageLink> link = parseLink(QUrl(anchorAt(help->pos())));
        QString text;
        if (link && link->kind == PageLink::Kind::Web)
            text = link->url.toDisplayString();
        else if (const PictureObject *shown = picture(pictureAt(help->pos())))
            text = shown->alt;
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), viewport());
        return true;
    }
    return QTextBrowser::viewportEvent(event);
}

} // namespace hearth
