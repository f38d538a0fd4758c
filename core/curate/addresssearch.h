// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "core/base/canceltoken.h"
#include <QStringList>

namespace hearth {

/// The article of the library that has one of these addresses, in whatever spelling or AMP variant (see
/// pageAddress()), as its own; empty when there is none. Reads the files on all cores, blocking: under a
/// second for 100,000 that the system has in memory. Any thread.
QString articleWithAddress(const QString &libraryFolder, const QStringList &keys,
                           const QStringList &addresses, const CancelToken &cancel = {});

} // namespace hearth
