// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/watcherbackend.h"
#include <QHash>
#include <QSocketNotifier>

#ifdef Q_OS_LINUX
namespace hearth {

/// inotify itself, because QFileSystemWatcher's watch on a folder does not tell of a write in place, and one
/// on each of 100,000 files is more than systems allow.
class Watcher::InotifyBackend final : public Watcher::Backend
{
public:
    enum class For { Library, Stores };
    /// Null when the system gives no inotify instance. Stores have one of their own: an import writes so much
    /// that it would push the library's events out of the queue.
    static std::unique_ptr<InotifyBackend> make(Watcher &watcher, For what);
    ~InotifyBackend() override;

    bool add(const QString &path, const std::optional<QByteArray> &name) override;
    void forget(const QByteArray &name) override;

private:
    InotifyBackend(Watcher &watcher, For what, int fd);
    void read();
    void event(int watch, unsigned mask, const QByteArray &name);

    For m_for;
    int m_fd;
    QSocketNotifier m_notifier;
    QHash<int, std::optional<QByteArray>> m_names; ///< by watch
    QHash<QByteArray, int> m_watches;
};

} // namespace hearth
#endif
