// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/library/watcherbackend.h"
#include <QFileSystemWatcher>
#include <QHash>

namespace hearth {

/// Qt's own watcher, for systems without inotify.
class Watcher::QtBackend final : public Watcher::Backend
{
public:
    explicit QtBackend(Watcher &watcher);

    bool add(const QString &path, const std::optional<QByteArray> &name) override;
    void forget(const QByteArray &name) override;

private:
    void changed(const QString &path);

    QHash<QString, std::optional<QByteArray>> m_names; ///< by path; without a name: a store's folder
    QFileSystemWatcher m_watcher;
};

} // namespace hearth
