// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/scanhints.h"
#include <QObject>
#include <QString>
#include <QTimer>
#include <memory>

namespace hearth {

/// Tells where a library on disk may have changed. Only hints: what really changed the scan decides, and a
/// hint too many costs nothing but time. Uses inotify on Linux (which names the file, also for a write in
/// place) and QFileSystemWatcher elsewhere; where the system cannot follow everything (no more watches, other
/// systems), it hints at everything every periodMsecs. Lives in one thread, which must run an event loop.
class Watcher final : public QObject
{
    Q_OBJECT
public:
    static constexpr int quietMsecs = 40;    ///< a hint waits until it has been quiet for so long,
    static constexpr int longestMsecs = 800; ///< but not longer than this,
    static constexpr int periodMsecs = 10000;

    explicit Watcher(QString root, QObject *parent = nullptr);
    ~Watcher() override;

    /// Begins to watch what does not hold articles: the taxonomy, the configuration.
    void start();
    /// To be called before the folder is listed, so that nothing falls between the list and the watch.
    /// Relative, UTF-8; more than once does no harm.
    void addFolder(const QByteArray &folder);
    /// Watches a folder of Hearth's own (absolute), where another process may write.
    void addStore(const QString &folder);
    bool isComplete() const; ///< false: something cannot be watched, so that there are periodic hints

Q_SIGNALS:
    void hinted(const hearth::ScanHints &hints);
    void dataChanged();  ///< taxonomy, organizations or configuration
    void storeChanged(); ///< something in the folders of addStore()

private:
    class Backend;
    class InotifyBackend;
    class QtBackend;

    void fileEvent(const QByteArray &folder, const QByteArray &name);
    void folderEvent(const QByteArray &folder);
    void overflow();
    void schedule();
    void flush();
    void incomplete();

    QString m_root;
    ScanHints m_hints = ScanHints::none();
    bool m_dataChanged = false;
    bool m_storeChanged = false;
    qint64 m_firstEvent = 0; ///< ms on a clock that never goes back, 0 when nothing is pending
    QTimer m_quiet;
    QTimer m_period;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Backend> m_stores;
};

} // namespace hearth
