// SPDX-License-Identifier: Apache-2.0
#include "core/library/libraryplaces.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

/// A name that people recognise and that no other library shares: power-apps-3f2a91c0d4e5b6a7.
QString storeName(const QString &canonicalPath)
{
    constexpr qsizetype readableLength = 40;
    QString readable;
    for (const QChar c : QFileInfo(canonicalPath).fileName().toLower()) {
        const bool plain = c.unicode() < 128 && c.isLetterOrNumber();
        if (plain)
            readable += c;
        else if (!readable.isEmpty() && !readable.endsWith(u'-'))
            readable += u'-';
    }
    const QByteArray hash =
        QCryptographicHash::hash(canonicalPath.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return readable.left(readableLength) + (readable.isEmpty() ? QString() : u"-"_s) +
           QString::fromLatin1(hash);
}

QString systemPlace(QStandardPaths::StandardLocation location)
{
    // Not the places of the application: those differ between the window program and hearthctl.
    return QStandardPaths::writableLocation(location) + "/hearth"_L1;
}

QString enclosingLibrary(const QString &folder)
{
    QDir dir(folder);
    do {
        if (QFileInfo(dir.filePath(u"_config.yml"_s)).isFile() || QFileInfo(dir.filePath(u"_data"_s)).isDir())
            return dir.path();
    } while (dir.cdUp());
    return folder;
}

} // namespace

QString LibraryPlaces::pathOf(const QString &key) const
{
    const QString clean = QDir::cleanPath(key);
    if (key.isEmpty() || QDir::isAbsolutePath(clean) || clean == ".."_L1 || clean.startsWith("../"_L1))
        return {};
    return root + u'/' + clean;
}

Result<LibraryPlaces> findLibraryPlaces(const QString &path, const QString &dataDir, const QString &cacheDir)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    if (path.isEmpty() || canonical.isEmpty())
        return Error{ErrorCode::NotFound, path, {}};
    LibraryPlaces places;
    if (info.isDir()) {
        places.root = canonical;
    } else {
        const QString suffix = info.suffix().toLower();
        if (suffix != "md"_L1 && suffix != "markdown"_L1 && suffix != "html"_L1)
            return Error{ErrorCode::Unsupported, path, {}};
        places.root = enclosingLibrary(QFileInfo(canonical).path());
        places.onlyFile = QDir(places.root).relativeFilePath(canonical).toUtf8();
    }
    const QString data = dataDir.isEmpty() ? systemPlace(QStandardPaths::GenericDataLocation) : dataDir;
    const QString cache = cacheDir.isEmpty() ? systemPlace(QStandardPaths::GenericCacheLocation) : cacheDir;
    places.userDir = QDir::cleanPath(QDir(data).absoluteFilePath("libraries/"_L1 + storeName(places.root)));
    places.indexDir = QDir::cleanPath(QDir(cache).absoluteFilePath("libraries/"_L1 + storeName(canonical)));
    return places;
}

} // namespace hearth
