// SPDX-License-Identifier: Apache-2.0
#include "core/library/watcher.h"
#include "core/library/folderscan.h"
#include "core/library/watcherbackend.h"
#include "core/library/watcherinotify.h"
#include "core/library/watcherqt.h"
#include <QDeadlineTimer>
#include <QDir>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

qint64 steadyMsecs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

bool isDataPath(const QByteArray &folder, const QByteArray &name)
{
    return folder == "_data" || folder.startsWith("_data/") ||
           (folder.isEmpty() && (name == "_config.yml" || name == ".hearth.yaml"));
}

} // namespace

void Watcher::Backend::storeEvent()
{
    m_watcher.m_storeChanged = true;
    m_watcher.schedule();
}

Watcher::Watcher(QString root, QObject *parent)
    : QObject(parent), m_root(std::move(root)), m_quiet(this), m_period(this)
{
    m_quiet.setSingleShot(true);
    m_period.setInterval(periodMsecs);
    connect(&m_quiet, &QTimer::timeout, this, &Watcher::flush);
    connect(&m_period, &QTimer::timeout, this, [this] { Q_EMIT hinted(ScanHints{}); });
}

Watcher::~Watcher() = default;

void Watcher::start()
{
#ifdef Q_OS_LINUX
    m_backend = InotifyBackend::make(*this, InotifyBackend::For::Library);
    m_stores = InotifyBackend::make(*this, InotifyBackend::For::Stores);
#endif
    if (!m_backend) {
        // These tell that a folder changed, not every write in place: the periodic look finds the rest.
        m_backend = std::make_unique<QtBackend>(*this);
        incomplete();
    }
    if (!m_stores)
        m_stores = std::make_unique<QtBackend>(*this);
    for (const QByteArray &folder :
         {QByteArray(), QByteArray("_data"), QByteArray("_data/topics"), QByteArray("_data/organizations")})
        addFolder(folder);
}

void Watcher::addFolder(const QByteArray &folder)
{
    if (!m_backend)
        return;
    const QString path = folder.isEmpty() ? m_root : QString(m_root + u'/' + QString::fromUtf8(folder));
    if (!m_backend->add(path, folder))
        incomplete();
}

void Watcher::addStore(const QString &folder)
{
    if (m_stores)
        m_stores->add(folder, std::nullopt);
}

bool Watcher::isComplete() const
{
    return m_backend && !m_period.isActive();
}

void Watcher::incomplete()
{
    if (!m_period.isActive())
        m_period.start();
}

void Watcher::fileEvent(const QByteArray &folder, const QByteArray &name)
{
    if (isDataPath(folder, name))
        m_dataChanged = true;
    else if (isArticleName(name))
        m_hints.files.insert(folder.isEmpty() ? name : QByteArray(folder + '/' + name));
    else
        return;
    schedule();
}

void Watcher::folderEvent(const QByteArray &folder)
{
    const qsizetype slash = folder.lastIndexOf('/');
    if (folder == "_data" || folder.startsWith("_data/")) {
        m_dataChanged = true;
        addFolder(folder); // it may just have been made
        addFolder("_data/topics");
        addFolder("_data/organizations");
    } else if (folder.isEmpty()) {
        m_hints.everything = true;
    } else if (!isExcludedFolder(QByteArrayView(folder).sliced(slash + 1))) {
        m_backend->forget(folder); // it may be another one of the same name; the scan adds what is there now
        m_hints.folders.insert(folder);
    } else {
        return;
    }
    schedule();
}

void Watcher::overflow()
{
    m_hints.everything = true;
    m_dataChanged = true;
    schedule();
}

void Watcher::schedule()
{
    m_hints.simplify();
    const qint64 now = steadyMsecs();
    if (m_firstEvent == 0)
        m_firstEvent = now;
    m_quiet.start(static_cast<int>(std::clamp<qint64>(m_firstEvent + longestMsecs - now, 0, quietMsecs)));
}

void Watcher::flush()
{
    m_firstEvent = 0;
    if (std::exchange(m_dataChanged, false))
        Q_EMIT dataChanged();
    if (std::exchange(m_storeChanged, false))
        Q_EMIT storeChanged();
    const ScanHints hints = std::exchange(m_hints, ScanHints::none());
    if (!hints.isEmpty())
        Q_EMIT hinted(hints);
}

} // namespace hearth
