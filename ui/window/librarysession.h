// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/settings/preferences.h"
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

class EditController;
class Library;
class ListPlaceholder;
class LogoCache;
class NewArticleCommands;
class ProblemsCommands;
class QueryViews;
class SecuredCommands;
class TaxonomyCommands;
class WebThumbnails;

/// The open library in the window: gives it to the parts when it was opened, goes to where the user was in
/// it, and takes it from them before it closes.
class LibrarySession final : public QObject
{
    Q_OBJECT
public:
    /// What works with the open library besides the parts of the window. Nothing is owned.
    struct Workers
    {
        QueryViews *views;
        ListPlaceholder *placeholder;
        LogoCache *logos;
        WebThumbnails *thumbnails;
        EditController *editing;
        ProblemsCommands *problems;
        NewArticleCommands *newArticles;
        TaxonomyCommands *taxonomy;
        SecuredCommands *secured;
    };
    LibrarySession(const WindowParts &parts, const Workers &workers, QObject *parent = nullptr);

    void painted();         ///< the rows are on the screen: what could wait begins
    void keepPlace() const; ///< in the settings
    void closeEditors();    ///< the dialogs that work on the library

private:
    void opened();
    void wire(Library *library);
    void aboutToClose();
    void takePlace();
    void begin();

    WindowParts m;
    Workers m_workers;
    bool m_painted = false;
    LibraryState m_place; ///< where the user was; not yet gone to
};

} // namespace hearth
