// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerpane.h"
#include "core/base/background.h"
#include "core/base/fileio.h"
#include "core/image/imagedecoder.h"
#include "core/page/bodyhtml.h"
#include "ui/reader/articlebrowser.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/articleprint.h"
#include "ui/reader/bodyloader.h"
#include "ui/reader/findbar.h"
#include "ui/reader/lookpanel.h"
#include "ui/reader/messageview.h"
#include "ui/reader/picturebar.h"
#include "ui/reader/pictureviewer.h"
#include "ui/reader/quotation.h"
#include "ui/reader/readermenu.h"
#include "ui/reader/readertheme.h"
#include "ui/reader/readertoolbar.h"
#include <QClipboard>
#include <QScrollBar>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace hearth {
namespace {

bool sameContent(const OpenedArticle &a, const OpenedArticle &b)
{
    return a.key == b.key && a.path == b.path && a.parsed.article == b.parsed.article &&
           a.parsed.problems == b.parsed.problems;
}

constexpr QSize mostPrinted(2000, 2000); ///< pixels of a picture on paper

QHash<QString, QImage> decodeAll(const QHash<QString, QString> &files)
{
    QHash<QString, QImage> pictures;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const auto content = readFile(file.value(), 64 * 1024 * 1024);
        const auto image = content ? decodeImage(*content, mostPrinted) : Result<QImage>(content.error());
        if (image)
            pictures.insert(file.key(), *image);
    }
    return pictures;
}

/// Is the text of the page shown?
bool hasText(const PageState &page)
{
    return page.kind == PageState::Kind::Shown;
}

/// Does the page make a difference to what is shown?
bool needsPage(const PageState &page)
{
    return page.kind != PageState::Kind::None && page.kind != PageState::Kind::Kept;
}

QUrl firstUrl(std::initializer_list<QString> addresses)
{
    for (const QString &address : addresses) {
        const QUrl url = browserUrl(address);
        if (!url.isEmpty())
            return url;
    }
    return {};
}

} // namespace

class ReaderPane::Private
{
public:
    explicit Private(ReaderPane *pane) : q(pane), body(pane) {}

    void build();
    void render(bool keepPosition);
    void applyTheme();
    void syncActions();
    void showPage(QWidget *page);
    void activate(const PageLink &link);
    void activatePicture(int index);
    void countPictures();
    PageStyle pageStyle() const;

    ReaderPane *q;
    BodyLoader body;
    ReaderActions actions;
    ReaderLook look;
    ReaderContext context;
    std::optional<OpenedArticle> shown;
    BodyHtml bodyHtml;
    bool detailsOpen = false;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the page
    int wantedPlace = 0;                             ///< to go to once the body is there

    LookPanel *lookPanel = nullptr;
    ReaderToolBar *toolBar = nullptr;
    QStackedLayout *stack = nullptr;
    ArticleBrowser *browser = nullptr;
    MessageView *message = nullptr;
    FindBar *findBar = nullptr;
    PictureBar *pictureBar = nullptr;
    PictureViewer *viewer = nullptr;
    QTimer pictureTimer;
};

