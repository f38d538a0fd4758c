// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readerpane.h"
#include <QTextBrowser>

namespace hearth {

class ReaderPane::Private
{
public:
    QTextBrowser *browser = nullptr;
    OpenedArticle article;
    ReaderLook look;
};

ReaderPane::ReaderPane(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    d->browser = new QTextBrowser(this);
    d->browser->setOpenLinks(false);
    layout->addWidget(d->browser);
}
ReaderPane::~ReaderPane() = default;
void ReaderPane::setActions(const ReaderActions &) {}
void ReaderPane::setLook(const ReaderLook &look)
{
    d->look = look;
}
ReaderLook ReaderPane::look() const
{
    return d->look;
}
void ReaderPane::showArticle(const OpenedArticle &article, const ReaderContext &)
{
    d->article = article;
    d->browser->setPlainText(plainText(article.parsed.article.title));
}
void ReaderPane::showFailure(const QString &message)
{
    d->browser->setPlainText(message);
}
void ReaderPane::clear()
{
    d->browser->clear();
}
ArticleId ReaderPane::article() const
{
    return d->article.id;
}
bool ReaderPane::scrollPage(int)
{
    return false;
}
int ReaderPane::scrollPosition() const
{
    return 0;
}
void ReaderPane::setScrollPosition(int) {}
QUrl ReaderPane::originalUrl() const
{
    return {};
}
QUrl ReaderPane::webUrl() const
{
    return {};
}
QUrl ReaderPane::ampUrl() const
{
    return {};
}
QString ReaderPane::quotation() const
{
    return {};
}
void ReaderPane::showFind() {}
void ReaderPane::findNext() {}
void ReaderPane::findPrevious() {}
void ReaderPane::zoomIn() {}
void ReaderPane::zoomOut() {}
void ReaderPane::zoomReset() {}
void ReaderPane::copyLink() {}
void ReaderPane::copyQuotation() {}
bool ReaderPane::event(QEvent *event)
{
    return QWidget::event(event);
}

} // namespace hearth
