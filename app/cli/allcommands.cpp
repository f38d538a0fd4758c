// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"

namespace hearth::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make : {importCommand, listCommand, facetsCommand, showCommand, checkCommand,
                            statsCommand, markCommand, starCommand, setCommand, newCommand, undoCommand,
                            fetchCommand, rulesCommand, readCommand, rebuildCommand})
        commands.push_back(make());
    return commands;
}

} // namespace hearth::cli
