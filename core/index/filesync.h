// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFile>

namespace hearth {

/// Waits until the file's bytes are on the disk.
bool syncFile(QFile &file);

} // namespace hearth
