// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/cli/commandline.h"

/// What the module that holds all commands offers to hearthctl, which loads it for those that need pictures
/// or pages: Qt's Gui, Qml and Network take longer to load than a short command takes to run.
extern "C" Q_DECL_EXPORT int hearthctlWithWeb(const QStringList &arguments,
                                              const hearth::cli::Streams &streams);

namespace hearth::cli {

/// Runs hearthctl with all its commands. Says so, and gives ProblemsFound, when the module is not installed.
int runWithWeb(const QStringList &arguments, const Streams &streams);

} // namespace hearth::cli
