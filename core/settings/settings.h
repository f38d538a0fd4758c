// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/settings/preferences.h"
#include <QByteArray>
#include <QSize>
#include <QStringList>
#include <memory>

class QSettings;

namespace hearth {

/// All that Hearth remembers between two starts, typed; the only place that knows the keys of the settings
/// file. What a file says out of range reads as the default. Used on one thread. Written behind the caller's
/// back and at the end.
class Settings final
{
public:
    static constexpr int recentLimit = 10;
    static constexpr int maximumMarkReadSeconds = 60;

    /// Keeps everything in this INI file, which is made on the first write.
    explicit Settings(const QString &iniFile);
    ~Settings();
    Settings(Settings &&) noexcept;

    /// `dataDir`/settings.ini, or the system's place for settings when dataDir is empty.
    static QString defaultFile(const QString &dataDir);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    ListDensity density() const;
    void setDensity(ListDensity density);

    MarkReadPolicy markReadPolicy() const;
    void setMarkReadPolicy(MarkReadPolicy policy);
    int markReadSeconds() const; ///< for AfterDelay, 1 … maximumMarkReadSeconds
    void setMarkReadSeconds(int seconds);

    ReaderType readerType() const;
    void setReaderType(const ReaderType &type);

    /// The command that opens a file, with {file} and {line} in it; empty: the system's program for the file.
    QString editorCommand() const;
    void setEditorCommand(const QString &command);

    QByteArray windowGeometry() const; ///< as QWidget::saveGeometry() gives it
    void setWindowGeometry(const QByteArray &geometry);
    QByteArray splitterState() const; ///< as QSplitter::saveState() gives it
    void setSplitterState(const QByteArray &state);
    /// The size of a kind of dialog as it was left, in device-independent pixels; empty: it has its own.
    QSize dialogSize(const QString &dialog) const;
    void setDialogSize(const QString &dialog, QSize size);
    bool sidebarVisible() const;
    void setSidebarVisible(bool visible);
    QStringList foldedSections() const; ///< of the sidebar, by its own keys
    void setFoldedSections(const QStringList &keys);
    bool menuBarVisible() const;
    void setMenuBarVisible(bool visible);

    bool curatorKeys() const; ///< P publishes and unpublishes; without, it goes to the previous unread
    void setCuratorKeys(bool on);

    QStringList recentLibraries() const; ///< absolute paths, the latest first, at most recentLimit
    void addRecentLibrary(const QString &path);
    void removeRecentLibrary(const QString &path);

    LibraryState libraryState(const QString &folder) const;
    void setLibraryState(const QString &folder, const LibraryState &state);

    /// The library's picture policies as JSON (core/image knows them); empty: none were chosen.
    QByteArray picturePolicies(const QString &folder) const;
    void setPicturePolicies(const QString &folder, const QByteArray &json);
    /// What pages and pictures from the web may take of the disk, for each library, in bytes.
    static constexpr qint64 minimumStoreBudget = 16LL * 1024 * 1024;
    static constexpr qint64 defaultStoreBudget = 1024LL * 1024 * 1024;
    static constexpr qint64 maximumStoreBudget = 1024LL * 1024 * 1024 * 1024;
    qint64 storeBudget() const;
    void setStoreBudget(qint64 bytes); ///< brought into its range
    bool offline() const;              ///< the user's switch: not one request
    void setOffline(bool offline);

    /// Writes to disk now; false when that fails.
    bool sync();

private:
    std::unique_ptr<QSettings> m_file;
};

} // namespace hearth