void ReaderPane::Private::build()
{
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    lookPanel = new LookPanel;
    toolBar = new ReaderToolBar(lookPanel, q);
    browser = new ArticleBrowser(q);
    message = new MessageView(q);
    findBar = new FindBar(browser, q);
    stack = new QStackedLayout;
    stack->addWidget(message);
    stack->addWidget(browser);
    layout->addWidget(toolBar);
    pictureBar = new PictureBar(q);
    layout->addWidget(pictureBar);
    layout->addLayout(stack, 1);
    layout->addWidget(findBar);
    q->setAccessibleName(ReaderPane::tr("Reader"));

    QObject::connect(browser, &ArticleBrowser::linkActivated, q,
                     [this](const PageLink &link) { activate(link); });
    browser->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(browser, &QWidget::customContextMenuRequested, q, [this](QPoint at) {
        showReaderMenu(*browser, at, actions, [this](const QUrl &url) { Q_EMIT q->openUrl(url); });
    });
    QObject::connect(lookPanel, &LookPanel::lookEdited, q, [this](const ReaderLook &edited) {
        q->setLook(edited);
        Q_EMIT q->lookChanged(look);
    });
    QObject::connect(toolBar, &ReaderToolBar::viewChosen, q, &ReaderPane::viewChosen);
    QObject::connect(pictureBar, &PictureBar::loadRequested, q, &ReaderPane::loadPictures);
    pictureTimer.setSingleShot(true);
    pictureTimer.setInterval(50); // many come at once
    QObject::connect(&pictureTimer, &QTimer::timeout, q, [this] { countPictures(); });
    QObject::connect(browser, &ArticleBrowser::picturesChanged, &pictureTimer, qOverload<>(&QTimer::start));
    QObject::connect(&body, &BodyLoader::ready, q, [this](const BodyHtml &html) {
        bodyHtml = html;
        render(true);
        browser->scrollToTop(std::exchange(wantedPlace, 0));
    });
}

PageStyle ReaderPane::Private::pageStyle() const
{
    PageStyle style;
    style.theme = readerTheme(look, q->palette());
    style.look = look;
    style.family = readingFamily(look);
    style.uiPx = QFontInfo(uiFont(TextRole::Body, q->font())).pixelSize();
    style.locale = q->locale();
    style.detailsOpen = detailsOpen;
    style.devicePixelRatio = q->devicePixelRatioF();
    return style;
}

void ReaderPane::Private::render(bool keepPosition)
{
    if (!shown)
        return;
    const PageStyle style = pageStyle();
    QFont font = uiFont(TextRole::Body, q->font());
    font.setPixelSize(std::max(6, qRound(style.uiPx * style.scale())));
    const Article &article = shown->parsed.article;
    browser->pictures().setLibraryFolder(context.libraryFolder);
    browser->pictures().setArticle(shown->key, article.provider ? article.provider->domain : QString());
    browser->setStyle({style.theme, font, qRound(look.columnPx * style.scale()), style.scale()});
    const ReaderPage page = articlePage(*shown, bodyHtml, style, context.page);
    direction = page.direction;
    browser->setPage(page, keepPosition);
    countPictures();
    browser->setAccessibleDescription(scoreDescription(Score::Quality, shown->parsed.article.quality) +
                                      u", " + scoreDescription(Score::Heat, shown->parsed.article.heat));
    findBar->refresh();
}

void ReaderPane::Private::applyTheme()
{
    const Theme theme = readerTheme(look, q->palette());
    browser->setPalette(readerPalette(theme, q->palette()));
    toolBar->setTheme(theme);
    message->setTheme(theme);
    findBar->setTheme(theme);
    pictureBar->setTheme(theme);
}

void ReaderPane::Private::showPage(QWidget *page)
{
    if (page != browser) {
        findBar->close();
        pictureBar->setCount(0);
    }
    stack->setCurrentWidget(page);
    q->setFocusProxy(page == browser ? browser : nullptr);
    syncActions();
}

void ReaderPane::Private::syncActions()
{
    const bool any = shown.has_value();
    const auto enable = [](QAction *action, bool enabled) {
        if (action)
            action->setEnabled(enabled);
    };
    enable(actions.original, !q->originalUrl().isEmpty());
    enable(actions.webPage, !q->webUrl().isEmpty());
    enable(actions.ampPage, !q->ampUrl().isEmpty());
    enable(actions.copyLink, !q->originalUrl().isEmpty());
    enable(actions.copyQuotation, any);
    enable(actions.showFile, any);
    enable(actions.edit, any);
    enable(actions.star, any);
    enable(actions.read, any);
    enable(actions.find, any);
    enable(actions.print, any);
    enable(actions.save, any);
    const bool hasPage = any && !pageCandidates(shown->parsed.article).isEmpty();
    enable(actions.readHere, hasPage);
    if (actions.readHere)
        actions.readHere->setChecked(q->view() == ReaderView::Article);
    enable(actions.loadPictures, q->picturesToLoad() > 0);
    toolBar->setPage(any ? context.page : PageState(), q->view());
    if (actions.star)
        actions.star->setChecked(any && shown->row.starred);
    if (actions.read)
        actions.read->setChecked(any && shown->row.read);
}

