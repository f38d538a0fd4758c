// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QImage>
#include <QSize>
#include <QString>

namespace hearth {

/// True for what may be a path inside the library: no scheme, no host ("//host/…"), not empty.
bool isLocalImage(const QString &url);

/// The absolute path of a local image (/assets/… or assets/…, percent-encoded or not), or empty when it does
/// not exist, is no file, or leads outside of the library (also through symbolic links). Reads the file
/// system: call it off the UI thread.
QString libraryImagePath(const QString &libraryFolder, const QString &url);

enum class Fit {
    Cover,   ///< fills the whole size, the overhang is cut off evenly
    Contain, ///< the whole picture within the size, never enlarged
};

/// Decodes a file scaled to `size` (device pixels), scaling while decoding where the format can; EXIF
/// orientation applied. Null when it cannot be decoded or states more than 100 megapixels. Any thread.
QImage decodeImage(const QString &path, QSize size, Fit fit);

} // namespace hearth
