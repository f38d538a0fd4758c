// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerpane.h"
#include "core/page/bodyhtml.h"
#include "ui/reader/articlebrowser.h"
#include "ui/reader/articlepage.h"
#include "ui/reader/articleprint.h"
#include "ui/reader/bodyloader.h"
#include "ui/reader/findbar.h"
#include "ui/reader/lookpanel.h"
#include "ui/reader/messageview.h"
#include "ui/reader/picturebar.h"
#include "ui/reader/picturecontrols.h"
#include "ui/reader/quotation.h"
#include "ui/reader/readermenu.h"
#include "ui/reader/readertheme.h"
#include "ui/reader/readertoolbar.h"
#include <QClipboard>
#include <QScrollBar>
#include <QStackedLayout>

namespace hearth {
namespace {

constexpr int fontStep = 2; ///< logical pixels of the font

bool sameContent(const OpenedArticle &a, const OpenedArticle &b)
{
    return a.note == b.note && a.labels == b.labels && a.key == b.key && a.path == b.path &&
           a.parsed.article == b.parsed.article && a.parsed.problems == b.parsed.problems;
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
    void zoomTo(int fontPx);
    void showPage(QWidget *page);
    void activate(const PageLink &link);
    PageStyle pageStyle() const;
    PrintedArticle shownArticle() const { return {*shown, bodyHtml, context.page, pageStyle(), {}}; }

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
    PictureControls *pictures = nullptr;
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
    pictures = new PictureControls(browser, q);
    layout->addWidget(pictures->bar());
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
    QObject::connect(pictures, &PictureControls::openUrl, q, &ReaderPane::openUrl);
    QObject::connect(&body, &BodyLoader::ready, q, [this](const BodyHtml &html) {
        bodyHtml = html;
        render(true);
        browser->scrollToTop(std::exchange(wantedPlace, 0));
    });
}

PageStyle ReaderPane::Private::pageStyle() const
{
    PageStyle style = pageStyleFor(*q, look);
    style.detailsOpen = detailsOpen;
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
    pictures->update();
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
    pictures->bar()->setTheme(theme);
}

void ReaderPane::Private::showPage(QWidget *page)
{
    if (page != browser)
        findBar->close();
    pictures->setArticleShown(page == browser);
    stack->setCurrentWidget(page);
    q->setFocusProxy(page == browser ? browser : nullptr);
    syncActions();
}

void ReaderPane::Private::syncActions()
{
    syncReaderActions(actions, shown ? &*shown : nullptr, q->view());
    toolBar->setPage(shown ? context.page : PageState(), q->view());
}

void ReaderPane::Private::zoomTo(int fontPx)
{
    ReaderLook zoomed = look;
    zoomed.fontPx = fontPx;
    q->setLook(zoomed);
    Q_EMIT q->lookChanged(look);
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
        pictures->activate(link.text.toInt());
        break;
    case PageLink::Kind::Page:
        Q_EMIT q->pageRequested(link.request);
        break;
    case PageLink::Kind::Details:
        detailsOpen = !detailsOpen;
        render(true);
        if (detailsOpen) // they stand at the end, mostly below the edge
            browser->showBehind(linkHref(PageLink::Kind::Details));
        break;
    }
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
    d->pictures->setAction(actions.loadPictures);
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
    const bool sameText = same && context.page.isShown() == d->context.page.isShown();
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
    d->bodyHtml = d->body.load(article.parsed.article);
    d->showPage(d->browser);
    d->render(sameText);
}

void ReaderPane::setPage(const PageState &page)
{
    if (!d->shown || page == d->context.page)
        return;
    const bool looksTheSame = !page.isWanted() && !d->context.page.isWanted();
    const bool sameText = page.isShown() == d->context.page.isShown();
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
    return d->shown && d->context.page.isWanted() ? ReaderView::Article : ReaderView::Summary;
}

PictureControls *ReaderPane::pictures() const
{
    return d->pictures;
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
    if (!d->shown)
        return {};
    ExportedArticle out = exportedArticle(d->shownArticle());
    out.title = d->browser->accessibleName();
    out.direction = d->direction;
    if (out.source.isEmpty())
        out.source = addresses().original;
    out.pictureFiles = d->pictures->files();
    return out;
}

void ReaderPane::print(std::shared_ptr<QPagedPaintDevice> device, std::function<void()> done) const
{
    if (d->shown)
        printLater(d->shownArticle(), d->pictures->files(), std::move(device), d->browser, std::move(done));
}

ArticleAddresses ReaderPane::addresses() const
{
    return d->shown ? articleAddresses(d->shown->parsed.article) : ArticleAddresses();
}

QString ReaderPane::quotation() const
{
    if (!d->shown)
        return {};
    return quotationOf(d->shown->parsed.article, d->browser->textCursor().selectedText(), d->pageStyle());
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

void ReaderPane::showFind()
{
    if (d->shown)
        d->findBar->open();
}

void ReaderPane::zoomIn()
{
    d->zoomTo(d->look.fontPx + fontStep);
}

void ReaderPane::zoomOut()
{
    d->zoomTo(d->look.fontPx - fontStep);
}

void ReaderPane::zoomReset()
{
    d->zoomTo(ReaderLook().fontPx);
}

void ReaderPane::copyLink()
{
    if (const QUrl url = addresses().original; !url.isEmpty())
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
