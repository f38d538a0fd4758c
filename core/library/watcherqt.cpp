// SPDX-License-Identifier: Apache-2.0
#include "core/library/watcherqt.h"

namespace hearth {

Watcher::QtBackend::QtBackend(Watcher &watcher) : Backend(watcher)
{
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_watcher,
                     [this](const QString &path) { changed(path); });
}

void Watcher::QtBackend::changed(const QString &path)
{
    const auto name = m_names.constFind(path);
    if (name == m_names.cend())
        return;
    if (*name)
        folderEvent(**name);
    else
        storeEvent();
}

bool Watcher::QtBackend::add(const QString &path, const std::optional<QByteArray> &name)
{
    m_names.insert(path, name);
    return m_watcher.directories().contains(path) || m_watcher.addPath(path);
}

void Watcher::QtBackend::forget(const QByteArray &)
{
    // A watch on a path that is gone ends by itself, and one on a folder that changed is still wanted.
}

} // namespace hearth
