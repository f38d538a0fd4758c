// SPDX-License-Identifier: Apache-2.0
#include "core/base/log.h"

namespace hearth {

Q_LOGGING_CATEGORY(logBase, "hearth.base", QtWarningMsg)
Q_LOGGING_CATEGORY(logFrontMatter, "hearth.frontmatter", QtWarningMsg)
Q_LOGGING_CATEGORY(logIndex, "hearth.index", QtWarningMsg)
Q_LOGGING_CATEGORY(logLibrary, "hearth.library", QtWarningMsg)
Q_LOGGING_CATEGORY(logNet, "hearth.net", QtWarningMsg)
Q_LOGGING_CATEGORY(logImage, "hearth.image", QtWarningMsg)
Q_LOGGING_CATEGORY(logPage, "hearth.page", QtWarningMsg)
Q_LOGGING_CATEGORY(logCurate, "hearth.curate", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "hearth.ui", QtWarningMsg)

} // namespace hearth
