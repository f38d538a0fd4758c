// SPDX-License-Identifier: Apache-2.0
#include "core/library/watcherinotify.h"
#ifdef Q_OS_LINUX
#include <QFile>
#include <array>
#include <cerrno>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>

namespace hearth {

namespace {

constexpr unsigned libraryEvents = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO |
                                   IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;
/// Not the closing: looking into a store opens and closes it, and would hint at itself for ever.
constexpr unsigned storeEvents = IN_MODIFY | IN_MOVED_TO | IN_ONLYDIR;

} // namespace

std::unique_ptr<Watcher::InotifyBackend> Watcher::InotifyBackend::make(Watcher &watcher, For what)
{
    const int fd = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (fd < 0)
        return nullptr;
    return std::unique_ptr<InotifyBackend>(new InotifyBackend(watcher, what, fd));
}

Watcher::InotifyBackend::InotifyBackend(Watcher &watcher, For what, int fd)
    : Backend(watcher), m_for(what), m_fd(fd), m_notifier(fd, QSocketNotifier::Read)
{
    QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] { read(); });
}

Watcher::InotifyBackend::~InotifyBackend()
{
    m_notifier.setEnabled(false);
    ::close(m_fd);
}

bool Watcher::InotifyBackend::add(const QString &path, const std::optional<QByteArray> &name)
{
    const int watch = ::inotify_add_watch(m_fd, QFile::encodeName(path).constData(),
                                          m_for == For::Library ? libraryEvents : storeEvents);
    if (watch < 0)
        return errno != ENOSPC && errno != ENOMEM; // a folder that is not there needs no watch
    m_names.insert(watch, name);
    if (name)
        m_watches.insert(*name, watch);
    return true;
}

void Watcher::InotifyBackend::forget(const QByteArray &name)
{
    const QByteArray below = name + '/';
    for (auto it = m_watches.begin(); it != m_watches.end();) {
        if (it.key() != name && !it.key().startsWith(below)) {
            ++it;
            continue;
        }
        ::inotify_rm_watch(m_fd, it.value());
        m_names.remove(it.value());
        it = m_watches.erase(it);
    }
}

void Watcher::InotifyBackend::read()
{
    alignas(inotify_event) std::array<char, 64 * 1024> buffer;
    for (;;) {
        const ssize_t length = ::read(m_fd, buffer.data(), buffer.size());
        if (length <= 0)
            return;
        for (ssize_t at = 0; at < length;) {
            inotify_event head;
            std::memcpy(&head, buffer.data() + at, sizeof head);
            const char *name = buffer.data() + at + sizeof head;
            event(head.wd, head.mask, head.len > 0 ? QByteArray(name) : QByteArray());
            at += static_cast<ssize_t>(sizeof head) + static_cast<ssize_t>(head.len);
        }
    }
}

void Watcher::InotifyBackend::event(int watch, unsigned mask, const QByteArray &name)
{
    if (m_for == For::Stores) {
        if (!(mask & IN_IGNORED))
            storeEvent();
        return;
    }
    if (mask & IN_Q_OVERFLOW) {
        overflow();
        return;
    }
    const auto it = m_names.constFind(watch);
    if (it == m_names.cend())
        return;
    const std::optional<QByteArray> folder =
        *it; // NOLINT(performance-unnecessary-copy-initialization): erased below
    if (mask & IN_IGNORED) {
        m_names.erase(it);
        if (folder && m_watches.value(*folder, -1) == watch)
            m_watches.remove(*folder);
    } else if (!folder) {
        return;
    } else if (mask & (IN_DELETE_SELF | IN_MOVE_SELF)) {
        if (folder->isEmpty()) // of all other folders the one above tells too
            folderEvent(*folder);
    } else if (mask & IN_ISDIR) {
        // A folder whose rights change tells it twice: by its own watch without a name, and by the one above.
        if (!name.isEmpty())
            folderEvent(folder->isEmpty() ? name : QByteArray(*folder + '/' + name));
    } else {
        fileEvent(*folder, name);
    }
}

} // namespace hearth
#endif
