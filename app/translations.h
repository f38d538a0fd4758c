// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCoreApplication;

namespace hearth {

/// Loads the words of the user's language, Hearth's and Qt's own, and installs them in `app`, which owns
/// them. The languages are asked for in the order of the system's list; English stands in for all that are
/// missing. Call it on the main thread, before the first word is shown. Used by the window and by hearthctl
/// alike.
void installTranslations(QCoreApplication &app);

} // namespace hearth
