// SPDX-License-Identifier: Apache-2.0
#include "app/cli/web/webcommands.h"

namespace hearth::cli {

Commands allCommands()
{
    Commands commands = libraryCommands();
    for (const auto make : {newCommand, fetchCommand, rulesCommand, readCommand})
        commands.push_back(make());
    return commands;
}

} // namespace hearth::cli
