// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/reader/pagestate.h"

class QAction;

namespace hearth {

struct OpenedArticle;

/// The window's actions that the reader shows in its tool bar and menus, so that keys, menus and buttons say
/// the same. The window owns and connects them; any may be null and is then left out. The reader only enables
/// those that need an article, or one with an address or a picture that waits, and sets the check marks.
struct ReaderActions
{
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *readHere = nullptr;     ///< checkable: checked while the article's page is shown or asked for
    QAction *loadPictures = nullptr; ///< all of the article that wait for a click
    QAction *original = nullptr;     ///< open Article::originalUrl (or what stands in for it) in the browser
    QAction *webPage = nullptr;
    QAction *ampPage = nullptr;
    QAction *copyLink = nullptr;
    QAction *copyQuotation = nullptr;
    QAction *showFile = nullptr;
    QAction *edit = nullptr; ///< open the file in an editor
    QAction *star = nullptr; ///< checkable
    QAction *read = nullptr; ///< checkable: checked while the article counts as read
    QAction *find = nullptr;
    QAction *print = nullptr;
    QAction *save = nullptr; ///< into a file of its own
    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *zoomReset = nullptr;
};

/// Enables and checks the actions (all but loadPictures) for this article; null: none is shown.
void syncReaderActions(const ReaderActions &actions, const OpenedArticle *shown, ReaderView view);

} // namespace hearth