void ReaderPane::Private::activate(const PageLink &link)
{
    switch (link.kind) {
    case PageLink::Kind::Web:
        Q_EMIT q->openUrl(link.url);
        break;
    case PageLink::Kind::Topic:
        Q_EMIT q->topicActivated(link.text);
        break;
    case PageLink::Kind::Provider:
        Q_EMIT q->providerActivated(link.text);
        break;
    case PageLink::Kind::Problem:
        Q_EMIT q->problemActivated(link.text.toInt());
        break;
    case PageLink::Kind::Picture:
        activatePicture(link.text.toInt());
        break;
    case PageLink::Kind::Page:
        Q_EMIT q->pageRequested(link.request);
        break;
    case PageLink::Kind::Details:
        detailsOpen = !detailsOpen;
        render(true);
        break;
    }
}

void ReaderPane::Private::countPictures()
{
    const int count = q->picturesToLoad();
    // One can be clicked where it stands.
    pictureBar->setCount(stack->currentWidget() == browser && count > 1 ? count : 0);
    if (actions.loadPictures)
        actions.loadPictures->setEnabled(count > 0);
}

/// Loads what is not here, shows what is.
void ReaderPane::Private::activatePicture(int index)
{
    const PictureObject *activated = browser->picture(index);
    if (!activated)
        return;
    ReaderPictures &pictures = browser->pictures();
    const ShownPicture state = pictures.get(*activated);
    if (!state.isReady()) {
        if (state.isForClick())
            pictures.load(*activated);
        return;
    }
    QList<ViewedPicture> all;
    int first = 0;
    for (int i = 0; i < browser->objects().size(); ++i) {
        const PictureObject *picture = browser->picture(i);
        const QString path = picture ? pictures.path(*picture) : QString();
        if (path.isEmpty())
            continue;
        if (i == index)
            first = int(all.size());
        all.append({picture->alt, path, browserUrl(picture->image.url)});
    }
    if (all.isEmpty())
        return; // one that the text itself holds
    if (!viewer) {
        viewer = new PictureViewer(q);
        QObject::connect(viewer, &PictureViewer::openUrl, q, &ReaderPane::openUrl);
    }
    viewer->show(all, first);
}

ReaderPane::ReaderPane(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->build();
    d->lookPanel->setLook(d->look);
    clear();
    d->applyTheme();
}

ReaderPane::~ReaderPane() = default;

void ReaderPane::setActions(const ReaderActions &actions)
{
    d->actions = actions;
    d->toolBar->setActions(actions);
    d->syncActions();
}

void ReaderPane::setLook(const ReaderLook &look)
{
    const ReaderLook wanted = look.clamped();
    if (wanted == d->look)
        return;
    d->look = wanted;
    d->lookPanel->setLook(wanted);
    d->applyTheme();
    d->render(true);
}

ReaderLook ReaderPane::look() const
{
    return d->look;
}

void ReaderPane::showArticle(const OpenedArticle &article, const ReaderContext &context)
{
    const bool same = d->shown && d->shown->id == article.id && d->shown->key == article.key;
    const bool unchanged = same && sameContent(*d->shown, article) &&
                           context.libraryFolder == d->context.libraryFolder &&
                           context.page == d->context.page;
    const bool sameText = same && hasText(context.page) == hasText(d->context.page);
    const bool otherLogos = context.libraryFolder != d->context.libraryFolder ||
                            context.organizations.all() != d->context.organizations.all();
    d->shown = article;
    d->context = context;
    if (otherLogos) {
        d->browser->logos().setPathOf([this](const QString &domain, int pixels) {
            return d->context.organizations.logoPath(domain, d->context.libraryFolder, pixels);
        });
    }
    if (unchanged) {
        d->showPage(d->browser);
        return;
    }
    if (!same)
        d->detailsOpen = false;
    const Article &content = article.parsed.article;
    d->bodyHtml =
        d->body.load(content.body, content.bodyFormat == BodyFormat::Markdown, content.featuredContent);
    d->showPage(d->browser);
    d->render(sameText);
}

