// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QString>

namespace hearth {

/// Where a library and all that belongs to it lies. All paths absolute, canonical and without a slash at the
/// end.
struct LibraryPlaces
{
    QString root;        ///< the library
    QByteArray onlyFile; ///< its key, when a single article file was opened; empty otherwise
    QString indexDir;    ///< what can be made anew
    QString userDir;     ///< what the user did; a single file shares it with its library

    /// Of an article or another file of the library; empty when the key leads outside of it.
    QString pathOf(const QString &key) const;
};

/// `path` is a folder or an article file. Of a file, the library is the nearest folder above it that has
/// _data or _config.yml in it, so that its topics, logos and pictures are found; without one, the folder it
/// lies in. `dataDir` and `cacheDir` may be empty: then they are the system's places, the same for the window
/// and for hearthctl. Makes nothing. Errors: NotFound, Unsupported (a file that is no article by its name).
Result<LibraryPlaces> findLibraryPlaces(const QString &path, const QString &dataDir, const QString &cacheDir);

} // namespace hearth
