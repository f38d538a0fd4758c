// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/library.h"
#include "core/page/libraryweb.h"
#include <QObject>
#include <memory>

namespace hearth {

class Settings;

/// What the program was started with, and what tests put in its place.
struct WindowOptions
{
    QString dataDir;              ///< everything that is kept lies below it; empty: the system's places
    bool offline = false;         ///< no request of any kind
    bool watch = true;            ///< follow changes on disk
    const Clock *clock = nullptr; ///< must outlive the window; not null
    /// May change how the web of a library is opened; empty: as it is.
    std::function<void(LibraryWeb::Options &)> adjustWeb = {};
};

/// The open library and how it comes to be open: by path, from the recent ones, as the sample. One at a time.
class LibraryController final : public QObject
{
    Q_OBJECT
public:
    LibraryController(Settings *settings, const WindowOptions &options, QObject *parent = nullptr);
    ~LibraryController() override;

    Library *library() const { return m_library.get(); } ///< null while none is open
    QString path() const { return m_path; }              ///< what was opened: a folder or a file, absolute
    /// Opens a folder or an article file in the place of the open one, which stays when it fails.
    bool open(const QString &path);
    /// `path`, or when it is empty the library of last time, or the sample library on the very first start.
    bool openFirst(const QString &path);
    bool openSample();

Q_SIGNALS:
    void aboutToClose(); ///< library() is still the old one
    void opened();       ///< library() is the new one
    void openFailed(const hearth::Error &error);

private:
    Settings *m_settings;
    WindowOptions m_options;
    QString m_path;
    std::unique_ptr<Library> m_library;
};

} // namespace hearth