void ReaderPane::setPage(const PageState &page)
{
    if (!d->shown || page == d->context.page)
        return;
    const bool looksTheSame = !needsPage(page) && !needsPage(d->context.page);
    const bool sameText = hasText(page) == hasText(d->context.page);
    d->context.page = page;
    d->syncActions();
    if (!looksTheSame)
        d->render(sameText);
}

const PageState &ReaderPane::page() const
{
    return d->context.page;
}

ReaderView ReaderPane::view() const
{
    return d->shown && needsPage(d->context.page) ? ReaderView::Article : ReaderView::Summary;
}

void ReaderPane::setImages(ImageService *images)
{
    d->browser->pictures().setImages(images);
    if (!images && d->viewer)
        d->viewer->close();
    d->countPictures();
}

void ReaderPane::loadPictures()
{
    if (!d->shown)
        return;
    for (int i = 0; i < d->browser->objects().size(); ++i) {
        const PictureObject *picture = d->browser->picture(i);
        if (picture && d->browser->pictures().needsClick(*picture))
            d->browser->pictures().load(*picture);
    }
    d->countPictures();
}

int ReaderPane::picturesToLoad() const
{
    if (!d->shown)
        return 0;
    int count = 0;
    for (int i = 0; i < d->browser->objects().size(); ++i) {
        const PictureObject *picture = d->browser->picture(i);
        count += picture && d->browser->pictures().needsClick(*picture) ? 1 : 0;
    }
    return count;
}

void ReaderPane::refreshPictures()
{
    d->browser->viewport()->update();
    d->countPictures();
}

PictureViewer *ReaderPane::viewer() const
{
    return d->viewer;
}

void ReaderPane::showFailure(const QString &message)
{
    d->body.cancel();
    d->shown.reset();
    d->message->setMessage(IconName::Problem, tr("This article could not be opened"), message);
    d->showPage(d->message);
}

void ReaderPane::clear()
{
    d->body.cancel();
    d->shown.reset();
    d->message->setMessage(IconName::Note, tr("No article selected"),
                           tr("Choose one from the list to read it here."));
    d->showPage(d->message);
}

ArticleId ReaderPane::article() const
{
    return d->shown ? d->shown->id : ArticleId::None;
}

bool ReaderPane::scrollPage(int direction)
{
    return d->shown && d->browser->scrollPage(direction);
}

int ReaderPane::scrollPosition() const
{
    return d->browser->verticalScrollBar()->value();
}

void ReaderPane::setScrollPosition(int position)
{
    d->browser->verticalScrollBar()->setValue(position);
}

int ReaderPane::readingPlace() const
{
    return d->shown ? d->browser->topPosition() : 0;
}

void ReaderPane::goToReadingPlace(int place)
{
    d->browser->scrollToTop(place);
    d->wantedPlace = d->body.isLoading() ? place : 0;
}

