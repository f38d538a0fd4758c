// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readermenu.h"
#include "ui/reader/articlebrowser.h"
#include <QClipboard>
#include <QCoreApplication>
#include <QMenu>

namespace hearth {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ReaderMenu)
};

} // namespace

void showReaderMenu(ArticleBrowser &browser, QPoint at, const ReaderActions &actions,
                    const std::function<void(const QUrl &)> &open)
{
    auto *menu = new QMenu(&browser);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (browser.textCursor().hasSelection())
        QObject::connect(menu->addAction(Text::tr("&Copy")), &QAction::triggered, &browser, &QTextEdit::copy);
    std::optional<PageLink> link = parseLink(QUrl(browser.anchorAt(at)));
    if (const PictureObject *picture = browser.picture(browser.pictureAt(at));
        picture && !picture->link.isEmpty())
        link = PageLink{PageLink::Kind::Web, picture->link, {}};
    if (link && link->kind == PageLink::Kind::Web) {
        QObject::connect(menu->addAction(Text::tr("&Open link in browser")), &QAction::triggered, &browser,
                         [open, url = link->url] { open(url); });
        QObject::connect(
            menu->addAction(Text::tr("Copy &link address")), &QAction::triggered, &browser,
            [url = link->url] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    }
    QObject::connect(menu->addAction(Text::tr("Select &all")), &QAction::triggered, &browser,
                     &QTextEdit::selectAll);
    menu->addSeparator();
    for (QAction *action :
         {actions.copyQuotation, actions.copyLink, actions.original, actions.find, actions.showFile}) {
        if (action)
            menu->addAction(action);
    }
    menu->popup(browser.viewport()->mapToGlobal(at));
}

} // namespace hearth
