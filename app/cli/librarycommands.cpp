// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

namespace hearth::cli {

Commands libraryCommands()
{
    Commands commands;
    for (const auto make : {importCommand, listCommand, facetsCommand, showCommand, checkCommand,
                            statsCommand, markCommand, starCommand, setCommand, undoCommand, rebuildCommand})
        commands.push_back(make());
    return commands;
}

} // namespace hearth::cli
