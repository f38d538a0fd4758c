// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "ui/common/theme.h"
#include "ui/reader/readerlook.h"

namespace hearth {

/// The colours of the page: the window's for System, else the chosen ones. Sepia keeps the contrasts that
/// theme.h promises.
Theme readerTheme(const ReaderLook &look, const QPalette &palette);

/// A palette that lets a text widget paint in these colours.
QPalette readerPalette(const Theme &theme, const QPalette &base);

/// The family that the reading text is set in: the chosen one when it is installed, else the best serif there
/// is.
QString readingFamily(const ReaderLook &look);

} // namespace hearth
