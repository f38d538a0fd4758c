// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLoggingCategory>

/// One logging category for each part of Hearth; QT_LOGGING_RULES="hearth.index.debug=true" turns one on.
/// Warnings are on by default, the rest is off. A log line is for developers: nothing that a user must know
/// may only be logged. Titles, addresses and other content of a library stay out of it: keys and codes are
/// enough.
namespace hearth {

Q_DECLARE_LOGGING_CATEGORY(logBase)
Q_DECLARE_LOGGING_CATEGORY(logFrontMatter)
Q_DECLARE_LOGGING_CATEGORY(logIndex)
Q_DECLARE_LOGGING_CATEGORY(logLibrary)
Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logImage)
Q_DECLARE_LOGGING_CATEGORY(logPage)
Q_DECLARE_LOGGING_CATEGORY(logCurate)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace hearth
