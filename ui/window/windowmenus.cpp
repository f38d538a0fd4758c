// SPDX-License-Identifier: Apache-2.0
#include "ui/window/windowmenus.h"
#include "ui/window/windowactions.h"
#include <QCoreApplication>
#include <QMenuBar>

namespace hearth {

namespace {

class MenuWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
};

void add(QMenu *menu, const WindowActions &actions, std::initializer_list<Do> all)
{
    for (Do what : all)
        menu->addAction(actions[what]);
}

} // namespace

QMenu *buildMenus(QMenuBar *bar, const WindowActions &actions)
{
    QMenu *library = bar->addMenu(MenuWords::tr("&Library"));
    add(library, actions, {Do::OpenLibrary, Do::OpenFile});
    QMenu *recent = library->addMenu(MenuWords::tr("&Recent libraries"));
    add(library, actions, {Do::OpenSample});
    library->addSeparator();
    add(library, actions, {Do::NewArticle, Do::PasteAddress});
    library->addSeparator();
    add(library, actions, {Do::Rescan, Do::Taxonomy, Do::Problems});
    library->addSeparator();
    add(library, actions, {Do::WorkOffline, Do::OfflineCopies, Do::OfflineRules, Do::Activity});
    library->addSeparator();
    add(library, actions, {Do::Settings, Do::Quit});

    QMenu *edit = bar->addMenu(MenuWords::tr("&Edit"));
    add(edit, actions, {Do::Undo, Do::Redo, Do::History});
    edit->addSeparator();
    add(edit, actions, {Do::Search, Do::ClearStep, Do::ClearAll, Do::SortMenu, Do::Dates});
    edit->addSeparator();
    add(edit, actions, {Do::Select, Do::SelectAll, Do::MarkAllRead, Do::KeepListOffline});

    QMenu *view = bar->addMenu(MenuWords::tr("&View"));
    add(view, actions, {Do::Compact, Do::Comfortable, Do::Cards});
    view->addSeparator();
    add(view, actions, {Do::ZoomIn, Do::ZoomOut, Do::ZoomReset});
    view->addSeparator();
    add(view, actions, {Do::FindInArticle, Do::FindNext, Do::FindPrevious});
    view->addSeparator();
    add(view, actions, {Do::Sidebar, Do::MenuBar, Do::FullScreen});

    QMenu *go = bar->addMenu(MenuWords::tr("&Go"));
    add(go, actions, {Do::Next, Do::Previous, Do::NextUnread, Do::PreviousUnread, Do::PageOn, Do::PageBack});
    go->addSeparator();
    add(go, actions, {Do::Back, Do::Forward, Do::Random});
    go->addSeparator();
    add(go, actions,
        {Do::GoAll, Do::GoUnread, Do::GoToday, Do::GoHot, Do::GoStarred, Do::GoOffline, Do::GoUndecided,
         Do::GoUnpublished, Do::NextEntry, Do::PreviousEntry});

    QMenu *article = bar->addMenu(MenuWords::tr("&Article"));
    fillArticleMenu(article, actions);
    article->addSeparator();
    add(article, actions, {Do::SaveArticle, Do::Print});

    QMenu *curate = bar->addMenu(MenuWords::tr("&Curate"));
    add(curate, actions, {Do::Queue, Do::EditPanel, Do::EditAll});
    curate->addSeparator();
    add(curate, actions, {Do::Publish, Do::Topics});
    curate->addSeparator();
    add(curate, actions, {Do::QualityNumber, Do::QualityUp, Do::QualityDown, Do::QualityClear});
    curate->addSeparator();
    add(curate, actions, {Do::HeatNumber, Do::HeatUp, Do::HeatDown, Do::HeatClear});
    curate->addSeparator();
    add(curate, actions, {Do::Story, Do::Duplicates, Do::CuratorKeys});

    QMenu *help = bar->addMenu(MenuWords::tr("&Help"));
    add(help, actions, {Do::KeySheet, Do::About});
    return recent;
}

void fillArticleMenu(QMenu *menu, const WindowActions &actions)
{
    add(menu, actions, {Do::ReadHere, Do::LoadPictures, Do::OpenOriginal, Do::OpenWebPage, Do::OpenAmpPage});
    menu->addSeparator();
    add(menu, actions, {Do::ToggleStar, Do::ToggleRead, Do::Labels, Do::Note});
    menu->addSeparator();
    add(menu, actions, {Do::Publish, Do::Topics, Do::EditPanel, Do::Story});
    menu->addSeparator();
    add(menu, actions, {Do::KeepOffline, Do::ForgetOffline});
    menu->addSeparator();
    add(menu, actions, {Do::CopyLink, Do::CopyQuotation});
    menu->addSeparator();
    add(menu, actions, {Do::EditFile, Do::ShowFile, Do::Secured});
    menu->addSeparator();
    add(menu, actions, {Do::Duplicate, Do::DeleteArticle});
}

ReaderActions readerActions(const WindowActions &actions)
{
    return {.back = actions[Do::Back],
            .forward = actions[Do::Forward],
            .readHere = actions[Do::ReadHere],
            .loadPictures = actions[Do::LoadPictures],
            .original = actions[Do::OpenOriginal],
            .webPage = actions[Do::OpenWebPage],
            .ampPage = actions[Do::OpenAmpPage],
            .copyLink = actions[Do::CopyLink],
            .copyQuotation = actions[Do::CopyQuotation],
            .showFile = actions[Do::ShowFile],
            .edit = actions[Do::EditFile],
            .star = actions[Do::ToggleStar],
            .read = actions[Do::ToggleRead],
            .find = actions[Do::FindInArticle],
            .print = actions[Do::Print],
            .save = actions[Do::SaveArticle],
            .zoomIn = actions[Do::ZoomIn],
            .zoomOut = actions[Do::ZoomOut],
            .zoomReset = actions[Do::ZoomReset]};
}

} // namespace hearth
