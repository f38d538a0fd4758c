// SPDX-License-Identifier: Apache-2.0
#include "app/cli/main/webmodule.h"
#include "app/cli/web/webcommands.h"

extern "C" Q_DECL_EXPORT int hearthctlWithWeb(const QStringList &arguments,
                                              const hearth::cli::Streams &streams)
{
    return hearth::cli::runCommandLine(hearth::cli::allCommands(), arguments, streams);
}
