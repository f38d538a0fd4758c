// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/articleprint.h"
#include "core/base/background.h"
#include "core/base/fileio.h"
#include "core/image/imagedecoder.h"
#include "ui/reader/objectpainter.h"
#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr qreal dotsPerInch = 96; ///< logical pixels, in which the page's style is written
constexpr int textPx = 15;        ///< 11 points
constexpr int pictureRatio = 3;   ///< pixels of a picture to a logical one
constexpr QSize mostPrinted(2000, 2000);
constexpr qint64 mostPrintedBytes = 64 * 1024 * 1024;

QHash<QString, QImage> decodeAll(const QHash<QString, QString> &files)
{
    QHash<QString, QImage> pictures;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const auto content = readFile(file.value(), mostPrintedBytes);
        const auto image = content ? decodeImage(*content, mostPrinted) : Result<QImage>(content.error());
        if (image)
            pictures.insert(file.key(), *image);
    }
    return pictures;
}

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

void printLater(const PrintedArticle &article, const QHash<QString, QString> &pictureFiles,
                std::shared_ptr<QPagedPaintDevice> device, QObject *context, std::function<void()> done)
{
    inBackground(
        *QThreadPool::globalInstance(), context, [pictureFiles] { return decodeAll(pictureFiles); },
        [article, device = std::move(device),
         done = std::move(done)](const QHash<QString, QImage> &pictures) {
            PrintedArticle whole = article;
            whole.pictures = pictures;
            printArticle(whole, *device);
            done();
        });
}

ExportedArticle exportedArticle(const PrintedArticle &shown)
{
    const Article &article = shown.article.parsed.article;
    const StoredPage *page = shown.page.kind == PageState::Kind::Shown ? shown.page.page.get() : nullptr;
    ExportedArticle out;
    QStringList about;
    if (article.provider)
        about += QStringList(article.provider->name) + article.provider->authors;
    if (page && (!article.provider || article.provider->authors.isEmpty()))
        about += page->page.byline.simplified();
    if (article.published)
        about += pageDate(*article.published, shown.style);
    about.removeAll(QString());
    out.about = about.join(u" · "_s);
    if (page) {
        out.source = page->url;
        out.lang = page->page.lang;
        out.html = page->page.html;
    } else {
        const QString excerpt = plainText(article.excerpt).toHtmlEscaped();
        out.html = excerpt.isEmpty() ? shown.body.html : u"<p>"_s + excerpt + u"</p>\n"_s + shown.body.html;
    }
    return out;
}

} // namespace hearth