ExportedArticle ReaderPane::exported() const
{
    ExportedArticle out;
    if (!d->shown)
        return out;
    const Article &article = d->shown->parsed.article;
    const StoredPage *stored = hasText(d->context.page) ? d->context.page.page.get() : nullptr;
    out.title = d->browser->accessibleName();
    QStringList about;
    if (article.provider)
        about += QStringList(article.provider->name) + article.provider->authors;
    if (stored && (!article.provider || article.provider->authors.isEmpty()))
        about += stored->page.byline.simplified();
    if (article.published)
        about += pageDate(*article.published, d->pageStyle());
    about.removeAll(QString());
    out.about = about.join(u" · "_s);
    out.source = stored ? stored->url : originalUrl();
    out.direction = d->direction;
    if (stored) {
        out.lang = stored->page.lang;
        out.html = stored->page.html;
    } else {
        const QString excerpt = plainText(article.excerpt).toHtmlEscaped();
        out.html = excerpt.isEmpty() ? d->bodyHtml.html : u"<p>"_s + excerpt + u"</p>\n"_s + d->bodyHtml.html;
    }
    for (int i = 0; i < d->browser->objects().size(); ++i) {
        const PictureObject *picture = d->browser->picture(i);
        const QString path = picture ? d->browser->pictures().path(*picture) : QString();
        if (!path.isEmpty())
            out.pictureFiles.insert(picture->image.url, path);
    }
    return out;
}

void ReaderPane::print(std::shared_ptr<QPagedPaintDevice> device, std::function<void()> done) const
{
    if (!d->shown)
        return;
    PrintedArticle printed{*d->shown, d->bodyHtml, d->context.page, d->pageStyle(), {}};
    inBackground(
        *QThreadPool::globalInstance(), d->browser,
        [files = exported().pictureFiles] { return decodeAll(files); },
        [printed, device = std::move(device),
         done = std::move(done)](const QHash<QString, QImage> &pictures) {
            PrintedArticle whole = printed;
            whole.pictures = pictures;
            printArticle(whole, *device);
            done();
        });
}

QUrl ReaderPane::originalUrl() const
{
    if (!d->shown)
        return {};
    const Article &a = d->shown->parsed.article;
    return firstUrl({a.originalUrl, a.webUrl, a.ampWebUrl, a.cdnAmpWebUrl});
}

QUrl ReaderPane::webUrl() const
{
    return d->shown ? firstUrl({d->shown->parsed.article.webUrl}) : QUrl();
}

QUrl ReaderPane::ampUrl() const
{
    return d->shown ? firstUrl({d->shown->parsed.article.ampWebUrl, d->shown->parsed.article.cdnAmpWebUrl})
                    : QUrl();
}

QString ReaderPane::quotation() const
{
    if (!d->shown)
        return {};
    const Article &article = d->shown->parsed.article;
    const QString selected = d->browser->textCursor().selectedText();
    Quotation quotation;
    quotation.text = selected.isEmpty() ? plainText(article.excerpt) : selected;
    quotation.title = plainText(article.title);
    quotation.provider = article.provider ? article.provider->name : QString();
    if (article.published)
        quotation.date = pageDate(Timestamp{{}, article.published->utc, true}, d->pageStyle());
    quotation.address = originalUrl();
    return quotationText(quotation);
}

void ReaderPane::showFind()
{
    if (d->shown)
        d->findBar->open();
}

void ReaderPane::findNext()
{
    if (d->findBar->isVisible())
        d->findBar->next();
    else
        showFind();
}

void ReaderPane::findPrevious()
{
    if (d->findBar->isVisible())
        d->findBar->previous();
    else
        showFind();
}

void ReaderPane::zoomIn()
{
    ReaderLook look = d->look;
    look.fontPx += 2;
    setLook(look);
    Q_EMIT lookChanged(d->look);
}

void ReaderPane::zoomOut()
{
    ReaderLook look = d->look;
    look.fontPx -= 2;
    setLook(look);
    Q_EMIT lookChanged(d->look);
}

void ReaderPane::zoomReset()
{
    ReaderLook look = d->look;
    look.fontPx = ReaderLook().fontPx;
    setLook(look);
    Q_EMIT lookChanged(d->look);
}

void ReaderPane::copyLink()
{
    if (const QUrl url = originalUrl(); !url.isEmpty())
        QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
}

void ReaderPane::copyQuotation()
{
    if (d->shown)
        QGuiApplication::clipboard()->setText(quotation());
}

bool ReaderPane::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LocaleChange:
        d->applyTheme();
        d->render(true);
        break;
    case QEvent::LanguageChange:
        d->render(true);
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace hearth
