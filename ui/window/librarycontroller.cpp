// SPDX-License-Identifier: Apache-2.0
#include "ui/window/librarycontroller.h"
#include "core/settings/settings.h"
#include "resources/samplelibrary.h"
#include "ui/window/samplecopy.h"
#include <QDir>
#include <QFileInfo>

namespace hearth {
using namespace Qt::StringLiterals;

LibraryController::LibraryController(Settings *settings, const WindowOptions &options, QObject *parent)
    : QObject(parent), m_settings(settings), m_options(options)
{
}

LibraryController::~LibraryController() = default;

bool LibraryController::open(const QString &path)
{
    LibraryOptions options;
    options.folder = QFileInfo(path).absoluteFilePath();
    options.watch = m_options.watch;
    options.clock = m_options.clock;
    if (!m_options.dataDir.isEmpty()) { // the same places as hearthctl's
        const QDir data(QDir(m_options.dataDir).absolutePath());
        options.dataDir = data.filePath(u"data"_s);
        options.cacheDir = data.filePath(u"cache"_s);
    }
    // The index is held by one opener at a time: opening the open library again means letting go of it first.
    Result<std::unique_ptr<Library>> library = Library::open(options);
    if (!library && library.error().code == ErrorCode::Busy && m_library) {
        Q_EMIT aboutToClose();
        m_library.reset();
        library = Library::open(options);
        if (!library) {
            Q_EMIT openFailed(library.error());
            return false;
        }
    } else if (!library) {
        Q_EMIT openFailed(library.error());
        return false;
    } else if (m_library) {
        Q_EMIT aboutToClose();
    }
    m_library = std::move(*library);
    m_path = options.folder;
    m_settings->addRecentLibrary(options.folder);
    Q_EMIT opened();
    return true;
}

bool LibraryController::openFirst(const QString &path)
{
    if (!path.isEmpty())
        return open(path);
    const QStringList recent = m_settings->recentLibraries();
    for (const QString &known : recent)
        if (QFileInfo::exists(known) && open(known))
            return true;
    return recent.isEmpty() && openSample();
}

bool LibraryController::openSample()
{
    const QString target = sampleFolder(m_options.dataDir);
    if (const auto copied = copySample(sampleLibraryPath(), target); !copied) {
        Q_EMIT openFailed(copied.error());
        return false;
    }
    return open(target);
}

} // namespace hearth
