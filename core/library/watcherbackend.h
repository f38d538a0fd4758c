// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/watcher.h"

namespace hearth {

/// What a system offers to follow folders.
class Watcher::Backend
{
public:
    explicit Backend(Watcher &watcher) : m_watcher(watcher) {}
    virtual ~Backend() = default;
    Q_DISABLE_COPY_MOVE(Backend)

    /// Watches a folder, not those below it. `name` is what events call it: relative to the library, or the
    /// empty optional for a folder of Hearth's own. False when the system refuses for want of watches.
    virtual bool add(const QString &path, const std::optional<QByteArray> &name) = 0;
    /// Forgets a folder and all below it, because it was moved or removed.
    virtual void forget(const QByteArray &name) = 0;

protected:
    void fileEvent(const QByteArray &folder, const QByteArray &name) { m_watcher.fileEvent(folder, name); }
    void folderEvent(const QByteArray &folder) { m_watcher.folderEvent(folder); }
    void storeEvent();
    void overflow() { m_watcher.overflow(); }

private:
    Watcher &m_watcher;
};

} // namespace hearth
