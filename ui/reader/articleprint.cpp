// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/articleprint.h"
#include "ui/reader/objectpainter.h"
#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QTextDocument>

namespace hearth {

namespace {

constexpr qreal dotsPerInch = 96; ///< logical pixels, in which the page's style is written
constexpr int textPx = 15;        ///< 11 points
constexpr int pictureRatio = 3;   ///< pixels of a picture to a logical one

} // namespace

void printArticle(const PrintedArticle &printed, QPagedPaintDevice &device)
{
    PageStyle style = printed.style;
    style.theme = themeFor(paletteFor(false));
    style.theme.background = Qt::white;
    style.look.fontPx = textPx;
    style.uiPx = 13;
    style.detailsOpen = false;
    style.devicePixelRatio = pictureRatio;
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Inch).size() * dotsPerInch;
    style.look.columnPx = qRound(paper.width() / style.scale());

    ObjectPainter objects;
    QTextDocument document;
    document.documentLayout()->registerHandler(QTextFormat::ImageObject, &objects);
    document.setDocumentMargin(0);
    QFont font = uiFont(TextRole::Body);
    font.setPixelSize(std::max(6, qRound(style.uiPx * style.scale())));
    document.setDefaultFont(font);

    const ReaderPage page = articlePage(printed.article, printed.body, style, printed.page);
    ObjectPainter::Style look;
    look.theme = style.theme;
    look.badgeFont = uiFont(TextRole::MetaStrong, font);
    look.noteFont = uiFont(TextRole::Meta, font);
    look.columnWidth = paper.width();
    look.scale = style.scale();
    look.devicePixelRatio = pictureRatio;
    objects.setStyle(look);
    objects.setMotionWanted(false);
    objects.pictures().setFixed(printed.pictures);
    objects.setObjects(page.objects, page.direction);
    document.setHtml(page.html);
    document.setPageSize(paper);

    document.print(&device);
}

} // namespace hearth
