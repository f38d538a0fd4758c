// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QByteArrayView>

namespace hearth {

/// Reads a whole file. Errors: NotFound, PermissionDenied, ReadFailed, TooLarge (over maxBytes, unless it is
/// < 0).
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = -1);

/// Replaces the content of path, or makes the file: a temporary file beside it, flushed to disk, then
/// renamed, so that a reader or a crash sees either all of the old or all of the new. Keeps permissions;
/// writes through symbolic links. Errors: PermissionDenied, DiskFull, WriteFailed; the old content is then
/// untouched.
Result<void> writeFileAtomically(const QString &path, QByteArrayView content);

} // namespace hearth
