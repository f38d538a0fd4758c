// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace hearth {

/// The folder inside of the program that holds the sample library (":/sample-library"). It can be read by
/// QDir and QFile like any other; a library that shall be edited must be copied out first (copies come out
/// read-only, as resources are: give them write permission).
QString sampleLibraryPath();

} // namespace hearth
