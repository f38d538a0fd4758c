// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// The file of a picture that lies in the library (`/assets/…`, relative to its root). Empty when it does not
/// exist, is an address of the web, or leads outside of the library, by .. or by a symbolic link.
QString localImagePath(const QString &reference, const QString &libraryFolder);

} // namespace hearth
