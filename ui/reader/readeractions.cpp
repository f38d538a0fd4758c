// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/readeractions.h"
#include "core/library/openedarticle.h"
#include "core/page/pagestore.h"
#include "ui/reader/articleaddresses.h"
#include <QAction>

namespace hearth {
namespace {

void enable(std::initializer_list<QAction *> actions, bool enabled)
{
    for (QAction *action : actions) {
        if (action)
            action->setEnabled(enabled);
    }
}

void check(QAction *action, bool checked)
{
    if (action)
        action->setChecked(checked);
}

} // namespace

void syncReaderActions(const ReaderActions &actions, const OpenedArticle *shown, ReaderView view)
{
    const ArticleAddresses addresses = shown ? articleAddresses(shown->parsed.article) : ArticleAddresses();
    enable({actions.original, actions.copyLink}, !addresses.original.isEmpty());
    enable({actions.webPage}, !addresses.web.isEmpty());
    enable({actions.ampPage}, !addresses.amp.isEmpty());
    enable({actions.copyQuotation, actions.showFile, actions.edit, actions.star, actions.read, actions.find,
            actions.print, actions.save},
           shown);
    enable({actions.readHere}, shown && !pageCandidates(shown->parsed.article).isEmpty());
    check(actions.readHere, view == ReaderView::Article);
    check(actions.star, shown && shown->row.starred);
    check(actions.read, shown && shown->row.read);
}

} // namespace hearth
