// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/page/libraryweb.h"
#include "ui/window/windowparts.h"
#include <QObject>

namespace hearth {

class Library;

/// The web as the window has it: one way out for the whole run, and for the open library what fetches and
/// keeps. Keeps to the settings: offline, policies, budget.
class WebController final : public QObject
{
    Q_OBJECT
public:
    explicit WebController(const WindowParts &parts, QObject *parent = nullptr);
    ~WebController() override;

    /// Null while no library is open, before its first paint, and when its store could not be opened.
    LibraryWeb *web() const { return m_web.get(); }
    NetworkMode &mode() { return m_access->mode; } ///< switched by setOffline() only
    ActivityLog &log() { return m_access->log; }

    /// The program was started with --offline: nothing switches it off in this run.
    bool isOfflineForced() const;
    void setOffline(bool offline); ///< the user's switch; kept for the next start

    PicturePolicies policies() const; ///< of the open library
    void setPolicies(const PicturePolicies &policies);

    void open();          ///< for the open library, once its rows are on the screen; again does nothing
    void close();         ///< before the library closes; everything under way is dropped
    void applySettings(); ///< somebody wrote to the settings

Q_SIGNALS:
    void webOpened();  ///< web() is there
    void webClosing(); ///< web() is still there, for the last time
    void policiesChanged();

private:
    LibraryWeb::Options webOptions(Library &library) const;

    WindowParts m;
    std::unique_ptr<WebAccess> m_access;
    std::unique_ptr<LibraryWeb> m_web;
    PicturePolicies m_policies; ///< as web() has them
};

} // namespace hearth
